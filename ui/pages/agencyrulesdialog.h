// AgencyRulesDialog: says which source or campaign belongs to which agency.
#pragma once

#include "app/domain/agency.h"
#include "app/importing/importrequest.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace mizan {

/// The rules hold from top to bottom: the first that fits decides.
class AgencyRulesDialog : public QDialog
{
    Q_OBJECT

public:
    AgencyRulesDialog(const std::vector<AgencyRule> &rules, const std::vector<Agency> &agencies,
                      QWidget *parent = nullptr);

    /// Those that are filled in.
    [[nodiscard]] std::vector<AgencyRule> rules() const;

private:
    struct Row
    {
        QWidget *widget = nullptr;
        QComboBox *field = nullptr;
        QLineEdit *text = nullptr;
        QComboBox *agency = nullptr;
    };
    void addRow(const AgencyRule &rule);
    void removeRow(QWidget *widget);

    std::vector<Agency> m_agencies;
    std::vector<Row> m_rows;
    QVBoxLayout *m_list = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace mizan

// ContractEditor: the periods in which an agency is under contract, one a row.
#pragma once

#include "app/domain/agency.h"
#include "app/wording/language.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace mizan {

class MonthEdit;

class ContractEditor : public QWidget
{
    Q_OBJECT

public:
    /// New periods start in @p month.
    ContractEditor(const std::vector<ContractPeriod> &periods, Month month, const Language &language,
                   QWidget *parent = nullptr);

    [[nodiscard]] std::vector<ContractPeriod> periods() const; ///< oldest first; may overlap

private:
    struct Row
    {
        QWidget *widget = nullptr;
        MonthEdit *first = nullptr;
        QCheckBox *ends = nullptr;
        MonthEdit *last = nullptr;
    };
    void addRow(const ContractPeriod &period);
    void removeRow(QWidget *widget);
    void addPeriod();
    void updateHint();

    Month m_month;
    const Language &m_language;
    std::vector<Row> m_rows;
    QVBoxLayout *m_layout = nullptr;
    QLabel *m_always = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace mizan

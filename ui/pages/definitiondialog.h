// DefinitionDialog: writes one version of what a stage means.
#pragma once

#include "app/domain/projectdata.h"
#include "app/wording/language.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace mizan {

class MonthEdit;

class DefinitionDialog : public QDialog
{
    Q_OBJECT

public:
    /// Starts from @p initial; an empty text there is a new version.
    DefinitionDialog(const Definition &initial, const Language &language, QWidget *parent = nullptr);

    [[nodiscard]] Definition definition() const;

private:
    void updateButton();

    QComboBox *m_stage = nullptr;
    MonthEdit *m_from = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_accept = nullptr;
};

/// The stages that have a written definition: lead, MQL, SQL.
[[nodiscard]] const std::vector<MetricId> &definedStages();

} // namespace mizan

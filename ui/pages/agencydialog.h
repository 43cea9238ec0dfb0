// AgencyDialog: adds an agency or changes its name, contract, fees and aliases.
#pragma once

#include "ui/pages/pagecontext.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace mizan {

class ContractEditor;
class FeesEditor;

/// Accepted when the project was changed.
class AgencyDialog : public QDialog
{
    Q_OBJECT

public:
    /// No @p agency: a new one.
    AgencyDialog(const PageContext &context, std::optional<Id<Agency>> agency, QWidget *parent = nullptr);

    void accept() override;

private:
    [[nodiscard]] Result<Agency> entered() const;

    const PageContext &m_context;
    std::optional<Agency> m_before;
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_aliases = nullptr;
    ContractEditor *m_contract = nullptr;
    FeesEditor *m_fees = nullptr;
};

} // namespace mizan

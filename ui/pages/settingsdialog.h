// SettingsDialog: the project's settings, changed in one step.
#pragma once

#include "ui/pages/pagecontext.h"

#include <QDialog>

namespace mizan {

class SettingsFields;

class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const PageContext &context, QWidget *parent = nullptr);

    void accept() override;

private:
    const PageContext &m_context;
    SettingsFields *m_fields = nullptr;
};

} // namespace mizan

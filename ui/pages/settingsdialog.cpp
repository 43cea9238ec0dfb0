#include "ui/pages/settingsdialog.h"

#include "app/project/edits.h"
#include "ui/pages/settingsfields.h"
#include "ui/widgets/form.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace mizan {

SettingsDialog::SettingsDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
{
    setWindowTitle(tr("Project settings"));
    auto *layout = new QVBoxLayout(this);
    layout->addStrut(560);
    m_fields =
        new SettingsFields(context.data().settings, context.language, context.palette, context.dialogs, this);
    layout->addWidget(m_fields);
    layout->addStretch();
    QDialogButtonBox *buttons = makeDialogButtons(*this, tr("Save settings"));
    QPushButton *save = buttons->button(QDialogButtonBox::Ok);
    save->setEnabled(!context.project.isReadOnly());
    layout->addWidget(buttons);
    m_fields->focusClient();
}

void SettingsDialog::accept()
{
    const auto edit = editSettings(m_context.data(), m_fields->settings());
    if (edit.before == edit.after)
        return QDialog::accept();
    const auto changed = m_context.project.change(ChangeName::ChangeSettings, {edit});
    if (changed)
        QDialog::accept();
    else
        m_context.dialogs.show(this, changed.error());
}

} // namespace mizan

#include "ui/pages/newprojectform.h"

#include "ui/pages/settingsfields.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

QString fileNameFor(const QString &client)
{
    static const QRegularExpression awkward(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    const QString name = QString(client).replace(awkward, u" "_s).simplified();
    return name.left(80) + u".mizan"_s;
}

} // namespace

NewProjectForm::NewProjectForm(const ProjectSettings &defaults, const Language &language,
                               const Palette &palette, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::large);
    QLabel *title = makeLabel(TextRole::WindowTitle, this);
    title->setText(tr("New project"));
    layout->addWidget(title);
    m_fields = new SettingsFields(defaults, language, palette, dialogs, this);
    layout->addWidget(m_fields);

    auto *create = new QPushButton(tr("C&reate project…"), this);
    create->setProperty("accent", true);
    create->setEnabled(!defaults.client.isEmpty());
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(create);
    layout->addLayout(buttons);
    connect(m_fields, &SettingsFields::changed, this,
            [this, create] { create->setEnabled(!m_fields->settings().client.isEmpty()); });
    connect(create, &QPushButton::clicked, this, &NewProjectForm::submit);
    connect(cancel, &QPushButton::clicked, this, &NewProjectForm::cancelled);
}

void NewProjectForm::focusFirstField()
{
    m_fields->focusClient();
}

void NewProjectForm::submit()
{
    const ProjectSettings settings = m_fields->settings();
    const QString path =
        m_dialogs.askForSaveFile(this, {tr("Where to keep the project"), tr("Mizan projects (*.mizan)"),
                                        fileNameFor(settings.client)});
    if (!path.isEmpty())
        emit submitted(settings, path);
}

} // namespace mizan

#include "ui/shell/projectfiles.h"

#include "ui/pages/newprojectform.h"
#include "ui/shell/appearance.h"
#include "ui/shell/projecttasks.h"
#include "ui/shell/sampleproject.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("ProjectFiles", source);
}

QString samplePath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).filePath(text(QT_TRANSLATE_NOOP("ProjectFiles", "Mizan sample")) + u".mizan"_s);
}

} // namespace

ProjectFiles::ProjectFiles(const Appearance &appearance, Dialogs &dialogs, ProjectEnvironment environment)
    : m_appearance(appearance)
    , m_dialogs(dialogs)
    , m_environment(std::move(environment))
{
}

std::unique_ptr<Project> ProjectFiles::askForNew(QWidget *window) const
{
    QDialog dialog(window);
    dialog.setWindowTitle(text(QT_TRANSLATE_NOOP("ProjectFiles", "New project")));
    auto *form =
        new NewProjectForm(defaults(), m_appearance.language(), m_appearance.palette(), m_dialogs, &dialog);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(form);
    std::unique_ptr<Project> project;
    QObject::connect(form, &NewProjectForm::cancelled, &dialog, &QDialog::reject);
    QObject::connect(form, &NewProjectForm::submitted, &dialog,
                     [&](const ProjectSettings &settings, const QString &path) {
                         project = create(&dialog, settings, path);
                         if (project)
                             dialog.accept();
                     });
    form->focusFirstField();
    if (!m_dialogs.run(dialog))
        return nullptr;
    return project;
}

std::unique_ptr<Project> ProjectFiles::askForExisting(QWidget *window) const
{
    const QString title = text(QT_TRANSLATE_NOOP("ProjectFiles", "Open a project"));
    const QString path = m_dialogs.askForFile(window, {title, projectFileFilter(), {}});
    return path.isEmpty() ? nullptr : open(window, path);
}

std::unique_ptr<Project> ProjectFiles::open(QWidget *window, const QString &path) const
{
    return shown(window, Project::open(path, Project::Mode::ReadWrite, m_environment));
}

std::unique_ptr<Project> ProjectFiles::openSample(QWidget *window) const
{
    const QString path = samplePath();
    if (QFile::exists(path))
        return open(window, path);
    QDir().mkpath(QFileInfo(path).absolutePath());
    return shown(window, createSampleProject(path, m_environment));
}

std::unique_ptr<Project> ProjectFiles::create(QWidget *window, const ProjectSettings &settings,
                                              const QString &path) const
{
    return shown(window, Project::create(path, settings, m_environment));
}

ProjectSettings ProjectFiles::defaults() const
{
    ProjectSettings settings;
    const QLocale system = QLocale::system();
    settings.currency = Currency::fromCode(system.currencySymbol(QLocale::CurrencyIsoCode))
                            .value_or(Currency::fromCode(u"EUR").value_or(Currency{}));
    settings.timeZone = QTimeZone::systemTimeZoneId();
    settings.judgedMetrics = {metrics::mql(), metrics::sql()};
    settings.userName = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return settings;
}

std::unique_ptr<Project> ProjectFiles::shown(QWidget *window, Result<std::unique_ptr<Project>> result) const
{
    if (result)
        return std::move(*result);
    m_dialogs.show(window, result.error());
    return nullptr;
}

} // namespace mizan

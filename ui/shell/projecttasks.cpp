#include "ui/shell/projecttasks.h"

#include "ui/pages/agencydialog.h"
#include "ui/pages/backupsdialog.h"
#include "ui/pages/importdialog.h"
#include "ui/pages/reportdialog.h"
#include "ui/pages/settingsdialog.h"
#include "ui/widgets/waitcursor.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <functional>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// An import of a million leads takes a second or two to take out or put back.
Result<> waitFor(const std::function<Result<>()> &work)
{
    const WaitCursor waiting;
    return work();
}

} // namespace

ProjectTasks::ProjectTasks(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
}

void ProjectTasks::importFiles(const QStringList &files)
{
    QStringList chosen = files;
    if (chosen.isEmpty())
        chosen = m_context.dialogs.askForFiles(
            m_window,
            {tr("Import figures"), tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)"), {}});
    if (chosen.isEmpty())
        return;
    ImportDialog dialog(m_context, chosen, m_window);
    (void)m_context.dialogs.run(dialog);
}

void ProjectTasks::makeReport(Month month, std::optional<Id<Agency>> agency)
{
    ReportDialog dialog(m_context, month, agency, m_window);
    (void)m_context.dialogs.run(dialog);
}

void ProjectTasks::editAgency(std::optional<Id<Agency>> agency)
{
    AgencyDialog dialog(m_context, agency, m_window);
    (void)m_context.dialogs.run(dialog);
}

void ProjectTasks::editSettings()
{
    SettingsDialog dialog(m_context, m_window);
    (void)m_context.dialogs.run(dialog);
}

void ProjectTasks::showBackups()
{
    BackupsDialog dialog(m_context, m_window);
    (void)m_context.dialogs.run(dialog);
}

void ProjectTasks::saveCopy()
{
    const QFileInfo file(m_context.project.path());
    const QString suggestion =
        file.dir().filePath(tr("%1 (copy).mizan", "file name").arg(file.completeBaseName()));
    const QString path =
        m_context.dialogs.askForSaveFile(m_window, {tr("Save a copy"), projectFileFilter(), suggestion});
    if (!path.isEmpty())
        showFailure(m_context.project.saveCopy(path, true));
}

void ProjectTasks::undo()
{
    showFailure(waitFor([this] { return m_context.project.undo(); }));
}

void ProjectTasks::redo()
{
    showFailure(waitFor([this] { return m_context.project.redo(); }));
}

void ProjectTasks::showFailure(const Result<> &result)
{
    if (!result)
        m_context.dialogs.show(m_window, result.error());
}

QString projectFileFilter()
{
    return QCoreApplication::translate("ProjectTasks", "Mizan projects (*.mizan);;All files (*)");
}

} // namespace mizan

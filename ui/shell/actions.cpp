#include "ui/shell/actions.h"

#include "app/project/project.h"
#include "app/wording/labels.h"
#include "app/wording/numbers.h"
#include "ui/shell/appearance.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace mizan {

Actions::Actions(QMainWindow &window, const Appearance &appearance)
    : QObject(&window)
    , m_window(window)
    , m_appearance(appearance)
{
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeHelpMenu();
    showProject(nullptr);
}

Actions::~Actions() = default;

void Actions::showProject(const Project *project)
{
    const bool isOpen = project;
    const bool isWritable = project && !project->isReadOnly();
    for (QAction *action : {saveCopy, closeProject, report, previousMonth, nextMonth, projectSettings})
        action->setEnabled(isOpen);
    for (QAction *action : {restoreBackup, addAgency, importFigures})
        action->setEnabled(isWritable);
    const std::optional<ChangeName> undoable = project ? project->undoName() : std::nullopt;
    const std::optional<ChangeName> redoable = project ? project->redoName() : std::nullopt;
    undo->setEnabled(undoable.has_value());
    redo->setEnabled(redoable.has_value());
    const Language &language = m_appearance.language();
    undo->setText(undoable ? tr("&Undo: %1").arg(changeText(*undoable, language)) : tr("&Undo"));
    redo->setText(redoable ? tr("&Redo: %1").arg(changeText(*redoable, language)) : tr("&Redo"));
}

void Actions::showRecentFiles(const QStringList &files)
{
    m_recent->clear();
    m_recent->setEnabled(!files.isEmpty());
    for (const QString &path : files) {
        QAction *action =
            m_recent->addAction(isolated(QFileInfo(path).completeBaseName()).replace(u"&"_s, u"&&"_s));
        action->setToolTip(leftToRight(path));
        action->setStatusTip(leftToRight(path));
        connect(action, &QAction::triggered, this, [this, path] { emit recentPicked(path); });
    }
}

void Actions::makeFileMenu()
{
    QMenu *menu = addMenu(tr("&File"));
    newProject = add(menu, tr("&New project…"), QKeySequence::New);
    openProject = add(menu, tr("&Open…"), QKeySequence::Open);
    m_recent = menu->addMenu(tr("Open &recent"));
    m_recent->setToolTipsVisible(true);
    menu->addSeparator();
    importFigures = add(menu, tr("&Import figures…"), QKeySequence(Qt::CTRL | Qt::Key_I));
    report = add(menu, tr("&Monthly report…"), QKeySequence::Print);
    menu->addSeparator();
    saveCopy = add(menu, tr("Save a &copy…"), QKeySequence::SaveAs);
    restoreBackup = add(menu, tr("Restore a &backup…"));
    projectSettings = add(menu, tr("Project &settings…"));
    menu->addSeparator();
    closeProject = add(menu, tr("C&lose project"), QKeySequence::Close);
    quit = add(menu, tr("&Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::makeEditMenu()
{
    QMenu *menu = addMenu(tr("&Edit"));
    undo = add(menu, tr("&Undo"), QKeySequence::Undo);
    redo = add(menu, tr("&Redo"), QKeySequence::Redo);
    menu->addSeparator();
    addAgency = add(menu, tr("&Add an agency…"));
}

void Actions::makeViewMenu()
{
    QMenu *menu = addMenu(tr("&View"));
    previousMonth = add(menu, tr("&Previous month"), QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    nextMonth = add(menu, tr("&Next month"), QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    menu->addSeparator();
    makeLanguageMenu(menu);
    makeThemeMenu(menu);
}

void Actions::makeLanguageMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(tr("&Language"));
    auto *group = new QActionGroup(menu);
    const std::pair<QString, QString> languages[] = {{u"en"_s, u"English"_s}, {u"ar"_s, u"العربية"_s}};
    for (const auto &[code, name] : languages) {
        QAction *action = group->addAction(menu->addAction(name));
        action->setCheckable(true);
        action->setChecked(m_appearance.language().code() == code);
        connect(action, &QAction::triggered, this, [this, code = code] { emit languagePicked(code); });
    }
}

void Actions::makeThemeMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(tr("&Theme"));
    auto *group = new QActionGroup(menu);
    const std::pair<ThemeChoice, QString> themes[] = {{ThemeChoice::System, tr("As the system")},
                                                      {ThemeChoice::Light, tr("Light")},
                                                      {ThemeChoice::Dark, tr("Dark")}};
    for (const auto &[choice, name] : themes) {
        QAction *action = group->addAction(menu->addAction(name));
        action->setCheckable(true);
        action->setChecked(m_appearance.theme() == choice);
        connect(action, &QAction::triggered, this, [this, choice = choice] { emit themePicked(choice); });
    }
}

void Actions::makeHelpMenu()
{
    QMenu *menu = addMenu(tr("&Help"));
    help = add(menu, tr("&Help"), QKeySequence::HelpContents);
    about = add(menu, tr("&About Mizan"));
    about->setMenuRole(QAction::AboutRole);
}

QMenu *Actions::addMenu(const QString &title)
{
    // Children of the window would be laid out and measured with it, long before anyone opens them.
    const auto &menu = m_menus.emplace_back(std::make_unique<QMenu>(title));
    m_window.menuBar()->addMenu(menu.get());
    return menu.get();
}

QAction *Actions::add(QMenu *menu, const QString &text, const QKeySequence &shortcut)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(shortcut);
    return action;
}

} // namespace mizan

// Actions: the menus of the window and what is possible in them at the moment.
#pragma once

#include "ui/widgets/theme.h"

#include <QKeySequence>
#include <QMenu>
#include <QObject>

#include <memory>
#include <vector>

class QAction;
class QMainWindow;

namespace mizan {

class Appearance;
class Project;

class Actions : public QObject
{
    Q_OBJECT

public:
    /// Fills the menu bar of @p window.
    Actions(QMainWindow &window, const Appearance &appearance);
    ~Actions() override; ///< takes the menus away again

    QAction *newProject = nullptr;
    QAction *openProject = nullptr;
    QAction *saveCopy = nullptr;
    QAction *restoreBackup = nullptr;
    QAction *projectSettings = nullptr;
    QAction *closeProject = nullptr;
    QAction *quit = nullptr;
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *addAgency = nullptr;
    QAction *importFigures = nullptr;
    QAction *report = nullptr;
    QAction *previousMonth = nullptr;
    QAction *nextMonth = nullptr;
    QAction *help = nullptr;
    QAction *about = nullptr;

    /// Enables what can be done with @p project; null: none is open.
    void showProject(const Project *project);
    void showRecentFiles(const QStringList &files);

signals:
    void recentPicked(const QString &path);
    void languagePicked(const QString &code);
    void themePicked(mizan::ThemeChoice choice);

private:
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeHelpMenu();
    void makeLanguageMenu(QMenu *view);
    void makeThemeMenu(QMenu *view);
    QMenu *addMenu(const QString &title);
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &shortcut = {});

    QMainWindow &m_window;
    const Appearance &m_appearance;
    std::vector<std::unique_ptr<QMenu>> m_menus;
    QMenu *m_recent = nullptr;
};

} // namespace mizan

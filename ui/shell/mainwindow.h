// MainWindow: the start page or an open project, with the menus above.
#pragma once

#include "ui/shell/place.h"
#include "ui/shell/projectfiles.h"

#include <QMainWindow>

#include <memory>

namespace mizan {

class Actions;
class ProjectSession;
class Settings;
class Workspace;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Settings &settings, Appearance &appearance, Dialogs &dialogs,
               const ProjectEnvironment &environment);
    ~MainWindow() override;

    void openFile(const QString &path);
    void openSample();
    void closeProject();

    [[nodiscard]] Workspace *workspace() const { return m_workspace; } ///< null on the start page
    [[nodiscard]] Actions &actions() const { return *m_actions; }

protected:
    /// Makes the start page, unless a project was opened before.
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeActions();
    void connectProjectActions();
    void use(std::unique_ptr<Project> project);
    void rebuild();
    void startNewDay();
    void showStartPage();
    void showWorkspace(const Place &place, Month month);
    void showProjectState();
    void pickLanguage(const QString &code);

    Settings &m_settings;
    Appearance &m_appearance;
    Dialogs &m_dialogs;
    ProjectFiles m_files;
    std::unique_ptr<ProjectSession> m_session;
    Actions *m_actions = nullptr;
    Workspace *m_workspace = nullptr;
};

} // namespace mizan

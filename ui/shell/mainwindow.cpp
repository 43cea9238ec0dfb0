#include "ui/shell/mainwindow.h"

#include "app/wording/numbers.h"
#include "ui/pages/startpage.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/appearance.h"
#include "ui/shell/daywatch.h"
#include "ui/shell/helpdialog.h"
#include "ui/shell/projectsession.h"
#include "ui/shell/projecttasks.h"
#include "ui/shell/settings.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr QSize firstSize{1280, 860};
constexpr QSize smallestSize{640, 420};

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

bool isProjectFile(const QString &path)
{
    return path.endsWith(".mizan"_L1, Qt::CaseInsensitive);
}

} // namespace

MainWindow::MainWindow(Settings &settings, Appearance &appearance, Dialogs &dialogs,
                       const ProjectEnvironment &environment)
    : m_settings(settings)
    , m_appearance(appearance)
    , m_dialogs(dialogs)
    , m_files(appearance, dialogs, environment)
{
    setAcceptDrops(true);
    setMinimumSize(smallestSize);
    resize(firstSize);
    restoreGeometry(settings.windowGeometry());
    connect(&appearance, &Appearance::changed, this, &MainWindow::rebuild);
    makeActions();
}

MainWindow::~MainWindow()
{
    delete centralWidget(); // pages go before the project they show
}

void MainWindow::openFile(const QString &path)
{
    const bool isOpen = m_session && QFileInfo(m_session->project().path()).canonicalFilePath() ==
                                         QFileInfo(path).canonicalFilePath();
    if (isOpen && QFileInfo::exists(path))
        return;
    auto project = m_files.open(this, path);
    if (!project && !QFileInfo::exists(path)) {
        m_settings.removeRecentFile(path);
        m_actions->showRecentFiles(m_settings.recentFiles());
    }
    use(std::move(project));
}

void MainWindow::openSample()
{
    use(m_files.openSample(this));
}

void MainWindow::closeProject()
{
    showStartPage();
    m_session.reset();
    m_actions->showProject(nullptr);
}

void MainWindow::makeActions()
{
    delete m_actions;
    m_actions = new Actions(*this, m_appearance);
    m_actions->showRecentFiles(m_settings.recentFiles());
    connect(m_actions->newProject, &QAction::triggered, this, [this] { use(m_files.askForNew(this)); });
    connect(m_actions->openProject, &QAction::triggered, this, [this] { use(m_files.askForExisting(this)); });
    connect(m_actions, &Actions::recentPicked, this, &MainWindow::openFile);
    connect(m_actions->closeProject, &QAction::triggered, this, &MainWindow::closeProject);
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::close);
    connect(m_actions, &Actions::languagePicked, this, &MainWindow::pickLanguage, Qt::QueuedConnection);
    connect(
        m_actions, &Actions::themePicked, this,
        [this](ThemeChoice choice) {
            m_settings.setTheme(choice);
            m_appearance.setTheme(choice);
        },
        Qt::QueuedConnection);
    connect(m_actions->help, &QAction::triggered, this, [this] {
        HelpDialog dialog(m_appearance.language(), this);
        (void)m_dialogs.run(dialog);
    });
    connect(m_actions->about, &QAction::triggered, this, [this] {
        AboutDialog dialog(m_appearance.palette(), this);
        (void)m_dialogs.run(dialog);
    });
    connectProjectActions();
}

void MainWindow::connectProjectActions()
{
    using Task = void (ProjectTasks::*)();
    const std::pair<QAction *, Task> tasks[] = {{m_actions->saveCopy, &ProjectTasks::saveCopy},
                                                {m_actions->restoreBackup, &ProjectTasks::showBackups},
                                                {m_actions->projectSettings, &ProjectTasks::editSettings},
                                                {m_actions->undo, &ProjectTasks::undo},
                                                {m_actions->redo, &ProjectTasks::redo}};
    for (const auto &[action, task] : tasks)
        connect(action, &QAction::triggered, this, [this, task = task] { (m_workspace->tasks().*task)(); });
    connect(m_actions->addAgency, &QAction::triggered, this,
            [this] { m_workspace->tasks().editAgency(std::nullopt); });
    connect(m_actions->importFigures, &QAction::triggered, this,
            [this] { m_workspace->tasks().importFiles({}); });
    connect(m_actions->report, &QAction::triggered, this, [this] { m_workspace->makeReport(); });
    connect(m_actions->previousMonth, &QAction::triggered, this,
            [this] { m_workspace->showMonth(m_workspace->month() - 1); });
    connect(m_actions->nextMonth, &QAction::triggered, this,
            [this] { m_workspace->showMonth(m_workspace->month() + 1); });
}

void MainWindow::use(std::unique_ptr<Project> project)
{
    if (!project)
        return;
    m_settings.addRecentFile(project->path());
    m_actions->showRecentFiles(m_settings.recentFiles());
    delete centralWidget();
    m_workspace = nullptr;
    m_session = std::make_unique<ProjectSession>(std::move(project), m_files.environment());
    connect(&m_session->project(), &Project::changed, this, &MainWindow::showProjectState);
    showWorkspace({}, m_session->cache().judgement().latestMonth());
}

void MainWindow::startNewDay()
{
    if (!m_workspace) // closed since the signal was sent
        return;
    const Place place = m_workspace->place();
    const Month month = m_workspace->month();
    delete centralWidget();
    m_session->startDay();
    showWorkspace(place, month);
}

void MainWindow::rebuild()
{
    const bool wasOpen = m_workspace;
    const Place place = wasOpen ? m_workspace->place() : Place{};
    const Month month = wasOpen ? m_workspace->month() : Month{};
    makeActions();
    if (wasOpen)
        showWorkspace(place, month);
    else
        showStartPage();
}

void MainWindow::showStartPage()
{
    delete centralWidget();
    m_workspace = nullptr;
    auto *page = new StartPage(m_settings.recentFiles(), m_appearance.palette(), this);
    connect(page, &StartPage::newRequested, m_actions->newProject, &QAction::trigger, Qt::QueuedConnection);
    connect(page, &StartPage::openRequested, m_actions->openProject, &QAction::trigger, Qt::QueuedConnection);
    connect(page, &StartPage::sampleRequested, this, &MainWindow::openSample, Qt::QueuedConnection);
    connect(page, &StartPage::recentPicked, this, &MainWindow::openFile, Qt::QueuedConnection);
    setCentralWidget(page);
    setWindowTitle(tr("Mizan"));
}

void MainWindow::showWorkspace(const Place &place, Month month)
{
    delete centralWidget();
    m_workspace = new Workspace(*m_session, m_appearance, m_dialogs, place, month, this);
    setCentralWidget(m_workspace);
    auto *watch = new DayWatch([this] { return m_session->today(); }, m_workspace);
    connect(watch, &DayWatch::dayChanged, this, &MainWindow::startNewDay, Qt::QueuedConnection);
    showProjectState();
}

void MainWindow::showProjectState()
{
    const Project &project = m_session->project();
    m_actions->showProject(&project);
    const QString client = isolated(project.data().settings.client);
    setWindowTitle(project.isReadOnly() ? tr("%1 (read only) – Mizan").arg(client)
                                        : tr("%1 – Mizan").arg(client));
}

void MainWindow::pickLanguage(const QString &code)
{
    m_settings.setLanguage(code);
    if (const std::optional<Language> language = Language::fromCode(code))
        m_appearance.setLanguage(*language);
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (!centralWidget())
        showStartPage();
    QMainWindow::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList files = localFiles(event->mimeData());
    const bool isProject = files.size() == 1 && isProjectFile(files.first());
    const bool isImport = m_session && !m_session->project().isReadOnly() && !files.isEmpty();
    if (isProject || isImport)
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = localFiles(event->mimeData());
    event->acceptProposedAction();
    const auto handle = [this, files] {
        if (files.size() == 1 && isProjectFile(files.first()))
            openFile(files.first());
        else if (m_workspace)
            m_workspace->tasks().importFiles(files);
    };
    QMetaObject::invokeMethod(this, handle, Qt::QueuedConnection); // a dialog must not hold up the drop
}

} // namespace mizan

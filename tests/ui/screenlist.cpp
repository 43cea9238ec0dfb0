#include "tests/ui/screenlist.h"

#include "tests/support/sampleproject.h"
#include "ui/pages/agencydialog.h"
#include "ui/pages/backupsdialog.h"
#include "ui/pages/definitiondialog.h"
#include "ui/pages/importdetailsdialog.h"
#include "ui/pages/importdialog.h"
#include "ui/pages/newprojectform.h"
#include "ui/pages/rejectedrowsdialog.h"
#include "ui/pages/reportdialog.h"
#include "ui/pages/settingsdialog.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/appearance.h"
#include "ui/shell/helpdialog.h"
#include "ui/shell/sampleproject.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/chartcard.h"

#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// Goes to a place of the sample project.
std::function<QWidget *(Stage &)> at(Place::Kind kind, size_t agencyPlace = 0)
{
    return [kind, agencyPlace](Stage &stage) -> QWidget * {
        stage.openSample();
        const bool isAgency = kind == Place::Kind::Agency;
        stage.window().workspace()->goTo({kind, isAgency ? stage.agency(agencyPlace) : Id<Agency>{}});
        return &stage.window();
    };
}

QWidget *showAgencyWithVariation(Stage &stage)
{
    at(Place::Kind::Agency)(stage);
    for (auto *box : stage.window().findChildren<QCheckBox *>())
        box->setChecked(true);
    return &stage.window();
}

QWidget *showAgencyAsTable(Stage &stage)
{
    at(Place::Kind::Agency)(stage);
    for (auto *card : stage.window().findChildren<ChartCard *>())
        card->showTable(true);
    return &stage.window();
}

QWidget *showMonthInProgress(Stage &stage)
{
    at(Place::Kind::Overview)(stage);
    stage.window().workspace()->showMonth(Month::of(stage.context().today));
    return &stage.window();
}

/// The import dialog once it has read the file, at one of its tabs.
std::function<QWidget *(Stage &)> importAt(int tab)
{
    return [tab](Stage &stage) -> QWidget * {
        stage.openSample();
        auto *dialog = new ImportDialog(stage.context(), QStringList{stage.importFile()});
        dialog->show();
        (void)QTest::qWaitFor([dialog] { return !dialog->isBusy(); });
        QCoreApplication::processEvents();
        dialog->findChild<QTabWidget *>()->setCurrentIndex(tab);
        return dialog;
    };
}

template <typename Dialog, typename... Arguments>
QWidget *dialog(Stage &stage, Arguments... arguments)
{
    stage.openSample();
    return new Dialog(stage.context(), arguments..., nullptr);
}

std::vector<Screen> pageScreens()
{
    return {
        {u"start"_s,
         [](Stage &stage) -> QWidget * {
             stage.window().closeProject();
             return &stage.window();
         }},
        {u"overview"_s, at(Place::Kind::Overview)},
        {u"overview-in-progress"_s, showMonthInProgress},
        {u"overview-no-agencies"_s,
         [](Stage &stage) -> QWidget * {
             stage.openEmptyProject(false);
             return &stage.window();
         }},
        {u"overview-nothing-yet"_s,
         [](Stage &stage) -> QWidget * {
             stage.openEmptyProject(true);
             return &stage.window();
         }},
        {u"overview-read-only"_s,
         [](Stage &stage) -> QWidget * {
             stage.openReadOnlySample();
             return &stage.window();
         }},
        {u"agency-first"_s, at(Place::Kind::Agency, 0)},
        {u"agency-second"_s, at(Place::Kind::Agency, 1)},
        {u"agency-third"_s, at(Place::Kind::Agency, 2)},
        {u"agency-variation"_s, showAgencyWithVariation},
        {u"agency-table"_s, showAgencyAsTable},
        {u"goals"_s, at(Place::Kind::Goals)},
        {u"data"_s, at(Place::Kind::Data)},
    };
}

std::vector<Screen> dialogScreens()
{
    return {
        {u"dialog-import"_s, importAt(0)},
        {u"dialog-import-rejected"_s, importAt(1)},
        {u"dialog-import-columns"_s, importAt(2)},
        {u"dialog-report"_s,
         [](Stage &stage) {
             stage.openSample();
             return dialog<ReportDialog>(stage, Month(2026, 10), std::optional(stage.agency(0)));
         }},
        {u"dialog-settings"_s, [](Stage &stage) { return dialog<SettingsDialog>(stage); }},
        {u"dialog-agency"_s,
         [](Stage &stage) {
             stage.openSample();
             return dialog<AgencyDialog>(stage, std::optional(stage.agency(0)));
         }},
        {u"dialog-new-agency"_s,
         [](Stage &stage) { return dialog<AgencyDialog>(stage, std::optional<Id<Agency>>()); }},
        {u"dialog-definition"_s,
         [](Stage &stage) -> QWidget * {
             stage.openSample();
             const PageContext &context = stage.context();
             return new DefinitionDialog(context.data().definitions.front(), context.language);
         }},
        {u"dialog-import-details"_s,
         [](Stage &stage) -> QWidget * {
             stage.openSample();
             const PageContext &context = stage.context();
             return new ImportDetailsDialog(context.data().imports.front(), context.language);
         }},
        {u"dialog-rejected-rows"_s,
         [](Stage &stage) -> QWidget * {
             stage.openSample();
             const std::vector<RejectedRow> rows = {
                 {7, u"MQL"_s, RejectReason::InvalidNumber, {u"abc"_s}, u"2026-10,Cedar Demand,80,abc,3"_s},
                 {9, {}, RejectReason::WrongColumnCount, {4, 5}, u"2026-10,Blue Harbor,150,23"_s}};
             return new RejectedRowsDialog(stage.context(), u"october.csv"_s, rows);
         }},
        {u"dialog-backups"_s, [](Stage &stage) { return dialog<BackupsDialog>(stage); }},
        {u"dialog-new-project"_s,
         [](Stage &stage) -> QWidget * {
             stage.openSample();
             const PageContext &context = stage.context();
             return new NewProjectForm(context.data().settings, context.language, context.palette,
                                       stage.dialogs);
         }},
        {u"dialog-help"_s,
         [](Stage &stage) -> QWidget * {
             stage.openSample();
             return new HelpDialog(stage.context().language);
         }},
        {u"dialog-about"_s,
         [](Stage &stage) -> QWidget * {
             stage.openSample();
             return new AboutDialog(stage.context().palette);
         }},
        {u"overview-no-backup"_s, // last: it takes the backups away
         [](Stage &stage) -> QWidget * {
             stage.openSampleWithoutBackup();
             return &stage.window();
         }},
    };
}

} // namespace

Stage::Stage(Appearance &appearance)
    : now(sample::asOf(), QTime(9, 0), Qt::UTC)
    , m_settings(std::make_unique<Settings>(path(u"settings.ini"_s)))
    , m_window(std::make_unique<MainWindow>(*m_settings, appearance, dialogs, environment()))
{
}

const PageContext &Stage::context() const
{
    return m_window->workspace()->context();
}

void Stage::openEmptyProject(bool withAgency)
{
    const QString file = path(withAgency ? u"agency.mizan"_s : u"empty.mizan"_s);
    if (!QFile::exists(file)) {
        auto project = Project::create(file, sample::threeAgencies().settings, environment());
        if (project && withAgency)
            (void)(*project)->change(ChangeName::AddAgency,
                                     {Edit<Agency>{{}, Agency{{}, u"Acme Inbound"_s, 0, {}, {}, {}}}});
    }
    m_window->openFile(file);
}

void Stage::openSample()
{
    m_other.reset();
    const QString file = path(u"sample.mizan"_s);
    if (!QFile::exists(file))
        (void)createSampleProject(file, environment());
    m_window->openFile(file);
    m_window->workspace()->goTo({});
    m_window->workspace()->showMonth({2026, 10});
}

void Stage::openReadOnlySample()
{
    const QString file = path(u"locked.mizan"_s);
    if (!QFile::exists(file))
        (void)createSampleProject(file, environment());
    m_window->closeProject();
    auto other = Project::open(file, Project::Mode::ReadWrite, environment());
    if (other)
        m_other = std::move(*other);
    m_window->openFile(file);
}

void Stage::openSampleWithoutBackup()
{
    openSample();
    now = now.addDays(1);
    QDir(path(u"backups"_s)).removeRecursively();
    QFile inTheWay(path(u"backups"_s));
    (void)inTheWay.open(QIODevice::WriteOnly);
    Project &project = context().project;
    const Agency agency = project.data().agencies.front();
    Agency renamed = agency;
    renamed.name += u" Ltd"_s;
    (void)project.change(ChangeName::ChangeAgency, {Edit<Agency>{agency, renamed}});
}

QString Stage::importFile() const
{
    const QString file = path(u"october.csv"_s);
    QFile out(file);
    if (out.open(QIODevice::WriteOnly))
        out.write(
            "Month,Agency,Leads,MQL,SQL\n"
            "2026-10,Cedar Demand,160,24,9\n2026-10,Blue Harbor,150,23,\n2026-11,Cedar Demand,80,abc,3\n"
            "2026-13,Cedar Demand,80,12,3\n2026-11,Delta Reach,80,12,3\n");
    return file;
}

Id<Agency> Stage::agency(size_t place) const
{
    return context().data().agencies.at(place).id;
}

ProjectEnvironment Stage::environment() const
{
    return {[this] { return now; }, path(u"backups"_s)};
}

std::vector<Screen> allScreens()
{
    std::vector<Screen> screens = pageScreens();
    std::ranges::move(dialogScreens(), std::back_inserter(screens));
    return screens;
}

} // namespace mizan

#include "tests/ui/screenlist.h"

#include "app/importing/importrequest.h"
#include "tests/support/comparedproject.h"
#include "tests/support/sampleproject.h"
#include "ui/pages/agencydialog.h"
#include "ui/pages/backupsdialog.h"
#include "ui/pages/comparepage.h"
#include "ui/pages/comparisonexport.h"
#include "ui/pages/definitiondialog.h"
#include "ui/pages/erasuredialog.h"
#include "ui/pages/importdetailsdialog.h"
#include "ui/pages/importdialog.h"
#include "ui/pages/leadspage.h"
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
#include "ui/widgets/comparisonview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// Goes to a place of the sample project.
std::function<QWidget *(Scene &)> at(Place::Kind kind, size_t agencyPlace = 0)
{
    return [kind, agencyPlace](Scene &scene) -> QWidget * {
        scene.openSample();
        const bool isAgency = kind == Place::Kind::Agency;
        scene.window().workspace()->goTo({kind, isAgency ? scene.agency(agencyPlace) : Id<Agency>{}});
        return &scene.window();
    };
}

QWidget *showAgencyWithVariation(Scene &scene)
{
    at(Place::Kind::Agency)(scene);
    for (auto *box : scene.window().findChildren<QCheckBox *>())
        box->setChecked(true);
    return &scene.window();
}

QWidget *showAgencyAsTable(Scene &scene)
{
    at(Place::Kind::Agency)(scene);
    for (auto *card : scene.window().findChildren<ChartCard *>())
        card->showTable(true);
    return &scene.window();
}

QWidget *showMonthInProgress(Scene &scene)
{
    at(Place::Kind::Overview)(scene);
    scene.window().workspace()->showMonth(Month::of(scene.context().today));
    return &scene.window();
}

/// The leads of one agency or of the project.
std::function<QWidget *(Scene &)> leadsOf(bool isAgency)
{
    return [isAgency](Scene &scene) -> QWidget * {
        scene.openSampleWithLeads();
        Workspace *workspace = scene.window().workspace();
        workspace->showLeads(isAgency ? std::optional(scene.agency(0)) : std::nullopt,
                             isAgency ? std::optional(Stage::Mql) : std::nullopt, {2026, 10});
        const auto *page = qobject_cast<LeadsPage *>(workspace->page());
        (void)QTest::qWaitFor([page] { return !page->isLoading(); });
        return &scene.window();
    };
}

/// A place of the sample with leads.
std::function<QWidget *(Scene &)> withLeadsAt(Place::Kind kind)
{
    return [kind](Scene &scene) -> QWidget * {
        scene.openSampleWithLeads();
        const bool isAgency = kind == Place::Kind::Agency;
        scene.window().workspace()->goTo({kind, isAgency ? scene.agency(0) : Id<Agency>{}});
        return &scene.window();
    };
}

using FileOfScene = QString (Scene::*)() const;

/// The import dialog once it has read the file, at one of its tabs.
std::function<QWidget *(Scene &)> importAt(int tab, FileOfScene file = &Scene::importFile)
{
    return [tab, file](Scene &scene) -> QWidget * {
        scene.openSample();
        auto *dialog = new ImportDialog(scene.context(), QStringList{(scene.*file)()});
        dialog->show();
        (void)QTest::qWaitFor([dialog] { return !dialog->isBusy(); });
        QCoreApplication::processEvents();
        dialog->findChild<QTabWidget *>()->setCurrentIndex(tab);
        return dialog;
    };
}

/// The Compare page with so many agencies.
std::function<QWidget *(Scene &)> comparing(int agencies, int months)
{
    return [=](Scene &scene) -> QWidget * {
        scene.openCompared(agencies, months);
        return &scene.window();
    };
}

/// Five agencies, the best attainment first.
QWidget *showSorted(Scene &scene)
{
    scene.openCompared(5, 24);
    emit scene.window().findChild<ComparisonView *>()->rowPicked(u"attainment mql"_s);
    return &scene.window();
}

/// Beside files that cannot be read.
QWidget *showUnreadableFiles(Scene &scene)
{
    scene.openCompared(2, 12);
    auto *page = qobject_cast<ComparePage *>(scene.window().workspace()->page());
    page->addFiles({scene.importFile(), u"/nowhere/brand-c.mizan"_s});
    (void)QTest::qWaitFor([page] { return !page->isReading(); });
    return &scene.window();
}

QWidget *showComparisonExport(Scene &scene)
{
    static ComparedView view; // outlives the dialog
    scene.openCompared(2, 12);
    view = qobject_cast<ComparePage *>(scene.window().workspace()->page())->view();
    return new ComparisonExport(scene.context(), *view.comparison, view.origin, {});
}

template <typename Dialog, typename... Arguments>
QWidget *dialog(Scene &scene, Arguments... arguments)
{
    scene.openSample();
    return new Dialog(scene.context(), arguments..., nullptr);
}

std::vector<Screen> pageScreens()
{
    return {
        {u"start"_s,
         [](Scene &scene) -> QWidget * {
             scene.window().closeProject();
             return &scene.window();
         }},
        {u"overview"_s, at(Place::Kind::Overview)},
        {u"overview-in-progress"_s, showMonthInProgress},
        {u"overview-no-agencies"_s,
         [](Scene &scene) -> QWidget * {
             scene.openEmptyProject(false);
             return &scene.window();
         }},
        {u"overview-nothing-yet"_s,
         [](Scene &scene) -> QWidget * {
             scene.openEmptyProject(true);
             return &scene.window();
         }},
        {u"overview-read-only"_s,
         [](Scene &scene) -> QWidget * {
             scene.openReadOnlySample();
             return &scene.window();
         }},
        {u"agency-first"_s, at(Place::Kind::Agency, 0)},
        {u"agency-second"_s, at(Place::Kind::Agency, 1)},
        {u"agency-third"_s, at(Place::Kind::Agency, 2)},
        {u"agency-variation"_s, showAgencyWithVariation},
        {u"agency-table"_s, showAgencyAsTable},
        {u"compare"_s, at(Place::Kind::Compare)},
        {u"compare-two"_s, comparing(2, 12), {1180, 1900}},
        {u"compare-five"_s, showSorted, {1180, 2400}},
        {u"compare-twelve"_s, comparing(12, 60), {1180, 2700}},
        {u"compare-with-leads"_s, withLeadsAt(Place::Kind::Compare), {1180, 2600}},
        {u"compare-unreadable-files"_s, showUnreadableFiles},
        {u"compare-one-agency"_s,
         [](Scene &scene) -> QWidget * {
             scene.openEmptyProject(true);
             scene.window().workspace()->goTo({Place::Kind::Compare, {}});
             return &scene.window();
         }},
        {u"goals"_s, at(Place::Kind::Goals)},
        {u"data"_s, at(Place::Kind::Data)},
        {u"agency-with-leads"_s, withLeadsAt(Place::Kind::Agency)},
        {u"data-with-leads"_s, withLeadsAt(Place::Kind::Data)},
        {u"leads"_s, leadsOf(true)},
        {u"leads-all"_s, leadsOf(false)},
        {u"leads-none-yet"_s,
         [](Scene &scene) -> QWidget * {
             scene.openSample();
             scene.window().workspace()->showLeads({}, {}, {2026, 10});
             return &scene.window();
         }},
    };
}

std::vector<Screen> dialogScreens()
{
    return {
        {u"dialog-import"_s, importAt(0)},
        {u"dialog-import-rejected"_s, importAt(1)},
        {u"dialog-import-columns"_s, importAt(2)},
        {u"dialog-import-leads"_s, importAt(0, &Scene::leadFile)},
        {u"dialog-import-leads-columns"_s, importAt(2, &Scene::leadFile)},
        {u"dialog-compare-export"_s, showComparisonExport},
        {u"dialog-erase"_s, [](Scene &scene) { return dialog<ErasureDialog>(scene); }},
        {u"dialog-report"_s,
         [](Scene &scene) {
             scene.openSample();
             return dialog<ReportDialog>(scene, Month(2026, 10), std::optional(scene.agency(0)));
         }},
        {u"dialog-settings"_s, [](Scene &scene) { return dialog<SettingsDialog>(scene); }},
        {u"dialog-agency"_s,
         [](Scene &scene) {
             scene.openSample();
             return dialog<AgencyDialog>(scene, std::optional(scene.agency(0)));
         }},
        {u"dialog-new-agency"_s,
         [](Scene &scene) { return dialog<AgencyDialog>(scene, std::optional<Id<Agency>>()); }},
        {u"dialog-definition"_s,
         [](Scene &scene) -> QWidget * {
             scene.openSample();
             const PageContext &context = scene.context();
             return new DefinitionDialog(context.data().definitions.front(), context.language);
         }},
        {u"dialog-import-details"_s,
         [](Scene &scene) -> QWidget * {
             scene.openSample();
             const PageContext &context = scene.context();
             return new ImportDetailsDialog(context.data().imports.front(), context.language);
         }},
        {u"dialog-rejected-rows"_s,
         [](Scene &scene) -> QWidget * {
             scene.openSample();
             const std::vector<RejectedRow> rows = {
                 {7, u"MQL"_s, RejectReason::InvalidNumber, {u"abc"_s}, u"2026-10,Cedar Demand,80,abc,3"_s},
                 {9, {}, RejectReason::WrongColumnCount, {4, 5}, u"2026-10,Blue Harbor,150,23"_s}};
             return new RejectedRowsDialog(scene.context(), u"october.csv"_s, rows);
         }},
        {u"dialog-backups"_s, [](Scene &scene) { return dialog<BackupsDialog>(scene); }},
        {u"dialog-new-project"_s,
         [](Scene &scene) -> QWidget * {
             scene.openSample();
             const PageContext &context = scene.context();
             return new NewProjectForm(context.data().settings, context.language, context.palette,
                                       scene.dialogs);
         }},
        {u"dialog-help"_s,
         [](Scene &scene) -> QWidget * {
             scene.openSample();
             return new HelpDialog(scene.context().language);
         }},
        {u"dialog-about"_s,
         [](Scene &scene) -> QWidget * {
             scene.openSample();
             return new AboutDialog(scene.context().palette);
         }},
        {u"overview-no-backup"_s, // last: it takes the backups away
         [](Scene &scene) -> QWidget * {
             scene.openSampleWithoutBackup();
             return &scene.window();
         }},
    };
}

} // namespace

Scene::Scene(Appearance &appearance)
    : now(sample::asOf(), QTime(9, 0), Qt::UTC)
    , m_settings(std::make_unique<Settings>(path(u"settings.ini"_s)))
    , m_window(std::make_unique<MainWindow>(*m_settings, appearance, dialogs, environment()))
{
}

const PageContext &Scene::context() const
{
    return m_window->workspace()->context();
}

void Scene::openEmptyProject(bool withAgency)
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

void Scene::openSample()
{
    m_other.reset();
    const QString file = path(u"sample.mizan"_s);
    if (!QFile::exists(file))
        (void)createSampleProject(file, environment());
    m_window->openFile(file);
    m_window->workspace()->goTo({});
    m_window->workspace()->showMonth({2026, 10});
}

void Scene::openReadOnlySample()
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

void Scene::openSampleWithoutBackup()
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

void Scene::openCompared(int agencies, int months)
{
    constexpr int mostInFile = 5;
    m_other.reset();
    m_window->openFile(comparedFile(0, std::min(agencies, mostInFile), months));
    m_window->workspace()->goTo({Place::Kind::Compare, {}});
    auto *page = qobject_cast<ComparePage *>(m_window->workspace()->page());
    QStringList others;
    for (int first = mostInFile; first < agencies; first += mostInFile - 1)
        others << comparedFile(first, std::min(agencies - first, mostInFile - 1), months);
    m_window->workspace()->showMonth(sample::lastCompared);
    for (auto *period : page->findChildren<QComboBox *>()) {
        const int all = period->findData(static_cast<int>(ComparedPeriod::All));
        if (all > 0)
            period->setCurrentIndex(all);
    }
    page->addFiles(others);
    (void)QTest::qWaitFor([page] { return !page->isReading(); });
}

QString Scene::comparedFile(int first, int count, int months) const
{
    const QString file = path(u"brand-%1-%2-%3.mizan"_s.arg(first).arg(count).arg(months));
    const QString client = first == 0 ? u"Northwind Industrial"_s : u"Brand %1"_s.arg(first);
    const QString currency = first == 0 ? u"EUR"_s : u"USD"_s;
    if (!QFile::exists(file) &&
        !sample::createCompared(file, {client, first, count, months, currency}, environment()))
        qWarning("no project to compare");
    return file;
}

QString Scene::importFile() const
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

void Scene::openSampleWithLeads()
{
    m_other.reset();
    const QString file = path(u"leads.mizan"_s);
    if (!QFile::exists(file)) {
        const auto project = createSampleProject(file, environment());
        ImportRequest request;
        request.path = leadFile();
        const auto leads = project ? (*project)->leadArchive() : nullptr;
        auto plan = leads ? planImport(request, {.project = (*project)->data(),
                                                 .leads = leads.get(),
                                                 .now = environment().now()})
                          : fail(ErrorCode::FileUnreadable, {request.path});
        if (!plan || !(*project)->addImport(std::move(plan->bundle)))
            qWarning("no leads in the sample");
    }
    m_window->openFile(file);
    m_window->workspace()->showMonth({2026, 10});
}

QString Scene::leadFile() const
{
    const QStringList sources = {u"Google Ads"_s, u"LinkedIn"_s, u"Trade fair"_s, u"Newsletter"_s, {}};
    const QStringList agencies = {u"Cedar Demand"_s, u"Blue Harbor"_s};
    QStringList lines = {u"Record ID,Agency,Source,Campaign,Created date,MQL date,SQL date,Score"_s};
    for (int id = 1; id <= 240; ++id) {
        const QDate created = QDate(2026, 8, 1).addDays(id * 37 % 91);
        const QString mql = id % 3 == 0 ? created.addDays(5).toString(Qt::ISODate) : QString();
        const QString sql = id % 9 == 0 ? created.addDays(12).toString(Qt::ISODate) : QString();
        lines << QStringList{QString::number(id + 8100),
                             agencies.at(id % 2),
                             sources.at(id * 7 % 5),
                             id % 4 == 0 ? u"Autumn webinar"_s : u"Search for machines"_s,
                             created.toString(Qt::ISODate),
                             mql,
                             sql,
                             QString::number(id * 13 % 100)}
                     .join(u',');
    }
    lines << u"9001,Delta Reach,LinkedIn,,2026-10-04,,,40"_s << u"9002,Cedar Demand,LinkedIn,,soon,,,50"_s;
    const QString file = path(u"crm-export.csv"_s);
    QFile out(file);
    if (out.open(QIODevice::WriteOnly))
        out.write(lines.join(u'\n').toUtf8() + '\n');
    return file;
}

Id<Agency> Scene::agency(size_t place) const
{
    return context().data().agencies.at(place).id;
}

ProjectEnvironment Scene::environment() const
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

// Storing an import of leads: it tells how far it is, can be stopped without a trace, and runs in any thread.
#include "app/project/importstoring.h"
#include "tests/support/leadbatches.h"
#include "tests/support/projectfolder.h"
#include "tests/support/tabledump.h"

#include <QTest>

#include <new>
#include <thread>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

const MonthRange months{Month(2025, 1), Month(2026, 12)};

/// Says stop at the first look at @p stopAt rows or more; notes how far it was told to be.
class StoppingWatch : public StoringWatch
{
public:
    explicit StoppingWatch(qint64 stopAt)
        : m_stopAt(stopAt)
    {
    }
    bool progress(qint64 rowsDone, qint64 rowsInAll) override
    {
        seen.push_back(rowsDone);
        inAll = rowsInAll;
        return rowsDone < m_stopAt;
    }

    std::vector<qint64> seen;
    qint64 inAll = 0;

private:
    qint64 m_stopAt;
};

constexpr qint64 manyRows = 20'000;

ImportBundle manyLeads()
{
    ImportBundle bundle = leadBundle(u"crm.csv"_s, months, {sample::acme, sample::bright, sample::cedar},
                                     crmLeads(manyRows, 3));
    LeadLedger ledger;
    countInto(bundle, ledger);
    return bundle;
}

/// A hundred leads, each @p round one stage further.
Result<Id<ImportRecord>> addFew(Project &project, int round)
{
    ImportBundle bundle =
        leadBundle(QString::number(round), months, {sample::acme}, fewLeads(1, 100, round, {sample::acme}));
    countAfter(bundle, *project.leadArchive(), project.data().coverage);
    return project.addImport(bundle);
}

qint64 rowsOf(const Project &project)
{
    qint64 count = 0;
    const auto rows = project.leadArchive()->rows();
    LeadRow row;
    while (rows && (*rows)->next(row).value_or(false))
        ++count;
    return count;
}

} // namespace

class TestImportStoring : public QObject
{
    Q_OBJECT

private slots:
    void storingTellsHowFarItIs();
    void aStoppedImportLeavesNoTrace_data();
    void aStoppedImportLeavesNoTrace();
    void aStoppedReplacementLeavesWhatItWasToReplace();
    void aStoppedImportOfFiguresLeavesNoTrace();
    void wantOfMemoryIsAFailureAndLeavesNoTrace();
    void anImportIsStoredInAnotherThread();
    void anImportThatNeverRunsLeavesNoTrace();
    void anImportThatNeverRunsLeavesTheBackupOfTheDayDue();
};

void TestImportStoring::storingTellsHowFarItIs()
{
    const ProjectFolder folder;
    const auto project = folder.createWithAgencies();
    StoppingWatch watch(manyRows + 1);
    QVERIFY(project->addImport(manyLeads(), &watch));
    QVERIFY(watch.seen.size() > 4);
    QCOMPARE(watch.seen.front(), 0);
    QCOMPARE(watch.seen.back(), manyRows);
    QCOMPARE(watch.inAll, manyRows);
    QVERIFY(std::ranges::is_sorted(watch.seen));
}

void TestImportStoring::aStoppedImportLeavesNoTrace_data()
{
    QTest::addColumn<qint64>("stopAt");
    QTest::newRow("before the first row") << qint64(0);
    QTest::newRow("in the middle") << manyRows / 2;
    QTest::newRow("after the last row") << manyRows;
}

void TestImportStoring::aStoppedImportLeavesNoTrace()
{
    QFETCH(qint64, stopAt);
    const ProjectFolder folder;
    const auto project = folder.createWithAgencies();
    QVERIFY(addFew(*project, 1) && addFew(*project, 2));
    QVERIFY(project->undo()); // leaves an import on the shelf, to be redone
    const QString before = dumpTables(folder.path());
    const ProjectData data = project->data();
    StoppingWatch watch(stopAt);
    const auto added = project->addImport(manyLeads(), &watch);
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::Cancelled);
    QVERIFY(watch.seen.back() >= stopAt);
    QCOMPARE(dumpTables(folder.path()), before);
    QVERIFY(project->data() == data);
    QVERIFY(!QFile::exists(folder.path() + u"-journal"_s));
    QCOMPARE(project->redoName(), std::optional(ChangeName::Import));
    QVERIFY(project->redo());
    QCOMPARE(rowsOf(*project), qint64(200));
    QVERIFY(project->addImport(manyLeads()));
}

void TestImportStoring::aStoppedReplacementLeavesWhatItWasToReplace()
{
    const ProjectFolder folder;
    const auto project = folder.createWithAgencies();
    const auto replaced = addFew(*project, 1);
    QVERIFY(replaced && addFew(*project, 2));
    const QString before = dumpTables(folder.path());
    ImportBundle bundle = manyLeads();
    bundle.replaces = *replaced;
    StoppingWatch watch(manyRows / 2);
    QVERIFY(!project->addImport(bundle, &watch));
    QCOMPARE(dumpTables(folder.path()), before);
    QVERIFY(project->addImport(bundle));
    QVERIFY(project->undo());
    QCOMPARE(dumpTables(folder.path()), before);
}

void TestImportStoring::aStoppedImportOfFiguresLeavesNoTrace()
{
    const ProjectFolder folder;
    const auto project = folder.createWithAgencies();
    const ProjectData data = project->data();
    const QString before = dumpTables(folder.path());
    ImportBundle bundle;
    bundle.record = sample::importRecord({}, u"figures.csv"_s, {2026, 11, 10}, months, {1, 1, 0, 0, 0});
    bundle.observations = {{{}, {sample::acme, metrics::mql(), months.first}, {7, {}}}};
    bundle.coverage = {{{}, sample::acme, metrics::mql(), months, months.last.lastDay()}};
    StoppingWatch stopping(0);
    const auto stopped = project->addImport(bundle, &stopping);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(dumpTables(folder.path()), before);
    QVERIFY(project->data() == data);
    StoppingWatch watch(1);
    QVERIFY(project->addImport(bundle, &watch));
    QCOMPARE(watch.seen, std::vector<qint64>{0});
    QCOMPARE(watch.inAll, 0);
}

void TestImportStoring::wantOfMemoryIsAFailureAndLeavesNoTrace()
{
    const ProjectFolder folder;
    const auto project = folder.createWithAgencies();
    const ProjectData data = project->data();
    const QString before = dumpTables(folder.path());
    ImportBundle bundle = manyLeads();
    bundle.leads = std::make_shared<MadeLeads>(manyRows, [](qint64 place, LeadRow &row) {
        if (place == manyRows / 2)
            throw std::bad_alloc();
        row.agency = sample::acme;
        row.recordHash = static_cast<std::uint64_t>(place) + 1;
    });
    auto storing = project->beginImport(bundle);
    QVERIFY(storing);
    std::thread([&] { (*storing)->run(); }).join(); // an exception that gets out would end the test
    const auto added = project->finishImport(std::move(*storing));
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::DatabaseFailed);
    QCOMPARE(dumpTables(folder.path()), before);
    QVERIFY(!QFile::exists(folder.path() + u"-journal"_s));
    QVERIFY(project->data() == data);
    QVERIFY(project->addImport(manyLeads()));
}

void TestImportStoring::anImportIsStoredInAnotherThread()
{
    const ProjectFolder folder;
    const auto project = folder.createWithAgencies();
    auto storing = project->beginImport(manyLeads());
    QVERIFY(storing);
    QCOMPARE(project->checkWritable().error().code, ErrorCode::ProjectInUse);
    QVERIFY(!project->checkWritable().error().args.at(1).toString().isEmpty()); // who has it open
    QCOMPARE(project->undo().error().code, ErrorCode::ProjectInUse);
    QVERIFY(!project->beginImport(manyLeads()));
    QVERIFY(!project->saveCopy(folder.path(u"copy.mizan"_s), false));
    std::thread([&] { (*storing)->run(); }).join();
    QVERIFY(project->data().imports.empty());
    const auto id = project->finishImport(std::move(*storing));
    QVERIFY(id);
    QVERIFY(project->data().import(*id));
    QVERIFY(project->saveCopy(folder.path(u"copy.mizan"_s), false));

    const ProjectFolder other;
    const auto alike = other.createWithAgencies();
    QVERIFY(alike->addImport(manyLeads()));
    QCOMPARE(project->data().observations, alike->data().observations);
    QVERIFY(project->undo());
    QVERIFY(project->redo());
    QCOMPARE(rowsOf(*project), manyRows);
}

void TestImportStoring::anImportThatNeverRunsLeavesNoTrace()
{
    const ProjectFolder folder;
    const auto project = folder.createWithAgencies();
    const QString before = dumpTables(folder.path());
    auto storing = project->beginImport(manyLeads());
    QVERIFY(storing);
    QCOMPARE(project->finishImport(std::move(*storing)).error().code, ErrorCode::Cancelled);
    QCOMPARE(dumpTables(folder.path()), before);
    QVERIFY(project->checkWritable());
}

void TestImportStoring::anImportThatNeverRunsLeavesTheBackupOfTheDayDue()
{
    ProjectFolder folder;
    const auto project = folder.createWithAgencies();
    folder.now = folder.now.addDays(1);
    const auto count = project->backups().size();
    auto storing = project->beginImport(manyLeads());
    QVERIFY(storing);
    QVERIFY(!project->finishImport(std::move(*storing)));
    QCOMPARE(project->backups().size(), count);
    QVERIFY(addFew(*project, 1));
    QCOMPARE(project->backups().size(), count + 1);
}

QTEST_GUILESS_MAIN(TestImportStoring)
#include "tst_importstoring.moc"

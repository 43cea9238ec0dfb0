// Imports of leads in a project: stored whole or not at all, taken out as if they had never been there.
#include "app/domain/figurebook.h"
#include "app/storage/database.h"
#include "tests/support/leadbatches.h"
#include "tests/support/projectfolder.h"
#include "tests/support/tabledump.h"

#include <QTest>

#include <thread>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

const MonthRange months{Month(2026, 1), Month(2026, 6)};

/// The lead of a number, with its day of the first stage and those up to @p last, ten days apart.
LeadRow lead(int number, Stage last, Id<Agency> agency = sample::acme)
{
    LeadRow row;
    row.line = number + 1;
    row.agency = agency;
    row.recordHash = static_cast<std::uint64_t>(number) * 1000 + 7;
    row.emailHash = number % 3 == 0 ? 0 : static_cast<std::uint64_t>(number) * 1000 + 8;
    const Day first = Day::of(QDate(2026, 1, 5).addDays(number * 3 % 140));
    for (size_t stage = 0; stage <= static_cast<size_t>(last); ++stage)
        row.days[stage] = {static_cast<std::uint16_t>(first.number + 10 * stage)};
    row.source = number % 2 ? "ads" : "fair";
    row.attributes = R"({"Country":"Germany"})";
    if (last == Stage::Customer) {
        row.dealMinorUnits = 100'000 + number;
        row.dealCurrency = sample::euro();
    }
    return row;
}

std::shared_ptr<const LeadBatch> leads(int first, int last, int stageOffset)
{
    std::vector<LeadRow> rows;
    for (int number = first; number <= last; ++number)
        rows.push_back(lead(number, static_cast<Stage>((number + stageOffset) % 5),
                            number % 4 ? sample::acme : sample::bright));
    return leadBatch(std::move(rows));
}

/// Three imports of which each has leads of the others, further along.
std::vector<ImportBundle> overlapping()
{
    const std::vector<Id<Agency>> both = {sample::acme, sample::bright};
    return {leadBundle(u"1.csv"_s, {Month(2026, 1), Month(2026, 4)}, both, leads(1, 60, 0)),
            leadBundle(u"2.csv"_s, {Month(2026, 2), Month(2026, 5)}, both, leads(20, 80, 1)),
            leadBundle(u"3.csv"_s, months, both, leads(40, 99, 2))};
}

/// Counts and stores them in their order, as planning does; the ids.
std::vector<Id<ImportRecord>> add(Project &project, std::vector<ImportBundle> bundles)
{
    LeadLedger ledger;
    std::vector<Id<ImportRecord>> ids;
    for (ImportBundle &bundle : bundles) {
        countInto(bundle, ledger);
        ids.push_back(project.addImport(bundle).value_or(Id<ImportRecord>()));
    }
    return ids;
}

/// Every figure in force, without the ids of imports.
QStringList figuresOf(const Project &project)
{
    QStringList lines;
    const FigureBook book(project.data());
    for (const Agency &agency : project.data().agencies) {
        for (const Metric &metric : metricCatalogue()) {
            for (Month month{2025, 12}; month <= Month(2027, 1); ++month) {
                const auto figures = book.figures({agency.id, metric.id, month});
                if (figures.counted)
                    lines.append(u"%1 %2 %3: %4 %5"_s.arg(agency.name, metric.id.text, month.toIso())
                                     .arg(figures.counted->value.number)
                                     .arg(figures.counted->value.currency.code()));
            }
        }
    }
    return lines;
}

std::vector<LeadRow> archived(const LeadArchive &archive)
{
    const auto rows = archive.rows();
    return rows ? allOf(**rows) : std::vector<LeadRow>{};
}

class FailingLeads : public LeadBatch
{
public:
    explicit FailingLeads(bool failsAtOnce)
        : m_failsAtOnce(failsAtOnce)
    {
    }
    qint64 size() const override { return 2; }
    Result<std::unique_ptr<LeadRows>> rows() const override
    {
        if (m_failsAtOnce)
            return fail(ErrorCode::FileUnreadable, {u"spill"_s, u"gone"_s});
        return std::make_unique<Reading>();
    }

private:
    class Reading : public LeadRows
    {
    public:
        Result<bool> next(LeadRow &row) override
        {
            if (std::exchange(m_hasGiven, true))
                return fail(ErrorCode::FileUnreadable, {u"spill"_s, u"gone"_s});
            row = lead(1, Stage::Mql);
            return true;
        }

    private:
        bool m_hasGiven = false;
    };

    bool m_failsAtOnce;
};

} // namespace

class TestLeadImports : public QObject
{
    Q_OBJECT

private slots:
    void theRowsAreStoredWithTheImport();
    void theArchiveIsReadInAnotherThreadWhileTheProjectIsOpen();
    void theArchiveOutlivesTheProject();
    void rowsThatCannotBeReadLeaveNoTrace_data();
    void rowsThatCannotBeReadLeaveNoTrace();
    void removingOneOfThreeGivesWhatTheOthersGive_data();
    void removingOneOfThreeGivesWhatTheOthersGive();
    void replacingTheMiddleGivesWhatTheOthersGive();
    void undoAndRedoBringBackTheSameTables();
    void dataEqualsAFreshOpenAfterEachStep();
    void aMonthlyImportBetweenStaysAsItIs();
    void aCopyAndARestoredBackupHoldTheLeads();
    void aProjectOpensWithoutLookingAtItsLeads();
};

void TestLeadImports::theRowsAreStoredWithTheImport()
{
    const ProjectFolder folder;
    const auto project = folder.createWithAgencies();
    QVERIFY(project);
    auto bundles = overlapping();
    const auto ids = add(*project, bundles);
    QVERIFY(ids.back().isValid());
    QCOMPARE(project->data().imports.size(), size_t(3));
    std::vector<LeadRow> expected;
    for (const ImportBundle &bundle : bundles) {
        for (LeadRow &row : allOf(**bundle.leads->rows())) {
            row.attributes.clear();
            expected.push_back(row);
        }
    }
    QVERIFY(archived(*project->leadArchive()) == expected);
    QVERIFY(!figuresOf(*project).isEmpty());
    QCOMPARE(verifyProject(folder.path()).value_or(QStringList{u"refused"_s}), QStringList());
}

void TestLeadImports::theArchiveIsReadInAnotherThreadWhileTheProjectIsOpen()
{
    const ProjectFolder folder;
    const auto project = folder.createWithAgencies();
    add(*project, overlapping());
    const auto archive = project->leadArchive();
    size_t count = 0;
    std::thread([&] { count = archived(*archive).size(); }).join();
    QCOMPARE(count, size_t(60 + 61 + 60));
}

void TestLeadImports::theArchiveOutlivesTheProject()
{
    const ProjectFolder folder;
    auto project = folder.createWithAgencies();
    add(*project, overlapping());
    const auto archive = project->leadArchive();
    project.reset();
    QCOMPARE(archived(*archive).size(), size_t(181));
    QVERIFY(QFile::remove(folder.path()));
    QVERIFY(!archive->rows());
}

void TestLeadImports::rowsThatCannotBeReadLeaveNoTrace_data()
{
    QTest::addColumn<bool>("failsAtOnce");
    QTest::newRow("at the beginning") << true;
    QTest::newRow("after a row") << false;
}

void TestLeadImports::rowsThatCannotBeReadLeaveNoTrace()
{
    QFETCH(bool, failsAtOnce);
    const ProjectFolder folder;
    const auto project = folder.createWithAgencies();
    const QString before = dumpTables(folder.path());
    const ProjectData data = project->data();
    const auto added = project->addImport(
        leadBundle(u"1.csv"_s, months, {sample::acme}, std::make_shared<FailingLeads>(failsAtOnce)));
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::FileUnreadable);
    QCOMPARE(dumpTables(folder.path()), before);
    QVERIFY(project->data() == data);
    QCOMPARE(project->undoName(), std::optional(ChangeName::AddAgency));
    QVERIFY(add(*project, overlapping()).back().isValid());
}

void TestLeadImports::removingOneOfThreeGivesWhatTheOthersGive_data()
{
    QTest::addColumn<int>("removed");
    QTest::newRow("the oldest") << 0;
    QTest::newRow("the middle one") << 1;
    QTest::newRow("the newest") << 2;
}

void TestLeadImports::removingOneOfThreeGivesWhatTheOthersGive()
{
    QFETCH(int, removed);
    const ProjectFolder three;
    const auto withThree = three.createWithAgencies();
    const auto ids = add(*withThree, overlapping());
    const QString dumpOfThree = dumpTables(three.path());
    const QStringList ofThree = figuresOf(*withThree);
    QVERIFY(withThree->removeImport(ids[static_cast<size_t>(removed)]));

    const ProjectFolder two;
    const auto withTwo = two.createWithAgencies();
    auto others = overlapping();
    others.erase(others.begin() + removed);
    add(*withTwo, others);

    QVERIFY(figuresOf(*withTwo).size() > 20);
    QCOMPARE(figuresOf(*withThree), figuresOf(*withTwo));
    QVERIFY(figuresOf(*withThree) != ofThree);
    QVERIFY(archived(*withThree->leadArchive()) == archived(*withTwo->leadArchive()));
    QVERIFY(withThree->undo());
    QCOMPARE(dumpTables(three.path()), dumpOfThree);
    QCOMPARE(figuresOf(*withThree), ofThree);
}

void TestLeadImports::replacingTheMiddleGivesWhatTheOthersGive()
{
    const ProjectFolder folder;
    const auto project = folder.createWithAgencies();
    auto bundles = overlapping();
    const auto ids = add(*project, bundles);
    const QString before = dumpTables(folder.path());
    ImportBundle instead = leadBundle(u"2b.csv"_s, months, {sample::acme, sample::bright}, leads(30, 50, 3));
    instead.replaces = ids[1];
    instead.observations = {
        {{}, {sample::acme, metrics::mql(), Month(2026, 3)}, {12345, {}}}}; // a plan's guess
    QVERIFY(project->addImport(instead));
    const QString after = dumpTables(folder.path());

    const ProjectFolder other;
    const auto expected = other.createWithAgencies();
    instead.replaces.reset();
    add(*expected, {bundles[0], bundles[2], instead});
    QCOMPARE(figuresOf(*project), figuresOf(*expected));

    QVERIFY(project->undo());
    QCOMPARE(dumpTables(folder.path()), before);
    QVERIFY(project->redo());
    QCOMPARE(dumpTables(folder.path()), after);
    QCOMPARE(figuresOf(*project), figuresOf(*expected));
}

void TestLeadImports::undoAndRedoBringBackTheSameTables()
{
    const ProjectFolder folder;
    const auto project = folder.createWithAgencies();
    QStringList dumps{dumpTables(folder.path())};
    LeadLedger ledger;
    for (ImportBundle &bundle : overlapping()) {
        countInto(bundle, ledger);
        QVERIFY(project->addImport(bundle));
        dumps.append(dumpTables(folder.path()));
    }
    for (int number : {2, 1, 3}) {
        QVERIFY(project->removeImport({number}));
        dumps.append(dumpTables(folder.path()));
    }
    for (int round = 0; round < 2; ++round) {
        for (qsizetype i = dumps.size() - 2; i >= 0; --i) {
            QVERIFY(project->undo());
            QCOMPARE(dumpTables(folder.path()), dumps[i]);
        }
        for (qsizetype i = 1; i < dumps.size(); ++i) {
            QVERIFY(project->redo());
            QCOMPARE(dumpTables(folder.path()), dumps[i]);
        }
    }
}

void TestLeadImports::dataEqualsAFreshOpenAfterEachStep()
{
    const ProjectFolder folder;
    const auto project = folder.createWithAgencies();
    const auto ids = add(*project, overlapping());
    QVERIFY(folder.holds(*project));
    QVERIFY(project->removeImport(ids[0]));
    QVERIFY(folder.holds(*project));
    QVERIFY(project->removeImport(ids[1]));
    QVERIFY(folder.holds(*project));
    while (project->undoName() == ChangeName::RemoveImport || project->undoName() == ChangeName::Import) {
        QVERIFY(project->undo());
        QVERIFY(folder.holds(*project));
    }
    while (project->redoName()) {
        QVERIFY(project->redo());
        QVERIFY(folder.holds(*project));
    }
}

void TestLeadImports::aMonthlyImportBetweenStaysAsItIs()
{
    const ProjectFolder folder;
    const auto project = folder.createWithAgencies();
    LeadLedger ledger;
    auto bundles = overlapping();
    countInto(bundles[0], ledger);
    countInto(bundles[1], ledger);
    const auto oldest = project->addImport(bundles[0]);
    QVERIFY(project->addImport(ProjectFolder::bundleOf(sample::threeAgencies(), sample::earlierImport)));
    QVERIFY(project->addImport(bundles[1]));
    const auto monthly = [&] {
        std::vector<Observation> seen = project->data().observations;
        std::erase_if(seen, [](const Observation &each) { return each.import.value != 2; });
        return seen;
    };
    const auto before = monthly();
    QVERIFY(before.size() > 20);
    QVERIFY(project->removeImport(*oldest));
    QVERIFY(monthly() == before);
}

void TestLeadImports::aCopyAndARestoredBackupHoldTheLeads()
{
    const ProjectFolder folder;
    const auto project = folder.createWithAgencies();
    const auto ids = add(*project, overlapping());
    const QString dump = dumpTables(folder.path());
    QVERIFY(project->saveCopy(folder.path(u"copy.mizan"_s), false));
    QCOMPARE(dumpTables(folder.path(u"copy.mizan"_s)), dump);
    QVERIFY(project->removeImport(ids[0]));
    QVERIFY(project->restoreBackup(folder.path(u"copy.mizan"_s)));
    QCOMPARE(dumpTables(folder.path()), dump);
    QCOMPARE(archived(*project->leadArchive()).size(), size_t(181));
}

/// The pages with the rows are filled with noise: whoever reads one of them fails.
void TestLeadImports::aProjectOpensWithoutLookingAtItsLeads()
{
    const ProjectFolder folder;
    auto project = folder.createWithAgencies();
    ImportBundle bundle =
        leadBundle(u"crm.csv"_s, months, {sample::acme, sample::bright, sample::cedar}, crmLeads(20'000, 3));
    LeadLedger ledger;
    countInto(bundle, ledger);
    QVERIFY(project->addImport(bundle));
    const ProjectData data = project->data();
    project.reset();

    QByteArray bytes = bytesOf(folder.path());
    const QByteArray mark = "Company size";
    constexpr qsizetype page = 4096;
    qsizetype spoilt = 0;
    for (qsizetype at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at)) {
        bytes.replace(at / page * page, page, QByteArray(page, '\xA5'));
        at = (at / page + 1) * page;
        ++spoilt;
    }
    QVERIFY(spoilt > 400);
    QFile file(folder.path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();

    const auto opened = folder.open();
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QVERIFY((*opened)->data() == data);
    QVERIFY(!figuresOf(**opened).isEmpty());
    const auto rows = (*opened)->leadArchive()->rows();
    LeadRow row;
    QVERIFY(!rows || !(*rows)->next(row));
    QVERIFY(!verifyProject(folder.path()).value_or(QStringList{u"refused"_s}).isEmpty());
}

QTEST_GUILESS_MAIN(TestLeadImports)
#include "tst_leadimports.moc"

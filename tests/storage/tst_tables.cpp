// Every table gives back exactly what was put into it.
#include "app/storage/agencytable.h"
#include "app/storage/coveragetable.h"
#include "app/storage/definitiontable.h"
#include "app/storage/importshelf.h"
#include "app/storage/importtable.h"
#include "app/storage/observationtable.h"
#include "app/storage/privacytable.h"
#include "app/storage/readall.h"
#include "app/storage/rejectedrowtable.h"
#include "app/storage/schema.h"
#include "app/storage/settingstable.h"
#include "app/storage/targettable.h"
#include "app/storage/typedfiguretable.h"
#include "tests/support/sampleproject.h"
#include "tests/support/tabledump.h"

#include <QTest>

#include <limits>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

const QString oddText = u"O'Brien; --\n\"مرحبا\" \U0001F600"_s;

std::unique_ptr<Database> newDatabase()
{
    auto database = Database::openInMemory();
    if (!database || !migrate(**database))
        return nullptr;
    return std::move(*database);
}

/// A database with the settings, the agencies and the imports that other rows refer to.
std::unique_ptr<Database> databaseWithParents()
{
    auto database = newDatabase();
    const auto written = database->write([&] {
        const ProjectData data = sample::threeAgencies();
        settingsTable::write(*database, data.settings);
        for (const Agency &agency : data.agencies)
            agencyTable::write(*database, agency);
        for (const ImportRecord &import : data.imports)
            importTable::insert(*database, import);
    });
    return written ? std::move(database) : nullptr;
}

std::vector<double> hardNumbers()
{
    using Limits = std::numeric_limits<double>;
    return {0.0,           0.1,    1.0 / 3.0, 9007199254740991.0, 123456789.125, Limits::min(),
            Limits::max(), 1e-300, 25.0};
}

} // namespace

class TestTables : public QObject
{
    Q_OBJECT

private slots:
    void settingsComeBack();
    void settingsWithoutLogoAndMetricsComeBack();
    void agenciesComeBackInTheirOrder();
    void aRemovedAgencyLeavesNoParts();
    void targetsComeBackExactly();
    void typedFiguresComeBackExactly();
    void definitionsComeBack();
    void importsComeBack();
    void anImportWithoutDatesComesBack();
    void rejectedRowsComeBack();
    void observationsComeBackExactly();
    void coverageComesBack();
    void theWholeSampleComesBack();
    void theShelfGivesBackWhatItGot();
    void readingsOfBadValuesAreDamage();
};

void TestTables::settingsComeBack()
{
    const auto database = newDatabase();
    ProjectSettings settings = sample::threeAgencies().settings;
    settings.client = oddText;
    settings.logo = QByteArray("\0\xff\x89PNG", 6);
    settings.fiscalYearStart = 12;
    settings.judgedSource = Source::Reported;
    settings.judgedMetrics = {metrics::sql(), {u"own metric"_s}};
    QVERIFY(database->write([&] { settingsTable::write(*database, settings); }));
    const auto read = database->read([&] { return settingsTable::read(*database); });
    QVERIFY(read);
    QVERIFY(*read == settings);
    QCOMPARE(*database->read([&] { return settingsTable::readUuid(*database); }), settings.uuid);
}

void TestTables::settingsWithoutLogoAndMetricsComeBack()
{
    const auto database = newDatabase();
    ProjectSettings settings = sample::threeAgencies().settings;
    settings.judgedMetrics.clear();
    settings.userName.clear();
    QVERIFY(database->write([&] { settingsTable::write(*database, settings); }));
    QVERIFY(*database->read([&] { return settingsTable::read(*database); }) == settings);
}

void TestTables::agenciesComeBackInTheirOrder()
{
    const auto database = newDatabase();
    Agency first{{7}, oddText, 0, {}, {}, {u"b"_s, u"a"_s}};
    first.contract = {{Month(2025, 1), Month(2025, 6)}, {Month(2026, 1), {}}};
    first.fees = {{Month(2025, 1), 0, sample::euro()},
                  {Month(2026, 1), 900719925474099, *Currency::fromCode(u"JPY")}};
    const Agency second{{3}, u"Second"_s, 1, {}, {}, {}};
    QVERIFY(database->write([&] {
        agencyTable::write(*database, second);
        agencyTable::write(*database, {{7}, u"before"_s, 9, {{Month(2024, 1), {}}}, {}, {u"old"_s}});
        agencyTable::write(*database, first);
    }));
    const auto read = database->read([&] { return agencyTable::readAll(*database); });
    QVERIFY(read);
    QVERIFY(*read == std::vector({first, second}));
    QCOMPARE(database->read([&] { return agencyTable::nextId(*database); })->value, 8);
}

void TestTables::aRemovedAgencyLeavesNoParts()
{
    const auto database = newDatabase();
    const QString before = dumpTables(*database);
    QVERIFY(database->write([&] { agencyTable::write(*database, sample::agencies().front()); }));
    QVERIFY(dumpTables(*database) != before);
    QVERIFY(database->write([&] { agencyTable::remove(*database, sample::acme); }));
    QCOMPARE(dumpTables(*database), before);
    QCOMPARE(database->read([&] { return agencyTable::nextId(*database); })->value, 2);
}

void TestTables::targetsComeBackExactly()
{
    const auto database = databaseWithParents();
    QVERIFY(database);
    std::vector<Target> targets;
    for (const double number : hardNumbers()) {
        const Month month = Month(2026, 1) + static_cast<int>(targets.size());
        const Currency currency = targets.size() % 2 ? sample::euro() : Currency();
        targets.push_back({{sample::bright, metrics::mql(), month}, {number, currency}});
    }
    QVERIFY(database->write([&] {
        for (const Target &target : targets)
            targetTable::write(*database, target);
    }));
    QVERIFY(*database->read([&] { return targetTable::readAll(*database); }) == targets);

    targets.front().value.number = 31;
    QVERIFY(database->write([&] {
        targetTable::write(*database, targets.front());
        targetTable::remove(*database, targets.back().cell);
    }));
    targets.pop_back();
    QVERIFY(*database->read([&] { return targetTable::readAll(*database); }) == targets);
}

void TestTables::typedFiguresComeBackExactly()
{
    const auto database = databaseWithParents();
    QVERIFY(database);
    TypedFigure reported = sample::correction();
    reported.reason = oddText;
    reported.typedAt = reported.typedAt.addMSecs(7);
    TypedFigure counted = reported;
    counted.source = Source::Counted;
    counted.corrected.reset();
    counted.value = {-0.1, sample::euro()};
    counted.reason.clear();
    QVERIFY(database->write([&] {
        typedFigureTable::write(*database, counted);
        typedFigureTable::write(*database, reported);
    }));
    QVERIFY(*database->read([&] { return typedFigureTable::readAll(*database); }) ==
            std::vector({reported, counted}));
    QVERIFY(database->write([&] { typedFigureTable::remove(*database, reported.cell, Source::Reported); }));
    QVERIFY(*database->read([&] { return typedFigureTable::readAll(*database); }) == std::vector({counted}));
}

void TestTables::definitionsComeBack()
{
    const auto database = newDatabase();
    auto definitions = sample::definitions();
    definitions.back().text = oddText;
    QVERIFY(database->write([&] {
        for (const Definition &definition : definitions)
            definitionTable::write(*database, definition);
        definitionTable::write(*database, {metrics::visits(), Month(2026, 1), u"gone"_s});
        definitionTable::remove(*database, metrics::visits(), Month(2026, 1));
    }));
    QVERIFY(*database->read([&] { return definitionTable::readAll(*database); }) == definitions);
}

void TestTables::importsComeBack()
{
    const auto database = newDatabase();
    ImportRecord record =
        sample::importRecord({5}, oddText, {2026, 7, 3}, {Month(1, 1), Month(9999, 12)}, {1, 2, 3, 4, 5});
    record.kind = ImportKind::Leads;
    record.source = Source::Counted;
    record.basis = Basis::Cohort;
    QVERIFY(database->write([&] { importTable::insert(*database, record); }));
    QVERIFY(*database->read([&] { return importTable::readAll(*database); }) == std::vector({record}));
    QVERIFY(**database->read([&] { return importTable::read(*database, {5}); }) == record);
    QVERIFY(!*database->read([&] { return importTable::read(*database, {4}); }));
    QCOMPARE(database->read([&] { return importTable::nextId(*database); })->value, 6);
}

void TestTables::anImportWithoutDatesComesBack()
{
    const auto database = newDatabase();
    ImportRecord record;
    record.id = {1};
    record.importedAt = QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::utc());
    record.basis = Basis::StageEntry;
    QVERIFY(database->write([&] { importTable::insert(*database, record); }));
    QVERIFY(*database->read([&] { return importTable::readAll(*database); }) == std::vector({record}));
}

void TestTables::rejectedRowsComeBack()
{
    const auto database = databaseWithParents();
    QVERIFY(database);
    std::vector<RejectedRow> rejected;
    for (int reason = 0; reason <= static_cast<int>(RejectReason::UnknownStage); ++reason)
        rejected.push_back(
            {100 - reason, oddText, static_cast<RejectReason>(reason), {reason, u"text"_s}, oddText});
    rejected.push_back({1, {}, RejectReason::NoMonth, {}, {}});
    QVERIFY(database->write([&] { rejectedRowTable::insert(*database, sample::earlierImport, rejected); }));
    QVERIFY(*database->read([&] { return rejectedRowTable::readOf(*database, sample::earlierImport); }) ==
            rejected);
    QVERIFY(
        database->read([&] { return rejectedRowTable::readOf(*database, sample::laterImport); })->empty());
}

void TestTables::observationsComeBackExactly()
{
    const auto database = databaseWithParents();
    QVERIFY(database);
    std::vector<Observation> seen;
    for (const double number : hardNumbers()) {
        const Month month = Month(2026, 1) + static_cast<int>(seen.size());
        seen.push_back(
            {sample::earlierImport, {sample::acme, metrics::spend(), month}, {number, sample::euro()}});
    }
    auto reversed = seen;
    std::ranges::reverse(reversed);
    QVERIFY(database->write([&] { observationTable::insert(*database, reversed); }));
    QVERIFY(*database->read([&] { return observationTable::readAll(*database); }) == seen);
    QVERIFY(*database->read([&] { return observationTable::readOf(*database, sample::earlierImport); }) ==
            seen);
    QVERIFY(
        database->read([&] { return observationTable::readOf(*database, sample::laterImport); })->empty());
}

void TestTables::coverageComesBack()
{
    const auto database = databaseWithParents();
    QVERIFY(database);
    const MonthRange months{Month(2026, 1), Month(2026, 3)};
    const std::vector<Coverage> coverage = {
        {sample::earlierImport, sample::acme, metrics::mql(), months, QDate(2026, 3, 12)},
        {sample::earlierImport, sample::bright, metrics::mql(), months, {}},
        {sample::laterImport, sample::acme, metrics::leads(), months, QDate(2026, 3, 31)},
    };
    QVERIFY(database->write([&] { coverageTable::insert(*database, coverage); }));
    QVERIFY(*database->read([&] { return coverageTable::readAll(*database); }) == coverage);
    QVERIFY(*database->read([&] { return coverageTable::readOf(*database, sample::laterImport); }) ==
            std::vector({coverage.back()}));
}

void TestTables::theWholeSampleComesBack()
{
    const auto database = databaseWithParents();
    QVERIFY(database);
    ProjectData data = sample::threeAgencies();
    coverageTable::sort(data.coverage);
    QVERIFY(database->write([&] {
        observationTable::insert(*database, data.observations);
        coverageTable::insert(*database, data.coverage);
        for (const Target &target : data.targets)
            targetTable::write(*database, target);
        for (const TypedFigure &figure : data.typedFigures)
            typedFigureTable::write(*database, figure);
        for (const Definition &definition : data.definitions)
            definitionTable::write(*database, definition);
    }));
    data.leadSalt = *database->read([&] { return privacyTable::readSalt(*database); });
    QVERIFY(*database->read([&] { return readAll(*database); }) == data);
}

void TestTables::theShelfGivesBackWhatItGot()
{
    const auto database = databaseWithParents();
    QVERIFY(database);
    const ProjectData data = sample::threeAgencies();
    QVERIFY(database->write([&] {
        observationTable::insert(*database, data.observations);
        coverageTable::insert(*database, data.coverage);
        rejectedRowTable::insert(*database, sample::earlierImport, {{1, {}, RejectReason::NoMonth, {}, {}}});
    }));
    const QString before = dumpTables(*database);
    QVERIFY(database->write([&] { importShelf::put(*database, sample::earlierImport); }));
    QCOMPARE(database->read([&] { return importTable::readAll(*database); })->size(), size_t(1));
    QVERIFY(database->write([&] { importShelf::takeBack(*database, sample::earlierImport); }));
    QCOMPARE(dumpTables(*database), before);

    QVERIFY(database->write([&] {
        importShelf::put(*database, sample::earlierImport);
        importShelf::clear(*database);
        importShelf::takeBack(*database, sample::earlierImport);
    }));
    QCOMPARE(database->read([&] { return importTable::readAll(*database); })->size(), size_t(1));
}

void TestTables::readingsOfBadValuesAreDamage()
{
    const auto database = databaseWithParents();
    QVERIFY(database);
    database->execute(u"PRAGMA ignore_check_constraints = ON"_s);
    database->execute(u"UPDATE imports SET first_month = '2026-13'"_s);
    const auto read = database->read([&] { return readAll(*database); });
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::ProjectDamaged);
    QVERIFY(read.error().detail.contains(u"2026-13"_s));
}

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"

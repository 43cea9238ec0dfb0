// Lead rows come back as they were stored, a million of them without standing in memory.
#include "app/storage/agencytable.h"
#include "app/storage/importshelf.h"
#include "app/storage/importtable.h"
#include "app/storage/integrity.h"
#include "app/storage/leadrowtable.h"
#include "app/storage/privacytable.h"
#include "app/storage/rawstatement.h"
#include "app/storage/schema.h"
#include "app/storage/settingstable.h"
#include "tests/support/leadbatches.h"
#include "tests/support/tabledump.h"

#include <QTest>

#include <limits>

#include <sqlite3.h>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

constexpr Id<ImportRecord> first{1};
constexpr Id<ImportRecord> second{2};

/// A database with the agencies and two imports of leads that have no rows yet.
std::unique_ptr<Database> databaseWithImports()
{
    auto database = Database::openInMemory();
    if (!database || !migrate(**database))
        return nullptr;
    const auto written = (*database)->write([&] {
        const ProjectData data = sample::threeAgencies();
        settingsTable::write(**database, data.settings);
        for (const Agency &agency : data.agencies)
            agencyTable::write(**database, agency);
        for (ImportRecord import : data.imports) {
            import.kind = ImportKind::Leads;
            importTable::insert(**database, import);
        }
    });
    return written ? std::move(*database) : nullptr;
}

/// Everything a row can say.
LeadRow fullRow()
{
    LeadRow row;
    row.line = 2147483647;
    row.agency = sample::acme;
    row.recordHash = std::numeric_limits<std::uint64_t>::max();
    row.emailHash = 1;
    row.days = {Day{1}, Day{20000}, Day{20001}, Day{40000}, Day{65535}};
    row.stage = Stage::Customer;
    row.source = "O'Brien; --\n\"مرحبا\" \xF0\x9F\x98\x80";
    row.campaign = std::string("a\0b", 3);
    row.score = -0.1;
    row.dealMinorUnits = std::numeric_limits<std::int64_t>::max();
    row.dealCurrency = sample::euro();
    row.attributes = R"({"Country":"Österreich"})";
    row.person = {"Jane Doe", "jane@example.com", "+49 30 123456"};
    return row;
}

LeadRow leanRow(int line)
{
    LeadRow row;
    row.line = line;
    row.agency = sample::bright;
    return row;
}

Result<> store(Database &database, Id<ImportRecord> import, const std::vector<LeadRow> &rows)
{
    return database.write([&]() -> Result<> {
        const auto batch = leadBatch(rows);
        return leadRowTable::insert(database, import, **batch->rows());
    });
}

std::vector<LeadRow> stored(Database &database, const leadRowTable::Reading &reading = {{}, true})
{
    const auto rows = database.read([&] { return allOf(*leadRowTable::read(database, reading)); });
    return rows.value_or(std::vector<LeadRow>{});
}

qint64 countOf(Database &database, const char *sql)
{
    return database
        .run([&] {
            RawStatement row(database, sql);
            return row.next() ? static_cast<qint64>(row.integer(0)) : -1;
        })
        .value_or(-1);
}

/// Gives a row, then fails.
class BrokenLeads : public LeadRows
{
public:
    Result<bool> next(LeadRow &row) override
    {
        if (std::exchange(m_hasGiven, true))
            return fail(ErrorCode::Cancelled);
        row = fullRow();
        return true;
    }

private:
    bool m_hasGiven = false;
};

} // namespace

class TestLeadRows : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldComesBack();
    void aPersonOfOneFieldComesBack_data();
    void aPersonOfOneFieldComesBack();
    void aBriefReadingLeavesPersonsAndAttributesOut();
    void aReadingOfIdentityHasKeysAndDaysAlone();
    void rowsComeByImportThenAsInserted();
    void eachTextIsStoredOncePerImport();
    void moreTextsThanStayInMemoryComeBack();
    void rowsThatFailLeaveNothing();
    void theShelfGivesLeadRowsBack();
    void onlyTheShelvedImportGoes();
    void aMissingTextIsDamage();
    void anUnknownCurrencyIsDamage();
    void integritySeesRowsWithoutTheirImport_data();
    void integritySeesRowsWithoutTheirImport();
    void whatIsSoundHasNoProblems();
    void erasedHashesComeBackInOrder();
    void theMonthOfErasureComesBack();
    void eachNewFileHasASaltOfItsOwn();
    void rawStatementsUseTheLibraryOfTheDriver();
    void aRawStatementTellsWhatIsWrong();
};

void TestLeadRows::everyFieldComesBack()
{
    const auto database = databaseWithImports();
    QVERIFY(database);
    const std::vector<LeadRow> rows = {fullRow(), leanRow(1), fullRow(), leanRow(3)};
    QVERIFY(store(*database, first, rows));
    QVERIFY(stored(*database) == rows);
    QCOMPARE(*database->run([&] { return leadRowTable::count(*database); }), 4);
}

void TestLeadRows::aPersonOfOneFieldComesBack_data()
{
    QTest::addColumn<int>("field");
    QTest::newRow("name") << 0;
    QTest::newRow("e-mail") << 1;
    QTest::newRow("phone") << 2;
}

void TestLeadRows::aPersonOfOneFieldComesBack()
{
    QFETCH(int, field);
    const auto database = databaseWithImports();
    LeadRow row = leanRow(1);
    std::string *fields[] = {&row.person.name, &row.person.email, &row.person.phone};
    *fields[field] = "x";
    QVERIFY(store(*database, first, {row}));
    QVERIFY(stored(*database) == std::vector{row});
}

void TestLeadRows::aBriefReadingLeavesPersonsAndAttributesOut()
{
    const auto database = databaseWithImports();
    QVERIFY(store(*database, first, {fullRow()}));
    LeadRow brief = fullRow();
    brief.person = {};
    brief.attributes.clear();
    QVERIFY(stored(*database, {}) == std::vector{brief});
}

void TestLeadRows::aReadingOfIdentityHasKeysAndDaysAlone()
{
    const auto database = databaseWithImports();
    const LeadRow full = fullRow();
    QVERIFY(store(*database, first, {full, leanRow(7)}));
    LeadRow identity;
    identity.line = full.line;
    identity.agency = full.agency;
    identity.recordHash = full.recordHash;
    identity.emailHash = full.emailHash;
    identity.days = full.days;
    const leadRowTable::Reading reading{.import = {}, .onlyIdentity = true};
    QVERIFY((stored(*database, reading) == std::vector{identity, leanRow(7)}));
    const auto rows = leadRowTable::read(*database, reading);
    LeadRow row;
    QVERIFY(rows->next(row).value_or(false));
    QCOMPARE(rows->import(), first);
    QVERIFY(rows->rowId() > 0);
}

void TestLeadRows::rowsComeByImportThenAsInserted()
{
    const auto database = databaseWithImports();
    QVERIFY(store(*database, second, {leanRow(9), leanRow(7)}));
    QVERIFY(store(*database, first, {leanRow(8), leanRow(5)}));
    QVERIFY(stored(*database) == std::vector({leanRow(8), leanRow(5), leanRow(9), leanRow(7)}));
    QVERIFY(stored(*database, {first, false}) == std::vector({leanRow(8), leanRow(5)}));
    QVERIFY(stored(*database, {second, false}) == std::vector({leanRow(9), leanRow(7)}));

    std::vector<std::pair<qint64, qint64>> seen;
    QVERIFY(database->read([&] {
        const auto rows = leadRowTable::read(*database);
        LeadRow row;
        while (rows->next(row).value_or(false))
            seen.emplace_back(rows->import().value, rows->rowId());
    }));
    const std::vector<std::pair<qint64, qint64>> expected = {
        {1, (1LL << 32) + 1}, {1, (1LL << 32) + 2}, {2, (2LL << 32) + 1}, {2, (2LL << 32) + 2}};
    QVERIFY(seen == expected);
}

void TestLeadRows::eachTextIsStoredOncePerImport()
{
    const auto database = databaseWithImports();
    LeadRow row = leanRow(1);
    row.source = "ads";
    LeadRow other = leanRow(2);
    other.source = "fair";
    other.campaign = "ads";
    QVERIFY(store(*database, first, {row, other, row}));
    QVERIFY(store(*database, second, {row}));
    QCOMPARE(countOf(*database, "SELECT COUNT(*) FROM lead_texts"), 3);
    QVERIFY(stored(*database) == std::vector({row, other, row, row}));
}

void TestLeadRows::moreTextsThanStayInMemoryComeBack()
{
    const auto database = databaseWithImports();
    constexpr qint64 count = 140'000;
    const MadeLeads leads(count, [](qint64 place, LeadRow &row) {
        row = leanRow(static_cast<int>(place));
        row.source = "text " + std::to_string(place % 70'000);
    });
    QVERIFY(database->write([&] { return leadRowTable::insert(*database, first, **leads.rows()); }));
    qint64 same = 0;
    QVERIFY(database->read([&] {
        const auto rows = leadRowTable::read(*database);
        LeadRow row;
        while (rows->next(row).value_or(false))
            same += row.source == "text " + std::to_string(row.line % 70'000) ? 1 : 0;
    }));
    QCOMPARE(same, count);
}

void TestLeadRows::rowsThatFailLeaveNothing()
{
    const auto database = databaseWithImports();
    const QString before = dumpTables(*database);
    BrokenLeads broken;
    const auto written = database->write([&] { return leadRowTable::insert(*database, first, broken); });
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QCOMPARE(dumpTables(*database), before);
    QVERIFY(store(*database, first, {fullRow()})); // no transaction was left open
}

void TestLeadRows::theShelfGivesLeadRowsBack()
{
    const auto database = databaseWithImports();
    QVERIFY(store(*database, first, {fullRow(), leanRow(2)}));
    QVERIFY(store(*database, second, {fullRow()}));
    const QString before = dumpTables(*database);
    QVERIFY(database->write([&] { importShelf::put(*database, first); }));
    QVERIFY(stored(*database) == std::vector{fullRow()});
    QVERIFY(database->write([&] { importShelf::put(*database, second); }));
    for (const char *table : {"SELECT COUNT(*) FROM lead_rows", "SELECT COUNT(*) FROM lead_texts",
                              "SELECT COUNT(*) FROM lead_persons"})
        QCOMPARE(countOf(*database, table), 0);
    QVERIFY(database->write([&] { importShelf::takeBack(*database, second); }));
    QVERIFY(database->write([&] { importShelf::takeBack(*database, first); }));
    QCOMPARE(dumpTables(*database), before);
}

void TestLeadRows::onlyTheShelvedImportGoes()
{
    const auto database = databaseWithImports();
    QVERIFY(store(*database, first, {fullRow()}));
    QVERIFY(store(*database, second, {fullRow(), leanRow(4)}));
    QVERIFY(database->write([&] { importShelf::put(*database, first); }));
    QVERIFY(stored(*database) == std::vector({fullRow(), leanRow(4)}));
    QVERIFY(database->write([&] { importShelf::discard(*database, first); }));
    QVERIFY(database->write([&] { importShelf::takeBack(*database, first); }));
    QVERIFY(stored(*database) == std::vector({fullRow(), leanRow(4)}));
}

void TestLeadRows::aMissingTextIsDamage()
{
    const auto database = databaseWithImports();
    QVERIFY(store(*database, first, {fullRow()}));
    database->execute(u"DELETE FROM lead_texts"_s);
    const auto rows = database->run([&] { return leadRowTable::read(*database); });
    LeadRow row;
    const auto more = (*rows)->next(row);
    QVERIFY(!more);
    QCOMPARE(more.error().code, ErrorCode::ProjectDamaged);
}

void TestLeadRows::anUnknownCurrencyIsDamage()
{
    const auto database = databaseWithImports();
    QVERIFY(store(*database, first, {fullRow()}));
    database->execute(u"UPDATE lead_rows SET deal_currency = 'QQQ'"_s);
    const auto rows = database->run([&] { return leadRowTable::read(*database); });
    LeadRow row;
    const auto more = (*rows)->next(row);
    QVERIFY(!more);
    QCOMPARE(more.error().code, ErrorCode::ProjectDamaged);
}

void TestLeadRows::integritySeesRowsWithoutTheirImport_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("no import") << u"DELETE FROM imports WHERE id = 1"_s;
    QTest::newRow("import of another kind") << u"UPDATE imports SET kind = 'monthly' WHERE id = 1"_s;
    QTest::newRow("id of another import") << u"UPDATE lead_rows SET import_id = 2 WHERE import_id = 1"_s;
    QTest::newRow("no agency") << u"UPDATE lead_rows SET agency_id = 99"_s;
    QTest::newRow("no text") << u"DELETE FROM lead_texts WHERE number = 1"_s;
    QTest::newRow("text without import") << u"UPDATE lead_texts SET import_id = 9 WHERE number = 2"_s;
    QTest::newRow("person without row") << u"UPDATE lead_persons SET lead_row_id = 5"_s;
    QTest::newRow("attributes that are no JSON") << u"UPDATE lead_rows SET attributes = '{'"_s;
    QTest::newRow("currency") << u"UPDATE lead_rows SET deal_currency = 'QQQ'"_s;
    QTest::newRow("no salt") << u"DELETE FROM privacy"_s;
}

void TestLeadRows::integritySeesRowsWithoutTheirImport()
{
    QFETCH(QString, damage);
    const auto database = databaseWithImports();
    QVERIFY(store(*database, first, {fullRow()}));
    database->execute(u"PRAGMA foreign_keys = OFF"_s);
    database->execute(damage);
    const auto problems = database->read([&] { return integrityProblems(*database); });
    QVERIFY(problems && !problems->isEmpty());
}

void TestLeadRows::whatIsSoundHasNoProblems()
{
    const auto database = databaseWithImports();
    QVERIFY(store(*database, first, {fullRow(), leanRow(2)}));
    QCOMPARE(database->read([&] { return integrityProblems(*database); }).value_or(QStringList{u"failed"_s}),
             QStringList());
}

void TestLeadRows::erasedHashesComeBackInOrder()
{
    const auto database = databaseWithImports();
    const std::uint64_t highest = std::numeric_limits<std::uint64_t>::max();
    QVERIFY(database->write([&] {
        privacyTable::insertErased(*database, {highest, 7, 5});
        privacyTable::insertErased(*database, {7, 6});
    }));
    QVERIFY(*database->read([&] { return privacyTable::readErased(*database); }) ==
            std::vector<std::uint64_t>({5, 6, 7, highest}));
}

void TestLeadRows::theMonthOfErasureComesBack()
{
    const auto database = databaseWithImports();
    QVERIFY(!*database->read([&] { return privacyTable::readErasedBefore(*database); }));
    QVERIFY(database->write([&] { privacyTable::writeErasedBefore(*database, Month(2025, 3)); }));
    QVERIFY(*database->read([&] { return privacyTable::readErasedBefore(*database); }) == Month(2025, 3));
}

void TestLeadRows::eachNewFileHasASaltOfItsOwn()
{
    const auto one = databaseWithImports();
    const auto other = databaseWithImports();
    const auto salt = [](Database &database) {
        return database.read([&] { return privacyTable::readSalt(database); }).value_or(QByteArray());
    };
    QCOMPARE(salt(*one).size(), 16);
    QVERIFY(salt(*one) != salt(*other));
    QCOMPARE(salt(*one), salt(*one));
}

void TestLeadRows::rawStatementsUseTheLibraryOfTheDriver()
{
    const auto database = databaseWithImports();
    QVERIFY(database->run([&] {
        Statement row(*database, u"SELECT sqlite_source_id() AS id"_s);
        QVERIFY(row.next());
        QCOMPARE(row.text(u"id"_s), QString::fromLatin1(sqlite3_sourceid()));
    }));
}

void TestLeadRows::aRawStatementTellsWhatIsWrong()
{
    const auto database = databaseWithImports();
    const auto prepared = database->run([&] { RawStatement(*database, "SELECT nothing FROM nowhere"); });
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().code, ErrorCode::DatabaseFailed);
    QVERIFY(prepared.error().detail.contains("nowhere"_L1));

    QVERIFY(store(*database, first, {leanRow(1)}));
    const auto twice = store(*database, first, {leanRow(1)});
    QVERIFY(!twice);
    QVERIFY(twice.error().detail.contains("UNIQUE"_L1));
    QVERIFY(stored(*database) == std::vector{leanRow(1)});
}

QTEST_GUILESS_MAIN(TestLeadRows)
#include "tst_leadrows.moc"

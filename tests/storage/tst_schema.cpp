// The schema: its scripts, its checks, and what it refuses by itself.
#include "app/storage/schema.h"
#include "app/storage/settingstable.h"
#include "tests/support/sampleproject.h"
#include "tests/support/tabledump.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

class TestSchema : public QObject
{
    Q_OBJECT

private slots:
    void aScriptIsCutIntoItsStatements();
    void anEmptyFileIsBroughtToTheNewestVersion();
    void migratingTwiceChangesNothing();
    void theFileExplainsItself();
    void aTamperedSchemaIsDamage_data();
    void aTamperedSchemaIsDamage();
    void tablesOfOthersAreLeftAlone();
    void aFileIsCheckedAgainstItsOwnVersion();
    void badRowsAreRefused_data();
    void badRowsAreRefused();

private:
    static std::unique_ptr<Database> migrated();
};

std::unique_ptr<Database> TestSchema::migrated()
{
    auto database = Database::openInMemory();
    return database && migrate(**database) ? std::move(*database) : nullptr;
}

void TestSchema::aScriptIsCutIntoItsStatements()
{
    const QString script =
        u"-- a comment; with a semicolon\n\nCREATE TABLE a (\n  -- kept; too\n  b TEXT\n);\n"
        "INSERT INTO a VALUES ('x;y');\n"_s;
    QCOMPARE(statementsOf(script), QStringList({u"CREATE TABLE a (\n  -- kept; too\n  b TEXT\n);"_s,
                                                u"INSERT INTO a VALUES ('x;y');"_s}));
}

void TestSchema::anEmptyFileIsBroughtToTheNewestVersion()
{
    const auto database = migrated();
    QVERIFY(database);
    QCOMPARE(*database->run([&] { return storedSchemaVersion(*database); }), schemaVersion());
    QVERIFY(checkSchema(*database));
    Statement row(*database, u"PRAGMA application_id"_s);
    QVERIFY(row.next());
    QCOMPARE(row.integer(u"application_id"_s), qint64(projectApplicationId));
}

void TestSchema::migratingTwiceChangesNothing()
{
    const auto database = migrated();
    QVERIFY(database);
    const QString before = dumpTables(*database);
    QVERIFY(migrate(*database));
    QCOMPARE(dumpTables(*database), before);
}

void TestSchema::theFileExplainsItself()
{
    const auto database = migrated();
    QVERIFY(database);
    Statement rows(*database, u"SELECT name, sql FROM sqlite_master WHERE type = 'table' "
                              "AND name NOT LIKE 'sqlite_%'"_s);
    int tables = 0;
    while (rows.next()) {
        QVERIFY2(rows.text(u"sql"_s).contains(u"-- "_s), qPrintable(rows.text(u"name"_s)));
        QVERIFY2(rows.text(u"sql"_s).endsWith(u"STRICT"_s), qPrintable(rows.text(u"name"_s)));
        ++tables;
    }
    QVERIFY(tables >= 13);
}

void TestSchema::aTamperedSchemaIsDamage_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a table is missing") << u"DROP TABLE targets"_s;
    QTest::newRow("a table is another") << u"ALTER TABLE targets ADD COLUMN extra TEXT"_s;
    QTest::newRow("a trigger was added") << u"CREATE TRIGGER t AFTER INSERT ON targets BEGIN SELECT 1; END"_s;
    QTest::newRow("a view was added") << u"CREATE VIEW v AS SELECT 1"_s;
}

void TestSchema::aTamperedSchemaIsDamage()
{
    QFETCH(QString, sql);
    const auto database = migrated();
    QVERIFY(database);
    QVERIFY(database->run([&] { database->execute(sql); }));
    const auto checked = checkSchema(*database);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::ProjectDamaged);
}

void TestSchema::tablesOfOthersAreLeftAlone()
{
    const auto database = migrated();
    QVERIFY(database);
    QVERIFY(database->run([&] { database->execute(u"CREATE TABLE my_notes (text TEXT)"_s); }));
    QVERIFY(checkSchema(*database));
}

void TestSchema::aFileIsCheckedAgainstItsOwnVersion()
{
    const auto database = migrated();
    QVERIFY(database);
    QVERIFY(database->run([&] { database->execute(u"DROP TABLE page_choices"_s); }));
    QVERIFY(checkSchema(*database, 2));
    QCOMPARE(checkSchema(*database).error().code, ErrorCode::ProjectDamaged);
    QVERIFY(database->run([&] { database->execute(u"DROP TABLE lead_persons"_s); }));
    QCOMPARE(checkSchema(*database, 2).error().code, ErrorCode::ProjectDamaged);
}

void TestSchema::badRowsAreRefused_data()
{
    QTest::addColumn<QString>("sql");
    const auto target = [](const char *values) {
        return u"INSERT INTO targets (agency_id, metric, month, value) VALUES (%1)"_s.arg(
            QLatin1StringView(values));
    };
    QTest::newRow("month 13") << target("1, 'mql', '2026-13', 1");
    QTest::newRow("month 0") << target("1, 'mql', '2026-00', 1");
    QTest::newRow("a day") << target("1, 'mql', '2026-01-01', 1");
    QTest::newRow("no dash") << target("1, 'mql', '2026/01', 1");
    QTest::newRow("negative target") << target("1, 'mql', '2026-01', -1");
    QTest::newRow("text for a number") << target("1, 'mql', '2026-01', 'abc'");
    QTest::newRow("no number") << target("1, 'mql', '2026-01', NULL");
    QTest::newRow("no metric") << target("1, '', '2026-01', 1");
    QTest::newRow("unknown agency") << target("99, 'mql', '2026-01', 1");
    QTest::newRow("empty name") << u"INSERT INTO agencies (id, name, position) VALUES (2, '', 0)"_s;
    QTest::newRow("period that ends before it starts")
        << u"INSERT INTO contract_periods VALUES (1, '2026-02', '2026-01')"_s;
    QTest::newRow("second settings")
        << u"INSERT INTO project SELECT 2, uuid, client, logo, currency, "
           "fiscal_year_start, time_zone, judged_source, user_name FROM project"_s;
    QTest::newRow("fiscal year start") << u"UPDATE project SET fiscal_year_start = 13"_s;
    QTest::newRow("source") << u"UPDATE project SET judged_source = 'guessed'"_s;
}

void TestSchema::badRowsAreRefused()
{
    QFETCH(QString, sql);
    const auto database = migrated();
    QVERIFY(database);
    QVERIFY(database->write([&] {
        settingsTable::write(*database, sample::threeAgencies().settings);
        database->execute(u"INSERT INTO agencies (id, name, position) VALUES (1, 'A', 0)"_s);
    }));
    const QString before = dumpTables(*database);
    const auto refused = database->write([&] { database->execute(sql); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseFailed);
    QCOMPARE(dumpTables(*database), before);
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"

// Files that were not made for Mizan by command line: what is counted beside what is reported, and refusals.
#include "clisession.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <map>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

const QString dataFolder = QStringLiteral(MIZAN_SOURCE_DIR "/../shared/data/");

QList<QStringList> rowsOfCsv(const QString &name)
{
    QList<QStringList> rows;
    const QString text = QString::fromUtf8(CliSession::read(dataFolder + name));
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts).mid(1))
        rows.append(line.trimmed().split(u','));
    return rows;
}

QStringList importLine(const QString &file, const QStringList &options)
{
    return QStringList{u"import"_s, u"p.mizan"_s, dataFolder + file, u"--json"_s} + options;
}

/// Each number of @p value and of what is in it.
void collectNumbers(const QJsonValue &value, QList<double> &numbers)
{
    if (value.isDouble())
        numbers.append(value.toDouble());
    for (const QJsonValue &each : value.toArray())
        collectNumbers(each, numbers);
    for (const QJsonValue &each : value.toObject())
        collectNumbers(each, numbers);
}

} // namespace

class TestCliForeignFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void dealsWithoutLeadsAreJudgedWithoutDividingByZero();
    void reportedAndCountedLeadsStandSideBySide();
    void whatCannotBeImportedSaysWhatToDo_data();
    void whatCannotBeImportedSaysWhatToDo();
};

void TestCliForeignFiles::initTestCase()
{
    if (!QFile::exists(dataFolder))
        QSKIP("the shared test data is not beside this checkout");
}

/// Olist has deals and no qualified leads from June to November 2018.
void TestCliForeignFiles::dealsWithoutLeadsAreJudgedWithoutDividingByZero()
{
    CliSession session;
    makeProject(session);
    const QStringList both{u"--agency"_s,         u"Acme"_s, u"--exported-on"_s, u"2018-12-05"_s, u"--map"_s,
                           u"record_id=mql_id"_s, u"--map"_s};
    QCOMPARE(session
                 .run(importLine(u"olist/olist_marketing_qualified_leads_dataset.csv"_s,
                                 both + QStringList{u"mql_date=first_contact_date"_s}))
                 .code,
             0);
    QCOMPARE(session
                 .run(importLine(u"olist/olist_closed_deals_dataset.csv"_s,
                                 both + QStringList{u"customer_date=won_date"_s}))
                 .code,
             0);
    for (const char *target : {"mql --value 100", "customers --value 40"}) {
        const QString line = u"target set p.mizan --agency Acme --months 2018-01..2018-12 --metric "_s;
        QCOMPARE(session.run(line + QString::fromLatin1(target)).code, 0);
    }
    const CliRun status = session.run(u"status p.mizan --json"_s);
    QCOMPARE(status.code, 0);
    int judged = 0;
    for (const QJsonValue &month : status.json()[u"agencies"][0][u"months"].toArray()) {
        if (month[u"month"].toString() < u"2018-06"_s || month[u"month"].toString() > u"2018-11"_s)
            continue;
        ++judged;
        QVERIFY(month[u"metrics"][u"mql"][u"actual"].isNull());
        QVERIFY(month[u"metrics"][u"mql"][u"attainment"].isNull());
        QVERIFY(month[u"metrics"][u"customers"][u"counted"].toInt() > 0);
    }
    QCOMPARE(judged, 6);
    QList<double> numbers;
    collectNumbers(status.json(), numbers);
    QVERIFY(numbers.size() > 50);
    QVERIFY(std::ranges::all_of(numbers, [](double number) { return std::isfinite(number); }));
    const QString text = session.run(u"status p.mizan"_s).out;
    QVERIFY2(!text.contains(u"inf"_s) && !text.contains(u"nan"_s), qPrintable(text));
    QCOMPARE(session.run(u"report p.mizan --month 2018-08 -o report.pdf"_s).code, 0);
}

void TestCliForeignFiles::reportedAndCountedLeadsStandSideBySide()
{
    CliSession session;
    QCOMPARE(session.run(u"new p.mizan --client Northwind --currency USD --time-zone UTC"_s).code, 0);
    const auto expected = rowsOfCsv(u"aggregate_vs_leads/expected_differences.csv"_s);
    QSet<QString> platforms;
    for (const QStringList &row : expected)
        platforms.insert(row[0]);
    for (const QString &platform : platforms)
        QCOMPARE(session.run({u"agency"_s, u"add"_s, u"p.mizan"_s, platform}).code, 0);
    const QStringList options{u"--exported-on"_s, u"2024-07-02"_s, u"--map"_s, u"agency=platform"_s};
    QCOMPARE(session.run(importLine(u"aggregate_vs_leads/platform_performance.csv"_s, options)).code, 0);
    QCOMPARE(session.run(importLine(u"aggregate_vs_leads/salesforce_leads.csv"_s, options)).code, 0);

    std::map<QString, QJsonValue> leads;
    for (const QJsonValue &agency : session.run(u"status p.mizan --json"_s).json()[u"agencies"].toArray()) {
        for (const QJsonValue &month : agency[u"months"].toArray())
            leads[agency[u"name"].toString() + month[u"month"].toString()] = month[u"metrics"][u"leads"];
    }
    int differing = 0;
    int reported = 0;
    int counted = 0;
    for (const QStringList &row : expected) {
        const QJsonValue month = leads[row[0] + row[1]];
        QCOMPARE(month[u"reported"].toInt(-1), row[2].toInt());
        QCOMPARE(month[u"counted"].toInt(-1), row[3].toInt());
        QCOMPARE(month[u"actual"].toInt(-1), row[3].toInt()); // one of both, never their sum
        QCOMPARE(month[u"source"].toString(), u"counted"_s);
        QCOMPARE(month[u"difference"].toInt(-1), row[5].toInt());
        differing += row[5].toInt() != 0 ? 1 : 0;
        reported += month[u"reported"].toInt();
        counted += month[u"counted"].toInt();
    }
    QCOMPARE(differing, 48);
    QCOMPARE(reported, 590);
    QCOMPARE(counted, 160);
}

void TestCliForeignFiles::whatCannotBeImportedSaysWhatToDo_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("campaigns of a whole period")
        << u"google_ads/Campaign report.csv"_s
        << QStringList{u"2025-07-08"_s, u"2025-07-31"_s, u"Day"_s, u"Month"_s};
    QTest::newRow("a week of users") << u"ga4/download.csv"_s
                                     << QStringList{u"2023-05-15"_s, u"2023-05-21"_s, u"Date"_s};
    QTest::newRow("fifteen tables") << u"ga4/data-export.csv"_s
                                    << QStringList{u"(15)"_s, u"number"_s, u"Nth day, Users"_s};
    QTest::newRow("protected") << u"spreadsheets/pass_protected.xlsx"_s << QStringList{u"password"_s};
    QTest::newRow("entity bomb") << u"spreadsheets/poc-xmlbomb.xlsx"_s << QStringList{u"refused"_s};
    QTest::newRow("rows without end") << u"spreadsheets/issue_594_dos.ods"_s << QStringList{u"refused"_s};
}

void TestCliForeignFiles::whatCannotBeImportedSaysWhatToDo()
{
    QFETCH(QString, file);
    QFETCH(QStringList, words);
    CliSession session;
    makeProject(session);
    const QByteArray before = CliSession::read(u"p.mizan"_s);
    const std::clock_t start = std::clock();
    const CliRun run = session.run(importLine(file, {u"--agency"_s, u"Acme"_s}));
    QVERIFY(std::clock() - start < CLOCKS_PER_SEC);
    QCOMPARE(run.code, 3);
    QCOMPARE(run.json()[u"imported"].toBool(true), false);
    for (const QString &word : words)
        QVERIFY2(run.err.contains(word), qPrintable(run.err));
    QCOMPARE(CliSession::read(u"p.mizan"_s), before);
}

QTEST_MAIN(TestCliForeignFiles)
#include "tst_cliforeignfiles.moc"

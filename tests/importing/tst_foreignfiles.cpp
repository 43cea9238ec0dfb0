// Files that were not made for Mizan.
#include "tests/importing/importbench.h"

#include <QSet>
#include <QTest>

#include <map>

using namespace mizan;
using namespace mizan::test;

namespace {

const QString dataFolder = QStringLiteral(MIZAN_SOURCE_DIR "/../shared/data/");

} // namespace

class TestForeignFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void platformPerformanceNeedsNoMap();
    void platformPerformanceTakesAMapToo();
    void aPeriodWithoutMonthsIsRefused_data();
    void aPeriodWithoutMonthsIsRefused();
    void ofFifteenTablesOneMustBeChosen();
    void mailchimpCampaignsBecomeMonths();
    void campaignsWithOneTitleAreDifferentOnes();
    void aSpreadsheetThatCannotBeReadIsRefused_data();
    void aSpreadsheetThatCannotBeReadIsRefused();
};

void TestForeignFiles::initTestCase()
{
    if (!QFile::exists(dataFolder))
        QSKIP("the shared test data is not beside this checkout");
}

void TestForeignFiles::platformPerformanceNeedsNoMap()
{
    ImportBench bench;
    bench.project.agencies.clear();
    const auto unknown = bench.planFile(dataFolder + u"aggregate_vs_leads/platform_performance.csv"_s);
    QVERIFY(!unknown); // no platform is known yet
    QCOMPARE(unknown.error().code, ErrorCode::NothingImportable);
    qint64 id = 0;
    for (const char *name :
         {"LinkedIn", "Facebook", "Google Ads", "YouTube", "TikTok", "Podcasts", "Webinars", "Events"})
        bench.addAgency({++id}, QString::fromLatin1(name));
    const auto plan = bench.planFile(dataFolder + u"aggregate_vs_leads/platform_performance.csv"_s);
    QVERIFY(plan);
    QCOMPARE(plan->unknownAgencies, QStringList());
    QCOMPARE(plan->bundle.record.rows, (RowCounts{48, 48, 0, 0, 0}));
    QCOMPARE(plan->bundle.record.covers.toIso(), u"2024-01..2024-06"_s);
    double leads = 0;
    for (const Observation &seen : plan->bundle.observations)
        leads += seen.cell.metric == metrics::leads() ? seen.value.number : 0;
    QCOMPARE(leads, 590.0);
    QCOMPARE(valueIn(*plan, {1}, "spend", {2024, 1}), 937500.0);
    QCOMPARE(plan->bundle.observations.size(), size_t(96));
    for (const ImportColumn &column : plan->columns)
        QVERIFY2(!column.field.isEmpty() ==
                     QStringList({u"platform"_s, u"month"_s, u"total_spend"_s, u"leads_generated"_s})
                         .contains(column.header),
                 qPrintable(column.header));
}

void TestForeignFiles::platformPerformanceTakesAMapToo()
{
    ImportBench bench;
    bench.addAgency({3}, u"LinkedIn"_s);
    bench.request.map = {
        {u"agency"_s, u"platform"_s}, {u"leads"_s, u"leads_generated"_s}, {u"spend"_s, QString()}};
    const auto plan = bench.planFile(dataFolder + u"aggregate_vs_leads/platform_performance.csv"_s);
    QVERIFY(plan);
    QCOMPARE(plan->bundle.record.rows, (RowCounts{48, 6, 42, 0, 0}));
    QCOMPARE(plan->unknownAgencies.size(), 7);
    QCOMPARE(valueIn(*plan, {3}, "leads", {2024, 1}), 8.0);
    QCOMPARE(plan->bundle.observations.size(), size_t(6));
}

void TestForeignFiles::aPeriodWithoutMonthsIsRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("period");
    QTest::newRow("campaigns of a whole period")
        << u"google_ads/Campaign report.csv"_s << u"2025-07-08 – 2025-07-31"_s;
    QTest::newRow("a week of users") << u"ga4/download.csv"_s << u"2023-05-15 – 2023-05-21"_s;
}

void TestForeignFiles::aPeriodWithoutMonthsIsRefused()
{
    QFETCH(QString, file);
    ImportBench bench;
    bench.request.agency = u"Acme"_s;
    QFETCH(QString, period);
    const auto plan = bench.planFile(dataFolder + file);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::PeriodNotByMonth);
    QCOMPARE(plan.error().args[1].toString(), period);
}

void TestForeignFiles::ofFifteenTablesOneMustBeChosen()
{
    ImportBench bench;
    bench.request.agency = u"Acme"_s;
    const auto open = bench.planFile(dataFolder + u"ga4/data-export.csv"_s);
    QVERIFY(!open);
    QCOMPARE(open.error().code, ErrorCode::SeveralTables);
    const QStringList tables = tablesToChoose(open.error());
    QCOMPARE(tables.size(), 15);
    for (int table = 1; table <= 15; ++table) {
        bench.request.table = table;
        const auto plan = bench.planFile(dataFolder + u"ga4/data-export.csv"_s);
        QVERIFY(!plan); // none of them has months with figures
        // dates and users who came back, which is no metric
        const bool isOfWeeks = tables[table - 1].startsWith(u"Date, Week 0"_s);
        QVERIFY2(plan.error().code == (isOfWeeks ? ErrorCode::NoMetricColumn : ErrorCode::PeriodNotByMonth),
                 qPrintable(tables[table - 1]));
    }
    bench.request.table = 16;
    const auto none = bench.planFile(dataFolder + u"ga4/data-export.csv"_s);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::TableNotFound);
}

void TestForeignFiles::mailchimpCampaignsBecomeMonths()
{
    ImportBench bench;
    bench.request.agency = u"Acme"_s;
    const auto plan = bench.planFile(dataFolder + u"mailchimp/campaigns.csv"_s);
    QVERIFY(plan);
    QCOMPARE(plan->bundle.record.format, u"mailchimp_campaigns"_s);
    QCOMPARE(plan->bundle.record.rows, (RowCounts{43, 43, 0, 0, 0}));
    QFile expected(dataFolder + u"mailchimp/expected_by_month.csv"_s);
    QVERIFY(expected.open(QIODevice::ReadOnly));
    int months = 0;
    const QStringList lines = QString::fromUtf8(expected.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList parts = line.trimmed().split(u',');
        const auto month = Month::fromIso(parts[0]);
        if (!month)
            continue; // the row of all
        ++months;
        QCOMPARE(valueIn(*plan, acme, "email_campaigns", *month), parts[1].toDouble());
        QCOMPARE(valueIn(*plan, acme, "email_recipients", *month), parts[2].toDouble());
    }
    QCOMPARE(months, 20);
    QCOMPARE(plan->bundle.observations.size(), size_t(40));
}

void TestForeignFiles::campaignsWithOneTitleAreDifferentOnes()
{
    const QString path = dataFolder + u"mailchimp/campaigns.csv"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
    QSet<QString> titles;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1))
        titles.insert(line.section(u',', 0, 0));
    QCOMPARE(titles.size(), 40);
    ImportBench bench;
    bench.request.agency = u"Acme"_s;
    const auto plan = bench.planFile(path);
    QVERIFY(plan);
    std::map<MetricId, double> sums;
    for (const Observation &seen : plan->bundle.observations)
        sums[seen.cell.metric] += seen.value.number;
    QCOMPARE(sums[{u"email_campaigns"_s}], 43.0);
    QCOMPARE(sums[{u"email_recipients"_s}], 30526.0);
}

void TestForeignFiles::aSpreadsheetThatCannotBeReadIsRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("protected") << u"pass_protected.xlsx"_s << ErrorCode::SpreadsheetProtected;
    QTest::newRow("entity bomb") << u"poc-xmlbomb.xlsx"_s << ErrorCode::SpreadsheetHostile;
    QTest::newRow("repeated without end") << u"issue_594_dos.ods"_s << ErrorCode::SpreadsheetHostile;
}

void TestForeignFiles::aSpreadsheetThatCannotBeReadIsRefused()
{
    QFETCH(QString, file);
    QFETCH(ErrorCode, code);
    ImportBench bench;
    bench.request.agency = u"Acme"_s;
    const auto plan = bench.planFile(dataFolder + u"spreadsheets/"_s + file);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, code);
    QVERIFY(!readColumns(bench.request)); // nor does the mapping page show anything of it
}

QTEST_GUILESS_MAIN(TestForeignFiles)
#include "tst_foreignfiles.moc"

// Files that were not made for Mizan.
#include "tests/importing/importbench.h"

#include <QTest>

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
    void spreadsheetsAreNotReadYet();
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
    QTest::newRow("campaigns of a whole period") << u"google_ads/Campaign report.csv"_s;
    QTest::newRow("a week of users") << u"ga4/download.csv"_s;
}

void TestForeignFiles::aPeriodWithoutMonthsIsRefused()
{
    QFETCH(QString, file);
    ImportBench bench;
    bench.request.agency = u"Acme"_s;
    const auto plan = bench.planFile(dataFolder + file);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::NoMonthColumn);
}

void TestForeignFiles::spreadsheetsAreNotReadYet()
{
    ImportBench bench;
    for (const char *name : {"date.xlsx", "date.ods", "pass_protected.xlsx"}) {
        const auto plan = bench.planFile(dataFolder + u"spreadsheets/"_s + QString::fromLatin1(name));
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::SpreadsheetNotYet);
    }
}

QTEST_GUILESS_MAIN(TestForeignFiles)
#include "tst_foreignfiles.moc"

// Reports of advertising, analytics and e-mail programs: rows by day or campaign become months, or are
// refused.
#include "tests/importing/importbench.h"

#include <QStringEncoder>
#include <QTest>

using namespace mizan;
using namespace mizan::test;

namespace {

const QString googleHeader = u"Campaign report\n\"October 1, 2026 - October 31, 2026\"\n"_s;

QByteArray utf16(const QString &text)
{
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    return encoder(text);
}

class ReportBench : public ImportBench
{
public:
    ReportBench() { request.agency = u"Acme"_s; }
};

} // namespace

class TestAdReports : public QObject
{
    Q_OBJECT

private slots:
    void googleAdsDaysAreAddedUp();
    void googleAdsComesAsUtf16WithTabsToo();
    void linkedInDaysAreAddedUp();
    void metaRowsAreAddedUpWithoutTheTotal();
    void metaInGermanHasSemicolonsAndCommas();
    void analyticsDaysAreAddedUp();
    void campaignsWithOneTitleAreDifferentOnes();
    void aPeriodWithoutDaysIsRefused_data();
    void aPeriodWithoutDaysIsRefused();
    void rowsOfSeveralMonthsEachAreRefused();
    void rowsThatAllBearThePeriodsFirstDayAreRefused();
    void theEndOfACampaignIsNotThatOfThePeriod();
    void amountsOfTwoCurrenciesAreNotAdded();
    void conversionsAreNoLeadsUntilTheUserSaysSo();
    void plainRowsAreStillNotAddedUp();
    void theSameReportAgainChangesNothing();
};

void TestAdReports::googleAdsDaysAreAddedUp()
{
    ReportBench bench;
    const ImportPlan plan = bench.good(
        googleHeader + u"Campaign status,Campaign,Day,Currency code,Impr.,Interactions,Cost,Conversions\n"
                       "Enabled,Brand,2026-09-30,EUR,\"25,881\",20,\"1,033.33\",1.00\n"
                       "Enabled,Brand,2026-10-01,EUR,\"1,881\",20,66.67,1.50\n"
                       "Enabled,Search,2026-10-01,EUR,\"1,881\",20,10.00,1.50\n"
                       "Enabled,Search,2026-10-02,EUR,0,0, --,0.00\n"
                       "Total: Campaigns, --, --,EUR,\"27,762\",40,\"1,110.00\",4.00\n"
                       "Total: Account,,,EUR,\"27,762\",40,\"1,110.00\",4.00\n"_s);
    QCOMPARE(plan.bundle.record.format, u"google_ads"_s);
    QCOMPARE(plan.bundle.record.kind, ImportKind::Monthly);
    QCOMPARE(valueIn(plan, acme, "spend", {2026, 9}), 103333.0);
    QCOMPARE(valueIn(plan, acme, "spend", {2026, 10}), 7667.0);
    QCOMPARE(plan.bundle.record.rows, (RowCounts{4, 3, 1, 4, 0}));
    QCOMPARE(reasons(plan), QStringList{reason(7, {}, RejectReason::NoValue)});
}

void TestAdReports::googleAdsComesAsUtf16WithTabsToo()
{
    ReportBench bench;
    const ImportPlan plan = bench.good(utf16(
        u"Campaign report\nOctober 1, 2026 - October 31, 2026\nCampaign\tMonth\tCurrency code\tImpr.\tCost\n"
        "Brand\tOct 2026\tUSD\t\"25,881\"\t\"1,033.33\"\n"
        "Search\tOct 2026\tUSD\t100\t0.67\nTotal: Campaigns\t --\tUSD\t25,981\t\"1,034.00\"\n"_s));
    QCOMPARE(plan.bundle.record.format, u"google_ads"_s);
    QCOMPARE(plan.bundle.observations.size(), size_t(1));
    QCOMPARE(plan.bundle.observations[0].value, (Value{103400, *Currency::fromCode(u"USD")}));
}

void TestAdReports::linkedInDaysAreAddedUp()
{
    ReportBench bench;
    const ImportPlan plan = bench.good(
        utf16(u"Campaign Performance Report (in UTC)\nReport Start: October 1, 2026, 12:00 AM\n"
              "Report End: November 2, 2026, 11:59 PM\nDate Generated: November 3, 2026, 9:00 AM\n\n"
              "Start Date (in UTC)\tAccount Name\tCurrency\tCampaign Name\tCampaign End Date\tTotal "
              "Spent\tClicks\tLeads\n"
              "10/1/2026\tX\tEUR\tA\t12/31/2026\t10.50\t5\t2\n10/2/2026\tX\tEUR\tA\t12/31/2026\t9.50\t5\t1\n"
              "11/2/2026\tX\tEUR\tB\t12/31/2026\t1.00\t5\t0\n"_s));
    QCOMPARE(plan.bundle.record.format, u"linkedin_ads"_s);
    QCOMPARE(valueIn(plan, acme, "spend", {2026, 10}), 2000.0);
    QCOMPARE(valueIn(plan, acme, "leads", {2026, 10}), 3.0);
    QCOMPARE(valueIn(plan, acme, "leads", {2026, 11}), 0.0);
    QCOMPARE(plan.bundle.record.covers.toIso(), u"2026-10..2026-11"_s);
}

void TestAdReports::metaRowsAreAddedUpWithoutTheTotal()
{
    ReportBench bench;
    const ImportPlan plan = bench.good(
        u"\uFEFFReporting starts,Reporting ends,Campaign name,Results,Amount spent (USD),Ends\n"
        "2026-09-01,2026-10-31,,12,61.00,\n"
        "2026-09-01,2026-09-30,Brand,7,30.50,Ongoing\n2026-10-01,2026-10-31,Brand,4,20.25,2026-12-31\n"
        "2026-10-01,2026-10-31,Search,1,10.25,2026-12-31\n"_s);
    QCOMPARE(plan.bundle.record.format, u"meta_ads"_s);
    QCOMPARE(valueIn(plan, acme, "spend", {2026, 9}), 3050.0);
    QCOMPARE(valueIn(plan, acme, "spend", {2026, 10}), 3050.0);
    QCOMPARE(plan.bundle.record.rows, (RowCounts{3, 3, 0, 1, 0}));
}

void TestAdReports::metaInGermanHasSemicolonsAndCommas()
{
    ReportBench bench;
    const ImportPlan plan =
        bench.good(u"Berichtsbeginn;Berichtsende;Kampagnenname;Ausgegebener Betrag (EUR)\n"
                   "2026-10-01;2026-10-31;Marke;\"1.033,50\"\n2026-10-01;2026-10-31;Suche;10,25\n"
                   "2026-10-01;2026-10-31;;\"1.043,75\"\n"_s);
    QCOMPARE(valueIn(plan, acme, "spend", {2026, 10}), 104375.0);
    QCOMPARE(plan.bundle.record.rows, (RowCounts{2, 2, 0, 1, 0}));
}

void TestAdReports::analyticsDaysAreAddedUp()
{
    ReportBench bench;
    const ImportPlan report = bench.good(
        u"# ----------\n# Traffic\n# Account: x\n# Property: y\n# ----------\n# \n# All users\n"
        "# Start date: 20260901\n# End date: 20261031\nDate,Sessions,Key events\n20260930,100,2.5\n"
        "20261001,40,1\n20261002,2,0.5\n"_s);
    QCOMPARE(report.bundle.record.format, u"ga4_report"_s);
    QCOMPARE(valueIn(report, acme, "visits", {2026, 9}), 100.0);
    QCOMPARE(valueIn(report, acme, "visits", {2026, 10}), 42.0);
    const ImportPlan exploration =
        bench.good(u"# ----------\n# y\n# Exploration 1\n# 20261001-20261031\n# ----------\n\nDate,Landing "
                   u"page,Sessions\n"
                   ",,42,Grand total\n20261001,/,30\n20261001,/prices,10\n20261002,/,2\n"_s);
    QCOMPARE(exploration.bundle.record.format, u"ga4_exploration"_s);
    QCOMPARE(valueIn(exploration, acme, "visits", {2026, 10}), 42.0);
    QCOMPARE(exploration.bundle.record.rows.accepted, 3);
}

void TestAdReports::campaignsWithOneTitleAreDifferentOnes()
{
    ReportBench bench;
    const ImportPlan plan = bench.good(u"Title,Subject,Send Date,Total Recipients,Successful "
                                       u"Deliveries,Unique Opens,Open Rate,Unique Clicks\n"
                                       "News,A,\"Oct 03, 2026 10:00 am\",100,99,50,50.50%,5\n"
                                       "News,A,\"Oct 03, 2026 10:00 am\",100,98,40,40.81%,4\n"
                                       "News,B,\"Nov 01, 2026 12:00 AM\",10,10,5,50%,1\n"_s);
    QCOMPARE(plan.bundle.record.format, u"mailchimp_campaigns"_s);
    QCOMPARE(valueIn(plan, acme, "email_campaigns", {2026, 10}), 2.0);
    QCOMPARE(valueIn(plan, acme, "email_recipients", {2026, 10}), 200.0);
    QCOMPARE(valueIn(plan, acme, "email_deliveries", {2026, 10}), 197.0);
    QCOMPARE(valueIn(plan, acme, "email_opens", {2026, 10}), 90.0);
    QCOMPARE(valueIn(plan, acme, "email_clicks", {2026, 10}), 9.0);
    QCOMPARE(valueIn(plan, acme, "email_campaigns", {2026, 11}), 1.0);
}

void TestAdReports::aPeriodWithoutDaysIsRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("product");
    QTest::newRow("Google Ads") << googleHeader + u"Campaign,Currency code,Impr.,Cost\nBrand,EUR,5,1.00\n"_s
                                << u"2026-10-01 – 2026-10-31"_s << u"Google Ads report"_s;
    QTest::newRow("LinkedIn")
        << u"Account Performance Report (in UTC)\nReport Start: October 1, 2026, 12:00 AM\n"
           "Report End: November 30, 2026, 11:59 PM\nAccount Name,Campaign Name,Total Spent,Clicks\nX,A,5.00,1\n"_s
        << u"2026-10-01 – 2026-11-30"_s << u"LinkedIn Campaign Manager report"_s;
    QTest::newRow("Meta without dates")
        << u"Campaign name,Results,Amount spent (EUR)\nBrand,5,1.00\n"_s << QString() << u"Meta Ads report"_s;
    QTest::newRow("Google Analytics")
        << u"# Account: x\n# Start date: 20261001\n# End date: 20261031\nNth day,Sessions\n0000,5\n0001,6\n"_s
        << u"2026-10-01 – 2026-10-31"_s << u"Google Analytics report"_s;
}

void TestAdReports::aPeriodWithoutDaysIsRefused()
{
    QFETCH(QString, file);
    QFETCH(QString, period);
    QFETCH(QString, product);
    ReportBench bench;
    const auto refused = bench.refusal(file.toUtf8());
    QVERIFY(refused);
    QCOMPARE(refused->code, ErrorCode::PeriodNotByMonth);
    QCOMPARE(refused->args[1].toString(), period);
    QCOMPARE(refused->args[2].toString(), product);
    QVERIFY(refused->args[3].toMap().value(u"en"_s).toString().startsWith(u"In "));
    QVERIFY(refused->args[3].toMap().contains(u"ar"_s));
    QVERIFY(readColumns(bench.request)); // the mapping page still shows its columns
}

void TestAdReports::rowsOfSeveralMonthsEachAreRefused()
{
    ReportBench bench;
    const auto refused = bench.refusal("Reporting starts,Reporting ends,Campaign name,Amount spent (EUR)\n"
                                       "2026-09-01,2026-10-31,Brand,30.50\n");
    QCOMPARE(refused->code, ErrorCode::PeriodNotByMonth);
    QCOMPARE(refused->args[1].toString(), u"2026-09-01 – 2026-10-31"_s);
}

void TestAdReports::rowsThatAllBearThePeriodsFirstDayAreRefused()
{
    ReportBench bench;
    const QString file =
        u"Campaign Performance Report (in UTC)\nReport Start: September 1, 2026, 12:00 AM\n"
        "Report End: October 31, 2026, 11:59 PM\n\n"
        "Start Date (in UTC),Campaign Name,Total Spent,Leads\n9/1/2026,A,10.50,2\n%1,B,9.50,1\n"_s;
    QCOMPARE(bench.refusalCode(file.arg(u"9/1/2026"_s).toUtf8()), ErrorCode::PeriodNotByMonth);
    QCOMPARE(valueIn(bench.good(file.arg(u"9/2/2026"_s)), acme, "leads", {2026, 9}), 3.0);
}

void TestAdReports::theEndOfACampaignIsNotThatOfThePeriod()
{
    ReportBench bench;
    const ImportPlan plan = bench.good("Reporting starts,Ends,Campaign name,Amount spent (EUR)\n"
                                       "2026-09-01,2026-12-31,Brand,30.50\n"_ba);
    QCOMPARE(valueIn(plan, acme, "spend", {2026, 9}), 3050.0);
}

void TestAdReports::amountsOfTwoCurrenciesAreNotAdded()
{
    ReportBench bench;
    const ImportPlan plan = bench.good(googleHeader + u"Campaign,Day,Currency code,Impr.,Cost\n"
                                                      "A,2026-10-01,EUR,1,5.00\nB,2026-10-01,INR,1,7.00\n"
                                                      "C,2026-10-01,QQQ,1,7.00\nD,2026-10-02,EUR,1,1.00\n"_s);
    QCOMPARE(valueIn(plan, acme, "spend", {2026, 10}), 600.0);
    QCOMPARE(reasons(plan), QStringList({reason(5, u"Currency code"_s, RejectReason::OtherCurrency),
                                         reason(6, u"Cost"_s, RejectReason::OtherCurrency)}));
    QCOMPARE(plan.bundle.record.rows, (RowCounts{4, 2, 2, 2, 0}));
}

void TestAdReports::conversionsAreNoLeadsUntilTheUserSaysSo()
{
    ReportBench bench;
    const QString file =
        googleHeader + u"Campaign,Day,Currency code,Impr.,Cost,Conversions\nA,2026-10-01,EUR,1,5.00,3.00\n"_s;
    QVERIFY(!valueIn(bench.good(file), acme, "leads", {2026, 10}));
    bench.request.map = {{u"leads"_s, u"Conversions"_s}};
    const ImportPlan plan = bench.good(file);
    QCOMPARE(valueIn(plan, acme, "leads", {2026, 10}), 3.0);
    QCOMPARE(valueIn(plan, acme, "spend", {2026, 10}), 500.0);
    QCOMPARE(plan.bundle.record.format, u"google_ads"_s);
}

void TestAdReports::plainRowsAreStillNotAddedUp()
{
    ReportBench bench;
    const ImportPlan plan = bench.good("Month,MQL\n2026-10,3\n2026-10,4\n"_ba);
    QCOMPARE(valueIn(plan, acme, "mql", {2026, 10}), 3.0);
    QCOMPARE(reasons(plan), QStringList{reason(3, {}, RejectReason::DuplicateRow)});
}

void TestAdReports::theSameReportAgainChangesNothing()
{
    ReportBench bench;
    const QByteArray file = "Reporting starts,Reporting ends,Campaign name,Amount spent (EUR)\n"
                            "2026-09-01,2026-09-30,Brand,30.50\n2026-09-01,2026-09-30,Search,1.50\n";
    const auto id = bench.bring(bench.good(file));
    const ImportPlan again = bench.good(file);
    QCOMPARE(again.sameAs, std::optional(id));
    QCOMPARE(again.bundle.record.rows, (RowCounts{2, 2, 0, 0, 2}));
}

QTEST_GUILESS_MAIN(TestAdReports)
#include "tst_adreports.moc"

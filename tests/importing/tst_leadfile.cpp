// Lead-level files from their text to a plan.
#include "tests/importing/leadbench.h"

#include <QTest>

using namespace mizan;
using namespace mizan::test;

class TestLeadFile : public QObject
{
    Q_OBJECT

private slots:
    void stagesCountInTheMonthOfTheirOwnDay();
    void createdDateStandsForTheLeadDateWhereThatIsNotMapped();
    void aFileOfOneStageIsMadeByItsMapping();
    void onlyACreationDateAndAStageMakeACohort();
    void anUnknownStageOfACohortIsSaidAndCountsAsALead();
    void aSubscriberIsNoLead();
    void stepsAreImpliedOnlyWhenAskedForAndAlwaysCounted();
    void aStepBackInTimeIsCounted();
    void rowsWithoutAnyDayAreRejected();
    void aBadCellIsListedAndTheRestCounts();
    void footersAndTotalsAreSkippedAndCounted();
    void theDateOrderComesFromAllDateColumnsTogether();
    void anOpenDateOrderIsAskedFor();
    void contradictingDateOrdersAreAskedFor();
    void theDecimalSignComesFromTheColumn();
    void anOpenDecimalSignIsAskedFor();
    void dealValuesBecomePipelineAndRevenue();
    void agenciesComeFromTheColumnByNameAndAlias();
    void unknownAgenciesAreListedAndTheirRowsRejected();
    void rulesOnSourceAndCampaignGiveTheAgency();
    void aColumnThatNamesNoAgencyIsLeftAside();
    void aNameLateInTheFileBringsTheAgencyColumnBack();
    void aDayOutsideOfTheExportIsNotCovered();
    void aCancelledReadingLeavesNothing();
    void progressIsTold();
    void noDateColumnIsSaid();
    void noAgencyIsSaid();
    void nothingImportableNamesTheFirstReason();
};

void TestLeadFile::stagesCountInTheMonthOfTheirOwnDay()
{
    LeadBench bench(u"Acme"_s);
    const ImportPlan plan = bench.good(
        hubspot(u"1,a@x.example,customer,2026-01-05 10:00,2026-01-05 10:00,2026-01-20 08:00,2026-02-03 12:00,"
                "2026-02-10 09:00,2026-03-01 09:00,Paid Search\n"
                "2,b@x.example,lead,2026-01-31 23:00,2026-01-31 23:00,,,,,Referrals\n"_s));
    QCOMPARE(plan.bundle.record.kind, ImportKind::Leads);
    QCOMPARE(plan.bundle.record.format, u"hubspot_contacts"_s);
    QCOMPARE(plan.bundle.record.basis, Basis::StageEntry);
    QCOMPARE(plan.bundle.record.source, Source::Counted);
    QCOMPARE(plan.bundle.record.rows, (RowCounts{2, 2, 0, 0, 0}));
    QCOMPARE(plan.bundle.record.covers.toIso(), u"2026-01..2026-03"_s);
    QCOMPARE(after(plan, acme, "leads", {2026, 1}), 2.0);
    QCOMPARE(after(plan, acme, "leads", {2026, 2}), 0.0);
    QCOMPARE(after(plan, acme, "mql", {2026, 1}), 1.0);
    QCOMPARE(after(plan, acme, "sql", {2026, 2}), 1.0);
    QCOMPARE(after(plan, acme, "opportunities", {2026, 2}), 1.0);
    QCOMPARE(after(plan, acme, "customers", {2026, 3}), 1.0);
    QCOMPARE(plan.leads->newLeads, 2);
    const auto rows = rowsOf(plan);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].stage, Stage::Customer);
    QCOMPARE(rows[0].source, std::string("Paid Search"));
    QCOMPARE(iso(rows[0].day(Stage::Sql)), u"2026-02-03"_s);
    QVERIFY(rows[0].recordHash != 0 && rows[0].emailHash != 0 && rows[0].recordHash != rows[1].recordHash);
}

void TestLeadFile::createdDateStandsForTheLeadDateWhereThatIsNotMapped()
{
    LeadBench bench(u"Acme"_s);
    const ImportPlan plan = bench.good(u"Record ID,Create Date,Became a Marketing Qualified Lead Date\n"
                                       "1,2026-01-05,2026-02-01\n2,2026-01-06,\n"_s);
    QCOMPARE(after(plan, acme, "leads", {2026, 1}), 2.0);
    QCOMPARE(after(plan, acme, "mql", {2026, 2}), 1.0);
    QVERIFY(!after(plan, acme, "sql", {2026, 1})); // no column, no coverage
}

void TestLeadFile::aFileOfOneStageIsMadeByItsMapping()
{
    LeadBench bench(u"Acme"_s);
    bench.request.map = {{u"mql_date"_s, u"first_contact_date"_s}, {u"record_id"_s, u"mql_id"_s}};
    const ImportPlan plan =
        bench.good(u"mql_id,first_contact_date,origin\na,2026-01-05,x\nb,2026-02-05,\nc,2026-02-06,y\n"_s);
    QCOMPARE(after(plan, acme, "mql", {2026, 2}), 2.0);
    QVERIFY(!after(plan, acme, "leads", {2026, 2}));
    QCOMPARE(plan.leads->withoutKey, 0);
}

void TestLeadFile::onlyACreationDateAndAStageMakeACohort()
{
    LeadBench bench(u"Acme"_s);
    const ImportPlan plan =
        bench.good(u"Record ID,Create Date,Lifecycle Stage\n1,2026-01-05,customer\n"
                   "2,2026-01-06,marketingqualifiedlead\n3,2026-02-06,lead\n4,2026-02-07,other\n"
                   "5,2026-02-08,evangelist\n"_s);
    QCOMPARE(plan.bundle.record.basis, Basis::Cohort);
    QCOMPARE(after(plan, acme, "leads", {2026, 1}), 2.0);
    QCOMPARE(after(plan, acme, "mql", {2026, 1}), 2.0);
    QCOMPARE(after(plan, acme, "sql", {2026, 1}), 1.0);
    QCOMPARE(after(plan, acme, "customers", {2026, 1}), 1.0);
    QCOMPARE(after(plan, acme, "leads", {2026, 2}), 3.0);
    QCOMPARE(after(plan, acme, "customers", {2026, 2}), 1.0);
    QCOMPARE(plan.leads->impliedSteps, 0);
}

void TestLeadFile::anUnknownStageOfACohortIsSaidAndCountsAsALead()
{
    LeadBench bench(u"Acme"_s);
    const ImportPlan plan =
        bench.good(u"Record ID,Create Date,Lifecycle Stage\n1,2026-01-05,Wombat\n2,2026-01-06,lead\n"_s);
    QCOMPARE(after(plan, acme, "leads", {2026, 1}), 2.0);
    QCOMPARE(reasons(plan), QStringList{reason(2, u"Lifecycle Stage"_s, RejectReason::UnknownStage)});
    QCOMPARE(plan.rejectedCells, 1);
    QCOMPARE(plan.bundle.record.rows, (RowCounts{2, 2, 0, 0, 0}));
}

void TestLeadFile::aSubscriberIsNoLead()
{
    LeadBench bench(u"Acme"_s);
    const ImportPlan cohort =
        bench.good(u"Record ID,Create Date,Lifecycle Stage\n1,2026-01-05,subscriber\n2,2026-01-06,lead\n"_s);
    QCOMPARE(after(cohort, acme, "leads", {2026, 1}), 1.0);
    QCOMPARE(cohort.bundle.record.rows, (RowCounts{2, 2, 0, 0, 0}));
    const ImportPlan entries = bench.good(u"Record ID,Create Date,Became a Marketing Qualified Lead "
                                          u"Date,Lifecycle Stage\n1,2026-01-05,,subscriber\n"
                                          "2,2026-01-06,,lead\n3,2026-01-07,2026-01-08,subscriber\n"_s);
    QCOMPARE(after(entries, acme, "leads", {2026, 1}), 2.0); // the third was an MQL once
}

void TestLeadFile::stepsAreImpliedOnlyWhenAskedForAndAlwaysCounted()
{
    LeadBench bench(u"Acme"_s);
    const QString text = hubspot(u"1,,,2026-01-05,2026-01-05,,2026-02-03,,,\n2,,,2026-01-06,2026-01-06,,,,,\n"
                                 "3,,,2026-01-06,,,,,2026-03-01,\n"_s);
    const ImportPlan plain = bench.good(text);
    QCOMPARE(plain.leads->impliedSteps, 2);
    QVERIFY(!plain.leads->impliesSteps);
    QCOMPARE(after(plain, acme, "mql", {2026, 2}), 0.0);
    bench.request.implySteps = true;
    const ImportPlan implied = bench.good(text);
    QCOMPARE(implied.leads->impliedSteps, 2);
    QVERIFY(implied.leads->impliesSteps);
    QCOMPARE(after(implied, acme, "mql", {2026, 2}), 1.0);
    QCOMPARE(after(implied, acme, "leads", {2026, 3}), 1.0);
    QVERIFY(implied.bundle.record.mapping.contains(u"@implySteps"_s));
    QVERIFY(implied.bundle.record.mapping != plain.bundle.record.mapping);
}

void TestLeadFile::aStepBackInTimeIsCounted()
{
    LeadBench bench(u"Acme"_s);
    const ImportPlan plan =
        bench.good(hubspot(u"1,,,,2026-01-05,,,,2026-01-04,\n2,,,,2026-01-05,,,,2026-01-05,\n"_s));
    QCOMPARE(plan.leads->wonBeforeLead, 1);
}

void TestLeadFile::rowsWithoutAnyDayAreRejected()
{
    LeadBench bench(u"Acme"_s);
    const ImportPlan plan =
        bench.good(hubspot(u"1,a@x.example,lead,2026-01-05,,,,,,x\n2,,,,2026-01-05,,,,,\n"_s));
    QCOMPARE(reasons(plan), QStringList{reason(2, {}, RejectReason::NoDate)});
    QCOMPARE(plan.bundle.record.rows, (RowCounts{2, 1, 1, 0, 0}));
}

void TestLeadFile::aBadCellIsListedAndTheRestCounts()
{
    LeadBench bench(u"Acme"_s);
    const ImportPlan plan = bench.good(hubspot(
        u"1,,,,2026-01-05,2026-02-30,,,,\n2,,,,1899-12-30,,,,,\n3,,,,2026-01-07,,,,\"x\"y,\n4,,,,2026-01-08,,,,,,extra\n"_s));
    QCOMPARE(reasons(plan),
             (QStringList{reason(2, u"Became a Marketing Qualified Lead Date"_s, RejectReason::InvalidDate),
                          reason(3, u"Became a Lead Date"_s, RejectReason::DateOutOfRange),
                          reason(4, {}, RejectReason::BadQuoting),
                          reason(5, {}, RejectReason::WrongColumnCount)}));
    QCOMPARE(plan.bundle.rejected[0].args, QVariantList{u"2026-02-30"_s});
    QCOMPARE(plan.bundle.record.rows, (RowCounts{4, 1, 3, 0, 0}));
    QCOMPARE(plan.rejectedCells, 1);
    QCOMPARE(after(plan, acme, "leads", {2026, 1}), 1.0);
}

void TestLeadFile::footersAndTotalsAreSkippedAndCounted()
{
    LeadBench bench(u"Acme"_s);
    const ImportPlan plan =
        bench.good(u"\"Lead ID\",\"Lead Source\",\"Created Date\",\"Converted "
                   u"Date\"\n\"L1\",\"Web\",\"2026-01-05\",\"\"\n"
                   "\"L2\",\"Web\",\"2026-01-06\",\"2026-01-09\"\n\n\"Grand Totals (2 records)\"\n\n"
                   "\"Confidential Information - Do Not Distribute\"\n"
                   "\"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.\"\n"_s);
    QCOMPARE(plan.bundle.record.rows, (RowCounts{2, 2, 0, 5, 0}));
    QCOMPARE(after(plan, acme, "leads", {2026, 1}), 2.0);
}

void TestLeadFile::theDateOrderComesFromAllDateColumnsTogether()
{
    LeadBench bench(u"Acme"_s);
    const ImportPlan dayFirst =
        bench.good(hubspot(u"1,,,,3/5/2026,,,,,\n2,,,,4/5/2026,25/6/2026 2:30 PM,,,,\n"_s));
    QCOMPARE(after(dayFirst, acme, "leads", {2026, 5}), 2.0);
    QCOMPARE(after(dayFirst, acme, "mql", {2026, 6}), 1.0);
    const ImportPlan monthFirst =
        bench.good(hubspot(u"1,,,,3/5/2026,,,,,\n2,,,,4/5/2026,6/25/2026 2:30 PM,,,,\n"_s));
    QCOMPARE(after(monthFirst, acme, "leads", {2026, 3}), 1.0);
    QCOMPARE(after(monthFirst, acme, "leads", {2026, 4}), 1.0);
}

void TestLeadFile::anOpenDateOrderIsAskedFor()
{
    LeadBench bench(u"Acme"_s);
    const auto plan = bench.plan(hubspot(u"1,,,,2026-01-05,3/5/2026,,,,\n"_s));
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::UndecidedDateOrder);
    QCOMPARE(plan.error().args, (QVariantList{u"Became a Marketing Qualified Lead Date"_s, u"3/5/2026"_s}));
    bench.request.dateOrder = u"dmy"_s;
    QCOMPARE(after(bench.good(hubspot(u"1,,,,2026-01-05,3/5/2026,,,,\n"_s)), acme, "mql", {2026, 5}), 1.0);
}

void TestLeadFile::contradictingDateOrdersAreAskedFor()
{
    LeadBench bench(u"Acme"_s);
    const auto plan = bench.plan(hubspot(u"1,,,,25/3/2026,3/25/2026,,,,\n"_s));
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::UndecidedDateOrder);
}

void TestLeadFile::theDecimalSignComesFromTheColumn()
{
    LeadBench bench(u"Acme"_s);
    bench.request.map = {
        {u"customer_date"_s, u"Won"_s}, {u"deal_value"_s, u"Value"_s}, {u"record_id"_s, u"Id"_s}};
    const ImportPlan plan = bench.good(u"Id;Won;Value\n1;2026-01-05;10.000\n2;2026-01-06;1.234,50\n"_s);
    QCOMPARE(after(plan, acme, "revenue", {2026, 1}), 1'123'450.0);
}

void TestLeadFile::anOpenDecimalSignIsAskedFor()
{
    LeadBench bench(u"Acme"_s);
    bench.request.map = {
        {u"customer_date"_s, u"Won"_s}, {u"deal_value"_s, u"Value"_s}, {u"record_id"_s, u"Id"_s}};
    const auto plan = bench.plan(u"Id;Won;Value\n1;2026-01-05;10.000\n"_s);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::UndecidedDecimal);
    QCOMPARE(plan.error().args, (QVariantList{u"Value"_s, u"10.000"_s}));
}

void TestLeadFile::dealValuesBecomePipelineAndRevenue()
{
    LeadBench bench(u"Acme"_s);
    bench.request.map = {{u"opportunity_date"_s, u"Opened"_s},
                         {u"customer_date"_s, u"Won"_s},
                         {u"deal_value"_s, u"Value"_s},
                         {u"record_id"_s, u"Id"_s}};
    const ImportPlan plan =
        bench.good(u"Id,Opened,Won,Value\n1,2026-01-05,2026-02-05,1000.50\n2,2026-01-06,,500\n"_s);
    QCOMPARE(after(plan, acme, "pipeline_value", {2026, 1}), 150'050.0);
    QCOMPARE(after(plan, acme, "revenue", {2026, 2}), 100'050.0);
    QCOMPARE(after(plan, acme, "customers", {2026, 2}), 1.0);
}

namespace {

const QString withAgencies =
    u"Id,Agency,Created,MQL date\n1,Acme,2026-01-05,\n2,acme marketing gmbh,2026-01-06,\n"
    "3,برايت,2026-01-07,2026-01-09\n4,Nobody,2026-01-08,\n5,,2026-01-08,\n6,nobody,2026-01-08,\n"_s;

QMap<QString, QString> agencyMap()
{
    return {{u"record_id"_s, u"Id"_s},
            {u"agency"_s, u"Agency"_s},
            {u"created_date"_s, u"Created"_s},
            {u"mql_date"_s, u"MQL date"_s}};
}

} // namespace

void TestLeadFile::agenciesComeFromTheColumnByNameAndAlias()
{
    LeadBench bench;
    bench.request.map = agencyMap();
    const ImportPlan plan = bench.good(withAgencies);
    QCOMPARE(after(plan, acme, "leads", {2026, 1}), 2.0);
    QCOMPARE(after(plan, bright, "leads", {2026, 1}), 1.0);
    QCOMPARE(after(plan, acme, "mql", {2026, 1}), 0.0); // covered
    QCOMPARE(after(plan, bright, "mql", {2026, 1}), 1.0);
}

void TestLeadFile::unknownAgenciesAreListedAndTheirRowsRejected()
{
    LeadBench bench;
    bench.request.map = agencyMap();
    const ImportPlan plan = bench.good(withAgencies);
    QCOMPARE(plan.unknownAgencies, QStringList{u"Nobody"_s});
    QCOMPARE(reasons(plan), (QStringList{reason(5, u"Agency"_s, RejectReason::UnknownAgency),
                                         reason(6, u"Agency"_s, RejectReason::NoAgency),
                                         reason(7, u"Agency"_s, RejectReason::UnknownAgency)}));
}

void TestLeadFile::rulesOnSourceAndCampaignGiveTheAgency()
{
    LeadBench bench;
    bench.request.map = {{u"record_id"_s, u"Id"_s},
                         {u"mql_date"_s, u"Day"_s},
                         {u"source"_s, u"Source"_s},
                         {u"campaign"_s, u"Campaign"_s}};
    bench.request.rules = {{u"campaign"_s, u"bright-*"_s, u"Bright"_s},
                           {u"source"_s, u"google"_s, u"Acme"_s}};
    const ImportPlan plan =
        bench.good(u"Id,Day,Source,Campaign\n1,2026-01-05,Google,\n2,2026-01-05,Google,Bright-7\n"
                   "3,2026-01-05,Bing,x\n"_s);
    QCOMPARE(after(plan, acme, "mql", {2026, 1}), 1.0);
    QCOMPARE(after(plan, bright, "mql", {2026, 1}), 1.0);
    QCOMPARE(reasons(plan), QStringList{reason(4, {}, RejectReason::NoAgency)});
    QVERIFY(plan.bundle.record.mapping.contains(u"@rules"_s));
}

void TestLeadFile::aColumnThatNamesNoAgencyIsLeftAside()
{
    LeadBench bench(u"Acme"_s);
    const ImportPlan plan = bench.good(
        u"Lead ID,Agency,Create Date,Became a Marketing Qualified Lead Date\n1,Facebook,2026-01-05,\n2,TikTok,2026-01-06,\n"_s);
    QCOMPARE(after(plan, acme, "leads", {2026, 1}), 2.0);
    for (const ImportColumn &column : plan.columns)
        QVERIFY(column.header != u"Agency"_s || column.field.isEmpty());
}

void TestLeadFile::aNameLateInTheFileBringsTheAgencyColumnBack()
{
    LeadBench bench(u"Acme"_s);
    const ImportPlan plan = bench.good(
        u"Lead ID,Agency,Create Date,Became a Marketing Qualified Lead Date\n1,Facebook,2026-01-05,\n2,Bright,2026-01-06,\n3,Acme,2026-01-07,\n"_s);
    QCOMPARE(after(plan, acme, "leads", {2026, 1}), 1.0);
    QCOMPARE(reasons(plan), (QStringList{reason(2, u"Agency"_s, RejectReason::UnknownAgency),
                                         reason(3, u"Agency"_s, RejectReason::OtherAgency)}));
}

void TestLeadFile::aDayOutsideOfTheExportIsNotCovered()
{
    LeadBench bench(u"Acme"_s);
    bench.request.exportedOn = QDate(2026, 2, 10);
    const ImportPlan plan = bench.good(hubspot(u"1,,,,2026-01-05,,,,2027-03-01,\n"_s));
    for (const Coverage &coverage : plan.bundle.coverage) {
        QCOMPARE(coverage.months.toIso(), u"2026-01..2026-02"_s);
        QCOMPARE(coverage.until, QDate(2026, 2, 10));
    }
}

namespace {

QString manyRows(int count)
{
    QString rows;
    for (int i = 0; i < count; ++i)
        rows += u"%1,,,,2026-01-05,,,,,\n"_s.arg(i);
    return hubspot(rows);
}

} // namespace

void TestLeadFile::aCancelledReadingLeavesNothing()
{
    LeadBench bench(u"Acme"_s);
    StoppingWatch watch(5000);
    bench.watch = &watch;
    const auto plan = bench.plan(manyRows(20'000));
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Cancelled);
    QVERIFY(watch.calls.back().rows < 10'000);
}

void TestLeadFile::progressIsTold()
{
    LeadBench bench(u"Acme"_s);
    StoppingWatch watch(1'000'000);
    bench.watch = &watch;
    QVERIFY(bench.plan(manyRows(20'000)));
    QVERIFY(watch.calls.size() > 5);
    qint64 before = 0;
    for (const StoppingWatch::Call &call : watch.calls) {
        QVERIFY(call.bytesDone >= before && call.bytesDone <= call.bytesInAll);
        before = call.bytesDone;
    }
    QCOMPARE(watch.calls.back().rows, 20'000);
    QCOMPARE(watch.calls.back().bytesDone, watch.calls.back().bytesInAll);
}

void TestLeadFile::noDateColumnIsSaid()
{
    LeadBench bench(u"Acme"_s);
    bench.request.map = {{u"created_date"_s, {}}};
    bench.request.format = u"hubspot_contacts"_s;
    const auto plan =
        bench.plan(u"Record ID,Email,Lifecycle Stage,Create Date\n1,a@x.example,lead,2026-01-05\n"_s);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::NoDateColumn);
}

void TestLeadFile::noAgencyIsSaid()
{
    LeadBench bench;
    const auto plan = bench.plan(hubspot(u"1,,,,2026-01-05,,,,,\n"_s));
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::NoAgencyColumn);
}

void TestLeadFile::nothingImportableNamesTheFirstReason()
{
    LeadBench bench;
    bench.request.map = agencyMap();
    const auto plan = bench.plan(u"Id,Agency,Created,MQL date\n1,Nobody,2026-01-05,\n"_s);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::NothingImportable);
    QCOMPARE(plan.error().args.at(1).value<RejectedRow>().reason, RejectReason::UnknownAgency);
    QCOMPARE(unknownAgencies(plan.error()), QStringList{u"Nobody"_s});
}

QTEST_APPLESS_MAIN(TestLeadFile)
#include "tst_leadfile.moc"

// What a good file becomes: values, changes, record, columns.
#include "tests/importing/importbench.h"

#include <QCryptographicHash>
#include <QTest>

using namespace mizan;
using namespace mizan::test;

namespace {

const QByteArray plainFile = "Month,Agency,Leads,MQL,Spend\n"
                             "2026-09,Acme,120,31,8000\n"
                             "2026-10,Acme,110,25,7950.50\n"
                             "2026-09,Bright,60,12,4000\n"
                             "2026-10,Bright,66,14,4100\n";

} // namespace

class TestPlanImport : public QObject
{
    Q_OBJECT

private slots:
    void thePlainFormIsTaken();
    void theRecordSaysWhereItComesFrom();
    void theMappingRemembersWhatDecidedTheOutcome();
    void columnsAreShownWithExamples();
    void otherFormsAreMonthly();
    void agenciesGoByAliasAndFoldedName();
    void theAgencyOfAllRowsIsThatOfTheRequest();
    void anImportForOneAgencyTakesNoOther();
    void aColumnOfPlatformsIsNoColumnOfAgencies();
    void theSourceIsThatOfTheRequest();
    void aStatedCurrencyIsThatOfTheColumn();
    void anEscapedFormulaIsTakenBack();
    void columnsAreReadForTheMappingPage();
    void theFieldsAreMonthAgencyAndMetrics();
};

void TestPlanImport::thePlainFormIsTaken()
{
    ImportBench bench;
    const ImportPlan plan = bench.good(plainFile);
    QCOMPARE(plan.bundle.record.rows, (RowCounts{4, 4, 0, 0, 0}));
    QCOMPARE(plan.bundle.observations.size(), size_t(12));
    QCOMPARE(valueIn(plan, acme, "mql", {2026, 10}), 25.0);
    QCOMPARE(valueIn(plan, acme, "spend", {2026, 10}), 795050.0);
    QCOMPARE(valueIn(plan, bright, "leads", {2026, 9}), 60.0);
    QVERIFY(plan.bundle.rejected.empty());
    QVERIFY(plan.unknownAgencies.isEmpty());
    QCOMPARE(plan.count(CellChange::Kind::New), 12);
    QVERIFY(!plan.sameAs);
    QVERIFY(!plan.bundle.replaces);
    QCOMPARE(plan.encoding, u"UTF-8"_s);
    QCOMPARE(plan.delimiter, QChar(u','));
    QVERIFY(std::ranges::is_sorted(plan.changes, {}, &CellChange::cell));
}

void TestPlanImport::theRecordSaysWhereItComesFrom()
{
    ImportBench bench;
    const ImportRecord record = bench.good(plainFile).bundle.record;
    QCOMPARE(record.fileName, u"figures.csv"_s);
    QCOMPARE(record.sha256, QCryptographicHash::hash(plainFile, QCryptographicHash::Sha256));
    QCOMPARE(record.importedAt, bench.now);
    QCOMPARE(record.exportedOn, QDate(2026, 11, 3));
    QCOMPARE(record.format, u"plain"_s);
    QCOMPARE(record.kind, ImportKind::Monthly);
    QCOMPARE(record.basis, Basis::Monthly);
    QCOMPARE(record.source, Source::Reported);
    QCOMPARE(record.covers.toIso(), u"2026-09..2026-10"_s);
    QVERIFY(record.fileModified.isValid());
    QCOMPARE(record.fileModified.timeSpec(), Qt::UTC);
}

void TestPlanImport::theMappingRemembersWhatDecidedTheOutcome()
{
    ImportBench bench;
    const QByteArray file = "Month,MQL\n2026-10,25\n";
    bench.request.agency = u"acme"_s;
    QCOMPARE(
        bench.good(file).bundle.record.mapping,
        u"{\"@agency\":\"Acme\",\"@headers\":\"83417cd8f9bc5a2b\",\"month\":\"Month\",\"mql\":\"MQL\"}"_s);
    bench.request.covers = MonthRange{{2026, 9}, {2026, 10}};
    bench.request.decimal = u","_s;
    bench.request.dateOrder = u"dmy"_s;
    bench.request.source = Source::Counted;
    QCOMPARE(
        bench.good(file).bundle.record.mapping,
        u"{\"@agency\":\"Acme\",\"@covers\":\"2026-09..2026-10\",\"@dateOrder\":\"dmy\",\"@decimal\":\",\","
        "\"@headers\":\"83417cd8f9bc5a2b\",\"@source\":\"counted\",\"month\":\"Month\",\"mql\":\"MQL\"}"_s);
}

void TestPlanImport::columnsAreShownWithExamples()
{
    ImportBench bench;
    const ImportPlan plan = bench.good("Month,Agency,MQL,Note\n2026-09,Acme,31,ok\n2026-10,Acme,25,ok\n"_ba);
    const std::vector<ImportColumn> expected{{u"Month"_s, {u"2026-09"_s, u"2026-10"_s}, u"month"_s},
                                             {u"Agency"_s, {u"Acme"_s}, u"agency"_s},
                                             {u"MQL"_s, {u"31"_s, u"25"_s}, u"mql"_s},
                                             {u"Note"_s, {u"ok"_s}, QString()}};
    QCOMPARE(plan.columns, expected);
}

void TestPlanImport::otherFormsAreMonthly()
{
    ImportBench bench;
    QCOMPARE(bench.good("month,agency,mql\n2026-10,Acme,25\n"_ba).bundle.record.format, u"monthly"_s);
    QCOMPARE(bench.good("Month,Agency,MQL,Note\n2026-10,Acme,25,x\n"_ba).bundle.record.format, u"monthly"_s);
    QCOMPARE(bench.good("A report\nMonth,Agency,MQL\n2026-10,Acme,25\n"_ba).bundle.record.format,
             u"monthly"_s);
    QCOMPARE(bench.good("Month,Agency,Spend (USD)\n2026-10,Acme,25\n"_ba).bundle.record.format, u"plain"_s);
    bench.request.format = u"plain"_s;
    QVERIFY(bench.plan(plainFile));
}

void TestPlanImport::agenciesGoByAliasAndFoldedName()
{
    ImportBench bench;
    const ImportPlan plan = bench.good(
        u"Month,Agency,MQL\n2026-09,ACME,1\n2026-10,\u00A0acme  marketing gmbh,2\n2026-10,برايت,3\n"_s);
    QCOMPARE(valueIn(plan, acme, "mql", {2026, 9}), 1.0);
    QCOMPARE(valueIn(plan, acme, "mql", {2026, 10}), 2.0);
    QCOMPARE(valueIn(plan, bright, "mql", {2026, 10}), 3.0);
}

void TestPlanImport::theAgencyOfAllRowsIsThatOfTheRequest()
{
    ImportBench bench;
    bench.request.agency = u"برايت"_s;
    const ImportPlan plan = bench.good("Month,MQL\n2026-10,25\n"_ba);
    QCOMPARE(valueIn(plan, bright, "mql", {2026, 10}), 25.0);
}

void TestPlanImport::anImportForOneAgencyTakesNoOther()
{
    ImportBench bench;
    bench.request.agency = u"Acme"_s;
    const ImportPlan plan =
        bench.good("Month,Agency,MQL\n2026-10,Bright,14\n2026-10,Acme,25\n2026-09,,31\n"_ba);
    QCOMPARE(valueIn(plan, acme, "mql", {2026, 10}), 25.0);
    QCOMPARE(valueIn(plan, acme, "mql", {2026, 9}), 31.0);
    QCOMPARE(plan.bundle.observations.size(), size_t(2));
    QCOMPARE(reasons(plan), QStringList{reason(2, u"Agency"_s, RejectReason::OtherAgency)});
}

void TestPlanImport::aColumnOfPlatformsIsNoColumnOfAgencies()
{
    ImportBench bench;
    bench.request.agency = u"Acme"_s;
    const QByteArray file = "Month,Platform,MQL\n2026-09,LinkedIn,31\n2026-10,LinkedIn,25\n";
    const ImportPlan plan = bench.good(file);
    QCOMPARE(plan.bundle.record.rows.accepted, 2);
    QCOMPARE(plan.columns[1].field, QString());
    bench.request.map = {{u"agency"_s, u"Platform"_s}};
    QCOMPARE(bench.refusalCode(file), ErrorCode::NothingImportable);
}

void TestPlanImport::theSourceIsThatOfTheRequest()
{
    ImportBench bench;
    bench.request.source = Source::Counted;
    const ImportPlan plan = bench.good(plainFile);
    QCOMPARE(plan.bundle.record.source, Source::Counted);
}

void TestPlanImport::aStatedCurrencyIsThatOfTheColumn()
{
    ImportBench bench;
    const ImportPlan plan =
        bench.good("Month,Agency,Amount spent (USD)\n2026-09,Acme,$5.50\n2026-10,Acme,€5\n"_ba);
    QCOMPARE(plan.bundle.observations.size(), size_t(1));
    QCOMPARE(plan.bundle.observations[0].value, (Value{550, *Currency::fromCode(u"USD")}));
    QCOMPARE(reasons(plan), QStringList{reason(3, u"Amount spent (USD)"_s, RejectReason::OtherCurrency)});
}

void TestPlanImport::anEscapedFormulaIsTakenBack()
{
    ImportBench bench;
    bench.addAgency({3}, u"=Equal"_s);
    const ImportPlan plan = bench.good("Month,Agency,MQL\n2026-10,'=Equal,5\n"_ba);
    QCOMPARE(valueIn(plan, {3}, "mql", {2026, 10}), 5.0);
}

void TestPlanImport::columnsAreReadForTheMappingPage()
{
    ImportBench bench;
    ImportRequest request;
    request.agency = u"whoever"_s;
    request.path = bench.write("Wann;Wer;Gute\nx;y;z\n");
    const auto columns = readColumns(request);
    QVERIFY(columns);
    QCOMPARE(columns->size(), size_t(3));
    QCOMPARE((*columns)[2], (ImportColumn{u"Gute"_s, {u"z"_s}, QString()}));
    request.path = bench.write("Monat;Wer\n2026-10;y\n");
    QCOMPARE(readColumns(request).value()[0].field, u"month"_s);
    request.path = u"/nowhere.csv"_s;
    QCOMPARE(readColumns(request).error().code, ErrorCode::FileNotFound);
}

void TestPlanImport::theFieldsAreMonthAgencyAndMetrics()
{
    QCOMPARE(monthlyFields(),
             QString::fromLatin1("month agency visits leads mql sql opportunities customers spend "
                                 "fee pipeline_value revenue email_campaigns email_recipients "
                                 "email_deliveries email_opens email_clicks")
                 .split(u' '));
}

QTEST_GUILESS_MAIN(TestPlanImport)
#include "tst_planimport.moc"

#include "app/importing/plainform.h"

#include "tests/importing/importbench.h"

#include "app/tables/csvwriter.h"

#include <QSet>
#include <QTest>

using namespace mizan;
using namespace mizan::test;

namespace {

const QByteArray mark = "\xEF\xBB\xBF";

QByteArray plainOf(const ProjectData &project, Source source = Source::Reported)
{
    return plainForm(project, FigureBook(project), source);
}

} // namespace

class TestPlainForm : public QObject
{
    Q_OBJECT

private slots:
    void figuresAreWrittenAsTheyAreRead();
    void whatIsWrittenComesBack();
    void anEmptyProjectHasAHeaderOnly();
    void anotherCurrencyIsNamed();
    void feesOfTheContractAreLeftOut();
    void formulasAreEscaped_data();
    void formulasAreEscaped();
    void rejectedRowsAreWrittenForPrograms();
    void everyReasonHasAnIdOfItsOwn();
};

void TestPlainForm::figuresAreWrittenAsTheyAreRead()
{
    ImportBench bench;
    bench.bring(bench.good("Month,Agency,Leads,MQL,Spend\n2026-08,Acme,120,,8000\n2026-10,Acme,0,25,7950.5\n"
                           "2026-10,Bright,66,14,\n"_ba));
    QCOMPARE(plainOf(bench.project), mark + "Month,Agency,Leads,MQL,Spend\r\n"
                                            "2026-08,Acme,120,,8000.00\r\n"
                                            "2026-08,Bright,0,0,0.00\r\n"
                                            "2026-09,Acme,0,0,0.00\r\n"
                                            "2026-09,Bright,0,0,0.00\r\n"
                                            "2026-10,Acme,0,25,7950.50\r\n"
                                            "2026-10,Bright,66,14,\r\n");
    QCOMPARE(plainOf(bench.project, Source::Counted), mark + "Month,Agency\r\n");
}

void TestPlainForm::whatIsWrittenComesBack()
{
    ImportBench bench;
    bench.project.agencies[0].name = u"=Acme, \"the best\"\nof all"_s;
    bench.project.agencies[1].name = u"'@برايت"_s;
    bench.request.agency = bench.project.agencies[0].name;
    bench.bring(bench.good("Month,Leads,MQL,Spend\n2026-08,120,,8000\n2026-10,0,25,7950.5\n"_ba));
    bench.request.agency = bench.project.agencies[1].name;
    bench.bring(bench.good("Month,Leads\n2026-10,66\n"_ba));
    bench.request.agency.clear();

    const QByteArray written = plainOf(bench.project);
    ImportBench other;
    other.project.agencies = bench.project.agencies;
    const ImportPlan plan = other.good(written);
    QCOMPARE(plan.bundle.record.format, u"plain"_s);
    for (const RejectedRow &row : plan.bundle.rejected)
        QCOMPARE(row.reason, RejectReason::NoValue); // two months of the second agency, which is no zero
    QCOMPARE(plan.bundle.rejected.size(), size_t(2));
    other.bring(plan);
    QCOMPARE(plainOf(other.project), written);
}

void TestPlainForm::anEmptyProjectHasAHeaderOnly()
{
    ImportBench bench;
    QCOMPARE(plainOf(bench.project), mark + "Month,Agency\r\n");
}

void TestPlainForm::anotherCurrencyIsNamed()
{
    ImportBench bench;
    bench.bring(bench.good("Month,Agency,Spend (USD)\n2026-10,Acme,5.50\n"_ba));
    const QByteArray written = plainOf(bench.project);
    QCOMPARE(written, mark + "Month,Agency,Spend (USD)\r\n2026-10,Acme,5.50\r\n");
    const ImportPlan plan = bench.good(written);
    QCOMPARE(plan.bundle.observations[0].value, (Value{550, *Currency::fromCode(u"USD")}));
    QCOMPARE(plan.count(CellChange::Kind::Unchanged), 1);
}

void TestPlainForm::feesOfTheContractAreLeftOut()
{
    ImportBench bench;
    bench.project.agencies[0].fees = {{{2026, 1}, 800000, bench.project.settings.currency}};
    bench.bring(bench.good("Month,Agency,MQL\n2026-10,Acme,25\n"_ba));
    QCOMPARE(plainOf(bench.project), mark + "Month,Agency,MQL\r\n2026-10,Acme,25\r\n");
}

void TestPlainForm::formulasAreEscaped_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+49 30"_s << u"'+49 30"_s;
    QTest::newRow("minus") << u"-5"_s << u"'-5"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("apostrophe before a formula") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("apostrophe") << u"'t Hooft"_s << u"'t Hooft"_s;
    QTest::newRow("plain") << u"Acme=1"_s << u"Acme=1"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestPlainForm::formulasAreEscaped()
{
    QFETCH(QString, cell);
    QFETCH(QString, escaped);
    QCOMPARE(escapedFormula(cell), escaped);
    QCOMPARE(unescapedFormula(escaped), cell);
}

void TestPlainForm::rejectedRowsAreWrittenForPrograms()
{
    const std::vector<RejectedRow> rows{
        {3, u"Month"_s, RejectReason::InvalidMonth, {u"2026-13"_s}, u"2026-13,\"Acme\",5"_s},
        {4, QString(), RejectReason::DuplicateRow, {3}, u"=cmd()"_s}};
    QCOMPARE(rejectedRowsCsv(rows), mark + "line,column,reason,text\r\n"
                                           "3,Month,invalid_month,\"2026-13,\"\"Acme\"\",5\"\r\n"
                                           "4,,duplicate_row,'=cmd()\r\n");
}

void TestPlainForm::everyReasonHasAnIdOfItsOwn()
{
    QSet<QString> ids;
    for (int reason = 0; reason <= static_cast<int>(RejectReason::OtherAgency); ++reason)
        ids.insert(rejectReasonId(static_cast<RejectReason>(reason)));
    QCOMPARE(ids.size(), static_cast<int>(RejectReason::OtherAgency) + 1);
}

QTEST_GUILESS_MAIN(TestPlainForm)
#include "tst_plainform.moc"

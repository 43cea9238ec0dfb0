// Zero is not "no data": which months an import speaks for, and how far the last one reaches.
#include "tests/importing/importbench.h"

#include <QTest>

using namespace mizan;
using namespace mizan::test;

namespace {

/// `1 mql 2026-09..2026-10 until 2026-10-31` for each covered range.
QStringList coverageOf(const ImportPlan &plan)
{
    QStringList list;
    for (const Coverage &part : plan.bundle.coverage)
        list.append(u"%1 %2 %3 until %4"_s.arg(part.agency.value)
                        .arg(part.metric.text, part.months.toIso(), part.until.toString(Qt::ISODate)));
    return list;
}

} // namespace

class TestImportCoverage : public QObject
{
    Q_OBJECT

private slots:
    void everyAgencyIsCoveredFromTheFilesFirstToItsLastMonth();
    void aMonthWithoutRowIsZero();
    void blankCellsAreNoData();
    void rejectedCellsAreNoData();
    void theLastMonthReachesAsFarAsTheExport_data();
    void theLastMonthReachesAsFarAsTheExport();
    void statedMonthsAreComplete();
    void statedMonthsReachBeyondTheRows();
    void rowsBeyondTheStatedMonthsCount();
    void monthsBetweenTheStatedOnesAndTheRowsAreNoData();
    void aRowOfAnUnknownAgencyLeavesTheMonthOpen();
    void aRowOfAnUnknownMonthLeavesTheAgencyOpen();
    void aBrokenRowLeavesEverythingOpen();
    void zerosAreShownAsChanges();
    void importedFiguresAreInForce();
};

void TestImportCoverage::everyAgencyIsCoveredFromTheFilesFirstToItsLastMonth()
{
    ImportBench bench;
    const ImportPlan plan =
        bench.good("Month,Agency,MQL\n2026-08,Acme,1\n2026-09,Bright,2\n2026-10,Acme,3\n"_ba);
    QCOMPARE(coverageOf(plan), QStringList({u"1 mql 2026-08..2026-10 until 2026-10-31"_s,
                                            u"2 mql 2026-08..2026-10 until 2026-10-31"_s}));
    QCOMPARE(plan.bundle.record.covers.toIso(), u"2026-08..2026-10"_s);
}

void TestImportCoverage::aMonthWithoutRowIsZero()
{
    ImportBench bench;
    bench.bring(bench.good("Month,Agency,MQL\n2026-08,Acme,1\n2026-10,Acme,3\n"_ba));
    const auto september = bench.reported(acme, "mql", {2026, 9});
    QVERIFY(september && september->complete);
    QCOMPARE(september->value.number, 0.0);
    QVERIFY(!bench.reported(acme, "mql", {2026, 11}));
    QVERIFY(!bench.reported(bright, "mql", {2026, 9}));
    QVERIFY(!bench.reported(acme, "sql", {2026, 9}));
}

void TestImportCoverage::blankCellsAreNoData()
{
    ImportBench bench;
    const ImportPlan plan = bench.good("Month,Agency,MQL,SQL\n2026-07,Acme,1,1\n2026-08,Acme,,2\n"
                                       "2026-10,Acme,3,--\n"_ba);
    QCOMPARE(coverageOf(plan), QStringList({u"1 mql 2026-07..2026-07 until 2026-07-31"_s,
                                            u"1 mql 2026-09..2026-10 until 2026-10-31"_s,
                                            u"1 sql 2026-07..2026-09 until 2026-09-30"_s}));
    bench.bring(plan);
    QVERIFY(!bench.reported(acme, "mql", {2026, 8}));
    QCOMPARE(bench.reported(acme, "mql", {2026, 9})->value.number, 0.0);
    QVERIFY(!bench.reported(acme, "sql", {2026, 10}));
}

void TestImportCoverage::rejectedCellsAreNoData()
{
    ImportBench bench;
    const ImportPlan plan = bench.good("Month,Agency,MQL,SQL\n2026-09,Acme,abc,2\n2026-10,Acme,3,4\n"_ba);
    QCOMPARE(coverageOf(plan), QStringList({u"1 mql 2026-10..2026-10 until 2026-10-31"_s,
                                            u"1 sql 2026-09..2026-10 until 2026-10-31"_s}));
}

void TestImportCoverage::theLastMonthReachesAsFarAsTheExport_data()
{
    QTest::addColumn<QDate>("exported");
    QTest::addColumn<QString>("until");
    QTest::newRow("after the month") << QDate(2026, 11, 1) << u"2026-10-31"_s;
    QTest::newRow("long after") << QDate(2027, 5, 1) << u"2026-10-31"_s;
    QTest::newRow("in the month") << QDate(2026, 10, 12) << u"2026-10-12"_s;
    QTest::newRow("on its last day, which is not over") << QDate(2026, 10, 31) << u"2026-10-30"_s;
    QTest::newRow("before the month") << QDate(2026, 9, 20) << u"2026-09-20"_s;
}

void TestImportCoverage::theLastMonthReachesAsFarAsTheExport()
{
    QFETCH(QDate, exported);
    QFETCH(QString, until);
    ImportBench bench;
    bench.request.exportedOn = exported;
    const ImportPlan plan = bench.good("Month,Agency,MQL\n2026-09,Acme,1\n2026-10,Acme,3\n"_ba);
    QCOMPARE(coverageOf(plan), QStringList{u"1 mql 2026-09..2026-10 until "_s + until});
    bench.bring(plan);
    QCOMPARE(bench.reported(acme, "mql", {2026, 10})->complete, exported > QDate(2026, 10, 31));
    QCOMPARE(bench.reported(acme, "mql", {2026, 9})->complete, exported > QDate(2026, 9, 30));
}

void TestImportCoverage::statedMonthsAreComplete()
{
    ImportBench bench;
    bench.request.exportedOn = QDate(2026, 10, 12);
    bench.request.covers = MonthRange{{2026, 9}, {2026, 10}};
    const ImportPlan plan = bench.good("Month,Agency,MQL\n2026-09,Acme,1\n2026-10,Acme,3\n"_ba);
    QCOMPARE(coverageOf(plan), QStringList{u"1 mql 2026-09..2026-10 until 2026-10-31"_s});
}

void TestImportCoverage::statedMonthsReachBeyondTheRows()
{
    ImportBench bench;
    bench.request.covers = MonthRange{{2026, 1}, {2026, 10}};
    const ImportPlan plan = bench.good("Month,Agency,MQL\n2026-08,Acme,1\n2026-09,Acme,3\n"_ba);
    QCOMPARE(coverageOf(plan), QStringList{u"1 mql 2026-01..2026-10 until 2026-10-31"_s});
    QCOMPARE(plan.bundle.record.covers.toIso(), u"2026-01..2026-10"_s);
    bench.bring(plan);
    QCOMPARE(bench.reported(acme, "mql", {2026, 10})->value.number, 0.0); // a dead October
}

void TestImportCoverage::rowsBeyondTheStatedMonthsCount()
{
    ImportBench bench;
    bench.request.exportedOn = QDate(2026, 11, 3);
    bench.request.covers = MonthRange{{2026, 9}, {2026, 10}};
    const ImportPlan plan = bench.good("Month,Agency,MQL\n2026-09,Acme,1\n2026-11,Acme,3\n"_ba);
    QCOMPARE(coverageOf(plan), QStringList({u"1 mql 2026-09..2026-10 until 2026-10-31"_s,
                                            u"1 mql 2026-11..2026-11 until 2026-11-03"_s}));
    QCOMPARE(plan.bundle.record.covers.toIso(), u"2026-09..2026-11"_s);
}

void TestImportCoverage::monthsBetweenTheStatedOnesAndTheRowsAreNoData()
{
    ImportBench bench;
    bench.request.covers = MonthRange{{2026, 1}, {2026, 2}};
    const ImportPlan plan = bench.good("Month,Agency,MQL\n2026-08,Acme,1\n2026-10,Acme,3\n"_ba);
    QCOMPARE(coverageOf(plan), QStringList({u"1 mql 2026-01..2026-02 until 2026-02-28"_s,
                                            u"1 mql 2026-08..2026-10 until 2026-10-31"_s}));
}

void TestImportCoverage::aRowOfAnUnknownAgencyLeavesTheMonthOpen()
{
    ImportBench bench;
    const QByteArray file = "Month,Agency,MQL\n2026-08,Acme,1\n2026-09,Acmee,2\n2026-10,Acme,3\n";
    QCOMPARE(coverageOf(bench.good(file)), QStringList({u"1 mql 2026-08..2026-08 until 2026-08-31"_s,
                                                        u"1 mql 2026-10..2026-10 until 2026-10-31"_s}));
    bench.request.covers = MonthRange{{2026, 8}, {2026, 10}};
    QCOMPARE(coverageOf(bench.good(file)), QStringList{u"1 mql 2026-08..2026-10 until 2026-10-31"_s});
}

void TestImportCoverage::aRowOfAnUnknownMonthLeavesTheAgencyOpen()
{
    ImportBench bench;
    const ImportPlan plan = bench.good("Month,Agency,MQL\n2026-08,Acme,1\n2026-13,Acme,2\n2026-10,Acme,3\n"
                                       "2026-08,Bright,1\n2026-10,Bright,1\n"_ba);
    QCOMPARE(coverageOf(plan), QStringList({u"1 mql 2026-08..2026-08 until 2026-08-31"_s,
                                            u"1 mql 2026-10..2026-10 until 2026-10-31"_s,
                                            u"2 mql 2026-08..2026-10 until 2026-10-31"_s}));
}

void TestImportCoverage::aBrokenRowLeavesEverythingOpen()
{
    ImportBench bench;
    const ImportPlan plan =
        bench.good("Month,Agency,MQL\n2026-08,Acme,1\n2026-09,Acme,1,200\n2026-10,Acme,3\n"_ba);
    QCOMPARE(plan.bundle.coverage.size(), size_t(2));
}

void TestImportCoverage::zerosAreShownAsChanges()
{
    ImportBench bench;
    bench.bring(bench.good("Month,Agency,MQL\n2026-08,Acme,1\n2026-09,Acme,2\n2026-10,Acme,3\n"_ba));
    const ImportPlan plan = bench.good("Month,Agency,MQL\n2026-08,Acme,1\n2026-10,Acme,3\n"_ba);
    QCOMPARE(plan.changes.size(), size_t(3));
    QCOMPARE(plan.changes[1], (CellChange{{acme, metrics::mql(), {2026, 9}},
                                          CellChange::Kind::Changed,
                                          Value{2, {}},
                                          Value{0, {}},
                                          false}));
    QCOMPARE(plan.bundle.record.rows.unchanged, 2);
}

void TestImportCoverage::importedFiguresAreInForce()
{
    ImportBench bench;
    const auto id = bench.bring(bench.good("Month,Agency,MQL,Spend\n2026-10,Acme,25,5.50\n"_ba));
    const auto mql = bench.reported(acme, "mql", {2026, 10});
    QVERIFY(mql);
    QCOMPARE(mql->value, (Value{25, {}}));
    QCOMPARE(mql->import, std::optional(id));
    QCOMPARE(mql->until, QDate(2026, 10, 31));
    QCOMPARE(bench.reported(acme, "spend", {2026, 10})->value, (Value{550, bench.project.settings.currency}));
}

QTEST_GUILESS_MAIN(TestImportCoverage)
#include "tst_importcoverage.moc"

// The second time: the same file, another mapping, an overlapping file, corrections.
#include "tests/importing/importbench.h"

#include <QTest>

using namespace mizan;
using namespace mizan::test;

namespace {

const QByteArray september = "Month,Agency,MQL,SQL\n2026-08,Acme,30,8\n2026-09,Acme,31,9\n";

} // namespace

class TestReimport : public QObject
{
    Q_OBJECT

private slots:
    void theSameFileChangesNothing();
    void theSameFileWithAnotherMappingReplacesItself();
    void theSameFileExportedLaterReplacesItself();
    void theSameFileWithAgenciesKnownByNowReplacesItself();
    void anOverlapShowsNewChangedAndUnchanged();
    void aCorrectionStays();
    void aTypedFigureIsShownAsItStands();
    void sourcesAreComparedWithTheirOwn();
};

void TestReimport::theSameFileChangesNothing()
{
    ImportBench bench;
    const auto id = bench.bring(bench.good(september));
    const ImportPlan again = bench.good(september);
    QCOMPARE(again.sameAs, std::optional(id));
    QVERIFY(!again.bundle.replaces);
    QCOMPARE(again.bundle.record.rows, (RowCounts{2, 2, 0, 0, 2}));
    QCOMPARE(again.count(CellChange::Kind::Unchanged), 4);
    QCOMPARE(again.changes.size(), size_t(4));
    const auto renamed = bench.planFile(bench.write(september, u"copy.csv"_s));
    QVERIFY(renamed);
    QCOMPARE(renamed->sameAs, std::optional(id));
}

void TestReimport::theSameFileWithAnotherMappingReplacesItself()
{
    ImportBench bench;
    const auto id = bench.bring(bench.good(september));
    bench.request.map = {{u"mql"_s, u"SQL"_s}, {u"sql"_s, u"MQL"_s}};
    const ImportPlan plan = bench.good(september);
    QVERIFY(!plan.sameAs);
    QCOMPARE(plan.bundle.replaces, std::optional(id));
    bench.bring(plan);
    QCOMPARE(bench.project.imports.size(), size_t(1));
    QCOMPARE(bench.reported(acme, "mql", {2026, 9})->value.number, 9.0);
}

void TestReimport::theSameFileExportedLaterReplacesItself()
{
    ImportBench bench;
    bench.request.exportedOn = QDate(2026, 9, 20);
    const auto id = bench.bring(bench.good(september));
    bench.request.exportedOn = QDate(2026, 10, 2);
    const ImportPlan plan = bench.good(september);
    QCOMPARE(plan.bundle.replaces, std::optional(id));
    QCOMPARE(plan.count(CellChange::Kind::Unchanged), 4);
}

void TestReimport::theSameFileWithAgenciesKnownByNowReplacesItself()
{
    ImportBench bench;
    const QByteArray file = september + "2026-09,Cedar,5,1\n";
    const auto id = bench.bring(bench.good(file));
    bench.addAgency({3}, u"Cedar"_s);
    const ImportPlan plan = bench.good(file);
    QVERIFY(!plan.sameAs);
    QCOMPARE(plan.bundle.replaces, std::optional(id));
    QCOMPARE(plan.bundle.record.rows.unchanged, 2);
}

void TestReimport::anOverlapShowsNewChangedAndUnchanged()
{
    ImportBench bench;
    bench.bring(bench.good(september));
    const ImportPlan plan = bench.good("Month,Agency,MQL,SQL\n2026-08,Acme,30,8\n2026-09,Acme,28,9\n"
                                       "2026-10,Acme,25,7\n"_ba);
    QVERIFY(!plan.sameAs);
    QVERIFY(!plan.bundle.replaces);
    QCOMPARE(plan.count(CellChange::Kind::New), 2);
    QCOMPARE(plan.count(CellChange::Kind::Changed), 1);
    QCOMPARE(plan.count(CellChange::Kind::Unchanged), 3);
    QCOMPARE(plan.bundle.record.rows, (RowCounts{3, 3, 0, 0, 1}));
    const auto changed = std::ranges::find(plan.changes, CellChange::Kind::Changed, &CellChange::kind);
    QCOMPARE(changed->cell, (Cell{acme, metrics::mql(), {2026, 9}}));
    QCOMPARE(changed->before, (Value{31, {}}));
    QCOMPARE(changed->after, (Value{28, {}}));
}

void TestReimport::aCorrectionStays()
{
    ImportBench bench;
    bench.bring(bench.good(september));
    TypedFigure correction;
    correction.cell = {acme, metrics::mql(), {2026, 9}};
    correction.value = {27, {}};
    correction.typedAt = bench.now;
    correction.corrected = 31;
    bench.project.typedFigures.push_back(correction);
    const auto changeOf = [](const ImportPlan &plan) {
        return *std::ranges::find(plan.changes, Cell{acme, metrics::mql(), {2026, 9}}, &CellChange::cell);
    };
    const ImportPlan again = bench.good(september);
    QCOMPARE(changeOf(again).before, (Value{27, {}}));
    QVERIFY(changeOf(again).corrected);
    QCOMPARE(changeOf(again).kind, CellChange::Kind::Unchanged);
    QCOMPARE(again.bundle.record.rows.unchanged, 2);
    const ImportPlan other = bench.good("Month,Agency,MQL,SQL\n2026-08,Acme,30,8\n2026-09,Acme,29,9\n"_ba);
    QCOMPARE(changeOf(other).kind, CellChange::Kind::Changed);
    QVERIFY(changeOf(other).corrected);
}

void TestReimport::aTypedFigureIsShownAsItStands()
{
    ImportBench bench;
    TypedFigure typed;
    typed.cell = {acme, metrics::mql(), {2026, 9}};
    typed.value = {31, {}};
    typed.typedAt = bench.now;
    bench.project.typedFigures.push_back(typed);
    const ImportPlan plan = bench.good("Month,Agency,MQL\n2026-09,Acme,31\n2026-10,Acme,5\n"_ba);
    QCOMPARE(plan.changes[0].kind, CellChange::Kind::Unchanged);
    QVERIFY(plan.changes[0].corrected);
    QCOMPARE(plan.changes[1].kind, CellChange::Kind::New);
    QVERIFY(!plan.changes[1].before);
}

void TestReimport::sourcesAreComparedWithTheirOwn()
{
    ImportBench bench;
    bench.bring(bench.good(september));
    bench.request.source = Source::Counted;
    const ImportPlan plan = bench.good("Month,Agency,MQL,SQL\n2026-08,Acme,30,8\n2026-09,Acme,31,9\n\n"_ba);
    QCOMPARE(plan.count(CellChange::Kind::New), 4);
    QCOMPARE(plan.bundle.record.rows.unchanged, 0);
}

QTEST_GUILESS_MAIN(TestReimport)
#include "tst_reimport.moc"

// The month grids' rows and their model: what each square says and whether it can be typed into.
#include "tests/support/sampleproject.h"
#include "ui/models/figuregrid.h"
#include "ui/models/importlist.h"
#include "ui/models/importpreview.h"
#include "ui/models/rejectedrows.h"
#include "ui/models/targetgrid.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

const MonthRange year2026{Month(2026, 1), Month(2026, 12)};
const Language english = Language::english();

GridView viewOf(std::optional<Id<Agency>> agency, std::optional<MetricId> metric)
{
    return {agency, metric, year2026, false};
}

const GridRow *rowOf(const std::vector<GridRow> &rows, Id<Agency> agency, const MetricId &metric,
                     Source source = Source::Reported)
{
    for (const GridRow &row : rows) {
        if (row.agency == agency && row.metric == metric && row.source == source)
            return &row;
    }
    return nullptr;
}

const GridCell &cellOf(const GridRow *row, Month month)
{
    static const GridCell none;
    return row ? row->cells[static_cast<size_t>(month - year2026.first)] : none;
}

std::vector<GridRow> figuresOf(const ProjectData &data, Id<Agency> agency)
{
    return figureRows(data, FigureBook(data), viewOf(agency, {}), sample::asOf(), english);
}

} // namespace

class MonthGridTest : public QObject
{
    Q_OBJECT

private slots:
    void anAgencysTargetsHaveARowForEachMetricButTheFee()
    {
        const auto rows = targetRows(sample::threeAgencies(), viewOf(sample::acme, {}), english);
        QCOMPARE(rows.size(), metricCatalogue().size() - 1);
        QVERIFY(!rowOf(rows, sample::acme, metrics::fee()));
        QCOMPARE(cellOf(rowOf(rows, sample::acme, metrics::mql()), Month(2026, 1)).text, u"28"_s);
        QCOMPARE(cellOf(rowOf(rows, sample::acme, metrics::mql()), Month(2026, 2)).text, u"30"_s);
        QVERIFY(cellOf(rowOf(rows, sample::acme, metrics::spend()), Month(2026, 2)).text.isEmpty());
    }

    void oneMetricHasARowForEachAgency()
    {
        const auto rows = targetRows(sample::threeAgencies(), viewOf({}, metrics::mql()), english);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[2].label, u"Cedar Digital"_s);
    }

    void monthsOutsideTheContractAreMarked()
    {
        const auto rows = targetRows(sample::threeAgencies(), viewOf(sample::cedar, {}), english);
        const GridRow *mql = rowOf(rows, sample::cedar, metrics::mql());
        QVERIFY(cellOf(mql, Month(2026, 2)).marks.testFlag(GridMark::OutsideContract));
        QVERIFY(!cellOf(mql, Month(2026, 3)).marks.testFlag(GridMark::OutsideContract));
        QVERIFY(cellOf(mql, Month(2026, 2)).description.contains(u"outside the contract"_s));
    }

    void aReadOnlyGridCannotBeTypedInto()
    {
        GridView view = viewOf(sample::acme, {});
        view.isReadOnly = true;
        const auto rows = targetRows(sample::threeAgencies(), view, english);
        QVERIFY(!cellOf(rowOf(rows, sample::acme, metrics::mql()), Month(2026, 1)).isEditable);
    }

    void noDataIsEmptyAndZeroIsZero()
    {
        ProjectData data = sample::threeAgencies();
        data.coverage.push_back({sample::laterImport,
                                 sample::cedar,
                                 metrics::customers(),
                                 {Month(2026, 8), Month(2026, 8)},
                                 QDate(2026, 8, 31)});
        const auto rows = figuresOf(data, sample::cedar);
        const GridCell &empty = cellOf(rowOf(rows, sample::cedar, metrics::mql()), Month(2026, 7));
        QVERIFY(empty.text.isEmpty());
        QVERIFY(empty.description.contains(u"no data"_s));
        QCOMPARE(cellOf(rowOf(rows, sample::cedar, metrics::customers()), Month(2026, 8)).text, u"0"_s);
    }

    void aCorrectionSaysWhoWhenAndWhy()
    {
        const auto rows = figuresOf(sample::threeAgencies(), sample::acme);
        const GridCell &cell = cellOf(rowOf(rows, sample::acme, metrics::mql()), Month(2026, 9));
        QCOMPARE(cell.text, u"27"_s);
        QVERIFY(cell.marks.testFlag(GridMark::Corrected));
        QVERIFY(!cell.marks.testFlag(GridMark::Disputed));
        QVERIFY2(cell.toolTip.contains(u"Dana Example"_s), qPrintable(cell.toolTip));
        QVERIFY2(cell.toolTip.contains(u"26"_s), qPrintable(cell.toolTip));
        QVERIFY2(cell.toolTip.contains(u"One lead was counted as a duplicate."_s), qPrintable(cell.toolTip));
        QVERIFY2(cell.toolTip.contains(u"agencies-october.csv"_s), qPrintable(cell.toolTip));
    }

    void aLaterImportThatDisagreesWithACorrectionIsPointedOut()
    {
        ProjectData data = sample::threeAgencies();
        data.typedFigures.front().corrected = 25;
        const auto rows = figuresOf(data, sample::acme);
        const GridCell &cell = cellOf(rowOf(rows, sample::acme, metrics::mql()), Month(2026, 9));
        QVERIFY(cell.marks.testFlag(GridMark::Disputed));
        QVERIFY(cell.description.contains(u"disagrees"_s));
    }

    void bothSourcesHaveARowWhereBothExist()
    {
        ProjectData data = sample::threeAgencies();
        sample::addCountedFigures(data);
        const auto rows = figuresOf(data, sample::acme);
        const GridRow *counted = rowOf(rows, sample::acme, metrics::mql(), Source::Counted);
        QVERIFY(counted);
        QCOMPARE(cellOf(counted, Month(2026, 10)).text, u"24"_s);
        QCOMPARE(counted->label, u"MQL, counted"_s);
        QVERIFY(!rowOf(rows, sample::acme, metrics::sql(), Source::Counted));
    }

    void aMonthInProgressIsMarked()
    {
        ProjectData data = sample::threeAgencies();
        for (Coverage &coverage : data.coverage) {
            if (coverage.months.last == sample::lastMonth)
                coverage.until = QDate(2026, 10, 12);
        }
        const auto rows = figuresOf(data, sample::acme);
        const GridCell &cell = cellOf(rowOf(rows, sample::acme, metrics::mql()), sample::lastMonth);
        QVERIFY(cell.marks.testFlag(GridMark::InProgress));
        QVERIFY2(cell.toolTip.contains(u"12 October"_s), qPrintable(cell.toolTip));
    }

    void contractFeesAreShownButNotTypedHere()
    {
        const auto rows = figuresOf(sample::threeAgencies(), sample::acme);
        const GridCell &fee = cellOf(rowOf(rows, sample::acme, metrics::fee()), Month(2026, 3));
        QCOMPARE(fee.text, u"8,000"_s);
        QVERIFY(!fee.isEditable);
    }

    void theModelHoldsTogetherWhileItsContentChanges()
    {
        MonthGridModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const ProjectData data = sample::threeAgencies();
        model.show(year2026, targetRows(data, viewOf(sample::acme, {}), english), english);
        model.show(year2026, targetRows(data, viewOf(sample::bright, {}), english), english);
        model.show(year2026, targetRows(data, viewOf({}, metrics::mql()), english), english);
        model.markRefused(model.index(1, 1), u"why"_s);
        model.show(MonthRange{Month(2026, 2), Month(2026, 1)}, {}, english);
        QCOMPARE(model.columnCount(), 0);
    }

    void theSameRowsKeepTheViewsPlace()
    {
        MonthGridModel model;
        const ProjectData data = sample::threeAgencies();
        model.show(year2026, targetRows(data, viewOf(sample::acme, {}), english), english);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.show(year2026, targetRows(data, viewOf(sample::acme, {}), english), english);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
    }

    void typingIsAnnouncedAndChangesNothing()
    {
        MonthGridModel model;
        model.show(year2026, targetRows(sample::threeAgencies(), viewOf(sample::acme, {}), english), english);
        const QSignalSpy typed(&model, &MonthGridModel::typed);
        const QModelIndex leads = model.index(1, 0);
        QVERIFY(model.setData(leads, u" 180 "_s, Qt::EditRole));
        QCOMPARE(typed.count(), 1);
        QCOMPARE(typed.at(0).at(1).toString(), u"180"_s);
        QCOMPARE(leads.data().toString(), u"170"_s);
    }

    void arabicShowsItsOwnDigits()
    {
        const Language arabic = Language::arabic();
        const auto rows = targetRows(sample::threeAgencies(), viewOf(sample::acme, {}), arabic);
        const GridCell &cell = cellOf(rowOf(rows, sample::acme, metrics::mql()), Month(2026, 2));
        QCOMPARE(cell.text, u"٣٠"_s);
        QCOMPARE(cell.editText, u"30"_s);
    }

    void aPreviewShowsBeforeAndAfter()
    {
        ImportPlan plan;
        const Cell october{sample::acme, metrics::mql(), Month(2026, 10)};
        const Cell november{sample::acme, metrics::mql(), Month(2026, 11)};
        plan.changes = {{october, CellChange::Kind::Changed, Value{25, {}}, Value{27, {}}, true},
                        {november, CellChange::Kind::New, {}, Value{31, {}}, false}};
        const auto rows = previewRows(plan, sample::threeAgencies(), english);
        QCOMPARE(previewMonths(plan).count(), 2);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].cells[0].text, u"25 → 27"_s);
        QVERIFY(rows[0].cells[0].marks.testFlag(GridMark::Corrected));
        QVERIFY(rows[0].cells[1].marks.testFlag(GridMark::New));
        QVERIFY(rows[0].cells[1].description.contains(u"new"_s));
    }

    void importsAreListedNewestFirst()
    {
        ImportListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(sample::threeAgencies().imports, english);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, ImportListModel::File).data().toString(), u"agencies-october.csv"_s);
        QCOMPARE(model.index(1, ImportListModel::Rejected).data().toString(), u"1"_s);
        QCOMPARE(model.rowOf(sample::earlierImport), 1);
        QVERIFY(importMappingText(model.importAt(0), english).contains(u"MQL"_s));
    }

    void rejectedRowsAreListedWithTheirReason()
    {
        RejectedRowsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({{7, u"MQL"_s, RejectReason::InvalidNumber, {u"abc"_s}, u"2026-10,Acme,abc"_s}}, english);
        QCOMPARE(model.index(0, RejectedRowsModel::Line).data().toString(), u"7"_s);
        QVERIFY(model.index(0, RejectedRowsModel::Reason).data().toString().contains(u"abc"_s));
    }
};

QTEST_GUILESS_MAIN(MonthGridTest)
#include "tst_monthgrid.moc"

// What a chart says: bars, labels, targets, and the same as a table.
#include "app/charts/charttable.h"
#include "app/charts/monthchart.h"
#include "samplecharts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;

class TestMonthChart : public QObject
{
    Q_OBJECT

private slots:
    void barsFollowTheMonths();
    void arabicNamesAreWhole();
    void moneyIsDrawnInMajorUnits();
    void monthsWithoutDataHaveNoValue();
    void aMonthOutsideTheSeriesHasNoData();
    void limitsAreThereOnlyOnRequest();
    void fewMonthsHaveNoLimits();
    void theTableSaysWhatTheChartShows();
    void theTableSpeaksArabic();
};

namespace {

const MonthRange year{Month(2025, 11), Month(2026, 10)};

} // namespace

void TestMonthChart::barsFollowTheMonths()
{
    const MonthChart chart = monthChart(twelveMonths(), year, false, Language::english());
    QCOMPARE(chart.title, u"Marketing qualified leads (MQL)"_s);
    QCOMPARE(chart.bars.size(), 12U);
    const MonthBar &last = chart.bars.back();
    QCOMPARE(last.label, u"Oct"_s);
    QCOMPARE(last.yearText, u"2026"_s);
    QCOMPARE(last.verdict, Verdict::Missed);
    QCOMPARE(last.value, 25.0);
    QCOMPARE(last.target, 30.0);
    QCOMPARE(last.valueText, u"25"_s);
    QCOMPARE(last.description, u"October 2026, MQL: 25 of 30, missed, within ordinary variation"_s);
    QCOMPARE(chart.bars.front().target, 28.0);
    QVERIFY(!chart.rightToLeft);
}

void TestMonthChart::arabicNamesAreWhole()
{
    const MonthChart chart = monthChart(twelveMonths(), year, false, Language::arabic());
    QVERIFY(chart.rightToLeft);
    QCOMPARE(chart.bars.front().label, u"نوفمبر"_s);
    QCOMPARE(chart.bars.back().label, u"أكتوبر"_s);
    QCOMPARE(chart.bars.back().valueText, u"٢٥"_s);
    QCOMPARE(chart.missedLabel, u"لم يتحقق"_s);
}

void TestMonthChart::moneyIsDrawnInMajorUnits()
{
    const Currency euro = *Currency::fromCode(u"EUR");
    SeriesMonth month = knownMonth(Month(2026, 10), 410000, 400000);
    month.target->currency = euro;
    month.figures.reported->value.currency = euro;
    const JudgedMetric spend = judgedMetric(metrics::spend(), Month(2026, 10), {month}, QDate(2026, 11, 21));
    const MonthChart chart = monthChart(spend, {year.last, year.last}, false, Language::english());
    QCOMPARE(chart.bars.front().value, 4100.0);
    QCOMPARE(chart.bars.front().target, 4000.0);
    QCOMPARE(chart.bars.front().valueText, u"€\u00a04,100"_s);
    QCOMPARE(chart.unit, Unit::Money);
}

void TestMonthChart::monthsWithoutDataHaveNoValue()
{
    const JudgedMetric metric = allStates();
    const MonthChart chart = monthChart(metric, {metric.months.front().month, metric.months.back().month},
                                        false, Language::english());
    QCOMPARE(chart.bars[0].verdict, Verdict::NotUnderContract);
    QVERIFY(!chart.bars[0].value && !chart.bars[0].target);
    QCOMPARE(chart.bars[3].verdict, Verdict::NoTarget);
    QVERIFY(chart.bars[3].value && !chart.bars[3].target);
    QCOMPARE(chart.bars[5].verdict, Verdict::NoData);
    QVERIFY(!chart.bars[5].value && chart.bars[5].target);
    QVERIFY(chart.bars[5].valueText.isEmpty());
    QCOMPARE(chart.bars[7].value, 0.0);
    QCOMPARE(chart.bars[11].verdict, Verdict::InProgress);
}

void TestMonthChart::aMonthOutsideTheSeriesHasNoData()
{
    const MonthChart chart =
        monthChart(twelveMonths(), {year.first - 2, year.last}, false, Language::english());
    QCOMPARE(chart.bars.size(), 14U);
    QCOMPARE(chart.bars.front().verdict, Verdict::NoData);
    QCOMPARE(chart.bars.front().label, u"Sep"_s);
}

void TestMonthChart::limitsAreThereOnlyOnRequest()
{
    QVERIFY(!monthChart(twelveMonths(), year, false, Language::english()).limits);
    const auto limits = monthChart(twelveMonths(), year, true, Language::english()).limits;
    QVERIFY(limits);
    QCOMPARE(limits->mean, 31.5);
}

void TestMonthChart::fewMonthsHaveNoLimits()
{
    const JudgedMetric metric = manyMonths(9);
    QVERIFY(!monthChart(metric, {metric.months.front().month, metric.months.back().month}, true,
                        Language::english())
                 .limits);
}

void TestMonthChart::theTableSaysWhatTheChartShows()
{
    const ChartTable table =
        chartTable(monthChart(twelveMonths(), year, false, Language::english()), Language::english());
    QCOMPARE(table.header, QStringList({u"Month"_s, u"Actual"_s, u"Target"_s, u"Verdict"_s}));
    QCOMPARE(table.rows.size(), 12U);
    QCOMPARE(table.rows.back(), QStringList({u"October 2026"_s, u"25"_s, u"30"_s, u"Missed"_s}));
}

void TestMonthChart::theTableSpeaksArabic()
{
    const ChartTable table =
        chartTable(monthChart(twelveMonths(), year, false, Language::arabic()), Language::arabic());
    QCOMPARE(table.rows.back(), QStringList({u"أكتوبر ٢٠٢٦"_s, u"٢٥"_s, u"٣٠"_s, u"لم يتحقق"_s}));
}

QTEST_GUILESS_MAIN(TestMonthChart)
#include "tst_monthchart.moc"

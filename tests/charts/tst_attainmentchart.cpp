// What an attainment chart holds, and where its points stand.
#include "app/charts/attainmentdrawing.h"

#include "app/wording/numbers.h"
#include "tests/charts/pictures.h"
#include "tests/support/samplecomparison.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t mql = 1;

AttainmentChart chartOf(int agencies, int months, const Language &language = Language::english())
{
    return attainmentChart(sample::comparison(agencies, months), mql, language);
}

/// One agency in one month with a target of 10.
AttainmentChart oneMonth(double actual)
{
    JudgedAgency agency;
    agency.metrics = {
        judgedMetric(metrics::mql(), {2026, 10}, {knownMonth({2026, 10}, actual, 10)}, QDate(2026, 11, 21))};
    const Month month(2026, 10);
    return attainmentChart(
        compare({{u"a.mizan"_s, u"A"_s, &agency, 0}}, {month, month}, {metrics::mql()}, Alignment::Calendar),
        0, Language::english());
}

} // namespace

class TestAttainmentChart : public QObject
{
    Q_OBJECT

private slots:
    void aLineHasAPointForEachMonth();
    void aMonthWithoutVerdictHasNoAttainment();
    void theScaleHoldsEveryLine();
    void anExtremeMonthDoesNotFlattenTheOthers();
    void smallMultiplesShareTheirScale();
    void aSmallMultipleIsOfOneAgencyBeforeTheOthers();
    void anAgencyKeepsItsPlaceWhenOthersAreLeftOut();
    void byContractTheFirstMonthsStandBelowEachOther();
    void theTableSaysEveryMonthInWords();
    void timeRunsFromTheSideWhereReadingStarts();
    void theNearestLineIsFound();
};

void TestAttainmentChart::aLineHasAPointForEachMonth()
{
    const AttainmentChart chart = chartOf(3, 12);
    QCOMPARE(chart.columns.size(), 12U);
    QCOMPARE(chart.columns.front().title, u"November 2025"_s);
    QCOMPARE(chart.lines.size(), 3U);
    QCOMPARE(chart.lines[0].name, u"Acme Inbound"_s);
    QCOMPARE(chart.lines[0].points.size(), 12U);
    const AttainmentPoint &last = chart.lines[0].points.back();
    const auto expected = sample::comparison(3, 12).agencies[0].months[mql].back();
    QCOMPARE(last.attainment, expected.attainment);
    QCOMPARE(last.verdict, expected.verdict);
}

void TestAttainmentChart::aMonthWithoutVerdictHasNoAttainment()
{
    const AttainmentChart chart = chartOf(3, 12);
    QVERIFY(!chart.lines[1].points[6].attainment);
    QCOMPARE(chart.lines[1].points[6].verdict, Verdict::NoData);
    QCOMPARE(chart.lines[2].points[0].verdict, Verdict::NotUnderContract);
    QVERIFY(chart.lines[2].points[0].text.isEmpty());
}

void TestAttainmentChart::theScaleHoldsEveryLine()
{
    const AttainmentChart chart = chartOf(5, 60);
    for (const AttainmentLine &line : chart.lines) {
        for (const AttainmentPoint &point : line.points)
            QVERIFY(point.attainment.value_or(0) <= chart.scale.maximum());
    }
    QCOMPARE(chart.tickTexts.size(), chart.scale.intervals + 1);
    QCOMPARE(chart.tickTexts.value(4), u"100\u00a0%"_s);
}

void TestAttainmentChart::anExtremeMonthDoesNotFlattenTheOthers()
{
    const AttainmentChart chart = oneMonth(90);
    QCOMPARE(chart.lines[0].points[0].attainment, std::optional(9.0));
    QCOMPARE(chart.scale.maximum(), 3.0);
    QCOMPARE(oneMonth(10).scale.maximum(), 1.25);
}

void TestAttainmentChart::smallMultiplesShareTheirScale()
{
    const AttainmentChart chart = chartOf(5, 24);
    const auto multiples = smallMultiples(chart);
    QCOMPARE(multiples.size(), 5U);
    for (const AttainmentChart &one : multiples) {
        QCOMPARE(one.scale, chart.scale);
        QCOMPARE(one.columns, chart.columns);
    }
}

void TestAttainmentChart::aSmallMultipleIsOfOneAgencyBeforeTheOthers()
{
    const auto multiples = smallMultiples(chartOf(3, 12));
    QCOMPARE(multiples[1].title, u"Blue Harbor"_s);
    QCOMPARE(multiples[1].lines.size(), 3U);
    QCOMPARE(multiples[1].lines.back().name, u"Blue Harbor"_s);
    QVERIFY(!multiples[1].lines.back().isBackground);
    QVERIFY(multiples[1].lines.front().isBackground);
}

void TestAttainmentChart::anAgencyKeepsItsPlaceWhenOthersAreLeftOut()
{
    const auto agencies = sample::comparedAgencies(3, 12);
    const Comparison last =
        compare({{u"a.mizan"_s, u"A"_s, &agencies[2], 2}}, {sample::lastCompared - 11, sample::lastCompared},
                {metrics::mql()}, Alignment::Calendar);
    QCOMPARE(attainmentChart(last, 0, Language::english()).lines[0].place, 2U);
}

void TestAttainmentChart::byContractTheFirstMonthsStandBelowEachOther()
{
    const Comparison comparison = sample::comparison(3, 12, Alignment::ContractMonth);
    const AttainmentChart chart = attainmentChart(comparison, mql, Language::english());
    QCOMPARE(chart.lines[2].points.size(), 8U);
    QVERIFY(chart.lines[2].points[0].attainment);
    QCOMPARE(chart.columns[0].label, u"1"_s);
    QVERIFY(chart.columns[0].yearText.isEmpty());
}

void TestAttainmentChart::theTableSaysEveryMonthInWords()
{
    const ChartTable table = chartTable(chartOf(3, 12), Language::english());
    QCOMPARE(table.header, QStringList({u"Month"_s, u"Acme Inbound"_s, u"Blue Harbor"_s, u"Kite & Co"_s}));
    QCOMPARE(table.rows.size(), 12U);
    QCOMPARE(table.rows[6].value(0), u"May 2026"_s);
    QCOMPARE(plainText(table.rows[6].value(2)), u"No data"_s);
    QVERIFY2(plainText(table.rows[6].value(1)).contains(u"%"_s), qPrintable(table.rows[6].value(1)));
}

void TestAttainmentChart::timeRunsFromTheSideWhereReadingStarts()
{
    const QRectF area(0, 0, 800, 260);
    const QPointF left(160, 150);
    const auto english = attainmentAt(area, chartOf(3, 12), sampleStyle(), left);
    const auto arabic =
        attainmentAt(area, chartOf(3, 12, Language::arabic()), sampleStyle(), QPointF(640, 150));
    QVERIFY(english && arabic);
    QVERIFY(english->slot < 4);
    QVERIFY(arabic->slot < 4);
    QVERIFY(!attainmentAt(area, chartOf(3, 12), sampleStyle(), {2, 150}));
}

/// In a chart of one point, that point is found from near and not from afar.
void TestAttainmentChart::theNearestLineIsFound()
{
    const AttainmentChart chart = oneMonth(10);
    const QRectF area(10, 20, 400, 200);
    int found = 0;
    int inPlot = 0;
    for (int y = 20; y < 220; ++y) {
        const auto place = attainmentAt(area, chart, sampleStyle(), QPointF(200, y));
        inPlot += place ? 1 : 0;
        found += place && place->line ? 1 : 0;
    }
    QVERIFY(inPlot > 100);
    QVERIFY(found <= 29);
    int atPoint = 0;
    for (int x = 40; x < 400; ++x) {
        for (int y = 20; y < 220; y += 4)
            atPoint +=
                attainmentAt(area, chart, sampleStyle(), QPointF(x, y)).value_or(AttainmentPlace{}).line ? 1
                                                                                                         : 0;
    }
    QVERIFY(atPoint > 10);
}

QTEST_MAIN(TestAttainmentChart)
#include "tst_attainmentchart.moc"

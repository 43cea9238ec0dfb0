// What an agency matrix holds, and which cell is where.
#include "app/charts/matrixdrawing.h"

#include "app/wording/numbers.h"
#include "tests/charts/pictures.h"
#include "tests/support/samplecomparison.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t mql = 1;

AgencyMatrix matrixOf(int agencies, int months, const Language &language = Language::english())
{
    return agencyMatrix(sample::comparison(agencies, months), mql, language);
}

/// Every cell that some place of the picture belongs to.
QSet<std::pair<int, int>> cellsIn(const QRectF &area, const AgencyMatrix &matrix)
{
    QSet<std::pair<int, int>> cells;
    for (double x = area.left(); x < area.right(); x += 9) {
        for (double y = area.top(); y < area.bottom(); y += 6) {
            if (const auto place = matrixAt(area, matrix, sampleStyle(), {x, y}))
                cells.insert({static_cast<int>(place->row), place->slot});
        }
    }
    return cells;
}

} // namespace

class TestAgencyMatrix : public QObject
{
    Q_OBJECT

private slots:
    void aCellIsAsItsMonthWasJudged();
    void theSummaryCountsJudgedMonthsOnly();
    void aSignalIsStrong();
    void everyCellCanBeFound();
    void timeRunsFromTheSideWhereReadingStarts();
    void manyMonthsComeInParts();
    void theTableSaysEveryMonthInWords();
};

void TestAgencyMatrix::aCellIsAsItsMonthWasJudged()
{
    const Comparison comparison = sample::comparison(3, 12);
    const AgencyMatrix matrix = agencyMatrix(comparison, mql, Language::english());
    QCOMPARE(matrix.rows.size(), 3U);
    QCOMPARE(matrix.rows[1].cells[6].verdict, Verdict::NoData);
    QCOMPARE(matrix.rows[2].cells[0].verdict, Verdict::NotUnderContract);
    for (size_t slot = 0; slot < 12; ++slot)
        QCOMPARE(matrix.rows[0].cells[slot].verdict, comparison.agencies[0].months[mql][slot].verdict);
    QVERIFY(plainText(matrix.rows[0].cells[0].description).startsWith(u"Acme Inbound: November 2025"_s));
}

void TestAgencyMatrix::theSummaryCountsJudgedMonthsOnly()
{
    const AgencyMatrix matrix = matrixOf(3, 12);
    QVERIFY2(matrix.rows[1].summary.endsWith(u" of 11"_s), qPrintable(matrix.rows[1].summary));
    QVERIFY2(matrix.rows[2].summary.endsWith(u" of 8"_s), qPrintable(matrix.rows[2].summary));
}

/// 4 of 10 is within ordinary variation, 0 of 10 beyond it.
void TestAgencyMatrix::aSignalIsStrong()
{
    const Month first(2026, 9);
    JudgedAgency agency;
    agency.metrics = {judgedMetric(metrics::mql(), first,
                                   {knownMonth(first, 9, 10), knownMonth(first + 1, 0, 10)},
                                   QDate(2026, 11, 21))};
    const AgencyMatrix matrix = agencyMatrix(compare({{u"a.mizan"_s, u"A"_s, &agency, 0}}, {first, first + 1},
                                                     {metrics::mql()}, Alignment::Calendar),
                                             0, Language::english());
    QVERIFY(!matrix.rows[0].cells[0].isStrong);
    QVERIFY(matrix.rows[0].cells[1].isStrong);
    QCOMPARE(matrix.rows[0].cells[0].text, u"90\u00a0%"_s);
}

void TestAgencyMatrix::everyCellCanBeFound()
{
    const AgencyMatrix matrix = matrixOf(4, 24);
    const QRectF area(5, 9, 900, matrixHeight(matrix, sampleStyle(), 900));
    QCOMPARE(cellsIn(area, matrix).size(), 4 * 24);
}

void TestAgencyMatrix::timeRunsFromTheSideWhereReadingStarts()
{
    const AgencyMatrix english = matrixOf(2, 12);
    const AgencyMatrix arabic = matrixOf(2, 12, Language::arabic());
    const QRectF area(0, 0, 800, 200);
    const double y = matrixHeight(english, sampleStyle(), 800) - 10;
    const auto first = matrixAt(area, english, sampleStyle(), {250, y});
    const auto mirrored =
        matrixAt(area, arabic, sampleStyle(), {250, matrixHeight(arabic, sampleStyle(), 800) - 10});
    QVERIFY(first && mirrored);
    QCOMPARE(first->row, 1U);
    QVERIFY(first->slot < 4);
    QVERIFY(mirrored->slot > 6);
}

void TestAgencyMatrix::manyMonthsComeInParts()
{
    const auto parts = inParts(matrixOf(2, 70), 60);
    QCOMPARE(parts.size(), 2U);
    QCOMPARE(parts[0].columns.size(), 60U);
    QCOMPARE(parts[1].columns.size(), 10U);
    QCOMPARE(parts[1].rows[0].cells.size(), 10U);
    QCOMPARE(parts[1].rows[0].cells.back().month, sample::lastCompared);
    QCOMPARE(inParts(matrixOf(2, 60), 60).size(), 1U);
}

void TestAgencyMatrix::theTableSaysEveryMonthInWords()
{
    const ChartTable table = chartTable(matrixOf(3, 12), Language::english());
    QCOMPARE(table.rows.size(), 12U);
    QCOMPARE(table.rows[6].value(2), u"No data"_s);
    QCOMPARE(table.rows[0].value(3), u"Not under contract"_s);
}

QTEST_MAIN(TestAgencyMatrix)
#include "tst_agencymatrix.moc"

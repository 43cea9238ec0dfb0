// How tables share a page's width among their columns.
#include "app/reports/columnwidths.h"

#include <QTest>

#include <numeric>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

constexpr double pageWidth = 493;

std::vector<double> widthsOf(const Table &table)
{
    return columnWidths(table, ReportStyle(Language::english()), pageWidth);
}

double sum(const std::vector<double> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

} // namespace

class TestColumnWidths : public QObject
{
    Q_OBJECT

private slots:
    void theColumnsFillThePage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("columns");
        QTest::newRow("short") << u"a"_s << 3;
        QTest::newRow("headers must wrap") << u"1"_s << 9;
        QTest::newRow("long texts") << u"some words "_s.repeated(50) << 4;
        QTest::newRow("long words") << QString(200, u'W') << 12;
        QTest::newRow("nothing") << QString() << 1;
    }

    void theColumnsFillThePage()
    {
        QFETCH(const QString, text);
        QFETCH(const int, columns);
        for (const auto style : {Table::Style::Rows, Table::Style::Matrix}) {
            Table table;
            table.style = style;
            table.rows.emplace_back();
            for (int column = 0; column < columns; ++column) {
                table.header << u"A header of words"_s;
                table.isNumber.push_back(column > 0);
                table.rows[0].push_back({text});
            }
            const auto widths = widthsOf(table);
            QVERIFY(qAbs(sum(widths) - pageWidth) < 0.001);
            for (const double width : widths)
                QVERIFY(width > 2 * cellPadding);
        }
    }

    void theLongTextWrapsFirst()
    {
        Table table;
        table.header = {u"Date"_s, u"Reason"_s};
        table.isNumber = {false, false};
        table.rows = {{{u"4 November 2026"_s}, {u"a reason of many words "_s.repeated(20)}}};
        Table alone = table;
        alone.rows[0][1].text = u"-"_s;
        const double dateWidth = columnWidths(alone, ReportStyle(Language::english()), 1)[0];
        QVERIFY(widthsOf(table)[0] > dateWidth);
        QVERIFY(widthsOf(table)[0] < 110);
    }

    void numbersOfAMatrixAreEquallyWide()
    {
        Table table;
        table.style = Table::Style::Matrix;
        table.header = {u"Agency"_s, u"Nov"_s, u"December"_s, u"J"_s};
        table.isNumber = {false, true, true, true};
        table.rows = {{{u"Acme Inbound"_s}, {u"1"_s}, {u"1,234,567"_s}, {u"12"_s}}};
        const auto widths = widthsOf(table);
        QCOMPARE(widths[1], widths[2]);
        QCOMPARE(widths[1], widths[3]);
    }

    void aGapStandsBetweenNumbersAndText()
    {
        Table table;
        table.header = {u"Goal"_s, u"Actual"_s, u"Verdict"_s};
        table.isNumber = {false, true, false};
        QCOMPARE(gapBefore(table, 1), 0.0);
        QCOMPARE(gapBefore(table, 2), columnGap);
        QVERIFY(isNumberColumn(table, 1));
        QVERIFY(!isNumberColumn(table, 7));
    }
};

QTEST_MAIN(TestColumnWidths)
#include "tst_columnwidths.moc"

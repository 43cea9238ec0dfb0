// Documents laid out on pages: nothing is cut, nothing leaves the page.
#include "app/reports/layout.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

Table tableOf(int rows, const QString &text = u"Cell"_s)
{
    Table table;
    table.header = {u"Name"_s, u"Number"_s, u"Remark"_s};
    table.isNumber = {false, true, false};
    for (int row = 0; row < rows; ++row)
        table.rows.push_back({{text}, {QString::number(row)}, {u"Missed"_s, TableCell::Mark::Missed}});
    return table;
}

Document documentOf(std::vector<Block> blocks)
{
    Document document;
    document.title = u"A report"_s;
    document.headerTrailing = u"All"_s;
    document.blocks = std::move(blocks);
    return document;
}

LaidOutDocument laidOutOnA4(std::vector<Block> blocks, const Language &language = Language::english())
{
    return layOut(documentOf(std::move(blocks)), QPageSize::A4, language);
}

/// Everything within the content area and nothing over anything else.
bool isTidy(const LaidOutDocument &laidOut)
{
    const QRectF area = laidOut.geometry.content.adjusted(-0.1, -0.1, 0.1, 0.1);
    for (const LaidOutPage &page : laidOut.pages) {
        double bottom = area.top();
        for (const PlacedStrip &placed : page.strips) {
            if (!area.contains(placed.area) || placed.area.top() < bottom - 0.001)
                return false;
            bottom = placed.area.bottom();
        }
    }
    return true;
}

double heightOf(const LaidOutDocument &laidOut)
{
    return laidOut.pages.back().strips.back().area.bottom() - laidOut.pages.front().strips.front().area.top();
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyDocumentHasOnePage()
    {
        const auto laidOut = laidOutOnA4({});
        QCOMPARE(laidOut.pages.size(), 1U);
        QCOMPARE(laidOut.pages[0].runningTitle, u"All"_s);
    }

    void aTableOfAHundredRowsRepeatsItsHeader()
    {
        const auto laidOut = laidOutOnA4({tableOf(100)});
        QVERIFY(laidOut.pages.size() >= 3);
        QVERIFY(isTidy(laidOut));
        size_t rows = 0;
        for (size_t page = 0; page < laidOut.pages.size(); ++page) {
            const StripPage &strips = laidOut.pages[page].strips;
            QCOMPARE(strips.front().strip, 0U);
            QCOMPARE(strips.front().isRepeated, page > 0);
            rows += strips.size() - 1;
        }
        QCOMPARE(rows, 100U);
    }

    void aTableThatFitsStaysOnOnePage() { QCOMPARE(laidOutOnA4({tableOf(10)}).pages.size(), 1U); }

    void letterHoldsFewerRowsThanA4()
    {
        const Document document = documentOf({tableOf(100)});
        const auto letter = layOut(document, QPageSize::Letter, Language::english());
        const auto a4 = layOut(document, QPageSize::A4, Language::english());
        QCOMPARE(letter.geometry.page.size(), QSizeF(612, 792));
        QCOMPARE(a4.geometry.page.size(), QSizeF(595, 842));
        QVERIFY(letter.pages[0].strips.size() < a4.pages[0].strips.size());
        QVERIFY(isTidy(letter));
    }

    void aChartIsNeverCut()
    {
        ChartBlock chart;
        chart.height = 200;
        const auto laidOut = laidOutOnA4({chart, chart, chart, chart, chart, chart, chart});
        QCOMPARE(laidOut.pages.size(), 3U);
        QVERIFY(isTidy(laidOut));
        for (const LaidOutPage &page : laidOut.pages) {
            for (const PlacedStrip &placed : page.strips)
                QCOMPARE(placed.area.height(), 200.0);
        }
    }

    void chartsGiveWayForWhatIsLittleTooMuch()
    {
        ChartBlock chart;
        chart.height = 300;
        const Block heading = Heading{u"Next"_s, 2, true};
        const auto laidOut = laidOutOnA4({chart, chart, tableOf(5), heading, tableOf(1)});
        QCOMPARE(laidOut.pages.size(), 2U);
        QVERIFY(isTidy(laidOut));
        const StripPage &page = laidOut.pages[0].strips;
        QVERIFY(page[0].area.height() < 300 && page[0].area.height() > 200);
        QCOMPARE(page[0].area.height(), page[1].area.height());
        QCOMPARE(page.back().area.bottom(), laidOut.geometry.content.bottom());
    }

    void chartsGrowLittleWhereThereIsSpace()
    {
        ChartBlock chart;
        chart.height = 100;
        const auto laidOut = laidOutOnA4({chart, Paragraph{u"Text"_s}});
        QCOMPARE(laidOut.pages[0].strips[0].area.height(), 130.0);
    }

    void aHeadingGoesToTheNextPageWithItsTable()
    {
        std::vector<Block> blocks(36, Paragraph{u"A line"_s});
        blocks.push_back(Heading{u"Section"_s});
        blocks.push_back(tableOf(1));
        bool wasMoved = false;
        for (int i = 0; i < 12; ++i) { // the page ends before, within and after the section
            blocks.insert(blocks.begin(), Paragraph{u"A line"_s});
            const auto laidOut = laidOutOnA4(blocks);
            for (const LaidOutPage &page : laidOut.pages) {
                const size_t block = laidOut.strips[page.strips.back().strip].rules.block;
                QVERIFY(!std::holds_alternative<Heading>(blocks[block]));
            }
            const size_t first = laidOut.strips[laidOut.pages.back().strips.front().strip].rules.block;
            wasMoved = wasMoved || std::holds_alternative<Heading>(blocks[first]);
        }
        QVERIFY(wasMoved);
    }

    void aHugeParagraphFlowsOverPages()
    {
        const QString words = u"A sentence of some words that goes on. "_s.repeated(256); // 10,000 characters
        const auto laidOut = laidOutOnA4({Paragraph{words}, Paragraph{words}});
        QVERIFY(laidOut.pages.size() >= 2);
        QVERIFY(isTidy(laidOut));
        for (const LaidOutPage &page : laidOut.pages)
            QVERIFY(page.strips.size() >= 2);
    }

    void aWordWithoutSpacesIsBroken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("200 Latin letters") << QString(200, u'W');
        QTest::newRow("200 Arabic letters") << QString(200, u'م');
        QTest::newRow("10,000 letters") << QString(10000, u'W');
        QTest::newRow("control characters") << u"a\tb\0c\nd"_s.repeated(40);
        QTest::newRow("outside the BMP") << u"😀"_s.repeated(100);
    }

    void aWordWithoutSpacesIsBroken()
    {
        QFETCH(const QString, text);
        Headline headline{text, text, AgencyState::Missed};
        for (const Language &language : {Language::english(), Language::arabic()}) {
            const auto laidOut = laidOutOnA4(
                {Heading{text, 1}, headline, Heading{text}, Paragraph{text}, tableOf(3, text)}, language);
            QVERIFY(isTidy(laidOut));
            QVERIFY(laidOut.pages.size() <= 8);
        }
    }

    void aCellOfManyLinesMakesItsRowHigher()
    {
        const double oneLine = heightOf(laidOutOnA4({tableOf(1)}));
        const double manyLines = heightOf(laidOutOnA4({tableOf(1, u"many words "_s.repeated(40))}));
        QVERIFY(manyLines > oneLine + 20);
    }

    void aTableOfManyColumnsStaysWithinThePage()
    {
        Table table;
        table.style = Table::Style::Matrix;
        table.header = {u"Agency"_s};
        table.isNumber = {false};
        std::vector<TableCell> row{{QString(200, u'N')}};
        for (int column = 0; column < 24; ++column) {
            table.header << u"September"_s;
            table.isNumber.push_back(true);
            row.push_back({u"123,456"_s, TableCell::Mark::MissedSoft});
        }
        table.rows = {row, row};
        QVERIFY(isTidy(laidOutOnA4({table})));
    }

    void rowsShorterOrLongerThanTheHeaderDoNoHarm()
    {
        Table table = tableOf(2);
        table.rows[0].resize(1);
        table.rows[1].resize(6);
        table.isNumber.resize(1);
        QVERIFY(isTidy(laidOutOnA4({table})));
    }

    void titlesAndSectionsAreInTheOutline()
    {
        const auto laidOut =
            laidOutOnA4({Heading{u"Report"_s, 1}, Heading{u"Part"_s, 3}, Paragraph{u"Text"_s},
                         Heading{u"Section"_s, 2, true}, Paragraph{u"Text"_s}});
        QCOMPARE(laidOut.outline.size(), 2U);
        QCOMPARE(laidOut.outline[0].text, u"Report"_s);
        QCOMPARE(laidOut.outline[0].page, 0);
        QCOMPARE(laidOut.outline[1].text, u"Section"_s);
        QCOMPARE(laidOut.outline[1].level, 2);
        QCOMPARE(laidOut.outline[1].page, 1);
        QCOMPARE(laidOut.outline[1].top, laidOut.geometry.content.top());
    }

    void theRunningTitleFollowsTheSections()
    {
        const Heading first{u"First"_s, 1, true, u"First agency"_s};
        const Heading second{u"Second"_s, 1, true, u"Second agency"_s};
        const auto laidOut = laidOutOnA4({Heading{u"Overview"_s, 1}, Paragraph{u"Text"_s}, first, tableOf(50),
                                          second, Paragraph{u"Text"_s}});
        QStringList titles;
        for (const LaidOutPage &page : laidOut.pages)
            titles << page.runningTitle;
        QCOMPARE(titles, (QStringList{u"All"_s, u"First agency"_s, u"First agency"_s, u"Second agency"_s}));
    }
};

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"

// Tests of the bars of sources: their order, what is put together, their drawing in both directions.
#include "app/charts/sourcechart.h"
#include "app/wording/numbers.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

ChartStyle style()
{
    ChartStyle style;
    style.palette = Palette::light();
    style.font.setPixelSize(12);
    return style;
}

QImage drawn(const SourceChart &chart)
{
    QImage image(300, static_cast<int>(sourcesHeight(chart, style())), QImage::Format_RGB32);
    image.fill(style().palette.card);
    QPainter painter(&image);
    drawSources(painter, image.rect(), chart, style());
    return image;
}

/// Pixels of bars in a column of the picture.
int accentIn(const QImage &image, int x)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        count += image.pixelColor(x, y) == style().palette.accent ? 1 : 0;
    return count;
}

} // namespace

class SourceChartTest : public QObject
{
    Q_OBJECT

private slots:
    void eachBarSaysItsShare()
    {
        const SourceChart chart =
            sourceChart({{u"Google"_s, 6}, {QString(), 2}}, metrics::mql(), Language::english());
        QCOMPARE(chart.title, u"MQL by source"_s);
        QCOMPARE(plainText(chart.bars[0].name), u"Google"_s);
        QVERIFY2(plainText(chart.bars[0].text).startsWith(u"6 (75"_s), qPrintable(chart.bars[0].text));
        QCOMPARE(chart.bars[1].name, u"No source named"_s);
    }

    void whatIsBeyondTheMostIsPutTogether()
    {
        std::vector<SourceLeads> sources;
        for (int i = 0; i < 10; ++i)
            sources.push_back({QString::number(i), 20 - i});
        const SourceChart chart = sourceChart(sources, metrics::sql(), Language::english(), 4);
        QCOMPARE(chart.bars.size(), size_t(4));
        QVERIFY(chart.bars.back().name.startsWith(u"7 other source"_s));
        QCOMPARE(chart.bars.back().leads, 17 + 16 + 15 + 14 + 13 + 12 + 11);
        QCOMPARE(sourceChart(sources, metrics::sql(), Language::english(), 10).bars.size(), size_t(10));
    }

    void theTableHasARowForEachBar()
    {
        const Language language = Language::english();
        const SourceChart chart = sourceChart({{u"a"_s, 3}, {u"b"_s, 1}}, metrics::mql(), language);
        const ChartTable table = chartTable(chart, language);
        QCOMPARE(table.header.size(), 2);
        QCOMPARE(table.rows.size(), size_t(2));
        QCOMPARE(table.rows[1][1], chart.bars[1].text);
    }

    void barsBeginWhereReadingBegins()
    {
        const std::vector<SourceLeads> sources = {{u"a"_s, 10}, {u"b"_s, 1}};
        const QImage english = drawn(sourceChart(sources, metrics::mql(), Language::english()));
        QVERIFY(accentIn(english, 5) > accentIn(english, 290));
        const QImage arabic = drawn(sourceChart(sources, metrics::mql(), Language::arabic()));
        QVERIFY(accentIn(arabic, 290) > accentIn(arabic, 5));
    }

    void withoutLeadsThereAreWordsInPlaceOfBars()
    {
        const SourceChart chart = sourceChart({}, metrics::mql(), Language::english());
        QVERIFY(chart.bars.empty());
        QVERIFY(sourcesHeight(chart, style()) > 0);
        QVERIFY(drawn(chart) != drawn(sourceChart({{u"a"_s, 1}}, metrics::mql(), Language::english())));
    }
};

QTEST_MAIN(SourceChartTest)
#include "tst_sourcechart.moc"

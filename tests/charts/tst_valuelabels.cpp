// However many months there are, no text of a chart runs into another one: found by recording what is drawn.
#include "app/charts/chartlayers.h"
#include "samplecharts.h"
#include "tests/charts/pictures.h"
#include "tests/charts/recordingdevice.h"

#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;

class TestValueLabels : public QObject
{
    Q_OBJECT

private slots:
    void noTextOverlapsAnother_data();
    void noTextOverlapsAnother();
    void aYearShowsEveryValue();
    void fiveYearsStillMarkTheNewestMonth();
};

namespace {

/// A paint engine that keeps the place of each text.
class TextEngine : public RecordingEngine
{
public:
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &baseline, const QTextItem &item) override
    {
        // The body of the letters, without the leading above and below.
        places.append(
            QRectF(baseline.x(), baseline.y() - item.ascent() * 0.7, item.width(), item.ascent() * 0.7));
        texts << item.text();
    }
    Type type() const override { return User; }

    QList<QRectF> places;
    QStringList texts;
};

using TextDevice = RecordingDevice<TextEngine, 96>;

void drawTexts(TextDevice &device, const JudgedMetric &metric, const Language &language, QSizeF size)
{
    MonthChart chart =
        monthChart(metric, {metric.months.front().month, metric.months.back().month}, false, language);
    chart.selected = chart.bars[chart.bars.size() / 2].month;
    const ChartStyle style = sampleStyle();
    const ChartCanvas canvas = canvasFor(chart, style, size);
    QPainter painter(&device);
    painter.setLayoutDirection(chart.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    drawValues(painter, canvas);
    drawAxisLabels(painter, canvas);
    drawHeader(painter, canvas);
}

} // namespace

void TestValueLabels::noTextOverlapsAnother_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");
    for (const int months : {1, 5, 12, 13, 18, 24, 36, 60}) {
        for (const QString &language : {u"en"_s, u"ar"_s}) {
            for (const int width : {300, 420, 600, 830, 1400})
                QTest::newRow(qPrintable(u"%1 months, %2, %3"_s.arg(months).arg(language).arg(width)))
                    << months << language << width;
        }
    }
}

void TestValueLabels::noTextOverlapsAnother()
{
    QFETCH(int, months);
    QFETCH(QString, language);
    QFETCH(int, width);
    TextDevice device;
    drawTexts(device, manyMonths(months), *Language::fromCode(language), {static_cast<double>(width), 240});
    const auto &places = device.engine.places;
    QVERIFY(places.size() > 4);
    for (qsizetype i = 0; i < places.size(); ++i) {
        QVERIFY2(places[i].left() >= -1 && places[i].right() <= width + 1,
                 qPrintable(device.engine.texts[i]));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY2(!places[i].intersects(places[j]),
                     qPrintable(device.engine.texts[i] + u" runs into "_s + device.engine.texts[j]));
    }
}

void TestValueLabels::aYearShowsEveryValue()
{
    TextDevice device;
    drawTexts(device, twelveMonths(), Language::english(), {830, 240});
    for (const JudgedMonth &month : twelveMonths().months)
        QVERIFY(device.engine.texts.contains(QString::number(month.actual->number)));
}

void TestValueLabels::fiveYearsStillMarkTheNewestMonth()
{
    TextDevice device;
    const JudgedMetric metric = manyMonths(60);
    drawTexts(device, metric, Language::english(), {830, 240});
    QVERIFY(device.engine.texts.contains(QString::number(metric.months.back().actual->number)));
}

QTEST_MAIN(TestValueLabels)
#include "tst_valuelabels.moc"

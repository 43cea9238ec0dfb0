// What is drawn with one pen or brush: in a PDF one command each, on the screen the same picture.
#include "app/charts/strokes.h"

#include "app/charts/attainmentdrawing.h"
#include "app/charts/matrixdrawing.h"
#include "tests/charts/pictures.h"
#include "tests/charts/recordingdevice.h"
#include "tests/support/samplecomparison.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

/// Takes what a PDF would get and counts it.
class CountingEngine : public RecordingEngine
{
public:
    void drawTextItem(const QPointF &, const QTextItem &) override { ++texts; }
    void drawPath(const QPainterPath &path) override { paths.push_back(path); }
    void drawLines(const QLineF *first, int count) override { lines.emplace_back(first, first + count); }
    void drawRects(const QRectF *, int count) override { rectangles.push_back(count); }
    Type type() const override { return Pdf; }

    [[nodiscard]] size_t commands() const { return paths.size() + lines.size() + rectangles.size(); }

    std::vector<QPainterPath> paths;
    std::vector<std::vector<QLineF>> lines;
    std::vector<int> rectangles;
    int texts = 0;
};

using CountingDevice = RecordingDevice<CountingEngine, 72>;

const std::vector<QPolygonF> withGap = {{{0.2, 10}, {10, 10}, {20, 10}}, {{40, 10}, {60.4, 10}}};

ChartStyle style()
{
    ChartStyle style = sampleStyle(Palette::light(), 8);
    style.withLegend = false;
    return style;
}

} // namespace

class TestStrokes : public QObject
{
    Q_OBJECT

private slots:
    void linesWithGapsAreOnePathInAPdf();
    void onTheScreenGapsStayOpen_data();
    void onTheScreenGapsStayOpen();
    void rectanglesOfOneColourAreDrawnAtOnce();
    void linesOfOnePenAreDrawnAtOnce();
    void aSmallMultipleNeedsFewCommands();
    void aMatrixNeedsFewCommands();
};

void TestStrokes::linesWithGapsAreOnePathInAPdf()
{
    CountingDevice device;
    QPainter painter(&device);
    drawPolylines(painter, withGap, QPen(Qt::black, 2));
    painter.end();
    QCOMPARE(device.engine.commands(), size_t{1});
    const QPainterPath &path = device.engine.paths.at(0);
    QCOMPARE(path.elementCount(), 5);
    QVERIFY(path.elementAt(3).isMoveTo());
    QCOMPARE(QPointF(path.elementAt(4)), QPointF(60, 10));
}

void TestStrokes::onTheScreenGapsStayOpen_data()
{
    QTest::addColumn<bool>("isDashed");
    QTest::newRow("solid") << false;
    QTest::newRow("dashed") << true;
}

/// Dashes of 4 with gaps of 4 run on from point to point: 16 to 20 is drawn, though a segment starts at 10.
void TestStrokes::onTheScreenGapsStayOpen()
{
    QFETCH(bool, isDashed);
    QPen pen(Qt::black, 2, Qt::SolidLine, Qt::FlatCap);
    if (isDashed)
        pen.setDashPattern({2, 2});
    QImage image(64, 20, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawPolylines(painter, {{{0, 10}, {10, 10}, {20, 10}}, {{40, 10}, {60, 10}}}, pen);
    painter.end();
    const auto isDrawn = [&](int x) { return image.pixelColor(x, 10) == Qt::black; };
    QVERIFY(isDrawn(2) && isDrawn(18) && isDrawn(46));
    QVERIFY(!isDrawn(30) && !isDrawn(62));
    QCOMPARE(isDrawn(13), !isDashed);
}

void TestStrokes::rectanglesOfOneColourAreDrawnAtOnce()
{
    CountingDevice device;
    QPainter painter(&device);
    Fills fills;
    for (int i = 0; i < 6; ++i)
        fills.add({10.0 * i, 0, 8, 8}, i % 3 == 0 ? Qt::red : Qt::blue);
    fills.draw(painter);
    painter.end();
    QCOMPARE(device.engine.rectangles, (std::vector<int>{2, 4}));
}

void TestStrokes::linesOfOnePenAreDrawnAtOnce()
{
    CountingDevice device;
    QPainter painter(&device);
    Strokes strokes;
    strokes.addHatching({0, 0, 20, 20}, Qt::red, 5);
    for (int i = 0; i < 4; ++i)
        strokes.addCross({10.0 * i, 30}, 3, Qt::black, 1);
    strokes.draw(painter);
    painter.end();
    QCOMPARE(device.engine.lines.size(), size_t{2});
    QCOMPARE(device.engine.lines[1].size(), size_t{8});
}

/// 12 lines of 60 months each: a path for each line, and little more.
void TestStrokes::aSmallMultipleNeedsFewCommands()
{
    const auto chart = attainmentChart(sample::comparison(12, 60), 1, Language::english());
    CountingDevice device;
    QPainter painter(&device);
    drawAttainment(painter, {0, 0, 200, 100}, smallMultiples(chart).front(), style());
    painter.end();
    QVERIFY2(device.engine.commands() < 12 + 20, qPrintable(QString::number(device.engine.commands())));
    QVERIFY(device.engine.texts > 5);
}

/// 720 cells: what is drawn grows with the agencies and colours.
void TestStrokes::aMatrixNeedsFewCommands()
{
    const AgencyMatrix matrix = agencyMatrix(sample::comparison(12, 60), 1, Language::english());
    CountingDevice device;
    QPainter painter(&device);
    drawMatrix(painter, {0, 0, 760, 300}, matrix, style());
    painter.end();
    QVERIFY2(device.engine.commands() < 2 * 12 + 30, qPrintable(QString::number(device.engine.commands())));
    QVERIFY(std::ranges::max(device.engine.rectangles) > 100);
}

QTEST_MAIN(TestStrokes)
#include "tst_strokes.moc"

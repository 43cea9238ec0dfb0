// The drawn chart: what a click hits, which way time runs, and vectors of the right size in a PDF.
#include "app/charts/chartbuilder.h"
#include "app/charts/chartcanvas.h"
#include "samplecharts.h"
#include "tests/charts/pictures.h"

#include <QBarSet>
#include <QBuffer>
#include <QChart>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStackedBarSeries>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;

class TestChartBuilder : public QObject
{
    Q_OBJECT

private slots:
    void aClickFindsItsMonth_data();
    void aClickFindsItsMonth();
    void besideThePlotThereIsNoMonth();
    void barsStandInReadingOrder();
    void everyLengthFollowsTheFont();
    void thePlotFollowsTheSizeOfTheChart();
    void aChartWithoutMonthsCanBeDrawn();
    void onPaperTheChartIsVectorsWithSelectableText_data();
    void onPaperTheChartIsVectorsWithSelectableText();
    void onPaperTextHasTheSizeOfItsFont();
};

namespace {

const MonthRange year{Month(2025, 11), Month(2026, 10)};

MonthChart sampleChart(const Language &language)
{
    return monthChart(twelveMonths(), year, true, language);
}

/// A page of 400 × 200 points at 1200 dpi, drawn with a painter scaled to points.
QByteArray pdfOf(const MonthChart &chart, const ChartStyle &style)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    writer.setPageSize(QPageSize(QSizeF(400, 200), QPageSize::Point));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.scale(1200 / 72.0, 1200 / 72.0);
    drawChart(painter, QRectF(0, 0, 400, 200), chart, style);
    painter.end();
    return buffer.data();
}

/// What a poppler tool says about a PDF.
QString popplerOutput(const QString &tool, const QStringList &options, const QByteArray &pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"chart.pdf"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(tool, QStringList(options)
                            << file.fileName()
                            << (tool == "pdftotext"_L1 ? QStringList{u"-"_s} : QStringList()));
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
}

} // namespace

void TestChartBuilder::aClickFindsItsMonth_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("left to right") << u"en"_s;
    QTest::newRow("right to left") << u"ar"_s;
}

void TestChartBuilder::aClickFindsItsMonth()
{
    QFETCH(QString, language);
    const MonthChart data = sampleChart(*Language::fromCode(language));
    const auto chart = buildChart(data, sampleStyle());
    chart->resize(800, 300);
    const QRectF plot = chart->plotArea();
    const double slot = plot.width() / 12;
    for (int i = 0; i < 12; ++i) {
        const QPointF position(plot.left() + (i + 0.5) * slot, plot.center().y());
        QCOMPARE(monthAt(*chart, data, position), data.rightToLeft ? year.last - i : year.first + i);
    }
    QCOMPARE(monthAt(*chart, data, {plot.left() + 1, plot.bottom() + 10}),
             data.rightToLeft ? year.last : year.first);
}

void TestChartBuilder::besideThePlotThereIsNoMonth()
{
    const MonthChart data = sampleChart(Language::english());
    const auto chart = buildChart(data, sampleStyle());
    chart->resize(800, 300);
    const QRectF plot = chart->plotArea();
    QVERIFY(!monthAt(*chart, data, {plot.left() - 2, plot.center().y()}));
    QVERIFY(!monthAt(*chart, data, {plot.right() + 1, plot.center().y()}));
    QVERIFY(!monthAt(*chart, data, {plot.center().x(), plot.top() - 2}));
    QVERIFY(!monthAt(*chart, data, {plot.center().x(), 301}));
}

void TestChartBuilder::barsStandInReadingOrder()
{
    for (const Language &language : {Language::english(), Language::arabic()}) {
        const auto chart = buildChart(sampleChart(language), sampleStyle());
        const auto *series = qobject_cast<QStackedBarSeries *>(chart->series().constFirst());
        QVERIFY(series);
        const QBarSet *met = series->barSets().at(0);
        const QBarSet *missed = series->barSets().at(1);
        const int oldest = language.isRightToLeft() ? 11 : 0;
        QCOMPARE(met->at(oldest), 31.0);
        QCOMPARE(missed->at(oldest), 0.0);
        QCOMPARE(missed->at(11 - oldest), 25.0);
    }
}

void TestChartBuilder::everyLengthFollowsTheFont()
{
    const MonthChart data = sampleChart(Language::english());
    const ChartStyle small = sampleStyle(Palette::light(), 10);
    const ChartStyle large = sampleStyle(Palette::light(), 40);
    const ChartCanvas a = canvasFor(data, small, {500, 200});
    const ChartCanvas b = canvasFor(data, large, {2000, 800});
    QVERIFY(std::abs(a.plot.left() * 4 - b.plot.left()) < 12);
    QVERIFY(std::abs(a.plot.top() * 4 - b.plot.top()) < 12);
    QVERIFY(std::abs(a.plot.height() * 4 - b.plot.height()) < 24);
}

void TestChartBuilder::thePlotFollowsTheSizeOfTheChart()
{
    const auto chart = buildChart(sampleChart(Language::english()), sampleStyle());
    chart->resize(800, 300);
    const QRectF before = chart->plotArea();
    chart->resize(700, 240);
    QCOMPARE(before.width() - chart->plotArea().width(), 100.0);
    QCOMPARE(before.height() - chart->plotArea().height(), 60.0);
}

void TestChartBuilder::aChartWithoutMonthsCanBeDrawn()
{
    QImage image(300, 200, QImage::Format_RGB32);
    QPainter painter(&image);
    drawChart(painter, image.rect(), MonthChart(), sampleStyle());
    const auto chart = buildChart(MonthChart(), sampleStyle());
    chart->resize(300, 200);
    QVERIFY(!monthAt(*chart, MonthChart(), chart->plotArea().center()));
}

void TestChartBuilder::onPaperTheChartIsVectorsWithSelectableText_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("English") << u"en"_s << QStringList{u"Marketing qualified leads (MQL)"_s,
                                                       u"Nov"_s,
                                                       u"2025"_s,
                                                       u"38"_s,
                                                       u"25"_s,
                                                       u"Missed"_s};
    QTest::newRow("Arabic") << u"ar"_s << QStringList{u"نوفمبر"_s, u"٢٠٢٥"_s, u"٣٨"_s, u"٢٥"_s};
}

void TestChartBuilder::onPaperTheChartIsVectorsWithSelectableText()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("poppler-utils is not installed");
    QFETCH(QString, language);
    QFETCH(QStringList, words);
    const QByteArray pdf =
        pdfOf(sampleChart(*Language::fromCode(language)), sampleStyle(Palette::light(), 8));
    const QString text = popplerOutput(u"pdftotext"_s, {u"-layout"_s}, pdf);
    for (const QString &word : words)
        QVERIFY2(text.contains(word), qPrintable(word + u" is not in "_s + text));
    const QString images = popplerOutput(u"pdfimages"_s, {u"-list"_s}, pdf);
    QVERIFY2(images.count(u'\n') == 2, qPrintable(images));
}

void TestChartBuilder::onPaperTextHasTheSizeOfItsFont()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("poppler-utils is not installed");
    for (const bool inPoints : {false, true}) {
        ChartStyle style = sampleStyle(Palette::light(), 8);
        if (inPoints) {
            style.font = QFont(u"Noto Sans"_s);
            style.font.setPointSizeF(8);
        }
        const QString boxes =
            popplerOutput(u"pdftotext"_s, {u"-bbox"_s}, pdfOf(sampleChart(Language::english()), style));
        static const QRegularExpression line(
            u"yMin=\"([0-9.]+)\" xMax=\"[0-9.]+\" yMax=\"([0-9.]+)\">Nov<"_s);
        const auto match = line.match(boxes);
        QVERIFY2(match.hasMatch(), qPrintable(boxes));
        const double height = match.captured(2).toDouble() - match.captured(1).toDouble();
        // Noto Sans is 1.36 em from ascent to descent.
        QVERIFY2(height > 8 && height < 13, qPrintable(QString::number(height)));
    }
}

QTEST_MAIN(TestChartBuilder)
#include "tst_chartbuilder.moc"

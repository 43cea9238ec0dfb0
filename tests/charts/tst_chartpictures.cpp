// Grabs charts in both languages and themes into build/screens/charts, to be looked at, and proves that each
// shows more than its background.
#include "app/charts/chartbuilder.h"
#include "app/charts/sparkline.h"
#include "samplecharts.h"
#include "tests/charts/pictures.h"

#include <QChart>
#include <QChartView>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;

class TestChartPictures : public QObject
{
    Q_OBJECT

private slots:
    void everyChartIsMoreThanItsBackground_data();
    void everyChartIsMoreThanItsBackground();
    void aSparklineIsMoreThanItsBackground();
};

namespace {

MonthRange rangeOf(const JudgedMetric &metric)
{
    return {metric.months.front().month, metric.months.back().month};
}

MonthChart sampleChart(const QString &kind, const Language &language)
{
    const bool isLong = kind.startsWith("months"_L1);
    const JudgedMetric metric = isLong                ? manyMonths(kind.mid(6).toInt())
                                : kind == "states"_L1 ? allStates()
                                                      : twelveMonths();
    MonthChart chart =
        monthChart(metric, rangeOf(metric), kind == "band"_L1 || kind == "months60"_L1, language);
    if (kind == "selected"_L1 || kind == "states"_L1)
        chart.selected = Month(2026, 9);
    return chart;
}

} // namespace

void TestChartPictures::everyChartIsMoreThanItsBackground_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    for (const QString &code : {u"en"_s, u"ar"_s}) {
        for (const bool dark : {false, true}) {
            for (const QString &kind :
                 {u"twelve"_s, u"selected"_s, u"states"_s, u"band"_s, u"months24"_s, u"months60"_s}) {
                const QString name = u"%1-%2-%3"_s.arg(kind, code, dark ? u"dark"_s : u"light"_s);
                QTest::newRow(qPrintable(name)) << kind << code << dark << QSize(830, 260);
            }
        }
        QTest::newRow(qPrintable("narrow-"_L1 + code)) << u"states"_s << code << false << QSize(380, 220);
        QTest::newRow(qPrintable("narrow60-"_L1 + code)) << u"months60"_s << code << false << QSize(420, 220);
    }
}

void TestChartPictures::everyChartIsMoreThanItsBackground()
{
    QFETCH(QString, kind);
    QFETCH(QString, code);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    const Palette &palette = dark ? Palette::dark() : Palette::light();
    const MonthChart chart = sampleChart(kind, *Language::fromCode(code));
    QChartView view(buildChart(chart, sampleStyle(palette)).release());
    view.setFrameShape(QFrame::NoFrame);
    view.setBackgroundBrush(palette.card);
    view.resize(size);
    const QImage image = view.grab().toImage();
    QVERIFY(image.save(u"%1/%2.png"_s.arg(pictureFolder(), QString::fromUtf8(QTest::currentDataTag()))));
    QVERIFY(coloursIn(image, 3) > 6);
}

void TestChartPictures::aSparklineIsMoreThanItsBackground()
{
    const JudgedMetric metric = twelveMonths();
    std::vector<std::optional<double>> values, targets;
    for (const JudgedMonth &month : metric.months) {
        values.push_back(month.actual->number);
        targets.push_back(month.target->number);
    }
    values[4].reset();
    for (const bool rtl : {false, true}) {
        QImage image(340, 60, QImage::Format_RGB32);
        image.fill(Palette::light().card);
        QPainter painter(&image);
        drawSparkline(painter, image.rect(), values, targets, Palette::light(), rtl);
        painter.end();
        QVERIFY(image.save(pictureFolder() + (rtl ? "/sparkline-rtl.png"_L1 : "/sparkline-ltr.png"_L1)));
        QVERIFY(coloursIn(image, 3) > 6);
    }
}

QTEST_MAIN(TestChartPictures)
#include "tst_chartpictures.moc"

// Grabs the charts of comparisons in both languages and themes into build/screens/charts, to be looked at,
// and proves that each shows more than its background.
#include "app/charts/attainmentdrawing.h"
#include "app/charts/matrixdrawing.h"
#include "tests/charts/pictures.h"
#include "tests/support/samplecomparison.h"

#include <QPainter>
#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

void drawMultiples(QPainter &painter, const AttainmentChart &chart, const ChartStyle &style)
{
    constexpr int inRow = 3;
    constexpr double width = 360;
    constexpr double height = 130;
    const auto multiples = smallMultiples(chart);
    for (size_t i = 0; i < multiples.size(); ++i) {
        const size_t column = i % inRow;
        const double place = static_cast<double>(chart.rightToLeft ? inRow - 1 - column : column);
        drawAttainment(
            painter,
            {10 + place * (width + 10), 10 + static_cast<double>(i / inRow) * (height + 10), width, height},
            multiples[i], style);
    }
}

} // namespace

class TestComparisonPictures : public QObject
{
    Q_OBJECT

private slots:
    void everyPictureIsMoreThanItsBackground_data();
    void everyPictureIsMoreThanItsBackground();
};

void TestComparisonPictures::everyPictureIsMoreThanItsBackground_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("agencies");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isDark");
    for (const char *kind : {"lines", "multiples", "matrix"}) {
        for (const int agencies : {2, 5, 12}) {
            for (const char *code : {"en", "ar"}) {
                for (const bool isDark : {false, true})
                    QTest::addRow("compare-%s-%d-%s-%s", kind, agencies, code, isDark ? "dark" : "light")
                        << QString::fromLatin1(kind) << agencies << QString::fromLatin1(code) << isDark;
            }
        }
    }
}

void TestComparisonPictures::everyPictureIsMoreThanItsBackground()
{
    QFETCH(QString, kind);
    QFETCH(int, agencies);
    QFETCH(QString, code);
    QFETCH(bool, isDark);
    const Language language = *Language::fromCode(code);
    const Comparison comparison = sample::comparison(agencies, agencies == 12 ? 60 : 12);
    const ChartStyle style = sampleStyle(isDark ? Palette::dark() : Palette::light());
    QImage image(1130, kind == "multiples"_L1 ? 580 : 380, QImage::Format_RGB32);
    image.fill(style.palette.card);
    QPainter painter(&image);
    const QRectF area = QRectF(image.rect()).adjusted(10, 10, -10, -10);
    if (kind == "lines"_L1)
        drawAttainment(painter, area, attainmentChart(comparison, 1, language), style);
    else if (kind == "multiples"_L1)
        drawMultiples(painter, attainmentChart(comparison, 1, language), style);
    else
        drawMatrix(painter, area, agencyMatrix(comparison, 1, language), style);
    painter.end();
    QVERIFY(image.save(u"%1/%2.png"_s.arg(pictureFolder(), QString::fromUtf8(QTest::currentDataTag()))));
    QVERIFY(coloursIn(image, 2) > 20);
}

QTEST_MAIN(TestComparisonPictures)
#include "tst_comparisonpictures.moc"

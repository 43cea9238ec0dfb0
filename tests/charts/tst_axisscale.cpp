// The value axis: from zero, round steps, few of them.
#include "app/charts/axisscale.h"

#include <QTest>

#include <cmath>

using namespace mizan;

class TestAxisScale : public QObject
{
    Q_OBJECT

private slots:
    void stepsAreRound_data();
    void stepsAreRound();
    void everyValueFitsInFewIntervals();
};

void TestAxisScale::stepsAreRound_data()
{
    QTest::addColumn<double>("highest");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<double>("step");
    QTest::addColumn<double>("maximum");
    QTest::newRow("38 leads") << 38.0 << true << 10.0 << 40.0;
    QTest::newRow("10 leads") << 10.0 << true << 2.0 << 10.0;
    QTest::newRow("182 leads") << 182.0 << true << 50.0 << 200.0;
    QTest::newRow("1 lead") << 1.0 << true << 1.0 << 1.0;
    QTest::newRow("3 leads") << 3.0 << true << 1.0 << 3.0;
    QTest::newRow("nothing") << 0.0 << true << 1.0 << 1.0;
    QTest::newRow("a share") << 0.3 << false << 0.1 << 0.3;
    QTest::newRow("a small share") << 0.042 << false << 0.01 << 0.05;
    QTest::newRow("money") << 8400.0 << false << 2000.0 << 10000.0;
}

void TestAxisScale::stepsAreRound()
{
    QFETCH(double, highest);
    QFETCH(bool, whole);
    const AxisScale scale = axisScaleFor(highest, whole);
    QTEST(scale.step, "step");
    QTEST(scale.maximum(), "maximum");
}

void TestAxisScale::everyValueFitsInFewIntervals()
{
    for (double highest = 0.001; highest < 1e9; highest *= 1.07) {
        for (const bool whole : {true, false}) {
            const AxisScale scale = axisScaleFor(highest, whole);
            QVERIFY2(scale.intervals >= 1 && scale.intervals <= 5, qPrintable(QString::number(highest)));
            QVERIFY2(scale.maximum() >= highest * (1 - 1e-9), qPrintable(QString::number(highest)));
            QVERIFY(!whole || scale.step == std::floor(scale.step));
            if (highest > 5)
                QVERIFY2(scale.maximum() <= 2 * highest, qPrintable(QString::number(highest)));
        }
    }
}

QTEST_GUILESS_MAIN(TestAxisScale)
#include "tst_axisscale.moc"

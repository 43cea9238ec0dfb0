#include "app/analysis/variation.h"

#include <QTest>

using namespace mizan;
using enum Direction;

class TestVariation : public QObject
{
    Q_OBJECT

private slots:
    void aMissOf25Of30HasAProbabilityOf2084();
    void anAgencyThatIsOnTargetMissesIn476OfAThousandMonths();
    void theProbabilityIsThatOfThePoissonDistribution_data();
    void theProbabilityIsThatOfThePoissonDistribution();
    void aFractionalActualIsRoundedAgainstTheAgency();
    void noVariationIsExpectedAroundATargetOfZero();
    void theLargestCountBeyondVariationIsKnown_data();
    void theLargestCountBeyondVariationIsKnown();
    void theCountBeyondVariationIsTheLastOneWithAProbabilityBelowFivePercent();
    void askingTwiceGivesTheSameAnswerInBothDirections();
    void targetsWithoutMeasureAreAnsweredAtOnce();
};

void TestVariation::aMissOf25Of30HasAProbabilityOf2084()
{
    QVERIFY(qAbs(missProbability(25, 30, HigherIsBetter) - 0.2084) < 0.00005);
}

void TestVariation::anAgencyThatIsOnTargetMissesIn476OfAThousandMonths()
{
    QVERIFY(qAbs(missProbability(29, 30, HigherIsBetter) - 0.476) < 0.0005);
}

void TestVariation::theProbabilityIsThatOfThePoissonDistribution_data()
{
    QTest::addColumn<double>("actual");
    QTest::addColumn<double>("target");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<double>("probability");
    // summed term by term with 60 digits
    QTest::newRow("20 of 30") << 20.0 << 30.0 << HigherIsBetter << 0.035284618454;
    QTest::newRow("21 of 30") << 21.0 << 30.0 << HigherIsBetter << 0.054443404187;
    QTest::newRow("0 of 2") << 0.0 << 2.0 << HigherIsBetter << 0.135335283237;
    QTest::newRow("0 of a half") << 0.0 << 0.5 << HigherIsBetter << 0.606530659713;
    QTest::newRow("900 of 1000") << 900.0 << 1000.0 << HigherIsBetter << 0.000697767328;
    QTest::newRow("40 or more for 30") << 40.0 << 30.0 << LowerIsBetter << 0.046253037646;
    QTest::newRow("39 or more for 30") << 39.0 << 30.0 << LowerIsBetter << 0.064844322286;
    QTest::newRow("3 or more for 1") << 3.0 << 1.0 << LowerIsBetter << 0.080301397071;
    QTest::newRow("0 or more") << 0.0 << 30.0 << LowerIsBetter << 1.0;
}

void TestVariation::theProbabilityIsThatOfThePoissonDistribution()
{
    QFETCH(double, actual);
    QFETCH(double, target);
    QFETCH(Direction, direction);
    QFETCH(double, probability);
    QVERIFY(qAbs(missProbability(actual, target, direction) - probability) < 1e-11);
}

void TestVariation::aFractionalActualIsRoundedAgainstTheAgency()
{
    QCOMPARE(missProbability(25.9, 30, HigherIsBetter), missProbability(25, 30, HigherIsBetter));
    QCOMPARE(missProbability(39.1, 30, LowerIsBetter), missProbability(40, 30, LowerIsBetter));
}

void TestVariation::noVariationIsExpectedAroundATargetOfZero()
{
    QCOMPARE(missProbability(3, 0, LowerIsBetter), 0.0);
    QCOMPARE(missProbability(0, 0, LowerIsBetter), 1.0);
    QCOMPARE(missProbability(0, 0, HigherIsBetter), 1.0);
}

void TestVariation::theLargestCountBeyondVariationIsKnown_data()
{
    QTest::addColumn<double>("target");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<std::optional<double>>("count");
    const std::optional<double> none;
    QTest::newRow("20 for 30") << 30.0 << HigherIsBetter << std::optional(20.0);
    QTest::newRow("4 for 10") << 10.0 << HigherIsBetter << std::optional(4.0);
    QTest::newRow("1 for 5") << 5.0 << HigherIsBetter << std::optional(1.0);
    QTest::newRow("0 for 3") << 3.0 << HigherIsBetter << std::optional(0.0);
    QTest::newRow("none for 2") << 2.0 << HigherIsBetter << none;
    QTest::newRow("none for 1") << 1.0 << HigherIsBetter << none;
    QTest::newRow("none for 0") << 0.0 << HigherIsBetter << none;
    QTest::newRow("at most 30") << 30.0 << LowerIsBetter << std::optional(40.0);
    QTest::newRow("at most 10") << 10.0 << LowerIsBetter << std::optional(16.0);
    QTest::newRow("at most 1") << 1.0 << LowerIsBetter << std::optional(4.0);
    QTest::newRow("at most 0") << 0.0 << LowerIsBetter << std::optional(1.0);
}

void TestVariation::theLargestCountBeyondVariationIsKnown()
{
    QFETCH(double, target);
    QFETCH(Direction, direction);
    QFETCH(std::optional<double>, count);
    QVERIFY(beyondVariationFrom(target, direction) == count);
}

void TestVariation::theCountBeyondVariationIsTheLastOneWithAProbabilityBelowFivePercent()
{
    for (double target = 0.25; target < 3e6; target *= 1.37) {
        const double low = beyondVariationFrom(target, HigherIsBetter).value_or(-1);
        QVERIFY(low < 0 || missProbability(low, target, HigherIsBetter) < beyondVariationLevel);
        QVERIFY(missProbability(low + 1, target, HigherIsBetter) >= beyondVariationLevel);
        const double high = beyondVariationFrom(target, LowerIsBetter).value_or(0);
        QVERIFY(missProbability(high, target, LowerIsBetter) < beyondVariationLevel);
        QVERIFY(missProbability(high - 1, target, LowerIsBetter) >= beyondVariationLevel);
    }
}

void TestVariation::askingTwiceGivesTheSameAnswerInBothDirections()
{
    for (int round = 0; round < 2; ++round) {
        QVERIFY(beyondVariationFrom(30, HigherIsBetter) == std::optional(20.0));
        QVERIFY(beyondVariationFrom(30, LowerIsBetter) == std::optional(40.0));
    }
}

void TestVariation::targetsWithoutMeasureAreAnsweredAtOnce()
{
    for (const double target : {1e9, 9e14}) {
        QVERIFY(*beyondVariationFrom(target, HigherIsBetter) < target);
        QVERIFY(*beyondVariationFrom(target, LowerIsBetter) >= target);
    }
    QCOMPARE(*beyondVariationFrom(1e12, HigherIsBetter), 999998355146.0); // 1e12 - 1.64485 * 1e6
}

QTEST_APPLESS_MAIN(TestVariation)
#include "tst_variation.moc"

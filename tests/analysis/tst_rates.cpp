#include "app/analysis/rates.h"
#include "tests/analysis/seriesbuilder.h"

#include <QTest>

using namespace mizan;
using namespace mizan::test;

namespace {

const MonthRange year{january, january + 11};

} // namespace

class TestRates : public QObject
{
    Q_OBJECT

private slots:
    void sixOf25HaveTheKnownWilsonInterval();
    void theWilsonIntervalStaysWithinZeroAndOne();
    void twoProportionsAreTested_data();
    void twoProportionsAreTested();
    void theTestIsUndefinedWithoutTrialsOrVariation();
    void ratesArePooledAndNotAveraged();
    void theSameMonthRateMayExceedOne();
    void monthsInWhichEitherIsUnknownAreLeftOut();
    void onlyThePeriodCounts();
    void aDenominatorOfZeroHasNoRate();
};

void TestRates::sixOf25HaveTheKnownWilsonInterval()
{
    const Interval interval = wilsonInterval(6, 25);
    QVERIFY(qAbs(interval.low - 0.115) < 0.0005);
    QVERIFY(qAbs(interval.high - 0.434) < 0.0005);
}

void TestRates::theWilsonIntervalStaysWithinZeroAndOne()
{
    QVERIFY(wilsonInterval(0, 10).low >= 0);
    QVERIFY(qAbs(wilsonInterval(0, 10).high - 0.2775328) < 1e-6);
    QVERIFY(qAbs(wilsonInterval(10, 10).low - 0.7224672) < 1e-6);
    QVERIFY(wilsonInterval(10, 10).high <= 1);
}

void TestRates::twoProportionsAreTested_data()
{
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("ofA");
    QTest::addColumn<double>("b");
    QTest::addColumn<double>("ofB");
    QTest::addColumn<double>("p");
    QTest::newRow("6 of 25 and 15 of 25") << 6.0 << 25.0 << 15.0 << 25.0 << 0.0099142118;
    QTest::newRow("30 of 100 and 45 of 100") << 30.0 << 100.0 << 45.0 << 100.0 << 0.0284597369;
    QTest::newRow("the other way round") << 45.0 << 100.0 << 30.0 << 100.0 << 0.0284597369;
    QTest::newRow("the same share") << 6.0 << 20.0 << 30.0 << 100.0 << 1.0;
}

void TestRates::twoProportionsAreTested()
{
    QFETCH(double, a);
    QFETCH(double, ofA);
    QFETCH(double, b);
    QFETCH(double, ofB);
    QFETCH(double, p);
    const auto probability = twoProportionTest(a, ofA, b, ofB);
    QVERIFY(probability.has_value());
    QVERIFY(qAbs(*probability - p) < 1e-9);
}

void TestRates::theTestIsUndefinedWithoutTrialsOrVariation()
{
    QVERIFY(!twoProportionTest(0, 0, 3, 10));
    QVERIFY(!twoProportionTest(3, 10, 0, 0));
    QVERIFY(!twoProportionTest(0, 10, 0, 20));
    QVERIFY(!twoProportionTest(10, 10, 20, 20));
}

void TestRates::ratesArePooledAndNotAveraged()
{
    const SameMonthRate rate = sameMonthRate(judgedCounts({1, 10}), judgedCounts({10, 20}), year);
    QCOMPARE(rate.value, std::optional(11.0 / 30)); // the mean of 10 % and 50 % would be 30 %
    QCOMPARE(rate.months, 2);
}

void TestRates::theSameMonthRateMayExceedOne()
{
    QCOMPARE(sameMonthRate(judgedCounts({12}), judgedCounts({8}), year).value, std::optional(1.5));
}

void TestRates::monthsInWhichEitherIsUnknownAreLeftOut()
{
    Series below = seriesOf({10, 20, none, 40, 50});
    below.months[3].figures.reported->complete = false;
    below.months[4].underContract = false;
    const SameMonthRate rate = sameMonthRate(judgedCounts({none, 5, 6, 7, 8}), judged(below), year);
    QCOMPARE(rate.numerator, 5.0);
    QCOMPARE(rate.denominator, 20.0);
    QCOMPARE(rate.months, 1);
}

void TestRates::onlyThePeriodCounts()
{
    const auto above = judgedCounts({1, 2, 3});
    const auto below = judgedCounts({10, 10, 10});
    QCOMPARE(sameMonthRate(above, below, {january + 1, january + 1}).value, std::optional(0.2));
    QCOMPARE(sameMonthRate(above, below, {january + 5, january + 6}).months, 0);
}

void TestRates::aDenominatorOfZeroHasNoRate()
{
    QVERIFY(!sameMonthRate(judgedCounts({3}), judgedCounts({0}), year).value);
    QVERIFY(!sameMonthRate({}, {}, year).value);
}

QTEST_APPLESS_MAIN(TestRates)
#include "tst_rates.moc"

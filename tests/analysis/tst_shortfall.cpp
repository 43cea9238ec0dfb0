#include "app/analysis/shortfall.h"
#include "tests/analysis/seriesbuilder.h"

#include <QTest>

using namespace mizan;
using namespace mizan::test;

class TestShortfall : public QObject
{
    Q_OBJECT

private slots:
    void threeMonthsOfAThirdLessAreAPersistentShortfall();
    void aSumIsAShortfallBelowOnePercent_data();
    void aSumIsAShortfallBelowOnePercent();
    void theQuickTestNeverChangesTheAnswer();
    void theLongestWindowThatHoldsIsNamed_data();
    void theLongestWindowThatHoldsIsNamed();
    void oneMissAloneIsNotPersistent();
    void theMonthsOwnProbabilityStaysItsOwn();
    void aMetMonthHasNoSignalAfterAShortfall();
    void aMonthWithoutDataIsSkippedByTheWindow();
    void aWindowSpansAtMostTwiceItsLength_data();
    void aWindowSpansAtMostTwiceItsLength();
    void monthsOfAnotherSourceAreNoPartOfTheWindow();
    void monthsOfAnotherBasisAreNoPartOfTheWindow();
    void monthsOutsideTheContractAreNoPartOfTheWindow();
    void moneyHasNoSignal();
    void whereLowerIsBetterTheWindowIsMirrored();
};

void TestShortfall::threeMonthsOfAThirdLessAreAPersistentShortfall()
{
    const auto months = judgedCounts({22, 22, 22});
    QVERIFY(months[1].signal == Signal::WithinVariation);
    QVERIFY(months[2].signal == Signal::PersistentShortfall);
    QCOMPARE(months[2].shortfallWindow, 3);
    QCOMPARE(months[1].shortfallWindow, 0);
}

void TestShortfall::aSumIsAShortfallBelowOnePercent_data()
{
    QTest::addColumn<double>("actual");
    QTest::addColumn<double>("target");
    QTest::addColumn<bool>("isShortfall");
    QTest::newRow("0.0170") << 70.0 << 90.0 << false;
    QTest::newRow("0.0069") << 67.0 << 90.0 << true;
    QTest::newRow("0.0122") << 150.0 << 180.0 << false;
    QTest::newRow("0.0099") << 149.0 << 180.0 << true;
    QTest::newRow("0.0114") << 317.0 << 360.0 << false;
    QTest::newRow("0.0098") << 316.0 << 360.0 << true;
    QTest::newRow("a fraction is rounded down") << 316.9 << 360.0 << true;
    QTest::newRow("nothing of 4") << 0.0 << 4.0 << false;
    QTest::newRow("nothing of 5") << 0.0 << 5.0 << true;
    QTest::newRow("a tie") << 90.0 << 90.0 << false;
    QTest::newRow("nothing of nothing") << 0.0 << 0.0 << false;
}

void TestShortfall::aSumIsAShortfallBelowOnePercent()
{
    QFETCH(double, actual);
    QFETCH(double, target);
    QFETCH(bool, isShortfall);
    QCOMPARE(isPersistentShortfall(actual, target, Direction::HigherIsBetter), isShortfall);
}

void TestShortfall::theQuickTestNeverChangesTheAnswer()
{
    for (const Direction direction : {Direction::HigherIsBetter, Direction::LowerIsBetter}) {
        for (double target = 0.5; target < 1e6; target *= 1.21) {
            const double reach = 5 * std::sqrt(target) + 3;
            const double step = std::max(1.0, std::floor(reach / 40));
            for (double count = std::max(0.0, std::floor(target - reach)); count < target + reach;
                 count += step) {
                const bool exact = missProbability(count, target, direction) < persistentShortfallLevel;
                QCOMPARE(isPersistentShortfall(count, target, direction), exact);
            }
        }
    }
}

void TestShortfall::theLongestWindowThatHoldsIsNamed_data()
{
    QTest::addColumn<Actuals>("actuals");
    QTest::addColumn<int>("window");
    QTest::newRow("three low months after nine good ones")
        << Actuals{40, 40, 40, 40, 40, 40, 40, 40, 40, 22, 22, 22} << 3;
    QTest::newRow("six a little low") << Actuals{24, 25, 25, 25, 25, 25} << 6;
    QTest::newRow("five a little low: no full window of six") << Actuals{25, 25, 25, 25, 25} << 0;
    QTest::newRow("twelve a little low") << Actuals{26, 27, 26, 27, 26, 26, 26, 27, 26, 26, 26, 27} << 12;
    QTest::newRow("all three") << Actuals(12, 20.0) << 12;
    QTest::newRow("on target in the mean") << Actuals{31, 29, 32, 28, 34, 26, 33, 27, 31, 29, 31, 29} << 0;
}

void TestShortfall::theLongestWindowThatHoldsIsNamed()
{
    QFETCH(Actuals, actuals);
    QFETCH(int, window);
    const auto months = judgedCounts(actuals);
    QCOMPARE(months.back().shortfallWindow, window);
    QCOMPARE(months.back().signal == Signal::PersistentShortfall, window > 0);
}

void TestShortfall::oneMissAloneIsNotPersistent()
{
    const auto months = judgedCounts({30, 30, 3});
    QVERIFY(isPersistentShortfall(63, 90, Direction::HigherIsBetter));
    QVERIFY(months[2].signal == Signal::BeyondVariation);
    QCOMPARE(months[2].shortfallWindow, 0);
}

void TestShortfall::theMonthsOwnProbabilityStaysItsOwn()
{
    const JudgedMonth month = judgedCounts({20, 20, 25})[2];
    QVERIFY(month.signal == Signal::PersistentShortfall);
    QCOMPARE(*month.pValue, missProbability(25, 30, Direction::HigherIsBetter));
}

void TestShortfall::aMetMonthHasNoSignalAfterAShortfall()
{
    const JudgedMonth met = judgedCounts({10, 10, 30})[2];
    QVERIFY(!met.signal);
    QVERIFY(!met.pValue);
    QCOMPARE(met.shortfallWindow, 0);
}

void TestShortfall::aMonthWithoutDataIsSkippedByTheWindow()
{
    QCOMPARE(judgedCounts({22, none, 22, none, 22}).back().shortfallWindow, 3);
}

void TestShortfall::aWindowSpansAtMostTwiceItsLength_data()
{
    QTest::addColumn<Actuals>("actuals");
    QTest::addColumn<int>("window");
    QTest::newRow("3 months within 6") << Actuals{22, none, none, none, 22, 22} << 3;
    QTest::newRow("3 months within 7") << Actuals{22, none, none, none, none, 22, 22} << 0;
}

void TestShortfall::aWindowSpansAtMostTwiceItsLength()
{
    QFETCH(Actuals, actuals);
    QFETCH(int, window);
    QCOMPARE(judgedCounts(actuals).back().shortfallWindow, window);
}

void TestShortfall::monthsOfAnotherSourceAreNoPartOfTheWindow()
{
    Series series = seriesOf({22, 22, 22, 22});
    count(series, 1);
    QCOMPARE(judged(series)[2].shortfallWindow, 0);
    QCOMPARE(judged(series)[3].shortfallWindow, 3); // January, March and April
}

void TestShortfall::monthsOfAnotherBasisAreNoPartOfTheWindow()
{
    Series series = seriesOf({22, 22, 22, 22});
    count(series, 0, Basis::Cohort);
    for (size_t i = 1; i < series.months.size(); ++i)
        count(series, i, Basis::StageEntry);
    QCOMPARE(judged(series)[2].shortfallWindow, 0);
    QCOMPARE(judged(series)[3].shortfallWindow, 3);
}

void TestShortfall::monthsOutsideTheContractAreNoPartOfTheWindow()
{
    Series series = seriesOf({22, 22, 22});
    series.months[1].underContract = false;
    QCOMPARE(judged(series)[2].shortfallWindow, 0);
}

void TestShortfall::moneyHasNoSignal()
{
    const auto months =
        judged(seriesOf({1, 1, 1}, 9000, metricOf(metrics::revenue()), january, currency(u"EUR")));
    QVERIFY(months[2].verdict == Verdict::Missed);
    QVERIFY(!months[2].signal);
    QVERIFY(!months[2].pValue);
    QVERIFY(!months[2].beyondFrom);
}

void TestShortfall::whereLowerIsBetterTheWindowIsMirrored()
{
    const auto months = judged(seriesOf({38, 38, 38}, 30, complaints()));
    QVERIFY(months[1].signal == Signal::WithinVariation);
    QVERIFY(months[2].signal == Signal::PersistentShortfall);
    QCOMPARE(*months[2].pValue, missProbability(38, 30, Direction::LowerIsBetter));
}

QTEST_APPLESS_MAIN(TestShortfall)
#include "tst_shortfall.moc"

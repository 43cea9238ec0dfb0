#include "app/analysis/period.h"
#include "tests/analysis/seriesbuilder.h"

#include <QTest>

using namespace mizan;
using namespace mizan::test;

namespace {

const Metric mql = metricOf(metrics::mql());
const MonthRange year{january, january + 11};

/// Judged as of the first day after @p last.
std::vector<JudgedMonth> judgedAfter(const Series &series, Month last)
{
    return judge(series, Source::Counted, last.lastDay().addDays(1));
}

/// Nine months of a year with targets for all twelve.
Actuals nineMonths()
{
    return {30, 30, 30, none, 30, 30, 30, 30, 25, none, none, none};
}

JudgedMonth inProgress(double actual, int day)
{
    Series series = seriesOf({actual});
    series.months[0].figures.reported->until = QDate(2026, 1, day);
    series.months[0].figures.reported->complete = false;
    return judge(series, Source::Counted, QDate(2026, 1, day).addDays(1)).front();
}

} // namespace

class TestPeriod : public QObject
{
    Q_OBJECT

private slots:
    void yearToDateIsAgainstTheTargetsOfTheMonthsThatHaveData();
    void yearToDateFollowsTheFiscalYear_data();
    void yearToDateFollowsTheFiscalYear();
    void monthsOutsideTheContractHaveNotElapsed();
    void theLongestMissIsInARow();
    void aMissBeforeThePeriodIsNotCounted();
    void moneyOfDifferentCurrenciesIsNotAddedUp();
    void otherWaysToAddUpAreKept();
    void aPeriodWithoutJudgedMonthsIsEmpty();
    void theForecastHasItsCheckValues_data();
    void theForecastHasItsCheckValues();
    void theChanceIsCertainAtBothEnds();
    void eachRemainingMonthNeedsItsShareOfTheRest();
    void aPlanThatIsReachedNeedsNothing();
    void theRestFollowsTheFiscalYear();
    void aMonthInProgressIsStillLeft();
    void theChanceComesFromTheLastTwelveMonthsOfOneSource();
    void thereIsNoChanceWithoutMonthsLeftOrJudgedMonths();
    void moneyHasARestAndNoChance();
    void paceProjectsTheMonthByItsDays();
    void paceIsOnlyOfCountsInProgress();
};

void TestPeriod::yearToDateIsAgainstTheTargetsOfTheMonthsThatHaveData()
{
    const auto months = judgedAfter(seriesOf(nineMonths()), january + 8);
    const PeriodTotal total = totalOf(months, mql, {january, january + 8});
    QCOMPARE(total.judgedMonths, 8);
    QCOMPARE(total.elapsedMonths, 9);
    QCOMPARE(total.metMonths, 7);
    QCOMPARE(total.actual.number, 235.0);
    QCOMPARE(total.target.number, 240.0);
    QCOMPARE(total.attainment, std::optional(235.0 / 240));
    QVERIFY(totalOf(months, mql, year).actual == total.actual); // months to come change nothing
    QCOMPARE(totalOf(months, mql, year).elapsedMonths, 9);
}

void TestPeriod::yearToDateFollowsTheFiscalYear_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("months");
    QTest::addColumn<double>("actual");
    // 1 in January 2025 … 24 in December 2026; seen from October 2026
    QTest::newRow("January") << 1 << 10 << 175.0;
    QTest::newRow("April") << 4 << 7 << 133.0;
    QTest::newRow("July") << 7 << 4 << 82.0;
    QTest::newRow("October") << 10 << 1 << 22.0;
    QTest::newRow("November") << 11 << 12 << 198.0;
}

void TestPeriod::yearToDateFollowsTheFiscalYear()
{
    QFETCH(int, start);
    QFETCH(int, months);
    QFETCH(double, actual);
    Actuals actuals;
    for (int i = 1; i <= 24; ++i)
        actuals.push_back(i);
    const Month october(2026, 10);
    const MonthRange toDate{fiscalYearOf(october, start).first, october};
    const PeriodTotal total = totalOf(judged(seriesOf(actuals, 10, mql, Month(2025, 1))), mql, toDate);
    QCOMPARE(total.judgedMonths, months);
    QCOMPARE(total.elapsedMonths, months);
    QCOMPARE(total.actual.number, actual);
    QCOMPARE(total.target.number, 10.0 * months);
}

void TestPeriod::monthsOutsideTheContractHaveNotElapsed()
{
    Series series = seriesOf({30, 30, 30});
    series.months[0].underContract = false;
    const PeriodTotal total = totalOf(judged(series), mql, year);
    QCOMPARE(total.elapsedMonths, 2);
    QCOMPARE(total.judgedMonths, 2);
}

void TestPeriod::theLongestMissIsInARow()
{
    QCOMPARE(totalOf(judgedCounts({29, 29, 30, 29, 29, 29, none, 29}), mql, year).longestMiss, 3);
    QCOMPARE(totalOf(judgedCounts({30, 30}), mql, year).longestMiss, 0);
    Series series = seriesOf({29, 29, 29});
    count(series, 2);
    QCOMPARE(totalOf(judged(series), mql, year).longestMiss, 2);
}

void TestPeriod::aMissBeforeThePeriodIsNotCounted()
{
    QCOMPARE(totalOf(judgedCounts({29, 29, 29, 29, 30}), mql, {january + 2, january + 4}).longestMiss, 2);
}

void TestPeriod::moneyOfDifferentCurrenciesIsNotAddedUp()
{
    const Metric revenue = metricOf(metrics::revenue());
    Series series = seriesOf({100, 200}, 100, revenue, january, currency(u"EUR"));
    QCOMPARE(totalOf(judged(series), revenue, year).actual.number, 300.0);
    QVERIFY(totalOf(judged(series), revenue, year).actual.currency == currency(u"EUR"));
    series.months[1].target->currency = currency(u"USD");
    series.months[1].figures.reported->value.currency = currency(u"USD");
    const PeriodTotal mixed = totalOf(judged(series), revenue, year);
    QVERIFY(mixed.mixedCurrencies);
    QCOMPARE(mixed.judgedMonths, 2);
    QCOMPARE(mixed.actual.number, 0.0);
    QVERIFY(!mixed.attainment);
}

void TestPeriod::otherWaysToAddUpAreKept()
{
    Metric metric = mql;
    metric.aggregation = Aggregation::Mean;
    QCOMPARE(totalOf(judgedCounts({10, 20}), metric, year).actual.number, 15.0);
    metric.aggregation = Aggregation::Latest;
    QCOMPARE(totalOf(judgedCounts({10, 20}), metric, year).actual.number, 20.0);
    metric.aggregation = Aggregation::RatioOfSums;
    QVERIFY(!totalOf(judgedCounts({10, 20}), metric, year).attainment);
}

void TestPeriod::aPeriodWithoutJudgedMonthsIsEmpty()
{
    const PeriodTotal total = totalOf(judgedCounts({none, none}), mql, year);
    QCOMPARE(total.judgedMonths, 0);
    QCOMPARE(total.elapsedMonths, 2);
    QVERIFY(!total.attainment);
    QCOMPARE(totalOf({}, mql, year).elapsedMonths, 0);
}

void TestPeriod::theForecastHasItsCheckValues_data()
{
    QTest::addColumn<double>("needed");
    QTest::addColumn<double>("sum");
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("left");
    QTest::addColumn<double>("chance");
    QTest::newRow("S 319 n 10 k 2 R 60") << 60.0 << 319.0 << 10 << 2 << 0.685;
    QTest::newRow("S 319 n 10 k 2 R 70") << 70.0 << 319.0 << 10 << 2 << 0.256;
    QTest::newRow("S 25 n 1 k 2 R 60") << 60.0 << 25.0 << 1 << 2 << 0.234;
    QTest::newRow("S 90 n 12 k 3 R 30") << 30.0 << 90.0 << 12 << 3 << 0.102;
    QTest::newRow("a fraction needs the next whole one") << 59.2 << 319.0 << 10 << 2 << 0.685;
}

void TestPeriod::theForecastHasItsCheckValues()
{
    QFETCH(double, needed);
    QFETCH(double, sum);
    QFETCH(int, months);
    QFETCH(int, left);
    QFETCH(double, chance);
    QVERIFY(qAbs(chanceOfReaching(needed, sum, months, left) - chance) < 0.0005);
}

void TestPeriod::theChanceIsCertainAtBothEnds()
{
    QCOMPARE(chanceOfReaching(0, 25, 3, 2), 1.0);
    QCOMPARE(chanceOfReaching(-5, 25, 3, 2), 1.0);
    QCOMPARE(chanceOfReaching(1, 25, 3, 0), 0.0);
    QVERIFY(chanceOfReaching(1, 0, 3, 2) > 0); // nothing yet does not mean nothing ever
}

void TestPeriod::eachRemainingMonthNeedsItsShareOfTheRest()
{
    const auto months = judgedAfter(seriesOf(nineMonths()), january + 8);
    const RestOfYear rest = restOfYear(months, mql, january + 8, 1);
    QCOMPARE(rest.monthsLeft, 3);
    QCOMPARE(rest.planned, 360.0);
    QCOMPARE(rest.needed, 125.0);
    QCOMPARE(rest.neededPerMonth, 125.0 / 3);
    QCOMPARE(rest.chance, std::optional(chanceOfReaching(125, 235, 8, 3)));
}

void TestPeriod::aPlanThatIsReachedNeedsNothing()
{
    const RestOfYear rest =
        restOfYear(judgedAfter(seriesOf({100, 100, none}), january + 1), mql, january + 1, 1);
    QCOMPARE(rest.planned, 90.0);
    QCOMPARE(rest.needed, 0.0);
    QCOMPARE(rest.neededPerMonth, 0.0);
    QCOMPARE(rest.chance, std::optional(1.0));
}

void TestPeriod::theRestFollowsTheFiscalYear()
{
    const auto months = judgedAfter(seriesOf(Actuals(18, 30.0)), january + 8);
    const RestOfYear rest = restOfYear(months, mql, january + 8, 7); // July 2026 to June 2027
    QCOMPARE(rest.planned, 360.0);
    QCOMPARE(rest.monthsLeft, 9);
    QCOMPARE(rest.needed, 270.0);
}

void TestPeriod::aMonthInProgressIsStillLeft()
{
    const auto months = judgedAfter(seriesOf({30, 30, 12, none}), january + 1);
    QCOMPARE(months[2].verdict, Verdict::InProgress);
    const RestOfYear rest = restOfYear(months, mql, january + 2, 1);
    QCOMPARE(rest.monthsLeft, 2);
    QCOMPARE(rest.needed, 60.0);
}

void TestPeriod::theChanceComesFromTheLastTwelveMonthsOfOneSource()
{
    Actuals actuals(24, 30.0); // 2025 and 2026
    std::fill(actuals.begin(), actuals.begin() + 8, 1.0);
    Series series = seriesOf(actuals, 30, mql, january - 12);
    const Month october = january + 9;
    const RestOfYear rest = restOfYear(judgedAfter(series, october), mql, october, 1);
    QCOMPARE(rest.chance, std::optional(chanceOfReaching(60, 360, 12, 2)));
    for (size_t i = 16; i < series.months.size(); ++i)
        count(series, i);
    const RestOfYear counted = restOfYear(judgedAfter(series, october), mql, october, 1);
    QCOMPARE(counted.chance, std::optional(chanceOfReaching(60, 180, 6, 2))); // May to October
}

void TestPeriod::thereIsNoChanceWithoutMonthsLeftOrJudgedMonths()
{
    const RestOfYear over = restOfYear(judgedCounts({30, 29}), mql, january + 1, 1);
    QCOMPARE(over.monthsLeft, 0);
    QCOMPARE(over.needed, 1.0);
    QCOMPARE(over.neededPerMonth, 0.0);
    QVERIFY(!over.chance);
    const RestOfYear early = restOfYear(judgedAfter(seriesOf({none, none}), january), mql, january, 1);
    QCOMPARE(early.monthsLeft, 1);
    QVERIFY(!early.chance);
    const auto less = judgedAfter(seriesOf({3, none}, 5, complaints()), january);
    QVERIFY(!restOfYear(less, complaints(), january, 1).chance);
}

void TestPeriod::moneyHasARestAndNoChance()
{
    const Metric revenue = metricOf(metrics::revenue());
    Series series = seriesOf({80, none}, 100, revenue, january, currency(u"EUR"));
    const RestOfYear rest = restOfYear(judgedAfter(series, january), revenue, january, 1);
    QCOMPARE(rest.needed, 120.0);
    QVERIFY(!rest.chance);
    series.months[1].target->currency = currency(u"USD");
    const RestOfYear mixed = restOfYear(judgedAfter(series, january), revenue, january, 1);
    QVERIFY(mixed.mixedCurrencies);
    QCOMPARE(mixed.planned, 0.0);
}

void TestPeriod::paceProjectsTheMonthByItsDays()
{
    const auto pace = paceOf(inProgress(12, 12), mql);
    QVERIFY(pace.has_value());
    QCOMPARE(pace->daysCovered, 12);
    QCOMPARE(pace->expected, 31.0); // 12 in 12 of 31 days
    QCOMPARE(pace->low, 22.0);      // negative binomial, r = 12.5, p = 12/31: 0.079 below 10, 0.904 to 29
    QCOMPARE(pace->high, 41.0);
    const auto lastDay = paceOf(judge(seriesOf({12}), Source::Counted, QDate(2026, 1, 31)).front(), mql);
    QVERIFY(lastDay == (Pace{12, 12, 12, 31}));
}

void TestPeriod::paceIsOnlyOfCountsInProgress()
{
    QVERIFY(!paceOf(judgedCounts({12}).front(), mql));
    QVERIFY(!paceOf(judge(seriesOf({none}), Source::Counted, QDate(2026, 1, 10)).front(), mql));
    QVERIFY(!paceOf(inProgress(12, 12), metricOf(metrics::revenue())));
}

QTEST_APPLESS_MAIN(TestPeriod)
#include "tst_period.moc"

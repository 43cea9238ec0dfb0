#include <rapidcheck.h>

#include "tests/analysis/seriesbuilder.h"

#include <QTest>

using namespace mizan;
using namespace mizan::test;

namespace {

Direction anyDirection()
{
    return *rc::gen::element(Direction::HigherIsBetter, Direction::LowerIsBetter);
}

Metric anyCount()
{
    return anyDirection() == Direction::HigherIsBetter ? metricOf(metrics::mql()) : complaints();
}

/// A series with months of all kinds: no data, no target, incomplete, of either source, out of contract.
Series anySeries()
{
    Series series{{1}, anyCount(), january, {}};
    const int months = *rc::gen::inRange(0, 40);
    for (int i = 0; i < months; ++i) {
        SeriesMonth month;
        const Month calendar = january + i;
        const double target = *rc::gen::inRange(0, 60);
        if (*rc::gen::inRange(0, 10) > 0)
            month.target = Value{target, {}};
        month.underContract = *rc::gen::inRange(0, 20) > 0;
        const double actual = *rc::gen::inRange(0, 60);
        const Source source = *rc::gen::element(Source::Reported, Source::Counted);
        const int fate = *rc::gen::inRange(0, 10);
        auto &figure = source == Source::Reported ? month.figures.reported : month.figures.counted;
        if (fate > 0)
            figure = figureOf({actual, {}}, calendar, source);
        if (fate == 1)
            figure->complete = false;
        series.months.push_back(month);
    }
    return series;
}

Verdict verdictFor(double actual, double target, const Metric &metric)
{
    return judged(seriesOf({actual}, target, metric)).front().verdict;
}

} // namespace

class TestJudgingProperties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void betterNeverTurnsMetIntoMissed();
    void aTieIsMet();
    void theProbabilityFallsTheWorseTheMonth();
    void aMissedCountAlwaysHasASignalAndAMetOneNever();
    void theSignalAgreesWithTheCountThatWouldBeBeyond();
    void scalingMoneyKeepsTheVerdictAndTheAttainment();
    void judgingAPrefixGivesThePrefixOfJudging();
    void monthsBeforeAnyDataChangeNothing();
};

void TestJudgingProperties::initTestCase()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS")) // the same cases each time; others by hand
        qputenv("RC_PARAMS", "seed=20261121 max_success=300");
}

void TestJudgingProperties::betterNeverTurnsMetIntoMissed()
{
    QVERIFY(rc::check([] {
        const Metric metric = anyCount();
        const double target = *rc::gen::inRange(0, 500);
        const double actual = *rc::gen::inRange(0, 500) + *rc::gen::element(0.0, 0.25, 0.5);
        const double more = actual + *rc::gen::inRange(0, 50);
        const bool higher = metric.direction == Direction::HigherIsBetter;
        const double better = higher ? more : actual;
        const double worse = higher ? actual : more;
        RC_ASSERT(verdictFor(worse, target, metric) == Verdict::Missed ||
                  verdictFor(better, target, metric) == Verdict::Met);
    }));
}

void TestJudgingProperties::aTieIsMet()
{
    QVERIFY(rc::check([] {
        const double value = *rc::gen::inRange(0, 1'000'000) / *rc::gen::element(1.0, 3.0, 7.0);
        RC_ASSERT(verdictFor(value, value, anyCount()) == Verdict::Met);
    }));
}

void TestJudgingProperties::theProbabilityFallsTheWorseTheMonth()
{
    QVERIFY(rc::check([] {
        const Direction direction = anyDirection();
        const double target = *rc::gen::inRange(1, 3000) / *rc::gen::element(1.0, 2.0);
        const double actual = *rc::gen::inRange(0, 3000);
        const double worse = direction == Direction::HigherIsBetter ? actual : actual + 1;
        const double better = direction == Direction::HigherIsBetter ? actual + 1 : actual;
        const double p = missProbability(worse, target, direction);
        RC_ASSERT(p >= 0 && p <= 1);
        RC_ASSERT(p <= missProbability(better, target, direction) + 1e-14); // rounding, close to 1
    }));
}

void TestJudgingProperties::aMissedCountAlwaysHasASignalAndAMetOneNever()
{
    QVERIFY(rc::check([] {
        for (const JudgedMonth &month : judged(anySeries())) {
            RC_ASSERT(month.signal.has_value() == (month.verdict == Verdict::Missed));
            RC_ASSERT(month.pValue.has_value() == month.signal.has_value());
            RC_ASSERT((month.shortfallWindow > 0) == (month.signal == Signal::PersistentShortfall));
            RC_ASSERT((month.streak > 0) == month.isJudged());
        }
    }));
}

void TestJudgingProperties::theSignalAgreesWithTheCountThatWouldBeBeyond()
{
    QVERIFY(rc::check([] {
        const Metric metric = anyCount();
        const double target = *rc::gen::inRange(1, 200);
        const double actual = *rc::gen::inRange(0, 300);
        const JudgedMonth month = judged(seriesOf({actual}, target, metric)).front();
        const bool higher = metric.direction == Direction::HigherIsBetter;
        const bool isBeyond =
            month.beyondFrom && (higher ? actual <= *month.beyondFrom : actual >= *month.beyondFrom);
        RC_ASSERT((month.signal == Signal::BeyondVariation) == isBeyond);
    }));
}

void TestJudgingProperties::scalingMoneyKeepsTheVerdictAndTheAttainment()
{
    QVERIFY(rc::check([] {
        const Metric metric = metricOf(*rc::gen::element(metrics::spend(), metrics::revenue()));
        const double actual = *rc::gen::inRange(0, 1'000'000);
        const double target = *rc::gen::inRange(0, 1'000'000);
        const double scale = *rc::gen::inRange(1, 1000);
        const Currency euro = currency(u"EUR");
        const auto before = judged(seriesOf({actual}, target, metric, january, euro)).front();
        const auto after = judged(seriesOf({actual * scale}, target * scale, metric, january, euro)).front();
        RC_ASSERT(before.verdict == after.verdict);
        RC_ASSERT(before.attainment.has_value() == after.attainment.has_value());
        const double was = before.attainment.value_or(0);
        RC_ASSERT(qAbs(was - after.attainment.value_or(0)) <= 1e-12 * (1 + was));
    }));
}

void TestJudgingProperties::judgingAPrefixGivesThePrefixOfJudging()
{
    QVERIFY(rc::check([] {
        Series series = anySeries();
        auto whole = judged(series);
        const size_t length = *rc::gen::inRange<size_t>(0, series.months.size() + 1);
        series.months.resize(length);
        whole.resize(length);
        RC_ASSERT(judged(series) == whole);
    }));
}

void TestJudgingProperties::monthsBeforeAnyDataChangeNothing()
{
    QVERIFY(rc::check([] {
        Series series = anySeries();
        const auto before = judged(series);
        const int early = *rc::gen::inRange(0, 15);
        series.first = series.first - early;
        series.months.insert(series.months.begin(), static_cast<size_t>(early), SeriesMonth{});
        auto after = judged(series);
        after.erase(after.begin(), after.begin() + early);
        RC_ASSERT(after == before);
    }));
}

QTEST_APPLESS_MAIN(TestJudgingProperties)
#include "tst_judgingproperties.moc"

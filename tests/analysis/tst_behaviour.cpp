#include "app/analysis/behaviour.h"
#include "tests/analysis/seriesbuilder.h"

#include <QTest>

using namespace mizan;
using namespace mizan::test;

namespace {

const std::vector<double> checkSeries = {31, 28, 35, 26, 30, 33, 25, 29, 34, 27, 32, 30};

Actuals checkActuals()
{
    return {checkSeries.begin(), checkSeries.end()};
}

} // namespace

class TestBehaviour : public QObject
{
    Q_OBJECT

private slots:
    void theCheckSeriesHasTheKnownLimits();
    void nineMonthsHaveNoLimitsTenDo();
    void judgedMonthsGiveTheSameLimits();
    void monthsWithoutDataAndInProgressAreLeftOut();
    void onlyMonthsLikeTheNewestOneAreUsed();
    void aTargetIsNotNeeded();
};

void TestBehaviour::theCheckSeriesHasTheKnownLimits()
{
    const auto limits = behaviourLimits(std::span(checkSeries));
    QVERIFY(limits.has_value());
    QVERIFY(qAbs(limits->mean - 30.000) < 0.0005);
    QVERIFY(qAbs(limits->meanMovingRange - 5.182) < 0.0005);
    QVERIFY(qAbs(limits->lower - 16.216) < 0.0005);
    QVERIFY(qAbs(limits->upper - 43.784) < 0.0005);
    QCOMPARE(limits->months, 12);
}

void TestBehaviour::nineMonthsHaveNoLimitsTenDo()
{
    QVERIFY(!behaviourLimits(std::span(checkSeries).first(9)));
    QVERIFY(behaviourLimits(std::span(checkSeries).first(10)));
}

void TestBehaviour::judgedMonthsGiveTheSameLimits()
{
    const auto expected = behaviourLimits(std::span(checkSeries));
    const auto limits = behaviourLimits(std::span<const JudgedMonth>(judgedCounts(checkActuals())));
    QVERIFY(limits.has_value());
    QVERIFY(qAbs(limits->upper - expected->upper) < 1e-9);
    QCOMPARE(limits->months, 12);
}

void TestBehaviour::monthsWithoutDataAndInProgressAreLeftOut()
{
    Actuals actuals = checkActuals();
    actuals.insert(actuals.begin() + 4, none);
    actuals.push_back(900);
    Series series = seriesOf(actuals);
    series.months.back().figures.reported->complete = false;
    const auto limits = behaviourLimits(std::span<const JudgedMonth>(judged(series)));
    QVERIFY(limits.has_value());
    QCOMPARE(limits->months, 12);
    QVERIFY(qAbs(limits->upper - 43.784) < 0.0005);
}

void TestBehaviour::onlyMonthsLikeTheNewestOneAreUsed()
{
    Actuals actuals(5, 900.0);
    const Actuals newer = checkActuals();
    actuals.insert(actuals.end(), newer.begin(), newer.end());
    Series series = seriesOf(actuals);
    for (size_t i = 5; i < actuals.size(); ++i)
        count(series, i);
    const auto limits = behaviourLimits(std::span<const JudgedMonth>(judged(series)));
    QVERIFY(limits.has_value());
    QCOMPARE(limits->months, 12);
    QVERIFY(qAbs(limits->mean - 30) < 1e-9);
}

void TestBehaviour::aTargetIsNotNeeded()
{
    const auto months = judged(seriesOf(checkActuals(), none));
    QVERIFY(behaviourLimits(std::span<const JudgedMonth>(months)).has_value());
}

QTEST_APPLESS_MAIN(TestBehaviour)
#include "tst_behaviour.moc"

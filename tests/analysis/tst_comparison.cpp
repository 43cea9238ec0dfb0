#include "app/analysis/comparison.h"
#include "tests/analysis/seriesbuilder.h"

#include <QTest>

#include <cmath>

using namespace mizan;
using namespace mizan::test;
using namespace Qt::StringLiterals;

namespace {

const MonthRange year{january, january + 11};

JudgedMetric metric(const MetricId &id, const Actuals &actuals, std::optional<double> target = none)
{
    return {mizan::test::metricOf(id), judged(seriesOf(actuals, target, mizan::test::metricOf(id)))};
}

JudgedMetric money(const MetricId &id, const Actuals &actuals, QStringView code)
{
    return {mizan::test::metricOf(id),
            judged(seriesOf(actuals, none, mizan::test::metricOf(id), january, currency(code)))};
}

JudgedAgency agencyWith(const QString &name, std::vector<JudgedMetric> metrics)
{
    Agency agency;
    agency.name = name;
    return {agency, std::move(metrics)};
}

Comparison compared(const std::vector<JudgedAgency> &agencies, MonthRange period = year,
                    const std::vector<MetricId> &metrics = {metrics::mql()},
                    Alignment alignment = Alignment::Calendar)
{
    std::vector<ComparedSource> sources;
    for (const JudgedAgency &agency : agencies)
        sources.push_back({u"a.mizan"_s, u"Acme"_s, &agency});
    return compare(sources, period, metrics, alignment);
}

double pOf(const Comparison &comparison)
{
    const Difference *found = comparison.difference(metrics::mql(), std::nullopt, 0, 1);
    return found ? found->pValue : -1;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void attainmentIsOfTheSumsOfTheJudgedMonths();
    void unequalContractPeriodsAreComparedByTheirOwnTargets();
    void aMissingMonthIsNeitherMetNorMissed();
    void twoCurrenciesAreNotAddedUp();
    void feeAndSpendAreAddedUpWhereTheyAreKnown();
    void aMetricThatOneLacksIsNotTested();
    void equalAgenciesDoNotDiffer();
    void knownPairsHaveTheirKnownChance_data();
    void knownPairsHaveTheirKnownChance();
    void withoutAnyTargetsMonthsAreTheExposure();
    void oneWithAndOneWithoutTargetsAreNotTested();
    void allPairsOfAMetricAreAdjustedTogether();
    void ratesArePooledWhereAveragingWouldTurnTheirOrderAround();
    void theBestIsMarkedOnlyWhereItDiffersFromAll();
    void monthsOfContractStandBelowEachOther();
    void onlyThePeriodCounts();
};

void TestComparison::attainmentIsOfTheSumsOfTheJudgedMonths()
{
    const auto comparison = compared({agencyWith(u"A"_s, {metric(metrics::mql(), {30, 20, 25, 15}, 30)})});
    const ComparedMetric &mql = comparison.agencies[0].metrics[0];
    QCOMPARE(mql.judgedMonths, 4);
    QCOMPARE(mql.actual, 90.0);
    QCOMPARE(mql.target, 120.0);
    QCOMPARE(mql.attainment, std::optional(0.75));
    QCOMPARE(mql.missedMonths, 3);
    QCOMPARE(mql.longestMiss, 3);
}

/// 3 of 12 months under contract; its attainment is of the targets of those three.
void TestComparison::unequalContractPeriodsAreComparedByTheirOwnTargets()
{
    JudgedAgency late = agencyWith(u"Late"_s, {});
    late.agency.contract = {{january + 9, std::nullopt}};
    late.metrics = {{mizan::test::metricOf(metrics::mql()),
                     judged(seriesOf({10, 10, 10}, 10, mizan::test::metricOf(metrics::mql()), january + 9))}};
    const auto comparison =
        compared({late, agencyWith(u"Whole"_s, {metric(metrics::mql(), Actuals(12, 8), 10)})});
    QCOMPARE(comparison.agencies[0].metrics[0].months, 3);
    QCOMPARE(comparison.agencies[0].metrics[0].judgedMonths, 3);
    QCOMPARE(comparison.agencies[0].metrics[0].attainment, std::optional(1.0));
    QCOMPARE(comparison.agencies[1].metrics[0].months, 12);
    QCOMPARE(comparison.agencies[1].metrics[0].attainment, std::optional(0.8));
}

void TestComparison::aMissingMonthIsNeitherMetNorMissed()
{
    const auto comparison =
        compared({agencyWith(u"A"_s, {metric(metrics::mql(), {5, none, 5}, 10)})}, {january, january + 2});
    const ComparedMetric &mql = comparison.agencies[0].metrics[0];
    QCOMPARE(mql.judgedMonths, 2);
    QCOMPARE(mql.months, 3);
    QCOMPARE(mql.attainment, std::optional(0.5));
    QCOMPARE(mql.longestMiss, 1);
}

void TestComparison::twoCurrenciesAreNotAddedUp()
{
    const auto comparison = compared(
        {agencyWith(u"A"_s, {metric(metrics::mql(), {10}, 10), money(metrics::spend(), {20000}, u"EUR"),
                             money(metrics::fee(), {30000}, u"USD")})});
    QVERIFY(comparison.agencies[0].costs[0].cost.mixedCurrencies);
    QVERIFY(!comparison.agencies[0].costs[0].cost.perUnit());
}

/// Fees of 300 and 200, nothing known of February; spend of one month. B was paid in two currencies.
void TestComparison::feeAndSpendAreAddedUpWhereTheyAreKnown()
{
    JudgedMetric mixed = money(metrics::fee(), {30000, 30000}, u"EUR");
    mixed.months[1].actual->currency = currency(u"USD");
    const auto comparison = compared({agencyWith(u"A"_s, {money(metrics::fee(), {30000, none, 20000}, u"EUR"),
                                                          money(metrics::spend(), {1500}, u"EUR")}),
                                      agencyWith(u"B"_s, {mixed})},
                                     {january, january + 2});
    const auto &a = comparison.agencies[0].money;
    QCOMPARE(a.size(), size_t{2});
    QCOMPARE(a[0].metric, metrics::fee());
    QCOMPARE(a[0].minorUnits, std::optional(50000.0));
    QCOMPARE(a[0].months, 2);
    QCOMPARE(a[0].currency, currency(u"EUR"));
    QCOMPARE(a[1].minorUnits, std::optional(1500.0));
    const auto &b = comparison.agencies[1].money;
    QVERIFY(b[0].mixedCurrencies && !b[0].minorUnits);
    QVERIFY(!b[1].mixedCurrencies && !b[1].minorUnits);
}

void TestComparison::aMetricThatOneLacksIsNotTested()
{
    const auto comparison = compared({agencyWith(u"A"_s, {metric(metrics::mql(), {10}, 10)}),
                                      agencyWith(u"B"_s, {metric(metrics::leads(), {10}, 10)})});
    QVERIFY(comparison.differences.empty());
    QCOMPARE(comparison.agencies[1].metrics[0].judgedMonths, 0);
    QVERIFY(!comparison.agencies[1].metrics[0].attainment);
}

void TestComparison::equalAgenciesDoNotDiffer()
{
    const std::vector<JudgedMetric> metrics = {metric(metrics::leads(), {100}, 90),
                                               metric(metrics::mql(), {25}, 30)};
    const auto comparison = compared({agencyWith(u"A"_s, metrics), agencyWith(u"B"_s, metrics)});
    QVERIFY(!comparison.differences.empty());
    for (const Difference &difference : comparison.differences) {
        QCOMPARE(difference.adjusted, 1.0);
        QVERIFY(!difference.isSignal());
    }
    QVERIFY(!comparison.bestAttainment(0));
}

void TestComparison::knownPairsHaveTheirKnownChance_data()
{
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("b");
    QTest::addColumn<double>("p");
    QTest::addColumn<bool>("isSignal");
    QTest::newRow("25 v 35") << 25.0 << 35.0 << 0.245 << false;
    QTest::newRow("15 v 30") << 15.0 << 30.0 << 0.036 << true;
    QTest::newRow("10 v 18") << 10.0 << 18.0 << 0.185 << false;
}

void TestComparison::knownPairsHaveTheirKnownChance()
{
    QFETCH(double, a);
    QFETCH(double, b);
    QFETCH(double, p);
    QFETCH(bool, isSignal);
    const auto comparison = compared({agencyWith(u"A"_s, {metric(metrics::mql(), {a}, 30)}),
                                      agencyWith(u"B"_s, {metric(metrics::mql(), {b}, 30)})});
    QVERIFY(std::abs(pOf(comparison) - p) < 0.0005);
    QCOMPARE(comparison.differences[0].isSignal(), isSignal);
}

void TestComparison::withoutAnyTargetsMonthsAreTheExposure()
{
    const auto equal = compared({agencyWith(u"A"_s, {metric(metrics::mql(), {15})}),
                                 agencyWith(u"B"_s, {metric(metrics::mql(), {30})})});
    QVERIFY(std::abs(pOf(equal) - 0.0357) < 0.0005);
    const auto twice = compared({agencyWith(u"A"_s, {metric(metrics::mql(), {15})}),
                                 agencyWith(u"B"_s, {metric(metrics::mql(), {15, 15})})});
    QCOMPARE(pOf(twice), 1.0);
}

void TestComparison::oneWithAndOneWithoutTargetsAreNotTested()
{
    const auto comparison = compared({agencyWith(u"A"_s, {metric(metrics::mql(), {15}, 30)}),
                                      agencyWith(u"B"_s, {metric(metrics::mql(), {30})})});
    QCOMPARE(pOf(comparison), -1.0);
}

/// The chance of 15 v 30 alone is a signal; among three pairs it is not.
void TestComparison::allPairsOfAMetricAreAdjustedTogether()
{
    const auto comparison = compared({agencyWith(u"A"_s, {metric(metrics::mql(), {15}, 30)}),
                                      agencyWith(u"B"_s, {metric(metrics::mql(), {30}, 30)}),
                                      agencyWith(u"C"_s, {metric(metrics::mql(), {25}, 30)})});
    QCOMPARE(comparison.differences.size(), size_t{3});
    QVERIFY(std::abs(comparison.differences[0].adjusted - 3 * pOf(comparison)) < 1e-9);
    QVERIFY(!comparison.differences[0].isSignal());
}

/// A: 1 of 2 and 10 of 100; B: 1 of 4 and 12 of 100. Averaged A leads with 30 % to 18.5 %; pooled B does.
void TestComparison::ratesArePooledWhereAveragingWouldTurnTheirOrderAround()
{
    const auto comparison =
        compared({agencyWith(u"A"_s, {metric(metrics::leads(), {2, 100}), metric(metrics::mql(), {1, 10})}),
                  agencyWith(u"B"_s, {metric(metrics::leads(), {4, 100}), metric(metrics::mql(), {1, 12})})});
    const ComparedRate &a = comparison.agencies[0].rates[0];
    const ComparedRate &b = comparison.agencies[1].rates[0];
    QVERIFY(std::abs(*a.rate.value - 11.0 / 102) < 1e-12);
    QVERIFY(std::abs(*b.rate.value - 13.0 / 104) < 1e-12);
    QVERIFY(*a.rate.value < *b.rate.value);
    QVERIFY(a.interval && a.interval->low < *a.rate.value && *a.rate.value < a.interval->high);
    const Difference *difference = comparison.difference(metrics::mql(), metrics::leads(), 1, 0);
    QVERIFY(difference && !difference->isSignal());
    QVERIFY(!comparison.bestRate(0));
}

void TestComparison::theBestIsMarkedOnlyWhereItDiffersFromAll()
{
    const auto clear = compared({agencyWith(u"A"_s, {metric(metrics::mql(), {100}, 100)}),
                                 agencyWith(u"B"_s, {metric(metrics::mql(), {50}, 100)}),
                                 agencyWith(u"C"_s, {metric(metrics::mql(), {40}, 100)})});
    QCOMPARE(clear.bestAttainment(0), std::optional<size_t>(0));
    const auto close = compared({agencyWith(u"A"_s, {metric(metrics::mql(), {100}, 100)}),
                                 agencyWith(u"B"_s, {metric(metrics::mql(), {95}, 100)}),
                                 agencyWith(u"C"_s, {metric(metrics::mql(), {40}, 100)})});
    QVERIFY(!close.bestAttainment(0));
}

void TestComparison::monthsOfContractStandBelowEachOther()
{
    JudgedAgency late = agencyWith(u"Late"_s, {metric(metrics::mql(), {none, none, 7}, 10)});
    late.agency.contract = {{january + 2, std::nullopt}};
    const auto comparison = compared({late, agencyWith(u"Early"_s, {metric(metrics::mql(), {8, 9, 10}, 10)})},
                                     {january, january + 2}, {metrics::mql()}, Alignment::ContractMonth);
    QCOMPARE(comparison.agencies[0].months[0].front().month, january + 2);
    QCOMPARE(comparison.agencies[1].months[0].front().month, january);
    QCOMPARE(comparison.slotCount(), 3);
}

void TestComparison::onlyThePeriodCounts()
{
    const auto comparison = compared({agencyWith(u"A"_s, {metric(metrics::mql(), {1, 10, 10, 1}, 10)})},
                                     {january + 1, january + 2});
    QCOMPARE(comparison.agencies[0].metrics[0].attainment, std::optional(1.0));
    QCOMPARE(comparison.agencies[0].months[0].size(), size_t{2});
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"

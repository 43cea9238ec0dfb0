#include "app/analysis/cost.h"
#include "tests/analysis/seriesbuilder.h"

#include <QTest>

using namespace mizan;
using namespace mizan::test;

namespace {

const MonthRange year{january, january + 11};

JudgedMetric metric(const MetricId &id, const Actuals &actuals, QStringView code = {})
{
    return {metricOf(id), judged(seriesOf(actuals, none, metricOf(id), january, currency(code)))};
}

JudgedAgency agencyWith(std::vector<JudgedMetric> metrics)
{
    return {Agency{}, std::move(metrics)};
}

} // namespace

class TestCost : public QObject
{
    Q_OBJECT

private slots:
    void theCostOfALeadIsOfFeeAndMediaSpend();
    void onePartAloneIsShownAsIs();
    void noCountOrNoCostHasNoCostPerUnit();
    void onlyMonthsInWhichAllIsKnownCount();
    void onlyThePeriodCounts();
    void mixedCurrenciesAreNotAddedUp_data();
    void mixedCurrenciesAreNotAddedUp();
};

void TestCost::theCostOfALeadIsOfFeeAndMediaSpend()
{
    const UnitCost cost = unitCost(
        agencyWith({metric(metrics::leads(), {10, 30}), metric(metrics::spend(), {20000, 40000}, u"EUR"),
                    metric(metrics::fee(), {80000, 80000}, u"EUR")}),
        metrics::leads(), year);
    QCOMPARE(cost.count, 40.0);
    QCOMPARE(cost.months, 2);
    QCOMPARE(cost.perUnit(), std::optional(5500.0));
    QCOMPARE(cost.feePerUnit(), std::optional(4000.0));
    QCOMPARE(cost.spendPerUnit(), std::optional(1500.0));
    QVERIFY(cost.currency == currency(u"EUR"));
    QVERIFY(!cost.mixedCurrencies);
}

void TestCost::onePartAloneIsShownAsIs()
{
    const UnitCost cost =
        unitCost(agencyWith({metric(metrics::mql(), {10}), metric(metrics::spend(), {20000}, u"EUR")}),
                 metrics::mql(), year);
    QCOMPARE(cost.perUnit(), std::optional(2000.0));
    QVERIFY(!cost.fee);
    QVERIFY(!cost.feePerUnit());
}

void TestCost::noCountOrNoCostHasNoCostPerUnit()
{
    const JudgedAgency agency = agencyWith({metric(metrics::leads(), {10}), metric(metrics::mql(), {0}),
                                            metric(metrics::spend(), {100}, u"EUR")});
    QVERIFY(!unitCost(agency, metrics::mql(), year).perUnit());
    QCOMPARE(unitCost(agency, metrics::mql(), year).spend, std::optional(100.0));
    QVERIFY(!unitCost(agency, metrics::sql(), year).perUnit());
    QVERIFY(!unitCost(agencyWith({metric(metrics::leads(), {10})}), metrics::leads(), year).perUnit());
}

void TestCost::onlyMonthsInWhichAllIsKnownCount()
{
    const UnitCost cost = unitCost(agencyWith({metric(metrics::leads(), {10, none, 30, 40}),
                                               metric(metrics::spend(), {100, 100, none, 300}, u"EUR"),
                                               metric(metrics::fee(), {none, 500, 500, 500}, u"EUR")}),
                                   metrics::leads(), year);
    QCOMPARE(cost.months, 1); // April alone has all three
    QCOMPARE(cost.count, 40.0);
    QCOMPARE(cost.perUnit(), std::optional(20.0));
}

void TestCost::onlyThePeriodCounts()
{
    const JudgedAgency agency =
        agencyWith({metric(metrics::leads(), {10, 20}), metric(metrics::spend(), {100, 400}, u"EUR")});
    QCOMPARE(unitCost(agency, metrics::leads(), {january + 1, january + 1}).perUnit(), std::optional(20.0));
    QCOMPARE(unitCost(agency, metrics::leads(), {january + 6, january + 7}).months, 0);
}

void TestCost::mixedCurrenciesAreNotAddedUp_data()
{
    QTest::addColumn<QString>("spendCurrency");
    QTest::addColumn<bool>("isMixed");
    QTest::newRow("the same") << QStringLiteral("EUR") << false;
    QTest::newRow("another") << QStringLiteral("USD") << true;
}

void TestCost::mixedCurrenciesAreNotAddedUp()
{
    QFETCH(QString, spendCurrency);
    QFETCH(bool, isMixed);
    const UnitCost cost =
        unitCost(agencyWith({metric(metrics::leads(), {10}), metric(metrics::spend(), {100}, spendCurrency),
                             metric(metrics::fee(), {500}, u"EUR")}),
                 metrics::leads(), year);
    QCOMPARE(cost.mixedCurrencies, isMixed);
    QCOMPARE(cost.perUnit().has_value(), !isMixed);
    QCOMPARE(cost.fee.has_value(), !isMixed);
    QCOMPARE(cost.count, 10.0);
}

QTEST_APPLESS_MAIN(TestCost)
#include "tst_cost.moc"

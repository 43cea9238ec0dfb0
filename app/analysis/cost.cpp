#include "app/analysis/cost.h"

namespace mizan {

namespace {

std::optional<double> share(std::optional<double> cost, double count)
{
    return cost && count > 0 ? std::optional(*cost / count) : std::nullopt;
}

const JudgedMonth *completeMonth(const JudgedMetric *metric, Month month)
{
    const JudgedMonth *judged = metric ? metric->at(month) : nullptr;
    return judged && judged->complete && judged->verdict != Verdict::NotUnderContract ? judged : nullptr;
}

/// The three figures of one month; null where not known.
struct MonthCost
{
    const JudgedMonth *count = nullptr;
    const JudgedMonth *fee = nullptr;
    const JudgedMonth *spend = nullptr;
};

std::vector<MonthCost> monthCosts(const JudgedAgency &agency, const MetricId &stage, MonthRange period)
{
    std::vector<MonthCost> months;
    const JudgedMetric *counts = agency.metric(stage);
    if (!counts)
        return months;
    const JudgedMetric *fees = agency.metric(metrics::fee());
    const JudgedMetric *spends = agency.metric(metrics::spend());
    for (const JudgedMonth &judged : counts->months) {
        if (period.contains(judged.month) && completeMonth(counts, judged.month))
            months.push_back(
                {&judged, completeMonth(fees, judged.month), completeMonth(spends, judged.month)});
    }
    return months;
}

/// Adds @p part up, if it is known; false when its currency is another one than that of @p cost.
bool addUp(UnitCost &cost, std::optional<double> &sum, const JudgedMonth *part)
{
    if (!part)
        return true;
    const Value &value = *part->actual;
    if (cost.currency.isNone())
        cost.currency = value.currency;
    sum = sum.value_or(0) + value.number;
    return cost.currency == value.currency;
}

} // namespace

std::optional<double> UnitCost::perUnit() const
{
    if (!fee && !spend)
        return std::nullopt;
    return share(fee.value_or(0) + spend.value_or(0), count);
}

std::optional<double> UnitCost::feePerUnit() const
{
    return share(fee, count);
}

std::optional<double> UnitCost::spendPerUnit() const
{
    return share(spend, count);
}

UnitCost unitCost(const JudgedAgency &agency, const MetricId &stage, MonthRange period)
{
    const std::vector<MonthCost> months = monthCosts(agency, stage, period);
    const bool withFee = std::ranges::any_of(months, [](const MonthCost &month) { return month.fee; });
    const bool withSpend = std::ranges::any_of(months, [](const MonthCost &month) { return month.spend; });
    UnitCost cost;
    for (const MonthCost &month : months) {
        if ((withFee && !month.fee) || (withSpend && !month.spend))
            continue;
        cost.count += month.count->actual->number;
        ++cost.months;
        if (!addUp(cost, cost.fee, month.fee) || !addUp(cost, cost.spend, month.spend))
            cost.mixedCurrencies = true;
    }
    if (cost.mixedCurrencies) {
        cost.fee.reset();
        cost.spend.reset();
        cost.currency = {};
    }
    return cost;
}

} // namespace mizan

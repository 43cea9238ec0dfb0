#include "app/analysis/comparison.h"

#include "app/analysis/differences.h"

#include <algorithm>
#include <array>
#include <functional>

namespace mizan {

namespace {

bool isCounted(const JudgedMonth &month)
{
    return month.complete && month.actual && month.verdict != Verdict::NotUnderContract;
}

ComparedMetric comparedMetric(const JudgedAgency &agency, const MetricId &id, MonthRange period)
{
    ComparedMetric result;
    result.metric = id;
    for (Month month = period.first; month <= period.last; ++month)
        result.months += agency.agency.isUnderContract(month) ? 1 : 0;
    const JudgedMetric *metric = agency.metric(id);
    if (!metric)
        return result;
    int row = 0;
    for (const JudgedMonth &month : metric->months) {
        if (!period.contains(month.month))
            continue;
        row = month.verdict == Verdict::Missed ? row + 1 : 0;
        result.longestMiss = std::max(result.longestMiss, row);
        if (isCounted(month)) {
            result.counted += month.actual->number;
            ++result.countedMonths;
        }
        if (!month.isJudged())
            continue;
        ++result.judgedMonths;
        result.missedMonths += month.verdict == Verdict::Missed ? 1 : 0;
        result.actual += month.actual->number;
        result.target += month.target->number;
    }
    if (result.target > 0)
        result.attainment = result.actual / result.target;
    return result;
}

ComparedRate comparedRate(const JudgedAgency &agency, const MetricId &from, const MetricId &to,
                          MonthRange period)
{
    ComparedRate result{from, to, {}, std::nullopt};
    const JudgedMetric *above = agency.metric(to);
    const JudgedMetric *below = agency.metric(from);
    if (!above || !below)
        return result;
    result.rate = sameMonthRate(above->months, below->months, period);
    if (result.rate.denominator > 0 && result.rate.numerator <= result.rate.denominator)
        result.interval = wilsonInterval(result.rate.numerator, result.rate.denominator);
    return result;
}

ComparedMoney comparedMoney(const JudgedAgency &agency, const MetricId &id, MonthRange period)
{
    ComparedMoney result{id, std::nullopt, {}};
    const JudgedMetric *metric = agency.metric(id);
    if (!metric)
        return result;
    for (const JudgedMonth &month : metric->months) {
        if (!period.contains(month.month) || !isCounted(month))
            continue;
        if (result.months++ == 0)
            result.currency = month.actual->currency;
        result.mixedCurrencies |= month.actual->currency != result.currency;
        result.minorUnits = result.minorUnits.value_or(0) + month.actual->number;
    }
    if (result.mixedCurrencies)
        result = {id, std::nullopt, {}, true, result.months};
    return result;
}

/// The months of a metric, one a slot; of a metric that the agency lacks, months without data.
std::vector<JudgedMonth> placesOf(const JudgedAgency &agency, const MetricId &id, MonthRange period,
                                  Alignment alignment)
{
    const JudgedMetric *metric = agency.metric(id);
    std::vector<JudgedMonth> places;
    for (Month month = period.first; month <= period.last; ++month) {
        const bool underContract = agency.agency.isUnderContract(month);
        if (alignment == Alignment::ContractMonth && places.empty() && !underContract)
            continue;
        const JudgedMonth *judged = metric ? metric->at(month) : nullptr;
        places.push_back(judged ? *judged : JudgedMonth());
        places.back().month = month;
        if (!judged && !underContract)
            places.back().verdict = Verdict::NotUnderContract;
    }
    return places;
}

ComparedAgency comparedAgency(const ComparedSource &source, MonthRange period,
                              const std::vector<MetricId> &metrics, Alignment alignment)
{
    const JudgedAgency &agency = *source.agency;
    ComparedAgency result{source.file, source.client,   agency.agency.name, source.place, {}, {}, {},
                          {},          agency.agency.id};
    for (const MetricId &metric : metrics) {
        result.metrics.push_back(comparedMetric(agency, metric, period));
        result.costs.push_back({metric, unitCost(agency, metric, period)});
        result.months.push_back(placesOf(agency, metric, period, alignment));
    }
    for (const auto &[from, to] : funnelSteps())
        result.rates.push_back(comparedRate(agency, from, to, period));
    for (const MetricId &metric : {metrics::fee(), metrics::spend()})
        result.money.push_back(comparedMoney(agency, metric, period));
    return result;
}

/// Attainment against attainment with the targets as exposure; where both lack targets, counts by complete
/// months.
std::optional<double> metricTest(const ComparedMetric &a, const ComparedMetric &b)
{
    if (a.target > 0 && b.target > 0)
        return conditionalBinomialTest(a.actual, a.target, b.actual, b.target);
    if (a.judgedMonths > 0 || b.judgedMonths > 0)
        return std::nullopt;
    return conditionalBinomialTest(a.counted, a.countedMonths, b.counted, b.countedMonths);
}

std::optional<double> rateTest(const ComparedRate &a, const ComparedRate &b)
{
    if (!a.interval || !b.interval)
        return std::nullopt;
    return twoProportionTest(a.rate.numerator, a.rate.denominator, b.rate.numerator, b.rate.denominator);
}

/// Tests all pairs and adjusts them as one family.
void addFamily(std::vector<Difference> &differences, size_t agencies, const Difference &name,
               const std::function<std::optional<double>(size_t, size_t)> &test)
{
    std::vector<Difference> family;
    std::vector<double> pValues;
    for (size_t a = 0; a < agencies; ++a) {
        for (size_t b = a + 1; b < agencies; ++b) {
            const auto p = test(a, b);
            if (!p)
                continue;
            family.push_back(name);
            family.back().a = a;
            family.back().b = b;
            family.back().pValue = *p;
            pValues.push_back(*p);
        }
    }
    const auto adjusted = holmAdjusted(pValues);
    for (size_t i = 0; i < family.size(); ++i)
        family[i].adjusted = adjusted[i];
    std::ranges::move(family, std::back_inserter(differences));
}

void addDifferences(Comparison &comparison)
{
    const auto &agencies = comparison.agencies;
    for (size_t m = 0; m < comparison.metrics.size(); ++m) {
        const Difference name{comparison.metrics[m], std::nullopt, 0, 0, 1, 1};
        addFamily(comparison.differences, agencies.size(), name, [&](size_t a, size_t b) {
            return metricTest(agencies[a].metrics[m], agencies[b].metrics[m]);
        });
    }
    for (size_t r = 0; r < funnelSteps().size(); ++r) {
        const Difference name{funnelSteps()[r].second, funnelSteps()[r].first, 0, 0, 1, 1};
        addFamily(comparison.differences, agencies.size(), name,
                  [&](size_t a, size_t b) { return rateTest(agencies[a].rates[r], agencies[b].rates[r]); });
    }
}

/// The place of the largest of @p values, if its difference to each other one that is known is a signal.
std::optional<size_t> clearBest(const std::vector<std::optional<double>> &values,
                                const std::function<const Difference *(size_t, size_t)> &difference)
{
    std::optional<size_t> best;
    for (size_t i = 0; i < values.size(); ++i) {
        if (values[i] && (!best || *values[i] > *values[*best]))
            best = i;
    }
    if (!best)
        return std::nullopt;
    bool hasRival = false;
    for (size_t i = 0; i < values.size(); ++i) {
        if (i == *best || !values[i])
            continue;
        hasRival = true;
        const Difference *found = difference(*best, i);
        if (!found || !found->isSignal())
            return std::nullopt;
    }
    return hasRival ? best : std::nullopt;
}

} // namespace

int Comparison::slotCount() const
{
    size_t most = 0;
    for (const ComparedAgency &agency : agencies) {
        for (const auto &months : agency.months)
            most = std::max(most, months.size());
    }
    return static_cast<int>(most);
}

const Difference *Comparison::difference(const MetricId &metric, const std::optional<MetricId> &ofStage,
                                         size_t a, size_t b) const
{
    const auto [low, high] = std::minmax(a, b);
    const auto found = std::ranges::find_if(differences, [&, low = low, high = high](const Difference &one) {
        return one.metric == metric && one.ofStage == ofStage && one.a == low && one.b == high;
    });
    return found == differences.end() ? nullptr : &*found;
}

std::optional<size_t> Comparison::bestAttainment(size_t metric) const
{
    std::vector<std::optional<double>> values;
    for (const ComparedAgency &agency : agencies)
        values.push_back(agency.metrics[metric].attainment);
    return clearBest(values,
                     [&](size_t a, size_t b) { return difference(metrics[metric], std::nullopt, a, b); });
}

std::optional<size_t> Comparison::bestRate(size_t rate) const
{
    const auto &[from, to] = funnelSteps()[rate];
    std::vector<std::optional<double>> values;
    for (const ComparedAgency &agency : agencies)
        values.push_back(agency.rates[rate].rate.value);
    return clearBest(values, [&](size_t a, size_t b) { return difference(to, from, a, b); });
}

Comparison compare(const std::vector<ComparedSource> &sources, MonthRange period,
                   std::vector<MetricId> metrics, Alignment alignment)
{
    Comparison comparison{period, alignment, std::move(metrics), {}, {}};
    for (const ComparedSource &source : sources)
        comparison.agencies.push_back(comparedAgency(source, period, comparison.metrics, alignment));
    addDifferences(comparison);
    return comparison;
}

const std::vector<std::pair<MetricId, MetricId>> &funnelSteps()
{
    static const std::vector<std::pair<MetricId, MetricId>> steps = {
        {metrics::leads(), metrics::mql()},
        {metrics::mql(), metrics::sql()},
        {metrics::sql(), metrics::opportunities()},
        {metrics::opportunities(), metrics::customers()},
    };
    return steps;
}

} // namespace mizan

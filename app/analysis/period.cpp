#include "app/analysis/period.h"

#include <boost/math/distributions/negative_binomial.hpp>

#include <algorithm>
#include <cmath>

namespace mizan {

namespace {

using namespace boost::math::policies;
using Policy = policy<promote_double<false>, domain_error<ignore_error>, overflow_error<ignore_error>,
                      evaluation_error<ignore_error>>;
using NegativeBinomial = boost::math::negative_binomial_distribution<double, Policy>;

constexpr int mostMonthsForChance = 12;

/// What is still to come in @p rest periods after @p sum in @p past ones.
NegativeBinomial stillToCome(double sum, int past, int rest)
{
    return NegativeBinomial(sum + 0.5, static_cast<double>(past) / (past + rest));
}

/// Adds judged months up as their metric wants it.
class Adder
{
public:
    explicit Adder(const Metric &metric)
        : m_metric(metric)
    {
    }

    void add(const Value &value)
    {
        m_mixed = m_mixed || (m_count > 0 && value.currency != m_currency);
        m_currency = value.currency;
        m_sum += value.number;
        m_latest = value.number;
        ++m_count;
    }
    [[nodiscard]] bool isMixed() const { return m_metric.unit == Unit::Money && m_mixed; }
    /// 0 for mixed currencies and for ratios, which monthly values alone cannot add up.
    [[nodiscard]] Value total() const
    {
        if (isMixed() || m_count == 0)
            return {};
        switch (m_metric.aggregation) {
        case Aggregation::Sum:
            return {m_sum, m_currency};
        case Aggregation::Mean:
            return {m_sum / m_count, m_currency};
        case Aggregation::Latest:
            return {m_latest, m_currency};
        case Aggregation::RatioOfSums:
            break;
        }
        return {};
    }

private:
    const Metric &m_metric;
    Currency m_currency;
    double m_sum = 0;
    double m_latest = 0;
    int m_count = 0;
    bool m_mixed = false;
};

std::optional<double> attainmentOf(double actual, double target, Direction direction)
{
    const double part = direction == Direction::HigherIsBetter ? actual : target;
    const double whole = direction == Direction::HigherIsBetter ? target : actual;
    return whole != 0 ? std::optional(part / whole) : std::nullopt;
}

/// Chance of reaching what is needed, from the last judged months up to @p month of the newest one's source
/// and basis.
std::optional<double> chanceOf(const RestOfYear &rest, std::span<const JudgedMonth> judged, Month month)
{
    double sum = 0;
    int months = 0;
    const JudgedMonth *newest = nullptr;
    for (size_t i = judged.size(); i-- > 0 && months < mostMonthsForChance;) {
        const JudgedMonth &past = judged[i];
        if (past.month > month || !past.isJudged())
            continue;
        if (!newest)
            newest = &past;
        if (past.source != newest->source || past.basis != newest->basis)
            continue;
        sum += past.actual->number;
        ++months;
    }
    if (months == 0)
        return std::nullopt;
    return chanceOfReaching(rest.needed, sum, months, rest.monthsLeft);
}

} // namespace

PeriodTotal totalOf(std::span<const JudgedMonth> judged, const Metric &metric, MonthRange period)
{
    PeriodTotal total;
    total.period = period;
    Adder actual(metric);
    Adder target(metric);
    int missedInARow = 0;
    for (const JudgedMonth &month : judged) {
        if (!period.contains(month.month))
            continue;
        total.elapsedMonths += month.ended && month.verdict != Verdict::NotUnderContract ? 1 : 0;
        const bool missed = month.verdict == Verdict::Missed;
        missedInARow = !missed ? 0 : month.streak > 1 ? missedInARow + 1 : 1;
        total.longestMiss = std::max(total.longestMiss, missedInARow);
        if (!month.isJudged())
            continue;
        ++total.judgedMonths;
        total.metMonths += missed ? 0 : 1;
        actual.add(*month.actual);
        target.add(*month.target);
    }
    total.mixedCurrencies = actual.isMixed();
    total.actual = actual.total();
    total.target = target.total();
    if (!total.mixedCurrencies)
        total.attainment = attainmentOf(total.actual.number, total.target.number, metric.direction);
    return total;
}

RestOfYear restOfYear(std::span<const JudgedMonth> judged, const Metric &metric, Month month,
                      int fiscalYearStart)
{
    const MonthRange year = fiscalYearOf(month, fiscalYearStart);
    RestOfYear rest;
    Adder planned(metric);
    double reached = 0;
    for (const JudgedMonth &each : judged) {
        if (!year.contains(each.month) || !each.target || each.verdict == Verdict::NotUnderContract)
            continue;
        planned.add(*each.target);
        if (each.month > month || each.verdict == Verdict::InProgress)
            ++rest.monthsLeft;
        else if (each.isJudged())
            reached += each.actual->number;
    }
    rest.mixedCurrencies = planned.isMixed();
    if (rest.mixedCurrencies || metric.aggregation != Aggregation::Sum)
        return rest;
    rest.planned = planned.total().number;
    rest.needed = std::max(0.0, rest.planned - reached);
    if (rest.monthsLeft == 0)
        return rest;
    rest.neededPerMonth = rest.needed / rest.monthsLeft;
    if (metric.unit == Unit::Count && metric.direction == Direction::HigherIsBetter)
        rest.chance = chanceOf(rest, judged, month);
    return rest;
}

double chanceOfReaching(double needed, double sum, int months, int monthsLeft)
{
    const double wanted = std::ceil(needed);
    if (wanted <= 0)
        return 1;
    if (months <= 0 || monthsLeft <= 0)
        return 0;
    return boost::math::cdf(boost::math::complement(stillToCome(sum, months, monthsLeft), wanted - 1));
}

std::optional<Pace> paceOf(const JudgedMonth &month, const Metric &metric)
{
    const bool isCounted = metric.unit == Unit::Count && metric.aggregation == Aggregation::Sum;
    if (!isCounted || month.verdict != Verdict::InProgress || !month.actual || !month.until.isValid() ||
        month.until < month.month.firstDay())
        return std::nullopt;
    const double sum = month.actual->number;
    Pace pace;
    pace.daysCovered = std::min(month.until, month.month.lastDay()).day();
    const int daysLeft = month.month.days() - pace.daysCovered;
    pace.expected = sum * month.month.days() / pace.daysCovered;
    pace.low = pace.high = sum;
    if (daysLeft > 0) {
        const NegativeBinomial rest = stillToCome(sum, pace.daysCovered, daysLeft);
        pace.low += boost::math::quantile(rest, 0.1);
        pace.high += boost::math::quantile(boost::math::complement(rest, 0.1));
    }
    return pace;
}

} // namespace mizan

#include "app/analysis/rates.h"

#include <algorithm>
#include <cmath>

namespace mizan {

namespace {

constexpr double normal975 = 1.959963984540054;

} // namespace

Interval wilsonInterval(double successes, double trials)
{
    Q_ASSERT(trials > 0 && successes >= 0 && successes <= trials);
    const double share = successes / trials;
    const double squared = normal975 * normal975;
    const double shrink = 1 + squared / trials;
    const double centre = (share + squared / (2 * trials)) / shrink;
    const double half =
        normal975 * std::sqrt(share * (1 - share) / trials + squared / (4 * trials * trials)) / shrink;
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

std::optional<double> twoProportionTest(double successesA, double trialsA, double successesB, double trialsB)
{
    if (trialsA <= 0 || trialsB <= 0)
        return std::nullopt;
    const double pooled = (successesA + successesB) / (trialsA + trialsB);
    if (pooled <= 0 || pooled >= 1)
        return std::nullopt;
    const double error = std::sqrt(pooled * (1 - pooled) * (1 / trialsA + 1 / trialsB));
    const double z = std::abs(successesA / trialsA - successesB / trialsB) / error;
    return std::erfc(z / std::sqrt(2.0));
}

SameMonthRate sameMonthRate(std::span<const JudgedMonth> numerator, std::span<const JudgedMonth> denominator,
                            MonthRange period)
{
    const auto isKnown = [period](const JudgedMonth &judged) {
        return period.contains(judged.month) && judged.complete &&
               judged.verdict != Verdict::NotUnderContract;
    };
    SameMonthRate rate;
    for (const JudgedMonth &above : numerator) {
        const auto below = std::ranges::find(denominator, above.month, &JudgedMonth::month);
        if (below == denominator.end() || !isKnown(above) || !isKnown(*below))
            continue;
        rate.numerator += above.actual->number;
        rate.denominator += below->actual->number;
        ++rate.months;
    }
    if (rate.denominator != 0)
        rate.value = rate.numerator / rate.denominator;
    return rate;
}

} // namespace mizan

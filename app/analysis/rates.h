// Rates: shares with their intervals, and whether two of them differ; always sums over sums.
#pragma once

#include "app/analysis/judging.h"

#include <optional>
#include <span>

namespace mizan {

struct Interval
{
    double low = 0;
    double high = 0;
    bool operator==(const Interval &) const = default;
};

/// Wilson score interval at 95 % of @p successes of @p trials; trials above 0.
[[nodiscard]] Interval wilsonInterval(double successes, double trials);

/// Two-sided two-proportion z test with pooled variance; none where it is undefined (no trials, all or none
/// succeed).
[[nodiscard]] std::optional<double> twoProportionTest(double successesA, double trialsA, double successesB,
                                                      double trialsB);

/// The same-month ratio of two metrics from monthly figures. It has no interval and may exceed 1, since this
/// month's SQLs need not be this month's MQLs.
struct SameMonthRate
{
    double numerator = 0;
    double denominator = 0;
    int months = 0;
    std::optional<double> value; ///< none while the denominator is 0
    bool operator==(const SameMonthRate &) const = default;
};

/// Sums over sums of the complete months of @p period in which both metrics are known.
[[nodiscard]] SameMonthRate sameMonthRate(std::span<const JudgedMonth> numerator,
                                          std::span<const JudgedMonth> denominator, MonthRange period);

} // namespace mizan

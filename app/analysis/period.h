// A longer period of judged months: year to date, what the rest needs, how many were met.
#pragma once

#include "app/analysis/judging.h"

#include <span>

namespace mizan {

/// The judged months of a period added up, beside the targets of just those months.
struct PeriodTotal
{
    MonthRange period;
    int judgedMonths = 0;  ///< months with a complete actual and a target
    int elapsedMonths = 0; ///< months of the period under contract that have ended: "8 of 9 months"
    int metMonths = 0;
    int longestMiss = 0; ///< most missed months in a row
    Value actual;
    Value target;
    std::optional<double> attainment;
    bool mixedCurrencies = false; ///< then nothing was added up
    bool operator==(const PeriodTotal &) const = default;
};

[[nodiscard]] PeriodTotal totalOf(std::span<const JudgedMonth> judged, const Metric &metric,
                                  MonthRange period);

/// What is left to do in a fiscal year, seen from the end of one month.
struct RestOfYear
{
    int monthsLeft = 0;
    double planned = 0;        ///< all targets of the year
    double needed = 0;         ///< planned less what was reached so far; 0 when the plan is reached already
    double neededPerMonth = 0; ///< needed ÷ monthsLeft; 0 without months left
    std::optional<double>
        chance; ///< of finishing on plan; counts where higher is better, with judged months only
    bool mixedCurrencies = false; ///< then nothing was added up
    bool operator==(const RestOfYear &) const = default;
};

/// @p judged holds the months of the series up to at least the end of the fiscal year where targets exist.
/// The months left are those with a target after @p month, and those up to it that are still in progress.
[[nodiscard]] RestOfYear restOfYear(std::span<const JudgedMonth> judged, const Metric &metric, Month month,
                                    int fiscalYearStart);

/// P(Y >= needed) of a count over @p monthsLeft months after @p sum over @p months, Gamma-Poisson with
/// Jeffreys prior: Y is negative binomial with r = sum + 0.5 and p = months / (months + monthsLeft).
[[nodiscard]] double chanceOfReaching(double needed, double sum, int months, int monthsLeft);

/// Where a month in progress is heading: actual × days in month ÷ days covered, with the 80 % interval of the
/// same model over days. Only for counts in progress; none without covered days.
struct Pace
{
    double expected = 0;
    double low = 0;
    double high = 0;
    int daysCovered = 0;
    bool operator==(const Pace &) const = default;
};
[[nodiscard]] std::optional<Pace> paceOf(const JudgedMonth &month, const Metric &metric);

} // namespace mizan

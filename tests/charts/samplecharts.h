// Judged metrics for tests of charts.
#pragma once

#include "app/analysis/judging.h"
#include "app/analysis/projectjudgement.h"

#include <cmath>

namespace mizan {

/// A figure that is known to the end of @p month, or to day @p lastDay of it.
inline SeriesMonth knownMonth(Month month, double actual, std::optional<double> target, int lastDay = 0)
{
    SeriesMonth known;
    if (target)
        known.target = Value{*target, {}};
    Figure figure;
    figure.value = {actual, {}};
    figure.until = lastDay > 0 ? QDate(month.year(), month.number(), lastDay) : month.lastDay();
    figure.complete = lastDay == 0;
    known.figures.reported = figure;
    return known;
}

inline JudgedMetric judgedMetric(const MetricId &id, Month first, std::vector<SeriesMonth> months, QDate asOf)
{
    const Series series{{1}, *findMetric(id), first, std::move(months)};
    return {*findMetric(id), judge(series, Source::Counted, asOf)};
}

/// The twelve months of the design: 3 missed, a target that rises in February.
inline JudgedMetric twelveMonths()
{
    const double actuals[] = {31, 28, 33, 35, 30, 36, 34, 29, 32, 38, 27, 25};
    std::vector<SeriesMonth> months;
    for (int i = 0; i < 12; ++i)
        months.push_back(knownMonth(Month(2025, 11) + i, actuals[i], i < 3 ? 28 : 30));
    return judgedMetric(metrics::mql(), Month(2025, 11), months, QDate(2026, 11, 21));
}

/// Every state there is: not under contract, no target, no data, beyond variation, a tiny count, in progress.
inline JudgedMetric allStates()
{
    const Month first(2025, 12);
    std::vector<SeriesMonth> months(3);
    for (SeriesMonth &before : months)
        before.underContract = false;
    months.push_back(knownMonth(first + 3, 7, std::nullopt));
    months.push_back(knownMonth(first + 4, 12, 10));
    SeriesMonth silent;
    silent.target = Value{10, {}};
    months.push_back(silent);
    months.push_back(knownMonth(first + 6, 4, 10));
    months.push_back(knownMonth(first + 7, 0, 10));
    months.push_back(knownMonth(first + 8, 14, 12));
    months.push_back(knownMonth(first + 9, 12, 12));
    months.push_back(knownMonth(first + 10, 11, 12));
    months.push_back(knownMonth(first + 11, 5, 12, 12));
    return judgedMetric(metrics::mql(), first, months, QDate(2026, 11, 13));
}

/// @p count months up to October 2026 that wave around a target growing year by year.
inline JudgedMetric manyMonths(int count)
{
    const Month first = Month(2026, 10) - (count - 1);
    std::vector<SeriesMonth> months;
    for (int i = 0; i < count; ++i) {
        const double target = 100 + 10 * (i / 12);
        months.push_back(knownMonth(first + i, std::round(target + 4 + 18 * std::sin(i * 0.9)), target));
    }
    return judgedMetric(metrics::mql(), first, months, QDate(2026, 11, 21));
}

} // namespace mizan

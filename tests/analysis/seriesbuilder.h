// Series for tests: one list of actuals against one target, changed by hand where a test is about more.
#pragma once

#include "app/analysis/judging.h"

#include <optional>
#include <vector>

namespace mizan::test {

inline constexpr std::nullopt_t none = std::nullopt; ///< a month without data
inline const Month january{2026, 1};

using Actuals = std::vector<std::optional<double>>;

[[nodiscard]] inline Metric metricOf(const MetricId &id)
{
    return *findMetric(id);
}

/// A count where less is better; the catalogue has none yet.
[[nodiscard]] inline Metric complaints()
{
    return {{QStringLiteral("complaints")}, Unit::Count, Direction::LowerIsBetter};
}

[[nodiscard]] inline Currency currency(QStringView code)
{
    return Currency::fromCode(code).value_or(Currency{});
}

/// A complete figure of @p month.
[[nodiscard]] inline Figure figureOf(Value value, Month month, Source source = Source::Reported,
                                     Basis basis = Basis::Monthly)
{
    Figure figure;
    figure.value = value;
    figure.source = source;
    figure.basis = basis;
    figure.until = month.lastDay();
    figure.complete = true;
    return figure;
}

/// Complete reported months of @p metric against the same target.
[[nodiscard]] inline Series seriesOf(const Actuals &actuals, std::optional<double> target = 30,
                                     const Metric &metric = metricOf(metrics::mql()), Month first = january,
                                     Currency money = {})
{
    Series series{{1}, metric, first, {}};
    for (const auto &actual : actuals) {
        SeriesMonth month;
        if (target)
            month.target = Value{*target, money};
        if (actual)
            month.figures.reported = figureOf({*actual, money}, first);
        series.months.push_back(month);
        ++first;
    }
    return series;
}

/// Makes the figure of one month a counted one.
inline void count(Series &series, size_t index, Basis basis = Basis::StageEntry)
{
    CellFigures &figures = series.months[index].figures;
    figures.counted = figures.reported;
    figures.reported.reset();
    figures.counted->source = Source::Counted;
    figures.counted->basis = basis;
}

/// Judged long after the last month has ended.
[[nodiscard]] inline std::vector<JudgedMonth> judged(const Series &series)
{
    return judge(series, Source::Counted, QDate(2040, 1, 1));
}

/// The same for MQLs against one target.
[[nodiscard]] inline std::vector<JudgedMonth> judgedCounts(const Actuals &actuals,
                                                           std::optional<double> target = 30)
{
    return judged(seriesOf(actuals, target));
}

} // namespace mizan::test

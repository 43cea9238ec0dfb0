// Judged projects for tests of sentences: the agency of the design, and agencies in other states.
#pragma once

#include "app/analysis/projectjudgement.h"
#include "app/wording/language.h"
#include "app/wording/numbers.h"

#include <QTest>

namespace mizan {

/// October 2026, where all examples of the design stand.
inline const Month october(2026, 10);

/// Months from January 2026 on: a number is complete, a missing one has no data.
using Row = std::vector<std::optional<double>>;

inline SeriesMonth complete(Month month, double actual, std::optional<double> target)
{
    SeriesMonth known;
    if (target)
        known.target = Value{*target, {}};
    known.figures.reported = Figure{};
    known.figures.reported->value.number = actual;
    known.figures.reported->until = month.lastDay();
    known.figures.reported->complete = true;
    return known;
}

inline Series seriesOf(const MetricId &metric, const Row &actuals, std::optional<double> target)
{
    Series series{{1}, *findMetric(metric), Month(2026, 1), {}};
    for (const auto &actual : actuals) {
        const Month month = series.first + static_cast<int>(series.months.size());
        SeriesMonth known = complete(month, actual.value_or(0), target);
        if (!actual)
            known.figures = {};
        series.months.push_back(known);
    }
    return series;
}

/// The last month's data reaches @p day only.
inline Series inProgressSince(Series series, int day)
{
    const Month month = series.range().last;
    Figure &figure = *series.months.back().figures.reported;
    figure.until = QDate(month.year(), month.number(), day);
    figure.complete = false;
    return series;
}

inline JudgedAgency judgedAgency(const QString &name, const std::vector<Series> &rows,
                                 QDate asOf = {2026, 11, 21})
{
    JudgedAgency agency;
    agency.agency.id = {1};
    agency.agency.name = name;
    for (const Series &series : rows)
        agency.metrics.push_back({series.metric, judge(series, Source::Counted, asOf)});
    return agency;
}

inline ProjectSettings settingsFor(std::vector<MetricId> metrics = {metrics::mql(), metrics::sql()})
{
    ProjectSettings settings;
    settings.judgedMetrics = std::move(metrics);
    return settings;
}

inline ProjectJudgement judgementOf(std::vector<JudgedAgency> agencies)
{
    ProjectJudgement judgement;
    judgement.asOf = {2026, 11, 21};
    judgement.settings = settingsFor();
    for (size_t i = 0; i < agencies.size(); ++i)
        agencies[i].agency.id = {static_cast<qint64>(i + 1)};
    judgement.agencies = std::move(agencies);
    judgement.range = MonthRange{Month(2026, 1), october};
    return judgement;
}

/// The agency of the design's pictures, without the months before the fiscal year.
inline JudgedAgency acme()
{
    return judgedAgency(QStringLiteral("Acme Inbound"),
                        {seriesOf(metrics::mql(), {33, 35, 30, 36, 34, 29, 32, 38, 27, 25}, 30),
                         seriesOf(metrics::sql(), {8, 9, 8, 10, 8, 7, 9, 10, 8, 9}, 8)});
}

inline JudgedAgency blueHarbor()
{
    return judgedAgency(QStringLiteral("Blue Harbor"),
                        {seriesOf(metrics::mql(), {21, 19, 22, 24, 23, 21, 22, 25, 24, 26}, 20),
                         seriesOf(metrics::sql(), {6, 5, 6, 6, 7, 5, 6, 7, 6, 7}, 5)});
}

} // namespace mizan

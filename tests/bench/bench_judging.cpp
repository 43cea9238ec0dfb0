// Judging 100 agencies × 120 months × 5 metrics, about a third of them missed: at most 20 ms.
#include "app/analysis/projectjudgement.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <random>

using namespace mizan;

namespace {

constexpr int agencies = 100;
constexpr int months = 120;
const Month firstMonth(2016, 1);
const QDate asOf(2026, 2, 1);

const std::vector<MetricId> &judgedMetrics()
{
    static const std::vector<MetricId> ids = {metrics::visits(), metrics::leads(), metrics::mql(),
                                              metrics::sql(), metrics::customers()};
    return ids;
}

double meanOf(const MetricId &metric)
{
    if (metric == metrics::visits())
        return 4000;
    if (metric == metrics::leads())
        return 120;
    return metric == metrics::mql() ? 40 : metric == metrics::sql() ? 12 : 4;
}

/// A target of each month by season, and actuals about it: a third are missed, and every tenth agency falls
/// short for good.
Series seriesOf(int agency, const MetricId &metric, std::mt19937 &random)
{
    Series series{{agency}, *findMetric(metric), firstMonth, {}};
    for (int i = 0; i < months; ++i) {
        const double mean = meanOf(metric) * (1 + agency % 20 / 20.0);
        const double season = 1 + 0.2 * std::sin(i * 0.5236);
        Figure figure;
        const double reached = agency % 10 == 0 ? 0.85 : 1.05;
        figure.value.number = std::poisson_distribution<int>(mean * season * reached)(random);
        figure.until = (firstMonth + i).lastDay();
        figure.complete = true;
        const double target = std::round(mean * season);
        series.months.push_back({Value{target, {}}, {figure, std::nullopt}, true});
    }
    return series;
}

std::vector<Series> allSeries()
{
    std::mt19937 random(1);
    std::vector<Series> all;
    for (int agency = 1; agency <= agencies; ++agency) {
        for (const MetricId &metric : judgedMetrics())
            all.push_back(seriesOf(agency, metric, random));
    }
    return all;
}

void judgeAllSeries(benchmark::State &state)
{
    const std::vector<Series> all = allSeries();
    int missed = 0;
    for (auto _ : state) {
        missed = 0;
        for (const Series &series : all) {
            for (const JudgedMonth &judged : judge(series, Source::Counted, asOf))
                missed += judged.verdict == Verdict::Missed ? 1 : 0;
        }
        benchmark::DoNotOptimize(missed);
    }
    state.counters["missed share"] = static_cast<double>(missed) / (agencies * months * 5);
}
BENCHMARK(judgeAllSeries)->Unit(benchmark::kMillisecond);

/// The same with the figures in force derived first, from one import per agency.
void judgeWholeProject(benchmark::State &state)
{
    ProjectData data;
    data.settings.judgedMetrics = {metrics::mql(), metrics::sql()};
    for (const Series &series : allSeries()) {
        const Id<ImportRecord> import{series.agency.value};
        if (data.agencies.empty() || data.agencies.back().id != series.agency) {
            data.agencies.push_back({series.agency, QString::number(series.agency.value), 0, {}, {}, {}});
            ImportRecord record;
            record.id = import;
            record.covers = series.range();
            data.imports.push_back(record);
        }
        data.coverage.push_back(
            {import, series.agency, series.metric.id, series.range(), series.range().last.lastDay()});
        for (int i = 0; i < months; ++i) {
            const SeriesMonth &month = series.months[static_cast<size_t>(i)];
            const Cell cell{series.agency, series.metric.id, firstMonth + i};
            data.targets.push_back({cell, *month.target});
            data.observations.push_back({import, cell, month.figures.reported->value});
        }
    }
    for (auto _ : state)
        benchmark::DoNotOptimize(judgeProject(data, asOf));
}
BENCHMARK(judgeWholeProject)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();

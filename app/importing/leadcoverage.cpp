#include "app/importing/leadcoverage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// A stretch of months and the last day that its data reaches.
struct Stretch
{
    MonthRange months;
    QDate until;
};

std::vector<Stretch> stretches(MonthRange seen, const std::optional<MonthRange> &stated, QDate exportedOn)
{
    const auto until = [exportedOn](Month last) {
        const QDate end = last.lastDay();
        if (!exportedOn.isValid() || exportedOn > end)
            return end;
        return exportedOn == end ? end.addDays(-1) : exportedOn;
    };
    if (exportedOn.isValid())
        seen.last = std::max(seen.first, std::min(seen.last, Month::of(exportedOn)));
    std::vector<Stretch> list;
    const auto add = [&list](MonthRange months, QDate last) {
        if (!months.isEmpty())
            list.push_back({months, last});
    };
    if (!stated) {
        add(seen, until(seen.last));
        return list;
    }
    const MonthRange before{seen.first, std::min(seen.last, stated->first - 1)};
    const MonthRange after{std::max(seen.first, stated->last + 1), seen.last};
    add(before, before.isEmpty() ? QDate() : until(before.last));
    add(*stated, stated->last.lastDay());
    add(after, after.isEmpty() ? QDate() : until(after.last));
    return list;
}

} // namespace

std::vector<Coverage> leadCoverage(const std::vector<Id<Agency>> &agencies,
                                   const std::vector<MetricId> &metrics, MonthRange seen,
                                   const std::optional<MonthRange> &stated, QDate exportedOn)
{
    const std::vector<Stretch> all = stretches(seen, stated, exportedOn);
    std::vector<Coverage> coverage;
    for (const Id<Agency> agency : agencies) {
        for (const MetricId &metric : metrics) {
            for (const Stretch &stretch : all)
                coverage.push_back({{}, agency, metric, stretch.months, stretch.until});
        }
    }
    return coverage;
}

std::vector<MetricId> leadMetrics(const std::vector<Stage> &stages, bool hasDeals)
{
    std::vector<MetricId> list;
    for (const Stage stage : stages)
        list.push_back(metricOf(stage));
    const auto addMoney = [&](Stage stage, const MetricId &metric) {
        if (hasDeals && std::ranges::find(stages, stage) != stages.end() && findMetric(metric))
            list.push_back(metric);
    };
    addMoney(Stage::Opportunity, {u"pipeline_value"_s});
    addMoney(Stage::Customer, metrics::revenue());
    std::ranges::sort(list);
    return list;
}

} // namespace mizan

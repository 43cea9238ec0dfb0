// The project that windows are measured with: 5 agencies × 60 months of leads, MQL and SQL with targets.
#pragma once

#include "app/project/project.h"
#include "tests/support/sampleproject.h"

#include <memory>
#include <random>

namespace mizan::bench {

inline const Month firstMonth{2021, 11};
inline const Month lastMonth{2026, 10};
inline constexpr int agencies = 5;

[[nodiscard]] inline ProjectEnvironment environment(const QString &folder)
{
    return {[] { return QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC); },
            folder + QStringLiteral("/backups")};
}

[[nodiscard]] inline double targetOf(const MetricId &metric)
{
    return metric == metrics::leads() ? 160 : metric == metrics::mql() ? 30 : 8;
}

[[nodiscard]] inline ImportBundle figures()
{
    std::mt19937 random(1);
    ImportBundle bundle;
    bundle.record =
        sample::importRecord({}, QStringLiteral("figures.csv"), {2026, 11, 3}, {firstMonth, lastMonth}, {});
    for (int agency = 1; agency <= agencies; ++agency) {
        for (const MetricId &metric : {metrics::leads(), metrics::mql(), metrics::sql()}) {
            bundle.coverage.push_back({{}, {agency}, metric, {firstMonth, lastMonth}, lastMonth.lastDay()});
            for (Month month = firstMonth; month <= lastMonth; ++month) {
                const int count = std::poisson_distribution<int>(targetOf(metric) * 1.05)(random);
                bundle.observations.push_back({{}, {{agency}, metric, month}, {double(count), {}}});
            }
        }
    }
    return bundle;
}

/// Makes the project at @p path; null when it cannot be made.
[[nodiscard]] inline std::unique_ptr<Project> makeProject(const QString &path, const QString &folder)
{
    ProjectSettings settings;
    settings.client = QStringLiteral("Northwind Industrial");
    settings.currency = Currency::fromCode(u"EUR").value_or(Currency{});
    settings.timeZone = "Europe/Berlin";
    settings.judgedMetrics = {metrics::mql(), metrics::sql()};
    auto project = Project::create(path, settings, environment(folder));
    if (!project)
        return nullptr;
    std::vector<AnyEdit> added;
    std::vector<AnyEdit> targets;
    for (int agency = 1; agency <= agencies; ++agency) {
        Agency made;
        made.name = QStringLiteral("Agency %1").arg(agency);
        made.position = agency - 1;
        added.emplace_back(Edit<Agency>{{}, made});
        for (const MetricId &metric : {metrics::leads(), metrics::mql(), metrics::sql()}) {
            for (Month month = firstMonth; month <= lastMonth + 2; ++month)
                targets.emplace_back(
                    Edit<Target>{{}, Target{{{agency}, metric, month}, {targetOf(metric), {}}}});
        }
    }
    const bool done = (*project)->change(ChangeName::AddAgency, added).has_value() &&
                      (*project)->change(ChangeName::SetTargets, targets).has_value() &&
                      (*project)->addImport(figures()).has_value();
    return done ? std::move(*project) : nullptr;
}

} // namespace mizan::bench

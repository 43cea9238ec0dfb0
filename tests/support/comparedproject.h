// Project files whose agencies can be compared: the agencies of samplecomparison.h, as they would be stored.
#pragma once

#include "app/project/project.h"
#include "tests/support/samplecomparison.h"
#include "tests/support/sampleproject.h"

#include <cmath>

namespace mizan::sample {

/// Agencies of the sample from number @p first on, in one file.
struct ComparedProject
{
    QString client;
    int first = 0;
    int count = 5;
    int months = 12;
    QString currency = QStringLiteral("EUR");
};

namespace detail {

inline const std::vector<std::pair<MetricId, double>> comparedTargets = {
    {metrics::leads(), 160}, {metrics::mql(), 30}, {metrics::sql(), 8}};

[[nodiscard]] inline std::vector<AnyEdit> agencyEdits(const ComparedProject &wanted, Month firstMonth)
{
    std::vector<AnyEdit> edits;
    for (int i = 0; i < wanted.count; ++i) {
        Agency agency;
        agency.name = comparedAgencyName(wanted.first + i);
        agency.position = i;
        const qint64 amount = 800000 + (wanted.first + i) * qint64{50000};
        agency.fees = {{firstMonth, amount, Currency::fromCode(wanted.currency).value_or(Currency{})}};
        if (i == 2)
            agency.contract = {{firstMonth + wanted.months / 3, std::nullopt}};
        edits.emplace_back(Edit<Agency>{{}, agency});
    }
    return edits;
}

[[nodiscard]] inline std::vector<AnyEdit> targetEdits(const ComparedProject &wanted, MonthRange months)
{
    std::vector<AnyEdit> edits;
    for (int i = 0; i < wanted.count; ++i) {
        for (const auto &[metric, target] : comparedTargets) {
            for (Month month = months.first; month <= months.last; ++month)
                edits.emplace_back(Edit<Target>{{}, Target{{{i + 1}, metric, month}, {target, {}}}});
        }
    }
    return edits;
}

/// Waves around the target by a level of each agency's own; the third comes late.
[[nodiscard]] inline ImportBundle figuresBundle(const ComparedProject &wanted, MonthRange months)
{
    ImportBundle bundle;
    bundle.record = importRecord({}, QStringLiteral("figures.csv"), {2026, 11, 3}, months, {});
    for (int i = 0; i < wanted.count; ++i) {
        const int index = wanted.first + i;
        const double level = 0.82 + 0.07 * ((index * 5) % 7);
        for (const auto &[metric, target] : comparedTargets) {
            const Month start = i == 2 ? months.first + wanted.months / 3 : months.first;
            bundle.coverage.push_back({{}, {i + 1}, metric, {start, months.last}, months.last.lastDay()});
            for (Month month = start; month <= months.last; ++month) {
                const double wave = 0.16 * std::sin((month - months.first) * 0.9 + index * 1.7);
                bundle.observations.push_back(
                    {{}, {{i + 1}, metric, month}, {std::round(target * (level + wave)), {}}});
            }
        }
    }
    return bundle;
}

} // namespace detail

/// Makes the project at @p path up to lastCompared; null when it cannot be made.
[[nodiscard]] inline std::unique_ptr<Project>
createCompared(const QString &path, const ComparedProject &wanted, const ProjectEnvironment &environment)
{
    const MonthRange months{lastCompared - (wanted.months - 1), lastCompared};
    ProjectSettings settings;
    settings.client = wanted.client;
    settings.currency = Currency::fromCode(wanted.currency).value_or(Currency{});
    settings.timeZone = "Europe/Berlin";
    settings.judgedMetrics = {metrics::mql(), metrics::sql()};
    auto project = Project::create(path, settings, environment);
    if (!project)
        return nullptr;
    const bool isDone =
        (*project)->change(ChangeName::AddAgency, detail::agencyEdits(wanted, months.first)).has_value() &&
        (*project)->change(ChangeName::SetTargets, detail::targetEdits(wanted, months)).has_value() &&
        (*project)->addImport(detail::figuresBundle(wanted, months)).has_value();
    return isDone ? std::move(*project) : nullptr;
}

} // namespace mizan::sample

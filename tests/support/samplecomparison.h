// Agencies to compare, for tests of tables, charts and reports: up to twelve, over any number of months.
#pragma once

#include "app/analysis/comparison.h"
#include "tests/charts/samplecharts.h"

#include <cmath>

namespace mizan::sample {

inline const Month lastCompared{2026, 10};

[[nodiscard]] inline QString comparedAgencyName(int index)
{
    static const QStringList names = {QStringLiteral("Acme Inbound"),
                                      QStringLiteral("Blue Harbor"),
                                      QStringLiteral("Kite & Co"),
                                      QStringLiteral("واحة الرقمية"),
                                      QStringLiteral("North Star Media"),
                                      QStringLiteral("Pine"),
                                      QStringLiteral("Quarry Demand Lab"),
                                      QStringLiteral("Rook"),
                                      QStringLiteral("Summit B2B Growth"),
                                      QStringLiteral("Tern Digital"),
                                      QStringLiteral("Umbra"),
                                      QStringLiteral("Vale and Partners International")};
    return names.value(index);
}

/// Waves around its target by a level of its own.
[[nodiscard]] inline JudgedMetric comparedMetric(const MetricId &id, int index, int count, double target)
{
    std::vector<SeriesMonth> months;
    const double level = 0.82 + 0.07 * ((index * 5) % 7);
    for (int i = 0; i < count; ++i) {
        const double wave = 0.16 * std::sin(i * 0.9 + index * 1.7);
        months.push_back(
            knownMonth(lastCompared - (count - 1) + i, std::round(target * (level + wave)), target));
        const bool isLate = index == 2 && i < count / 3;
        const bool isSilent = index == 1 && i == count / 2;
        if (isLate || isSilent)
            months.back() = {};
        months.back().underContract = !isLate;
    }
    return judgedMetric(id, lastCompared - (count - 1), months, QDate(2026, 11, 21));
}

[[nodiscard]] inline JudgedMetric comparedFee(int count, qint64 amount, QStringView currency)
{
    std::vector<SeriesMonth> months;
    for (int i = 0; i < count; ++i) {
        months.push_back(knownMonth(lastCompared - (count - 1) + i, 0, std::nullopt));
        months.back().figures.reported->value = {static_cast<double>(amount), *Currency::fromCode(currency)};
    }
    return judgedMetric(metrics::fee(), lastCompared - (count - 1), months, QDate(2026, 11, 21));
}

/// The second is silent in one month and paid in dollars, the third comes late, the fifth has no SQLs.
[[nodiscard]] inline std::vector<JudgedAgency> comparedAgencies(int agencies, int months)
{
    std::vector<JudgedAgency> made;
    for (int i = 0; i < agencies; ++i) {
        JudgedAgency agency;
        agency.agency.id = {i + 1};
        agency.agency.name = comparedAgencyName(i);
        if (i == 2)
            agency.agency.contract = {{lastCompared - (months - 1) + months / 3, std::nullopt}};
        agency.metrics.push_back(comparedMetric(metrics::leads(), i, months, 160));
        agency.metrics.push_back(comparedMetric(metrics::mql(), i, months, 30));
        if (i != 4)
            agency.metrics.push_back(comparedMetric(metrics::sql(), i, months, 8));
        agency.metrics.push_back(comparedFee(months, 800000 + i * 50000, i == 1 ? u"USD" : u"EUR"));
        made.push_back(std::move(agency));
    }
    return made;
}

/// Of leads, MQLs and SQLs; five agencies a file.
[[nodiscard]] inline Comparison comparison(int agencies, int months,
                                           Alignment alignment = Alignment::Calendar)
{
    const auto made = comparedAgencies(agencies, months);
    std::vector<ComparedSource> sources;
    for (size_t i = 0; i < made.size(); ++i) {
        const size_t file = i / 5 + 1;
        sources.push_back(
            {QStringLiteral("brand%1.mizan").arg(file), QStringLiteral("Brand %1").arg(file), &made[i], i});
    }
    return compare(sources, {lastCompared - (months - 1), lastCompared},
                   {metrics::leads(), metrics::mql(), metrics::sql()}, alignment);
}

/// Three agencies, of which the first two share @p leads leads; of the third one nothing is known.
[[nodiscard]] inline Comparison claimed(int leads)
{
    Comparison made = comparison(3, 12);
    ComparedClaims &claims = made.claims;
    claims.leads = leads;
    claims.pairs = {{0, 1, leads}};
    claims.ofAgency = {leads, leads, std::nullopt};
    for (int i = 0; i < leads; ++i)
        claims.listed.push_back({lastCompared,
                                 {{0, lastCompared, QStringLiteral("crm.csv"), i + 2},
                                  {1, lastCompared, QStringLiteral("=other.csv"), i + 2}}});
    return made;
}

} // namespace mizan::sample

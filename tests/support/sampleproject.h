// A made-up project for tests: three agencies over 14 months, each with a fate of its own.
#pragma once

#include "app/domain/projectdata.h"

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <optional>
#include <tuple>
#include <vector>

namespace mizan::sample {

using namespace Qt::StringLiterals;

inline const Id<Agency> acme{
    1}; ///< ordinary variation: misses MQL in October 2026 for the 2nd time, 25 of 30
inline const Id<Agency> bright{2}; ///< persistent shortfall of MQL; SQL met in October 2026
inline const Id<Agency> cedar{
    3}; ///< under contract from March 2026; no data in July 2026; all met in October
inline const Month firstMonth{2025, 9};
inline const Month lastMonth{2026, 10};
inline const Id<ImportRecord> earlierImport{1}; ///< to June 2026
inline const Id<ImportRecord> laterImport{2};   ///< from July 2026

/// The day from which tests look back: October 2026 has ended.
[[nodiscard]] inline QDate asOf()
{
    return {2026, 11, 21};
}

[[nodiscard]] inline Currency euro()
{
    return Currency::fromCode(u"EUR").value_or(Currency{});
}

/// The actuals of one agency and metric from a month on, oldest first; none: a month without data.
struct Row
{
    Id<Agency> agency;
    MetricId metric;
    Month first;
    std::vector<std::optional<double>> values;
};

/// Money is in cents.
[[nodiscard]] inline std::vector<Row> actualRows()
{
    using namespace metrics;
    constexpr std::nullopt_t none = std::nullopt;
    const Month march{2026, 3};
    return {
        {acme, leads(), firstMonth, {158, 166, 171, 163, 170, 176, 169, 181, 174, 168, 172, 183, 166, 182}},
        {acme, mql(), firstMonth, {29, 27, 31, 28, 33, 35, 30, 36, 34, 29, 32, 38, 26, 25}},
        {acme, sql(), firstMonth, {7, 8, 7, 6, 8, 9, 8, 10, 8, 7, 9, 10, 8, 9}},
        {acme,
         spend(),
         firstMonth,
         {405000, 398000, 412000, 377000, 421000, 430000, 418000, 436000, 425000, 409000, 415000, 440500,
          402000, 419950}},
        {bright, leads(), firstMonth, {240, 251, 238, 229, 262, 247, 255, 243, 250, 239, 246, 258, 233, 241}},
        {bright, mql(), firstMonth, {41, 39, 42, 36, 33, 31, 35, 30, 32, 29, 34, 28, 31, 27}},
        {bright, sql(), firstMonth, {11, 10, 12, 9, 10, 11, 9, 10, 11, 8, 10, 9, 10, 11}},
        {bright,
         spend(),
         firstMonth,
         {610000, 622000, 615500, 590000, 640000, 655000, 648000, 651000, 660000, 662000, 671000, 680000,
          675000, 690000}},
        {cedar, leads(), march, {61, 74, 83, 88, none, 97, 102, 99}},
        {cedar, mql(), march, {9, 12, 14, 13, none, 16, 15, 17}},
        {cedar, sql(), march, {2, 3, 4, 3, none, 5, 4, 5}},
    };
}

/// The same target from @p first to @p last.
inline void addTargets(ProjectData &data, Id<Agency> agency, const MetricId &metric, Month first, Month last,
                       double value)
{
    for (Month month = first; month <= last; ++month)
        data.targets.push_back({{agency, metric, month}, {value, {}}});
}

[[nodiscard]] inline std::vector<Agency> agencies()
{
    Agency first{acme, u"Acme Inbound"_s, 0, {}, {}, {u"Acme"_s, u"acme-inbound.example"_s}};
    first.fees = {{firstMonth, 750000, euro()}, {Month{2026, 1}, 800000, euro()}};
    Agency second{bright, u"Bright Leads"_s, 1, {}, {}, {}};
    second.fees = {{firstMonth, 950000, euro()}};
    Agency third{cedar, u"Cedar Digital"_s, 2, {}, {}, {}};
    third.contract = {{Month{2026, 3}, std::nullopt}};
    return {first, second, third};
}

[[nodiscard]] inline ImportRecord importRecord(Id<ImportRecord> id, const QString &fileName, QDate importedOn,
                                               MonthRange covers, const RowCounts &rows)
{
    ImportRecord record;
    record.id = id;
    record.fileName = fileName;
    record.sha256 = QByteArray(32, static_cast<char>(0x41 + id.value));
    record.importedAt = QDateTime(importedOn, QTime(9, 30), QTimeZone::utc());
    record.fileModified = record.importedAt.addSecs(-3600);
    record.exportedOn = importedOn;
    record.format = u"plain"_s;
    record.mapping = uR"({"agency":"Agency","leads":"Leads","month":"Month","mql":"MQL","sql":"SQL"})"_s;
    record.rows = rows;
    record.covers = covers;
    return record;
}

/// Puts @p row into the two imports: what lies before July 2026 into the earlier one.
inline void addActuals(ProjectData &data, const Row &row)
{
    const bool isMoney = row.metric == metrics::spend();
    for (size_t i = 0; i < row.values.size(); ++i) {
        const Month month = row.first + static_cast<int>(i);
        if (!row.values[i])
            continue;
        const Id<ImportRecord> import = month < Month{2026, 7} ? earlierImport : laterImport;
        data.observations.push_back(
            {import, {row.agency, row.metric, month}, {*row.values[i], isMoney ? euro() : Currency{}}});
        data.coverage.push_back({import, row.agency, row.metric, {month, month}, month.lastDay()});
    }
}

/// The earlier import has one rejected row, the later one two skipped ones.
inline void addImports(ProjectData &data)
{
    data.imports = {importRecord(earlierImport, u"agencies-to-june.csv"_s, {2026, 7, 3},
                                 {firstMonth, Month{2026, 6}}, {25, 24, 1, 0, 0}),
                    importRecord(laterImport, u"agencies-october.csv"_s, {2026, 11, 3},
                                 {Month{2026, 7}, lastMonth}, {11, 11, 0, 2, 0})};
    for (const Row &row : actualRows())
        addActuals(data, row);
    std::ranges::sort(data.observations, [](const Observation &a, const Observation &b) {
        return std::tie(a.import, a.cell) < std::tie(b.import, b.cell);
    });
    std::ranges::stable_sort(data.coverage, {}, &Coverage::import);
}

/// Targets run to the end of 2026.
inline void addAllTargets(ProjectData &data)
{
    const Month december{2026, 12};
    addTargets(data, acme, metrics::leads(), firstMonth, december, 170);
    addTargets(data, acme, metrics::mql(), firstMonth, Month{2026, 1}, 28);
    addTargets(data, acme, metrics::mql(), Month{2026, 2}, december, 30);
    addTargets(data, acme, metrics::sql(), firstMonth, Month{2026, 1}, 7);
    addTargets(data, acme, metrics::sql(), Month{2026, 2}, december, 8);
    addTargets(data, bright, metrics::mql(), firstMonth, december, 40);
    addTargets(data, bright, metrics::sql(), firstMonth, december, 10);
    addTargets(data, cedar, metrics::mql(), Month{2026, 3}, december, 12);
    addTargets(data, cedar, metrics::sql(), Month{2026, 3}, december, 4);
}

/// One correction: Acme's September 2026 MQL, imported as 26, typed as 27.
[[nodiscard]] inline TypedFigure correction()
{
    TypedFigure typed;
    typed.cell = {acme, metrics::mql(), Month{2026, 9}};
    typed.value = {27, {}};
    typed.author = u"Dana Example"_s;
    typed.typedAt = QDateTime(QDate(2026, 11, 4), QTime(14, 5), QTimeZone::utc());
    typed.reason = u"One lead was counted as a duplicate."_s;
    typed.corrected = 26;
    return typed;
}

[[nodiscard]] inline std::vector<Definition> definitions()
{
    return {{metrics::leads(), firstMonth, u"A visitor who sent a form with contact data."_s},
            {metrics::mql(), firstMonth, u"A lead with a company address and at least 20 employees."_s},
            {metrics::mql(), Month{2026, 1},
             u"A lead with a company address, at least 50 employees and a budget of its own."_s},
            {metrics::sql(), firstMonth, u"An MQL who asked for a quote or a consultation."_s}};
}

/// The whole project: see the agencies above; money is in euros, the fiscal year starts in January.
[[nodiscard]] inline ProjectData threeAgencies()
{
    ProjectData data;
    data.settings.uuid = QUuid(u"{6d3a9c1e-5f0b-4b7a-9a53-0e8c2f4d7b61}"_s);
    data.settings.client = u"Northwind Industrial"_s;
    data.settings.currency = euro();
    data.settings.timeZone = "Europe/Berlin";
    data.settings.judgedMetrics = {metrics::mql(), metrics::sql()};
    data.settings.userName = u"Dana Example"_s;
    data.agencies = agencies();
    addImports(data);
    addAllTargets(data);
    std::ranges::sort(data.targets, {}, &Target::cell);
    data.typedFigures = {correction()};
    data.definitions = definitions();
    return data;
}

/// Adds figures counted from records for Acme's MQLs of September and October 2026: 27 and 24.
inline void addCountedFigures(ProjectData &data)
{
    ImportRecord record = importRecord({3}, u"crm-contacts.csv"_s, {2026, 11, 5}, {Month{2026, 9}, lastMonth},
                                       {51, 51, 0, 0, 0});
    record.source = Source::Counted;
    data.imports.push_back(record);
    for (const auto &[month, count] : {std::pair(Month{2026, 9}, 27.0), std::pair(lastMonth, 24.0)}) {
        data.observations.push_back({record.id, {acme, metrics::mql(), month}, {count, {}}});
        data.coverage.push_back({record.id, acme, metrics::mql(), {month, month}, month.lastDay()});
    }
}

} // namespace mizan::sample

// Lead-level imports for tests and benchmarks: batches in memory, and bundles made of them.
#pragma once

#include "app/domain/importbundle.h"
#include "app/leads/leadreplay.h"
#include "tests/support/sampleproject.h"

#include <functional>

namespace mizan {

/// Rows made one by one: @p make fills the row of a place, from 0.
class MadeLeads : public LeadBatch
{
public:
    using Make = std::function<void(qint64 place, LeadRow &row)>;

    MadeLeads(qint64 size, Make make)
        : m_size(size)
        , m_make(std::move(make))
    {
    }

    qint64 size() const override { return m_size; }
    Result<std::unique_ptr<LeadRows>> rows() const override { return std::make_unique<Reading>(*this); }

private:
    class Reading : public LeadRows
    {
    public:
        explicit Reading(const MadeLeads &leads)
            : m_leads(leads)
        {
        }
        Result<bool> next(LeadRow &row) override
        {
            if (m_place == m_leads.m_size)
                return false;
            m_leads.m_make(m_place++, row);
            return true;
        }

    private:
        const MadeLeads &m_leads;
        qint64 m_place = 0;
    };

    qint64 m_size;
    Make m_make;
};

/// The rows of a list.
[[nodiscard]] inline std::shared_ptr<const LeadBatch> leadBatch(std::vector<LeadRow> rows)
{
    const auto size = static_cast<qint64>(rows.size());
    return std::make_shared<MadeLeads>(size, [rows = std::move(rows)](qint64 place, LeadRow &row) {
        row = rows[static_cast<size_t>(place)];
    });
}

/// All rows of @p rows; a failure ends the list.
[[nodiscard]] inline std::vector<LeadRow> allOf(LeadRows &rows)
{
    std::vector<LeadRow> list;
    LeadRow row;
    while (rows.next(row).value_or(false))
        list.push_back(row);
    return list;
}

/// An import of leads that covers @p months of the agencies @p agencies, without observations.
[[nodiscard]] inline ImportBundle leadBundle(const QString &name, MonthRange months,
                                             const std::vector<Id<Agency>> &agencies,
                                             std::shared_ptr<const LeadBatch> leads)
{
    ImportBundle bundle;
    const int rows = static_cast<int>(leads->size());
    bundle.record = sample::importRecord({}, name, {2026, 11, 10}, months, {rows, rows, 0, 0, 0});
    bundle.record.kind = ImportKind::Leads;
    bundle.record.source = Source::Counted;
    bundle.record.basis = Basis::StageEntry;
    for (const Id<Agency> agency : agencies) {
        for (size_t stage = 0; stage < stageCount; ++stage)
            bundle.coverage.push_back(
                {{}, agency, metricOf(static_cast<Stage>(stage)), months, months.last.lastDay()});
    }
    bundle.leads = std::move(leads);
    return bundle;
}

/// Counts @p bundle after what @p ledger knows, as planning does.
inline void countInto(ImportBundle &bundle, LeadLedger &ledger)
{
    ledger.beginImport();
    LeadRow row;
    const auto rows = bundle.leads->rows();
    while (rows && (*rows)->next(row).value_or(false))
        ledger.add(row);
    bundle.observations.clear();
    for (const LeadFigure &figure : ledger.endImport(bundle.coverage))
        bundle.observations.push_back({{}, figure.cell, figure.value});
}

/// Counts @p bundle after all that is stored.
inline void countAfter(ImportBundle &bundle, const LeadArchive &stored, const std::vector<Coverage> &coverage)
{
    LeadLedger ledger;
    const auto rows = stored.rows();
    if (rows && replayLeads(**rows, coverage, ledger))
        countInto(bundle, ledger);
}

/// @p count leads from number @p first on: from January 2026 on, each third with an e-mail alone, each fifth
/// with a person, of the agencies @p agencies in turn. With each @p round they have got one stage further.
[[nodiscard]] inline std::shared_ptr<const LeadBatch> fewLeads(int first, int count, int round,
                                                               const std::vector<Id<Agency>> &agencies)
{
    std::vector<LeadRow> rows;
    for (int number = first; number < first + count; ++number) {
        LeadRow &row = rows.emplace_back();
        row.line = number - first + 2;
        row.agency = agencies[static_cast<size_t>(number) % agencies.size()];
        row.recordHash = number % 3 == 0 ? 0 : static_cast<std::uint64_t>(number) + 1000;
        row.emailHash = static_cast<std::uint64_t>(number) + 2000;
        const Day start = Day::of(QDate(2026, 1, 3).addDays(number * 7 % 150));
        for (int stage = 0; stage <= std::min(4, number % 3 + round); ++stage)
            row.days[static_cast<size_t>(stage)] = {static_cast<std::uint16_t>(start.number + 20 * stage)};
        row.source = number % 2 ? "ads" : "fair";
        row.campaign = "campaign " + std::to_string(number % 7);
        row.attributes = R"({"Country":"Germany"})";
        if (number % 5 == 0)
            row.person = {"Person " + std::to_string(number), std::to_string(number) + "@example.com", {}};
    }
    return leadBatch(std::move(rows));
}

inline constexpr std::uint16_t firstMadeDay = 20089; ///< 2025-01-01

/// A number that looks like chance, the same each time (the end of SplitMix64).
[[nodiscard]] inline std::uint64_t scrambled(std::uint64_t number)
{
    number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9ULL;
    number = (number ^ (number >> 27)) * 0x94D049BB133111EBULL;
    return number ^ (number >> 31);
}

/// @p count rows such as a CRM exports: days over 24 months from January 2025 on, 12 sources, 60 campaigns,
/// attributes.
[[nodiscard]] inline std::shared_ptr<const LeadBatch> crmLeads(qint64 count, int agencies)
{
    const auto make = [count, agencies](qint64 place, LeadRow &row) {
        const auto number = static_cast<std::uint64_t>(place);
        const std::uint64_t mixed = (number + 1) * 0x9E3779B97F4A7C15U;
        row.line = static_cast<int>(place) + 2;
        row.agency = {1 + static_cast<qint64>(mixed >> 33) % agencies};
        row.recordHash = mixed;
        row.emailHash = mixed * 0xBF58476D1CE4E5B9U;
        const auto first = static_cast<std::uint16_t>(firstMadeDay + place * 730 / count);
        row.days = {};
        const auto stages = 1 + (mixed >> 40) % stageCount;
        for (size_t stage = 0; stage < stages; ++stage)
            row.days[stage] = {static_cast<std::uint16_t>(first + 3 * stage)};
        row.stage = static_cast<Stage>(stages - 1);
        row.source = "source number " + std::to_string(mixed % 12);
        row.campaign = "campaign of the season, number " + std::to_string(mixed % 60);
        row.score = static_cast<double>(mixed % 100);
        row.dealMinorUnits.reset();
        if (stages > 3)
            row.dealMinorUnits = static_cast<std::int64_t>(mixed % 10'000'000);
        row.dealCurrency = stages > 3 ? sample::euro() : Currency();
        row.attributes = R"({"Company size":"51-200","Country":"Germany","Industry":"Machinery"})";
    };
    return std::make_shared<MadeLeads>(count, make);
}

} // namespace mizan

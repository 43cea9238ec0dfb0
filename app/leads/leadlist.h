// LeadList: all merged leads of a project in memory, for showing and for counting sources.
#pragma once

#include "app/domain/figure.h"
#include "app/leads/leadstate.h"
#include "app/leads/textdictionary.h"

#include <optional>
#include <span>
#include <vector>

namespace mizan {

/// One lead as it is shown: what all imports together say of it.
struct ListedLead
{
    qint64 rowId = 0; ///< of its newest row in the project; attributes and the person are there
    Id<Agency> agency;
    StageDays days;
    std::optional<Stage> stage; ///< the current one as the newest file that has it says
    QString source;
    QString campaign;
    std::optional<double> score;
    std::optional<qint64> dealMinorUnits;
    Currency dealCurrency;
    bool operator==(const ListedLead &) const = default;

    [[nodiscard]] Day day(Stage which) const { return days[static_cast<size_t>(which)]; }
    [[nodiscard]] std::optional<Stage> furthest() const; ///< the last stage that it has a day of
};

/// How many leads came from one source.
struct SourceCount
{
    QString source; ///< in its most frequent spelling; empty: the leads name none
    qint64 leads = 0;
    bool operator==(const SourceCount &) const = default;
};

/// Merging and counting are those of LeadLedger. Values by columns, about 45 bytes a lead. Never changes once
/// read.
class LeadList
{
public:
    /// Reads @p rows to their end. @p coverage is by import, as in ProjectData. @p only: leads of one agency.
    [[nodiscard]] static Result<LeadList> read(StoredLeadRows &rows, std::span<const Coverage> coverage,
                                               std::optional<Id<Agency>> only = {});

    [[nodiscard]] size_t size() const { return m_rowIds.size(); }
    [[nodiscard]] ListedLead lead(size_t index) const; ///< in the order in which they first came

    /// Leads that entered @p stage in @p months by source, most leads first. Spellings of a source are put
    /// together; blank is not `unknown`. @p agency: none for all.
    [[nodiscard]] std::vector<SourceCount> sourceBreakdown(std::optional<Id<Agency>> agency,
                                                           MonthRange months, Stage stage) const;
    /// Of the leads created in @p months, how many have entered each stage since, for cohort rates; of
    /// Stage::Lead all.
    [[nodiscard]] std::array<qint64, stageCount> cohort(std::optional<Id<Agency>> agency,
                                                        MonthRange months) const;
    /// All sources, each in one spelling, by name; blank first where a lead has none.
    [[nodiscard]] QStringList sources() const;

private:
    friend class LeadListReader;
    friend class LeadView;

    /// Days from first to last, 0 left out; empty where last is before first.
    struct DayRange
    {
        std::uint16_t first = 1;
        std::uint16_t last = 0;
        [[nodiscard]] bool contains(Day day) const { return first <= day.number && day.number <= last; }
    };
    [[nodiscard]] static DayRange daysOf(MonthRange months);
    /// None: no lead is of it.
    [[nodiscard]] std::optional<std::uint32_t> numberOf(Id<Agency> agency) const;
    [[nodiscard]] std::vector<SourceCount> bySource(const std::vector<qint64> &leadsOfText) const;

    AgencyNumbers m_agencies;
    CurrencyNumbers m_currencies;
    TextDictionary m_sourceTexts;
    TextDictionary m_campaignTexts;
    std::vector<std::uint32_t> m_spellings; ///< of source texts

    std::vector<qint64> m_rowIds;
    std::vector<std::uint32_t> m_agencyOf;
    std::array<std::vector<Day>, stageCount> m_days;
    std::vector<std::uint8_t> m_stages; ///< 0: none, else Stage + 1
    std::vector<std::uint32_t> m_sources;
    std::vector<std::uint32_t> m_campaigns;
    std::vector<float> m_scores; ///< NaN: none
    std::vector<Deal> m_deals;
};

} // namespace mizan

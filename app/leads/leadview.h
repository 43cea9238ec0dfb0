// LeadView: the leads of a LeadList that pass a filter, in the order of a column.
#pragma once

#include "app/leads/leadlist.h"

#include <Qt>

#include <memory>
#include <optional>
#include <vector>

namespace mizan {

/// All that is set has to hold.
struct LeadFilter
{
    std::optional<Id<Agency>> agency;
    std::optional<Stage> entered;     ///< leads with a day for this stage …
    std::optional<MonthRange> months; ///< … in these months; of any stage where none is said
    std::optional<Stage> reached;     ///< leads with a day for this stage, whenever
    std::optional<QString> source;    ///< in any spelling; empty: leads that name none
    QString campaign;                 ///< a part of it, without case
    bool operator==(const LeadFilter &) const = default;
};

enum class LeadColumn {
    Agency,
    LeadDay,
    MqlDay,
    SqlDay,
    OpportunityDay,
    CustomerDay,
    Furthest, ///< stage
    Source,
    Campaign,
    Score,
    Deal, ///< by currency, then amount
};

/// Rows are numbered from 0 without gaps. Needs 8 bytes a lead.
class LeadView
{
public:
    /// Agencies sort in the order of @p agencies; @p list is not null.
    explicit LeadView(std::shared_ptr<const LeadList> list, std::vector<Id<Agency>> agencies = {});

    [[nodiscard]] const LeadList &list() const { return *m_list; }
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] ListedLead lead(int row) const { return m_list->lead(m_rows[static_cast<size_t>(row)]); }

    [[nodiscard]] const LeadFilter &filter() const { return m_filter; }
    void setFilter(const LeadFilter &filter);
    /// Equal ones stay in their present order; those without a value come last either way.
    void sortBy(LeadColumn column, Qt::SortOrder order);

private:
    struct Tests;
    [[nodiscard]] Tests testsOf(const LeadFilter &filter) const;
    [[nodiscard]] std::optional<std::uint64_t> key(LeadColumn column, std::uint32_t index) const;
    template <typename Key>
    void sortOrder(LeadColumn column, Qt::SortOrder order, std::uint64_t least);
    void pickRows();

    std::shared_ptr<const LeadList> m_list;
    std::vector<std::uint32_t> m_agencyRanks;
    std::vector<std::uint32_t> m_sourceRanks;
    std::vector<std::uint32_t> m_campaignRanks;
    std::vector<std::uint8_t> m_currencyRanks;
    std::uint64_t m_leastDeal = ~std::uint64_t{0}; ///< as key; above the greatest where there are no deals
    std::uint64_t m_greatestDeal = 0;
    LeadFilter m_filter;
    std::vector<std::uint32_t> m_order; ///< all leads
    std::vector<std::uint32_t> m_rows;  ///< those that pass the filter
};

} // namespace mizan

#include "app/leads/claimfinder.h"

#include "app/leads/leadidentity.h"

#include <algorithm>
#include <numeric>

namespace mizan {

namespace {

/// The first row of the group, with the way there made short (Tarjan, "path halving", 1984).
std::uint32_t firstOf(std::vector<std::uint32_t> &groups, std::uint32_t row)
{
    while (groups[row] != row) {
        groups[row] = groups[groups[row]];
        row = groups[row];
    }
    return row;
}

/// Makes one group of those of two rows, named by the first row of both.
void merge(std::vector<std::uint32_t> &groups, std::uint32_t one, std::uint32_t other)
{
    const std::uint32_t a = firstOf(groups, one);
    const std::uint32_t b = firstOf(groups, other);
    groups[std::max(a, b)] = std::min(a, b);
}

/// What agencies have under one record id.
class SharedRecord
{
public:
    explicit SharedRecord(std::vector<std::uint32_t> &groups)
        : m_groups(groups)
    {
    }

    void clear() { m_leads.clear(); }
    /// Within an agency an id is of one lead, whatever its addresses.
    void add(std::uint16_t agency, std::uint32_t row, std::uint64_t emailHash)
    {
        auto lead = std::ranges::find(m_leads, agency, &Lead::agency);
        if (lead == m_leads.end())
            lead = m_leads.insert(m_leads.end(), {agency, row, 0});
        merge(m_groups, lead->row, row);
        if (lead->emailHash == 0)
            lead->emailHash = emailHash;
    }
    /// Makes one of the agencies' leads that may be one.
    void join()
    {
        auto end = m_leads.begin(); // of the leads that are not one
        for (const Lead &lead : m_leads) {
            const auto same = std::find_if(m_leads.begin(), end, [&](const Lead &earlier) {
                return mayBeOneLead(earlier.emailHash, lead.emailHash);
            });
            if (same == end) {
                *end++ = lead;
                continue;
            }
            merge(m_groups, same->row, lead.row);
            if (same->emailHash == 0)
                same->emailHash = lead.emailHash;
        }
    }

private:
    struct Lead
    {
        std::uint16_t agency = 0;
        std::uint32_t row = 0; ///< its first
        std::uint64_t emailHash = 0;
    };

    std::vector<std::uint32_t> &m_groups;
    std::vector<Lead> m_leads; ///< one an agency
};

/// Which record of an agency an e-mail belongs to.
struct EmailOwner
{
    std::uint16_t agency = 0;
    std::uint64_t recordHash = 0; ///< 0: of none yet
};

} // namespace

void ClaimFinder::add(const LeadRow &row, Id<ImportRecord> import, qint64 rowId)
{
    if (!row.hasKey())
        return;
    if (m_imports.empty() || m_imports.back().import != import)
        m_imports.push_back({static_cast<std::uint32_t>(m_rows.size()), import});
    const auto agency = static_cast<std::uint16_t>(m_agencies.numberOf(row.agency));
    m_rows.push_back({row.recordHash, row.emailHash, rowId, row.days, agency, row.line});
}

/// The places of the rows that have @p hash, by it, equal ones in their order.
std::vector<SortItem<std::uint64_t>> ClaimFinder::sortedBy(std::uint64_t Row::*hash) const
{
    std::vector<SortItem<std::uint64_t>> items;
    items.reserve(m_rows.size());
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].*hash != 0)
            items.push_back({m_rows[i].*hash, static_cast<std::uint32_t>(i)});
    }
    if (!items.empty())
        radixSort(items);
    return items;
}

void ClaimFinder::joinRecords(Groups &groups) const
{
    const auto items = sortedBy(&Row::recordHash);
    SharedRecord record(groups);
    for (size_t i = 0; i < items.size(); ++i) {
        if (i == 0 || items[i].key != items[i - 1].key) {
            record.join();
            record.clear();
        }
        const Row &row = m_rows[items[i].index];
        record.add(row.agency, items[i].index, row.emailHash);
    }
    record.join();
}

/// Of each agency the first record that has an e-mail, and rows without record.
void ClaimFinder::joinEmails(Groups &groups) const
{
    const auto items = sortedBy(&Row::emailHash);
    std::vector<EmailOwner> owners; // of one e-mail
    std::uint32_t first = 0;        // row that has it
    for (size_t i = 0; i < items.size(); ++i) {
        const std::uint32_t index = items[i].index;
        if (i == 0 || items[i].key != items[i - 1].key) {
            owners.clear();
            first = index;
        }
        const Row &row = m_rows[index];
        auto owner = std::ranges::find(owners, row.agency, &EmailOwner::agency);
        if (owner == owners.end())
            owner = owners.insert(owners.end(), {row.agency, row.recordHash});
        if (owner->recordHash == 0)
            owner->recordHash = row.recordHash;
        if (row.recordHash == 0 || row.recordHash == owner->recordHash)
            merge(groups, first, index);
    }
}

Id<ImportRecord> ClaimFinder::importOf(std::uint32_t row) const
{
    const auto next = std::ranges::upper_bound(m_imports, row, {}, &FirstRow::row);
    return (next - 1)->import;
}

void ClaimFinder::addRow(ClaimedLead &lead, std::uint32_t row) const
{
    const Row &told = m_rows[row];
    const Id<Agency> agency = m_agencies.agency(told.agency);
    if (lead.claims.empty())
        lead.hash = told.recordHash != 0 ? told.recordHash : told.emailHash;
    auto claim = std::ranges::find(lead.claims, agency, &LeadClaim::agency);
    if (claim == lead.claims.end()) {
        lead.claims.push_back({agency, {}, importOf(row), {}, told.line, told.rowId});
        claim = lead.claims.end() - 1;
    }
    for (size_t stage = 0; stage < stageCount; ++stage) {
        if (told.days[stage].isKnown())
            claim->days[stage] = told.days[stage];
    }
}

std::vector<ClaimedLead> ClaimFinder::leads() const
{
    std::vector<ClaimedLead> leads;
    if (m_agencies.size() < 2)
        return leads;
    Groups groups(m_rows.size());
    std::iota(groups.begin(), groups.end(), 0U);
    joinRecords(groups);
    joinEmails(groups);

    constexpr std::uint32_t none = 0xFFFFFFFF;
    std::vector<std::uint32_t> places(m_rows.size(), none); // in `leads`, by the first row of a group
    const auto count = static_cast<std::uint32_t>(m_rows.size());
    for (std::uint32_t row = 0; row < count; ++row) {
        const std::uint32_t first = firstOf(groups, row);
        if (m_rows[row].agency != m_rows[first].agency && places[first] == none) {
            places[first] = static_cast<std::uint32_t>(leads.size());
            leads.push_back({});
        }
    }
    for (std::uint32_t row = 0; row < count && !leads.empty(); ++row) {
        if (const std::uint32_t place = places[firstOf(groups, row)]; place != none)
            addRow(leads[place], row);
    }
    return leads;
}

Result<std::vector<ClaimedLead>> claimedLeads(StoredLeadRows &rows)
{
    ClaimFinder finder;
    LeadRow row;
    for (;;) {
        const auto isThere = rows.next(row);
        if (!isThere)
            return failedLike(isThere);
        if (!*isThere)
            return finder.leads();
        finder.add(row, rows.import(), rows.rowId());
    }
}

} // namespace mizan

// ClaimFinder: the leads that several agencies of a project each have.
#pragma once

#include "app/domain/claimedlead.h"
#include "app/leads/leadstate.h"
#include "app/leads/radixsort.h"

#include <cstdint>
#include <vector>

namespace mizan {

/// Rows are of one lead where a record id or an e-mail joins them, whichever agency they are of; an id joins
/// two agencies' leads only where mayBeOneLead(). Within an agency as in LeadLedger: records with one e-mail,
/// of an office say, are leads of their own. Needs 40 bytes a row, and 36 more while it looks for what is
/// equal.
class ClaimFinder
{
public:
    /// Rows without key are left out: nothing tells whose they are.
    void add(const LeadRow &row, Id<ImportRecord> import, qint64 rowId);
    /// The leads of two agencies or more, in the order in which they came. Names of files are left empty.
    [[nodiscard]] std::vector<ClaimedLead> leads() const;

private:
    struct Row
    {
        std::uint64_t recordHash = 0;
        std::uint64_t emailHash = 0;
        qint64 rowId = 0;
        std::array<Day, stageCount> days;
        std::uint16_t agency = 0; ///< its number in m_agencies
        int line = 0;
    };
    struct FirstRow
    {
        std::uint32_t row = 0; ///< place in m_rows
        Id<ImportRecord> import;
    };
    using Groups = std::vector<std::uint32_t>;

    [[nodiscard]] Id<ImportRecord> importOf(std::uint32_t row) const;
    [[nodiscard]] std::vector<SortItem<std::uint64_t>> sortedBy(std::uint64_t Row::*hash) const;
    void joinRecords(Groups &groups) const;
    void joinEmails(Groups &groups) const;
    void addRow(ClaimedLead &lead, std::uint32_t row) const;

    AgencyNumbers m_agencies;
    std::vector<FirstRow> m_imports;
    std::vector<Row> m_rows;
};

/// Reads @p rows to their end.
[[nodiscard]] Result<std::vector<ClaimedLead>> claimedLeads(StoredLeadRows &rows);

} // namespace mizan

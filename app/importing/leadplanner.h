// LeadPlanner: from what a lead-level file holds to what importing it would do.
#pragma once

#include "app/importing/leadcolumns.h"
#include "app/importing/leadcontext.h"
#include "app/importing/leadscan.h"
#include "app/importing/ledgerfeed.h"

namespace mizan {

/// What a whole reading of the file has brought.
struct LeadOutcome
{
    bool usesAgencyColumn = true;
    LeadColumns columns;
    LeadHarvest harvest;
    LeadRemarks remarks;
    std::shared_ptr<const LeadBatch> batch;
    LedgerState ledger;
};

class LeadPlanner
{
public:
    /// @p context outlives this.
    explicit LeadPlanner(const LeadContext &context)
        : m_context(context)
    {
    }

    /// Fails with NothingImportable, or as reading the first rows does.
    [[nodiscard]] Result<ImportPlan> plan(LeadOutcome outcome) const;
    /// The plan of a file that is in the project already, from what it brought then.
    [[nodiscard]] Result<ImportPlan> planOfSame(const ImportRecord &earlier, bool usesAgencyColumn) const;
    [[nodiscard]] Result<std::vector<ImportColumn>> columns(bool usesAgencyColumn) const;

private:
    [[nodiscard]] ImportRecord record(bool usesAgencyColumn) const;
    [[nodiscard]] tl::unexpected<Error> nothingImportable(const LeadHarvest &harvest) const;
    void cover(ImportBundle &bundle, const LeadOutcome &outcome) const;
    [[nodiscard]] std::vector<CellChange> changes(const ImportBundle &bundle) const;
    [[nodiscard]] LeadFindings findings(const LeadOutcome &outcome) const;
    [[nodiscard]] Result<> describeTable(ImportPlan &plan, bool usesAgencyColumn) const;

    const LeadContext &m_context;
};

} // namespace mizan

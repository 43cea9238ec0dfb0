#include "app/leads/leadreplay.h"

#include "app/leads/importwalk.h"

namespace mizan {

Result<> replayLeads(StoredLeadRows &rows, std::span<const Coverage> coverage, LeadLedger &ledger,
                     const std::function<void(Id<ImportRecord>, std::vector<LeadFigure>)> &ended)
{
    ImportWalk walk;
    walk.begin = [&] { ledger.beginImport(); };
    walk.add = [&](const LeadRow &row) { ledger.add(row); };
    walk.end = [&](Id<ImportRecord> import, std::span<const Coverage> covered) {
        auto figures = ledger.endImport(covered);
        if (ended)
            ended(import, std::move(figures));
    };
    return walk.through(rows, coverage);
}

} // namespace mizan

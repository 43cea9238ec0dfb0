// Replaying stored lead rows through a LeadLedger, import by import.
#pragma once

#include "app/leads/leadledger.h"

#include <functional>
#include <span>

namespace mizan {

/// Feeds @p ledger with @p rows, an import at a time, oldest first. @p coverage is by import, as in
/// ProjectData.
/// @p ended, if given, gets the figures after each import that has rows.
[[nodiscard]] Result<>
replayLeads(StoredLeadRows &rows, std::span<const Coverage> coverage, LeadLedger &ledger,
            const std::function<void(Id<ImportRecord>, std::vector<LeadFigure>)> &ended = {});

} // namespace mizan

// LedgerFeed: the leads that the project has and those of a file put into one ledger, in a thread of its own.
#pragma once

#include "app/domain/projectdata.h"
#include "app/leads/leadledger.h"

#include <atomic>
#include <memory>
#include <optional>
#include <thread>

namespace mizan {

/// The ledger with the file's rows in it; the import is still open.
struct LedgerState
{
    LeadLedger ledger;
    qint64 newLeads = 0;
    qint64 changedLeads = 0;
    qint64 unchangedLeads = 0;
};

class LedgerFeed
{
public:
    /// Starts at once. @p stored may be null. The import @p without is passed over, since the file replaces
    /// it.
    /// @p rows are those of the file; where they end with Cancelled, so does this. @p project outlives it.
    LedgerFeed(const LeadArchive *stored, const ProjectData &project, std::optional<Id<ImportRecord>> without,
               std::unique_ptr<LeadRows> rows);
    ~LedgerFeed(); ///< stops; @p rows must not be waiting any more

    /// Waits for the end. To be called once.
    [[nodiscard]] Result<LedgerState> finish();

private:
    Result<> addStored(const LeadArchive &stored, const ProjectData &project,
                       std::optional<Id<ImportRecord>> without);
    Result<> addRows(LeadRows &rows);
    void note(LeadLedger::Effect effect);

    std::atomic<bool> m_stopped = false;
    LedgerState m_state;
    Result<> m_result;
    std::thread m_thread;
};

} // namespace mizan

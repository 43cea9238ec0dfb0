// ImportStoring: a new import on its way into the project's file, which may take a while in another thread.
#pragma once

#include "app/project/importswap.h"

#include <QDateTime>

namespace mizan {

class BackupStore;

/// Made by Project::beginImport() and handed to Project::finishImport(), whether it has run or not. Between
/// the two the project's values do not change, so that its own thread may go on reading them.
class ImportStoring
{
public:
    /// What it works on; all of it outlives this.
    struct Place
    {
        Database &database;
        const ProjectData &data;
        const BackupStore &backups;
    };

    /// @p backUpAt: when the day's backup is to be made first, at this time (UTC).
    ImportStoring(const Place &place, SwapWork work, std::optional<QDateTime> backUpAt);

    /// Makes the backup that is due and stores the import in one transaction; for one call, in any thread.
    /// Throws nothing: what goes wrong is for Project::finishImport() to tell.
    void run(StoringWatch *watch = nullptr);

private:
    friend class Project;

    void backUpAndStore(StoringWatch *watch);

    Place m_place;
    ImportSwap m_swap;
    SwapWork m_work;
    std::optional<QDateTime> m_backUpAt;
    std::optional<Result<>> m_backedUp;                         ///< none: no backup was due
    Result<SwapOutcome> m_outcome = fail(ErrorCode::Cancelled); ///< until it has run
};

} // namespace mizan

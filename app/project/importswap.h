// Imports in the file that come, go and change places: the transaction, and the same in ProjectData.
#pragma once

#include "app/domain/importbundle.h"
#include "app/domain/projectdata.h"
#include "app/project/history.h"
#include "app/project/leadrecount.h"

namespace mizan {

class Database;

/// Is told how far the storing of an import is, and may stop it; called from the storing thread.
class StoringWatch
{
public:
    virtual ~StoringWatch() = default;
    /// Rows of leads; 0 of 0 where there are figures alone. False: stop, and nothing is stored. After the
    /// call with all rows done no other follows: from then on it cannot be stopped.
    [[nodiscard]] virtual bool progress(qint64 rowsDone, qint64 rowsInAll) = 0;
};

/// Takes an import out and puts another one in: a fresh one, else one that lies on the shelf.
struct SwapWork
{
    ImportSwap swap;
    std::optional<ImportBundle> fresh;
    std::vector<Id<ImportRecord>> forgotten; ///< what goes from the shelf for good
};

/// What has changed besides the file.
struct SwapOutcome
{
    std::optional<ImportBundle> incoming; ///< without its leads
    std::vector<RecountedImport> recounted;
    std::vector<std::uint64_t> erasedPersons; ///< of a fresh import: all, in order
};

/// One transaction; @p before is the project as it was. Fails with Cancelled when @p watch says so.
[[nodiscard]] Result<SwapOutcome> storeSwap(Database &database, const ProjectData &before, SwapWork work,
                                            StoringWatch *watch = nullptr);

/// Does in @p data what storeSwap() did in the file.
void applySwap(ProjectData &data, const ImportSwap &swap, const SwapOutcome &outcome);

} // namespace mizan

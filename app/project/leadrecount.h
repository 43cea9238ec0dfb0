// What lead-level imports count once an import before them has come or gone.
#pragma once

#include "app/base/result.h"
#include "app/domain/importrecord.h"

#include <vector>

namespace mizan {

class Database;

/// The observations of one import, as they are now.
struct RecountedImport
{
    Id<ImportRecord> import;
    std::vector<Observation> observations; ///< by cell
};

/// Replays the lead rows of all stored imports and writes the observations of those newer than @p changed
/// anew; for use inside Database::write(). Costs nothing when there are none newer.
[[nodiscard]] Result<std::vector<RecountedImport>> recountLeads(Database &database, Id<ImportRecord> changed);

} // namespace mizan

// The table `rejected_rows`: what of an imported file could not be used.
#pragma once

#include "app/domain/importrecord.h"

#include <functional>
#include <vector>

namespace mizan {
class Database;

namespace rejectedRowTable {

/// Calls @p change with each row of all imports; those for which it says so are stored with the text and the
/// args that it gave them. How many.
[[nodiscard]] qint64 changeTexts(Database &database,
                                 const std::function<bool(Id<ImportRecord>, RejectedRow &)> &change);
[[nodiscard]] std::vector<RejectedRow> readOf(Database &database, Id<ImportRecord> import); ///< as inserted
void insert(Database &database, Id<ImportRecord> import, const std::vector<RejectedRow> &rows);

} // namespace rejectedRowTable
} // namespace mizan

// The table `rejected_rows`: what of an imported file could not be used.
#pragma once

#include "app/domain/importrecord.h"

#include <vector>

namespace mizan {
class Database;

namespace rejectedRowTable {

[[nodiscard]] std::vector<RejectedRow> readOf(Database &database, Id<ImportRecord> import); ///< as inserted
void insert(Database &database, Id<ImportRecord> import, const std::vector<RejectedRow> &rows);

} // namespace rejectedRowTable
} // namespace mizan

// The table `imports`: the files that were read.
#pragma once

#include "app/domain/importrecord.h"

#include <optional>
#include <vector>

namespace mizan {
class Database;

namespace importTable {

[[nodiscard]] std::vector<ImportRecord> readAll(Database &database); ///< oldest first
[[nodiscard]] std::optional<ImportRecord> read(Database &database, Id<ImportRecord> id);
/// An id that no import ever had.
[[nodiscard]] Id<ImportRecord> nextId(Database &database);
void insert(Database &database, const ImportRecord &record);

} // namespace importTable
} // namespace mizan

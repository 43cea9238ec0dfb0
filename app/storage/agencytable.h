// The table `agencies` with its `contract_periods`, `fees` and `aliases`.
#pragma once

#include "app/domain/agency.h"

namespace mizan {
class Database;

namespace agencyTable {

/// By position, then id.
[[nodiscard]] std::vector<Agency> readAll(Database &database);
/// An id that no agency ever had.
[[nodiscard]] Id<Agency> nextId(Database &database);
/// Stores it under its id, in place of what is stored there.
void write(Database &database, const Agency &agency);
void remove(Database &database, Id<Agency> id);

} // namespace agencyTable
} // namespace mizan

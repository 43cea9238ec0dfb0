// The table `targets`.
#pragma once

#include "app/domain/figure.h"

#include <vector>

namespace mizan {
class Database;

namespace targetTable {

[[nodiscard]] std::vector<Target> readAll(Database &database); ///< by cell
/// Stores it in place of the target of the same cell.
void write(Database &database, const Target &target);
void remove(Database &database, const Cell &cell);

} // namespace targetTable
} // namespace mizan

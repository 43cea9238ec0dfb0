// The table `definitions`.
#pragma once

#include "app/domain/projectdata.h"

namespace mizan {
class Database;

namespace definitionTable {

[[nodiscard]] std::vector<Definition> readAll(Database &database); ///< by stage, then month
/// Stores it in place of the one of the same stage and month.
void write(Database &database, const Definition &definition);
void remove(Database &database, const MetricId &stage, Month from);

} // namespace definitionTable
} // namespace mizan

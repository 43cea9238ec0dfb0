// The table `observations`: what each import says about its cells.
#pragma once

#include "app/domain/figure.h"

#include <vector>

namespace mizan {
class Database;

namespace observationTable {

[[nodiscard]] std::vector<Observation> readAll(Database &database); ///< by import, then cell
[[nodiscard]] std::vector<Observation> readOf(Database &database, Id<ImportRecord> import);
void removeOf(Database &database, Id<ImportRecord> import);
/// The import ids are those in @p observations.
void insert(Database &database, const std::vector<Observation> &observations);

} // namespace observationTable
} // namespace mizan

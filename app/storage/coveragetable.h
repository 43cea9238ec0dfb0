// The table `coverage`: the months for which each import speaks.
#pragma once

#include "app/domain/figure.h"

#include <vector>

namespace mizan {
class Database;

namespace coverageTable {

/// The order of coverage everywhere: by import, agency, metric, first month.
void sort(std::vector<Coverage> &coverage);
[[nodiscard]] std::vector<Coverage> readAll(Database &database);
[[nodiscard]] std::vector<Coverage> readOf(Database &database, Id<ImportRecord> import);
/// The import ids are those in @p coverage.
void insert(Database &database, const std::vector<Coverage> &coverage);

} // namespace coverageTable
} // namespace mizan

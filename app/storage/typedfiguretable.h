// The table `typed_figures`.
#pragma once

#include "app/domain/figure.h"

#include <vector>

namespace mizan {
class Database;

namespace typedFigureTable {

[[nodiscard]] std::vector<TypedFigure> readAll(Database &database); ///< by cell, then source
/// Stores it in place of the one of the same cell and source.
void write(Database &database, const TypedFigure &figure);
void remove(Database &database, const Cell &cell, Source source);

} // namespace typedFigureTable
} // namespace mizan

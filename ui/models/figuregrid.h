// The rows of the figures grid: every agency, metric and source with what is in force each month.
#pragma once

#include "app/domain/figurebook.h"
#include "app/domain/projectdata.h"
#include "ui/models/monthgrid.h"

namespace mizan {

/// @p today tells a month in progress from one that has ended.
[[nodiscard]] std::vector<GridRow> figureRows(const ProjectData &data, const FigureBook &book,
                                              const GridView &view, QDate today, const Language &language);

} // namespace mizan

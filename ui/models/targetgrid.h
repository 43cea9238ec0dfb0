// The rows of the target grid: one agency's metrics, or one metric of all agencies.
#pragma once

#include "app/domain/projectdata.h"
#include "ui/models/monthgrid.h"

namespace mizan {

[[nodiscard]] std::vector<GridRow> targetRows(const ProjectData &data, const GridView &view,
                                              const Language &language);

} // namespace mizan

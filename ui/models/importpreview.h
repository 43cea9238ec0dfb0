// The rows of an import's preview: what each month is now and what it would be.
#pragma once

#include "app/domain/projectdata.h"
#include "app/importing/importrequest.h"
#include "ui/models/monthgrid.h"

namespace mizan {

/// The months from the first to the last change; empty without changes.
[[nodiscard]] MonthRange previewMonths(const ImportPlan &plan);
[[nodiscard]] std::vector<GridRow> previewRows(const ImportPlan &plan, const ProjectData &data,
                                               const Language &language);

} // namespace mizan

// The overview of all agencies: what happened, how each stands, the last twelve months of the judged metrics.
#pragma once

#include "app/reports/reportcontext.h"

namespace mizan {

/// Everything below the title, which the caller writes.
void addOverview(Blocks &blocks, const ReportContext &context);

} // namespace mizan

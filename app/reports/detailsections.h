// The sections behind an agency's first page: missed months, both sources side by side, corrections, cost.
#pragma once

#include "app/reports/reportcontext.h"

namespace mizan {

/// The level 2 sections that have something to show; the first starts a page.
void addDetails(Blocks &blocks, const JudgedAgency &agency, const ReportContext &context);

} // namespace mizan

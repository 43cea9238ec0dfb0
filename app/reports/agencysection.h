// The first page of an agency: sentence, goals, charts, rates and cost.
#pragma once

#include "app/reports/reportcontext.h"

namespace mizan {

/// Everything below the title, which the caller writes.
void addSummary(Blocks &blocks, const JudgedAgency &agency, const ReportContext &context);

} // namespace mizan

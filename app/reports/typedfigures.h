// Figures that were typed by hand: corrections over imported ones, and figures no import has.
#pragma once

#include "app/reports/reportcontext.h"

namespace mizan {

/// Imported and corrected value, who, when and why; nothing when there is no correction.
[[nodiscard]] Blocks correctionsSection(const std::vector<const JudgedAgency *> &agencies,
                                        const ReportContext &context);
/// Figures that stand on typing alone; nothing when there is none.
[[nodiscard]] Blocks typedFiguresTable(const std::vector<const JudgedAgency *> &agencies,
                                       const ReportContext &context);

} // namespace mizan

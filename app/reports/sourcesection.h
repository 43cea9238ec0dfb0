// The last sections of a report: definitions in force, and where the figures come from.
#pragma once

#include "app/reports/reportcontext.h"

namespace mizan {

/// Lead, MQL and SQL as defined in the report's month; nothing when none is written.
void addDefinitions(Blocks &blocks, const ReportContext &context);
/// The imports behind the figures of @p agencies, and what was typed.
void addProvenance(Blocks &blocks, const std::vector<const JudgedAgency *> &agencies,
                   const ReportContext &context);
/// One line for the footer: the newest file behind the figures and how many others there are.
[[nodiscard]] QString sourceLine(const std::vector<const JudgedAgency *> &agencies,
                                 const ReportContext &context);

} // namespace mizan

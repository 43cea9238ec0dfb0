// The figure cards of an agency's month: counts, same-month rates, costs.
#pragma once

#include "app/analysis/projectjudgement.h"
#include "app/wording/language.h"
#include "ui/widgets/figurecard.h"

#include <vector>

namespace mizan {

[[nodiscard]] std::vector<FigureSummary>
figuresOf(const JudgedAgency &agency, const ProjectSettings &settings, Month month, const Language &language);

} // namespace mizan

// The months of agencies as aligned text.
#pragma once

#include "app/analysis/projectjudgement.h"
#include "app/cli/clicontext.h"

namespace mizan {

/// Agreed fees are no data.
[[nodiscard]] std::optional<Month> lastMonthWithData(const ProjectJudgement &judgement);
/// Two tables for each agency: what has targets, with verdict and signal, then the other figures.
void printStatus(CliContext &context, const ProjectJudgement &judgement, const std::vector<Agency> &agencies,
                 MonthRange months);

} // namespace mizan

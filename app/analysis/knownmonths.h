// The months that a comparison shows unless it is told which.
#pragma once

#include "app/domain/month.h"

#include <optional>

namespace mizan {

struct ProjectJudgement;

/// @p known, widened to the months of one more project up to its last one with data. Targets of months to
/// come alone widen nothing.
[[nodiscard]] std::optional<MonthRange> withKnownMonths(std::optional<MonthRange> known,
                                                        const ProjectJudgement &judgement);

} // namespace mizan

// Behaviour: a series against its own history (XmR chart), another question than the target.
#pragma once

#include "app/analysis/judging.h"

#include <optional>
#include <span>

namespace mizan {

/// Limits of a process behaviour chart: mean ± 2.66 × mean moving range (Wheeler).
struct BehaviourLimits
{
    double mean = 0;
    double meanMovingRange = 0;
    double lower = 0; ///< may be negative; counts are drawn from 0
    double upper = 0;
    int months = 0;
    bool operator==(const BehaviourLimits &) const = default;
};

inline constexpr int fewestMonthsForLimits = 10;

/// None for fewer than 10 values.
[[nodiscard]] std::optional<BehaviourLimits> behaviourLimits(std::span<const double> values);
/// Limits of the complete months with data, of the newest one's source and counting basis.
[[nodiscard]] std::optional<BehaviourLimits> behaviourLimits(std::span<const JudgedMonth> judged);

} // namespace mizan

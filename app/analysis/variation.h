// Variation: how likely a miss is by chance alone, since monthly counts are small.
#pragma once

#include "app/domain/metric.h"

#include <optional>

namespace mizan {

inline constexpr double beyondVariationLevel = 0.05;
inline constexpr double persistentShortfallLevel = 0.01;

/// One-sided Poisson test of a miss: P(X <= actual | target), or P(X >= actual | target) where lower is
/// better. A fractional actual is rounded down (up). A target of 0 varies not at all: 1 where it is kept,
/// 0 where it is not.
[[nodiscard]] double missProbability(double actual, double target, Direction direction);

/// The count that is just beyond ordinary variation (probability below 0.05) for @p target; none when no
/// count can be.
[[nodiscard]] std::optional<double> beyondVariationFrom(double target, Direction direction);

} // namespace mizan

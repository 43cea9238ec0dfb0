// Months of days, counted from January 1970, quick enough for a million rows.
#pragma once

#include "app/domain/leadrow.h"

#include <array>

namespace mizan {

inline constexpr int monthIndexCount = 2154; ///< to June 2149, where Day ends

/// 0 for January 1970; of a known day.
[[nodiscard]] int monthIndex(Day day);
/// May be below 0 or above the last index.
[[nodiscard]] int monthIndex(Month month);
[[nodiscard]] Month monthOfIndex(int index);

} // namespace mizan

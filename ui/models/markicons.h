// MarkIcons: an agency's line and marker, the star of the best value and the arrow of an order, as icons.
#pragma once

#include "app/charts/palette.h"

#include <QIcon>

namespace mizan {

inline constexpr QSize agencyIconSize{24, 12};
inline constexpr QSize starIconSize{14, 14};

/// How agencyMark() draws the agency at @p place.
[[nodiscard]] QIcon agencyIcon(size_t place, const Palette &palette);
/// A triangle that points up or down.
[[nodiscard]] QIcon orderIcon(bool isSmallestFirst, const Palette &palette);
[[nodiscard]] QIcon starIcon(const Palette &palette);

} // namespace mizan

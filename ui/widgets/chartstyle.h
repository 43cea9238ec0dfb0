// chartStyleOf(): how charts are drawn on screen.
#pragma once

#include "app/charts/chartbuilder.h"

namespace mizan {

/// In the colours of the theme and its small font.
[[nodiscard]] ChartStyle chartStyleOf(const Palette &palette);

} // namespace mizan

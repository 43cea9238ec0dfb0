// The strip of a chart: its title and the chart, which stay together.
#pragma once

#include "app/reports/document.h"
#include "app/reports/strip.h"

namespace mizan {

[[nodiscard]] std::vector<Strip> stripsOf(const ChartBlock &block, const StripSpace &space);

} // namespace mizan

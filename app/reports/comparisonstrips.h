// The strips of charts that compare agencies: lines, small multiples, matrices.
#pragma once

#include "app/reports/document.h"
#include "app/reports/strip.h"

namespace mizan {

[[nodiscard]] std::vector<Strip> stripsOf(const AttainmentBlock &block, const StripSpace &space);
/// A strip a row of charts.
[[nodiscard]] std::vector<Strip> stripsOf(const AttainmentHeaderBlock &block, const StripSpace &space);
[[nodiscard]] std::vector<Strip> stripsOf(const MultiplesBlock &block, const StripSpace &space);
[[nodiscard]] std::vector<Strip> stripsOf(const MatrixBlock &block, const StripSpace &space);

} // namespace mizan

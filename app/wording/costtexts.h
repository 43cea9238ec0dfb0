// What a lead, MQL, SQL or customer cost, in words.
#pragma once

#include "app/analysis/cost.h"
#include "app/wording/language.h"

namespace mizan {

/// `Cost per MQL: € 488, of which agency fee € 320 and media spend € 168.`; empty when no cost is known.
[[nodiscard]] QString unitCostText(const UnitCost &cost, const MetricId &stage, const Language &language);
/// `Cost per MQL`; empty for metrics that are no stage with a cost of its own.
[[nodiscard]] QString unitCostName(const MetricId &stage, const Language &language);

} // namespace mizan

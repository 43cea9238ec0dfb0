// AxisScale: a value axis from zero with few round ticks.
#pragma once

namespace mizan {

struct AxisScale
{
    double step = 1;   ///< between ticks: 1, 2 or 5 times a power of ten
    int intervals = 1; ///< 1 to 5
    [[nodiscard]] double maximum() const { return step * intervals; }
    bool operator==(const AxisScale &) const = default;
};

/// The smallest scale that reaches @p highest; steps below 1 only when @p wholeSteps is false.
[[nodiscard]] AxisScale axisScaleFor(double highest, bool wholeSteps);

} // namespace mizan

// A value axis from zero with few round ticks.
#include "app/charts/axisscale.h"

#include <cmath>

namespace mizan {

AxisScale axisScaleFor(double highest, bool wholeSteps)
{
    constexpr int mostIntervals = 5;
    constexpr double rounding = 1e-9; // 0.3 / 0.1 must count as 3 intervals
    if (!(highest > 0))
        return {};
    double power = std::pow(10.0, std::floor(std::log10(highest / mostIntervals)));
    if (wholeSteps && power < 1)
        power = 1;
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        const double step = factor * power;
        const int intervals = static_cast<int>(std::ceil(highest / step - rounding));
        if (intervals <= mostIntervals)
            return {step, intervals < 1 ? 1 : intervals};
    }
    return {10 * power, mostIntervals};
}

} // namespace mizan

#include "app/analysis/behaviour.h"

#include <cmath>
#include <numeric>

namespace mizan {

std::optional<BehaviourLimits> behaviourLimits(std::span<const double> values)
{
    if (values.size() < static_cast<size_t>(fewestMonthsForLimits))
        return std::nullopt;
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    double ranges = 0;
    for (size_t i = 1; i < values.size(); ++i)
        ranges += std::abs(values[i] - values[i - 1]);
    BehaviourLimits limits;
    limits.months = static_cast<int>(values.size());
    limits.mean = sum / limits.months;
    limits.meanMovingRange = ranges / (limits.months - 1);
    limits.lower = limits.mean - 2.66 * limits.meanMovingRange;
    limits.upper = limits.mean + 2.66 * limits.meanMovingRange;
    return limits;
}

std::optional<BehaviourLimits> behaviourLimits(std::span<const JudgedMonth> judged)
{
    std::vector<double> values;
    const JudgedMonth *newest = nullptr;
    for (size_t i = judged.size(); i-- > 0;) {
        const JudgedMonth &month = judged[i];
        if (!month.complete || month.verdict == Verdict::NotUnderContract)
            continue;
        if (!newest)
            newest = &month;
        if (month.source == newest->source && month.basis == newest->basis &&
            month.actual->currency == newest->actual->currency)
            values.push_back(month.actual->number);
    }
    return behaviourLimits(std::span<const double>(values)); // the same in either direction of time
}

} // namespace mizan

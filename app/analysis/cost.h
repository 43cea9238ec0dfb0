// Cost: what a lead, MQL, SQL or customer cost, of the agency's fee and of the media spend.
#pragma once

#include "app/analysis/projectjudgement.h"

#include <optional>

namespace mizan {

/// Both parts of the cost per unit of a stage over a period, in minor units.
struct UnitCost
{
    double count = 0;
    std::optional<double> fee;   ///< sum of the agency's fees; none: unknown
    std::optional<double> spend; ///< sum of the media spend; none: unknown
    Currency currency;
    bool mixedCurrencies = false; ///< then nothing was added up
    int months = 0;               ///< that were counted
    bool operator==(const UnitCost &) const = default;

    [[nodiscard]] std::optional<double> perUnit() const; ///< of both parts; none without count or cost
    [[nodiscard]] std::optional<double> feePerUnit() const;
    [[nodiscard]] std::optional<double> spendPerUnit() const;
};

/// Counts only months of @p period under contract that are complete for @p stage, and for each of fee and
/// spend that is known at all in such a month: so count and costs are of the same months.
[[nodiscard]] UnitCost unitCost(const JudgedAgency &agency, const MetricId &stage, MonthRange period);

} // namespace mizan

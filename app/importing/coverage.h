// Which months an import speaks for.
#pragma once

#include "app/domain/figure.h"
#include "app/importing/monthlyplanner.h"

#include <QDate>

#include <optional>
#include <vector>

namespace mizan {

struct CoveredMonths
{
    MonthRange range;
    std::vector<Coverage> coverage; ///< by agency, metric, month
};

/// Every agency of the file and every metric in @p metrics is covered from the first to the last month of the
/// file, or of @p stated: a missing row there is 0. Months whose cell is blank or rejected are left out, and,
/// unless stated, missing rows that a rejected one may stand for. A range ends with its last month, or on
/// @p exportedOn where the file was exported before that month was over; stated months are complete.
/// @p rows must hold at least one value.
[[nodiscard]] CoveredMonths coveredMonths(const MonthlyRows &rows, const std::vector<MetricColumn> &metrics,
                                          const std::optional<MonthRange> &stated, QDate exportedOn);

} // namespace mizan

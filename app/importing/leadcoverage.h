// Which months a lead-level file speaks for.
#pragma once

#include "app/domain/figure.h"
#include "app/domain/leadrow.h"

#include <QDate>

#include <optional>
#include <vector>

namespace mizan {

/// Each agency and metric from the month of the file's first day to that of its last, and over @p stated,
/// whose months are complete. The data reaches the end of a last month only when the file was exported on a
/// later day; months after the export are not covered unless stated. @p agencies and @p metrics in their
/// order.
[[nodiscard]] std::vector<Coverage> leadCoverage(const std::vector<Id<Agency>> &agencies,
                                                 const std::vector<MetricId> &metrics, MonthRange seen,
                                                 const std::optional<MonthRange> &stated, QDate exportedOn);

/// The metrics that leads with @p stages give; @p hasDeals: and their money.
[[nodiscard]] std::vector<MetricId> leadMetrics(const std::vector<Stage> &stages, bool hasDeals);

} // namespace mizan

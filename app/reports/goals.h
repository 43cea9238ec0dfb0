// The goals of an agency: the metrics it has targets for, and the table of how they stand.
#pragma once

#include "app/reports/reportcontext.h"

namespace mizan {

/// The judged metrics, and those with a target in one of the report's months, in catalogue order.
[[nodiscard]] std::vector<const JudgedMetric *> goalsOf(const JudgedAgency &agency,
                                                        const ReportContext &context);
/// @p metric in the report's month; without data, or not under contract, where its series does not reach.
[[nodiscard]] JudgedMonth judgedMonth(const JudgedAgency &agency, const JudgedMetric &metric,
                                      const ReportContext &context);
/// How strongly a verdict is shown: a miss that is a signal stands out.
[[nodiscard]] TableCell::Mark markOf(const JudgedMonth &month);
/// A row a goal: target, actual, attainment, year to date, last 12 months, verdict.
[[nodiscard]] Table goalsTable(const JudgedAgency &agency, const ReportContext &context);

/// The value in words, or a dash.
[[nodiscard]] QString valueOrDash(const std::optional<Value> &value, const Metric &metric,
                                  const Language &language);
[[nodiscard]] QString attainmentOrDash(const std::optional<double> &attainment, const Language &language);

} // namespace mizan

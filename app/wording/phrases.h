// Parts of sentences that the headlines share.
#pragma once

#include "app/analysis/period.h"
#include "app/analysis/projectjudgement.h"
#include "app/wording/language.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace mizan {

/// One metric together with its month; the month is made up, without figures, where the series does not
/// reach.
struct MetricMonth
{
    const JudgedMetric *metric = nullptr;
    JudgedMonth judged;
};

/// The metrics that flag an agency, in the settings' order, as they stand in @p month.
[[nodiscard]] std::vector<MetricMonth> judgedMetricsIn(const JudgedAgency &agency,
                                                       const ProjectSettings &settings, Month month);

/// `25 of 30`; the actual alone without a target, nothing without an actual.
[[nodiscard]] QString ofText(const JudgedMonth &month, const Metric &metric, const Language &language);
/// `MQL 25 of 30`
[[nodiscard]] QString namedOfText(const MetricMonth &entry, const Language &language);
/// `within ordinary variation`, `persistent shortfall over 6 months`; empty without a signal.
[[nodiscard]] QString signalClause(const JudgedMonth &month, const Language &language);
/// `missed for the 2nd month in a row`, `met`
[[nodiscard]] QString outcomeClause(const JudgedMonth &month, const Language &language);
/// `Data complete to 31 October.` or `Data until 12 October.`; empty without data.
[[nodiscard]] QString dataSentence(const JudgedMonth &month, const Language &language);
/// What the signal of a missed month means in numbers.
[[nodiscard]] QString signalSentence(const MetricMonth &entry, const Language &language);
/// `SQL target met (9 of 8).`, whatever the verdict is.
[[nodiscard]] QString verdictSentence(const MetricMonth &entry, const Language &language);
/// `Year to date 319 of 298 MQLs: ahead of plan.`; empty without judged months.
[[nodiscard]] QString yearToDateSentence(const PeriodTotal &total, const Metric &metric,
                                         const Language &language);
/// `At this pace 31 MQLs by the end of the month (80 % interval 24 to 38).`; empty where there is no pace.
[[nodiscard]] QString paceSentence(const MetricMonth &entry, const Language &language);

} // namespace mizan

// ProjectJudgement: all agencies and metrics of a project judged once, for screen, PDF and command line
// alike.
#pragma once

#include "app/analysis/judging.h"
#include "app/domain/figurebook.h"

#include <QDate>

#include <optional>
#include <vector>

namespace mizan {

/// One metric of one agency, judged over all its months.
struct JudgedMetric
{
    Metric metric;
    std::vector<JudgedMonth> months; ///< oldest first, without gaps; the same range for all of the project
    bool operator==(const JudgedMetric &) const = default;

    [[nodiscard]] const JudgedMonth *at(Month month) const; ///< null outside the range
};

struct JudgedAgency
{
    Agency agency;
    std::vector<JudgedMetric> metrics; ///< in catalogue order; judged metrics are there even when empty
    QDate asOf = {};                   ///< the day of judging
    bool operator==(const JudgedAgency &) const = default;

    [[nodiscard]] const JudgedMetric *metric(const MetricId &id) const; ///< null when the agency has none
    /// The verdict of a month that the metrics' months do not reach.
    [[nodiscard]] Verdict verdictOutside(Month month) const;
};

/// How an agency stands in one month, over the judged metrics.
enum class AgencyState { Missed, Met, InProgress, NoData, NoTarget, NotUnderContract };

struct ProjectJudgement
{
    QDate asOf;
    ProjectSettings settings;
    std::optional<MonthRange> range; ///< of figures and targets; none in an empty project
    std::vector<JudgedAgency> agencies;
    bool operator==(const ProjectJudgement &) const = default;

    [[nodiscard]] const JudgedAgency *agency(Id<Agency> id) const;
    /// The month to show first: the last one complete for any agency's judged metrics, else the last with
    /// data, else that of @ref asOf.
    [[nodiscard]] Month latestMonth() const;
};

[[nodiscard]] ProjectJudgement judgeProject(const ProjectData &data, QDate asOf);
/// The same from the figures in force of @p data, where they are known.
[[nodiscard]] ProjectJudgement judgeProject(const ProjectData &data, const FigureBook &book, QDate asOf);
/// Missed when any judged metric was missed; met when all that have a target were met; else the strongest
/// reason why not.
[[nodiscard]] AgencyState stateOf(const JudgedAgency &agency, const ProjectSettings &settings, Month month);
/// The judged metrics that @p agency missed in @p month, in the settings' order.
[[nodiscard]] std::vector<const JudgedMetric *> missedMetrics(const JudgedAgency &agency,
                                                              const ProjectSettings &settings, Month month);
/// The last day up to which all agencies under contract have complete data of the judged metrics in @p month;
/// invalid when one has none.
[[nodiscard]] QDate completeUntil(const ProjectJudgement &judgement, Month month);

} // namespace mizan

// MonthChart: the bars of one metric over months against a stepped target, as data.
#pragma once

#include "app/analysis/behaviour.h"
#include "app/analysis/projectjudgement.h"
#include "app/wording/language.h"

#include <QString>

#include <optional>
#include <vector>

namespace mizan {

struct MonthBar
{
    Month month;
    QString label;    ///< the month's name, under the axis
    QString yearText; ///< the month's year, under the name where it starts or where the chart does
    Verdict verdict = Verdict::NoData;
    std::optional<double> value; ///< in axis units (money in major units)
    std::optional<double> target;
    QString valueText;   ///< empty without a value
    QString targetText;  ///< empty without a target
    QString description; ///< the month as a sentence, for assistive technology and tool tips
    bool operator==(const MonthBar &) const = default;
};

struct MonthChart
{
    QString title;
    Unit unit = Unit::Count;               ///< of the value axis
    std::vector<MonthBar> bars;            ///< oldest first, whatever the direction
    std::optional<BehaviourLimits> limits; ///< drawn as a band when set
    bool rightToLeft = false; ///< then time runs right to left and the value axis stands on the right
    QLocale locale;
    QString metLabel, missedLabel, targetLabel, inProgressLabel, noDataLabel, bandLabel,
        noTargetLabel; ///< of the legend
    std::optional<Month> selected;
    bool operator==(const MonthChart &) const = default;
};

/// The chart of @p metric over @p months; with @p withLimits also the band of its own history.
[[nodiscard]] MonthChart monthChart(const JudgedMetric &metric, MonthRange months, bool withLimits,
                                    const Language &language);

} // namespace mizan

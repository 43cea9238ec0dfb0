// Turns a judged metric into the bars of a chart.
#include "app/charts/monthchart.h"

#include "app/wording/labels.h"
#include "app/wording/numbers.h"
#include "app/wording/sentences.h"

namespace mizan {

namespace {

/// A value on the axis: money in major units, everything else as it is.
std::optional<double> axisValue(const std::optional<Value> &value)
{
    if (!value)
        return std::nullopt;
    return value->currency.isNone() ? value->number : value->number / value->currency.minorPerMajor();
}

MonthBar monthBar(const JudgedMonth &judged, const Metric &metric, const Language &language)
{
    MonthBar bar;
    bar.month = judged.month;
    bar.label = shortMonthText(judged.month, language);
    bar.yearText = yearText(judged.month, language);
    bar.verdict = judged.verdict;
    const bool isSilent = judged.verdict == Verdict::NoData || judged.verdict == Verdict::NotUnderContract;
    if (!isSilent)
        bar.value = axisValue(judged.actual);
    if (judged.verdict != Verdict::NotUnderContract)
        bar.target = axisValue(judged.target);
    if (bar.value)
        bar.valueText = valueText(*judged.actual, metric, language);
    if (bar.target)
        bar.targetText = valueText(*judged.target, metric, language);
    bar.description = monthDescription(judged, metric, language);
    return bar;
}

/// The band in axis units; limits are found in the units of the figures.
BehaviourLimits inAxisUnits(BehaviourLimits limits, const JudgedMetric &metric)
{
    const auto hasMoney = [](const JudgedMonth &month) {
        return month.actual && !month.actual->currency.isNone();
    };
    const auto found = std::ranges::find_if(metric.months, hasMoney);
    if (found == metric.months.end())
        return limits;
    const double scale = found->actual->currency.minorPerMajor();
    for (double *value : {&limits.mean, &limits.meanMovingRange, &limits.lower, &limits.upper})
        *value /= scale;
    return limits;
}

} // namespace

MonthChart monthChart(const JudgedMetric &metric, MonthRange months, bool withLimits,
                      const Language &language)
{
    MonthChart chart;
    chart.title = metricFullName(metric.metric.id, language);
    chart.unit = metric.metric.unit;
    for (Month month = months.first; month <= months.last; ++month) {
        const JudgedMonth *judged = metric.at(month);
        JudgedMonth unknown;
        unknown.month = month;
        chart.bars.push_back(monthBar(judged ? *judged : unknown, metric.metric, language));
    }
    if (withLimits) {
        if (const auto limits = behaviourLimits(std::span(metric.months)))
            chart.limits = inAxisUnits(*limits, metric);
    }
    chart.rightToLeft = language.isRightToLeft();
    chart.locale = language.locale();
    chart.metLabel = language.translate("Charts", "Met");
    chart.missedLabel = language.translate("Charts", "Missed");
    chart.targetLabel = language.translate("Charts", "Target");
    chart.inProgressLabel = language.translate("Charts", "In progress");
    chart.noDataLabel = language.translate("Charts", "No data");
    chart.noTargetLabel = language.translate("Charts", "No target");
    chart.bandLabel = language.translate("Charts", "Mean and limits of its own history");
    return chart;
}

} // namespace mizan

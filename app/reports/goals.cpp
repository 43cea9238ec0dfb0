#include "app/reports/goals.h"

#include "app/analysis/period.h"
#include "app/wording/labels.h"
#include "app/wording/numbers.h"
#include "app/wording/sentences.h"

namespace mizan {

namespace {

QString yearToDateCell(const JudgedMetric &metric, const ReportContext &context)
{
    const Language &language = context.language;
    const PeriodTotal total = totalOf(metric.months, metric.metric, context.yearToDate());
    if (total.judgedMonths == 0 || total.mixedCurrencies)
        return dash();
    const QString sums = ofTargetText(total.actual, total.target, metric.metric, language);
    if (total.judgedMonths == total.elapsedMonths)
        return sums;
    return language.translate("Reports", "%1 (%2 of %3 months)", "actual / target of the year so far")
        .arg(sums, countText(total.judgedMonths, language), countText(total.elapsedMonths, language));
}

QString lastYearCell(const JudgedMetric &metric, const ReportContext &context)
{
    const PeriodTotal total = totalOf(metric.months, metric.metric, context.lastYear());
    if (total.judgedMonths == 0)
        return dash();
    return context.language.translate("Reports", "%1 of %2 met", "months")
        .arg(countText(total.metMonths, context.language), countText(total.judgedMonths, context.language));
}

std::vector<TableCell> goalRow(const JudgedAgency &agency, const JudgedMetric &metric,
                               const ReportContext &context)
{
    const Language &language = context.language;
    const JudgedMonth month = judgedMonth(agency, metric, context);
    return {{metricName(metric.metric.id, language)},
            {valueOrDash(month.target, metric.metric, language)},
            {valueOrDash(month.actual, metric.metric, language)},
            {attainmentOrDash(month.attainment, language)},
            {yearToDateCell(metric, context)},
            {lastYearCell(metric, context)},
            {verdictWithSignal(month, language), markOf(month)}};
}

} // namespace

std::vector<const JudgedMetric *> goalsOf(const JudgedAgency &agency, const ReportContext &context)
{
    std::vector<const JudgedMetric *> goals;
    for (const JudgedMetric &metric : agency.metrics) {
        const bool hasTarget = std::ranges::any_of(metric.months, [&](const JudgedMonth &month) {
            return month.target && context.allMonths().contains(month.month);
        });
        if (hasTarget || context.settings().isJudged(metric.metric.id))
            goals.push_back(&metric);
    }
    return goals;
}

JudgedMonth judgedMonth(const JudgedAgency &agency, const JudgedMetric &metric, const ReportContext &context)
{
    if (const JudgedMonth *month = metric.at(context.month))
        return *month;
    JudgedMonth none;
    none.month = context.month;
    if (!agency.agency.isUnderContract(context.month))
        none.verdict = Verdict::NotUnderContract;
    return none;
}

TableCell::Mark markOf(const JudgedMonth &month)
{
    if (month.verdict == Verdict::Met)
        return TableCell::Mark::Met;
    if (month.verdict != Verdict::Missed)
        return TableCell::Mark::None;
    return month.signal == Signal::WithinVariation ? TableCell::Mark::MissedSoft : TableCell::Mark::Missed;
}

Table goalsTable(const JudgedAgency &agency, const ReportContext &context)
{
    const Language &language = context.language;
    Table table;
    table.header = {
        language.translate("Reports", "Goal"),         language.translate("Reports", "Target"),
        language.translate("Reports", "Actual"),       language.translate("Reports", "Attainment"),
        language.translate("Reports", "Year to date"), language.translate("Reports", "Last 12 months"),
        language.translate("Reports", "Verdict")};
    table.isNumber = {false, true, true, true, true, true, false};
    for (const JudgedMetric *goal : goalsOf(agency, context))
        table.rows.push_back(goalRow(agency, *goal, context));
    return table;
}

QString valueOrDash(const std::optional<Value> &value, const Metric &metric, const Language &language)
{
    return value ? valueText(*value, metric, language) : dash();
}

QString attainmentOrDash(const std::optional<double> &attainment, const Language &language)
{
    return attainment ? percentText(*attainment, language) : dash();
}

} // namespace mizan

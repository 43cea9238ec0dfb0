#include "app/reports/overviewsection.h"

#include "app/reports/goals.h"
#include "app/wording/labels.h"
#include "app/wording/numbers.h"
#include "app/wording/sentences.h"

namespace mizan {

namespace {

/// A row an agency: its state and its judged metrics in the report's month.
Table statesTable(const ReportContext &context)
{
    const Language &language = context.language;
    Table table;
    table.header = {language.translate("Reports", "Agency"), language.translate("Reports", "State")};
    table.isNumber = {false, false};
    for (const MetricId &id : context.settings().judgedMetrics) {
        table.header << metricName(id, language) << language.translate("Reports", "Verdict");
        table.isNumber.insert(table.isNumber.end(), {true, false});
    }
    for (const JudgedAgency &agency : context.judgement.agencies) {
        std::vector<TableCell> row{
            {isolated(agency.agency.name)},
            {agencyStateText(stateOf(agency, context.settings(), context.month), language)}};
        for (const MetricId &id : context.settings().judgedMetrics) {
            const JudgedMetric *metric = agency.metric(id);
            const JudgedMonth month = metric ? judgedMonth(agency, *metric, context) : JudgedMonth{};
            const Metric &shown = metric ? metric->metric : Metric{id};
            row.push_back({month.actual && month.target
                               ? ofTargetText(*month.actual, *month.target, shown, language)
                               : valueOrDash(month.actual, shown, language)});
            row.push_back(
                {month.isJudged() ? verdictWithSignal(month, language) : verdictText(month.verdict, language),
                 markOf(month)});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

TableCell monthCell(const JudgedAgency &agency, const MetricId &id, Month month, const Language &language)
{
    const JudgedMetric *metric = agency.metric(id);
    const JudgedMonth *judged = metric ? metric->at(month) : nullptr;
    if (!agency.agency.isUnderContract(month))
        return {};
    if (!judged || !judged->actual)
        return {dash(), TableCell::Mark::NoData};
    const QString text = valueText(*judged->actual, metric->metric, language);
    if (judged->verdict == Verdict::InProgress)
        return {language.translate("Reports", "%1 …", "a month in progress").arg(text)};
    return {text, markOf(*judged)};
}

/// Agencies by months: one metric's actuals, missed ones marked.
Table monthsTable(const MetricId &id, const ReportContext &context)
{
    const Language &language = context.language;
    Table table;
    table.style = Table::Style::Matrix;
    table.header = {language.translate("Reports", "Agency")};
    table.isNumber = {false};
    const MonthRange months = context.lastYear();
    for (Month month = months.first; month <= months.last; ++month) {
        table.header << shortMonthText(month, language);
        table.isNumber.push_back(true);
    }
    for (const JudgedAgency &agency : context.judgement.agencies) {
        std::vector<TableCell> row{{isolated(agency.agency.name)}};
        for (Month month = months.first; month <= months.last; ++month)
            row.push_back(monthCell(agency, id, month, language));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

void addOverview(Blocks &blocks, const ReportContext &context)
{
    const Language &language = context.language;
    blocks.push_back(overviewHeadline(context.judgement, context.month, language));
    const QString completeness = completenessText(context.judgement, context.month, language);
    if (!completeness.isEmpty())
        blocks.push_back(Paragraph{completeness, true});
    blocks.push_back(statesTable(context));
    for (const MetricId &id : context.settings().judgedMetrics) {
        blocks.push_back(
            Heading{language.translate("Reports", "%1, %2", "a metric, a range of months")
                        .arg(metricFullName(id, language), monthRangeText(context.lastYear(), language)),
                    3});
        blocks.push_back(monthsTable(id, context));
    }
    if (!context.settings().judgedMetrics.empty())
        blocks.push_back(Paragraph{
            language.translate(
                "Reports",
                "Figures of the first table are actual / target. A cross marks a missed month: on a light "
                "ground within ordinary variation, on a full ground a signal. A dash stands for no data, an "
                "empty place for no contract, three dots for a month in progress."),
            true});
}

} // namespace mizan

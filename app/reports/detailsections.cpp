#include "app/reports/detailsections.h"

#include "app/analysis/cost.h"
#include "app/reports/goals.h"
#include "app/reports/typedfigures.h"
#include "app/wording/costtexts.h"
#include "app/wording/labels.h"
#include "app/wording/numbers.h"
#include "app/wording/sentences.h"

#include <cmath>

namespace mizan {

namespace {

QString signalCell(const JudgedMonth &month, const Language &language)
{
    return month.signal ? signalText(*month.signal, language) : verdictText(month.verdict, language);
}

/// Newest month first.
Blocks missedMonths(const JudgedAgency &agency, const ReportContext &context)
{
    const Language &language = context.language;
    Table table;
    table.header = {language.translate("Reports", "Month"),      language.translate("Reports", "Goal"),
                    language.translate("Reports", "Target"),     language.translate("Reports", "Actual"),
                    language.translate("Reports", "Attainment"), language.translate("Reports", "Chance"),
                    language.translate("Reports", "Signal")};
    table.isNumber = {false, false, true, true, true, true, false};
    const auto goals = goalsOf(agency, context);
    for (Month month = context.month; month >= context.lastYear().first; month = month - 1) {
        for (const JudgedMetric *goal : goals) {
            const JudgedMonth *judged = goal->at(month);
            if (!judged || judged->verdict != Verdict::Missed)
                continue;
            table.rows.push_back({{monthText(month, language)},
                                  {metricName(goal->metric.id, language)},
                                  {valueOrDash(judged->target, goal->metric, language)},
                                  {valueOrDash(judged->actual, goal->metric, language)},
                                  {attainmentOrDash(judged->attainment, language)},
                                  {judged->pValue ? probabilityText(*judged->pValue, language) : dash()},
                                  {signalCell(*judged, language), markOf(*judged)}});
        }
    }
    if (table.rows.empty())
        return {};
    return {Heading{language.translate("Reports", "Missed months")},
            Paragraph{language.translate(
                          "Reports",
                          "Months of the last 12 in which a target was missed. Chance: how probable such "
                          "a month or a worse one is when the true mean is the target (Poisson)."),
                      true},
            table};
}

QString differenceText(const Value &reported, const Value &counted, const Metric &metric,
                       const Language &language)
{
    const double difference = reported.number - counted.number;
    const QString size = valueText({std::abs(difference), reported.currency}, metric, language);
    if (difference == 0)
        return size;
    return difference > 0 ? language.translate("Reports", "%1 more reported").arg(size)
                          : language.translate("Reports", "%1 fewer reported").arg(size);
}

Blocks bothSources(const JudgedAgency &agency, const ReportContext &context)
{
    const Language &language = context.language;
    Table table;
    table.header = {language.translate("Reports", "Month"), language.translate("Reports", "Metric"),
                    language.translate("Reports", "Reported"), language.translate("Reports", "Counted"),
                    language.translate("Reports", "Difference")};
    table.isNumber = {false, false, true, true, false};
    for (Month month = context.month; month >= context.lastYear().first; month = month - 1) {
        for (const JudgedMetric &metric : agency.metrics) {
            const JudgedMonth *judged = metric.at(month);
            if (!judged || !judged->reported || !judged->counted)
                continue;
            table.rows.push_back(
                {{monthText(month, language)},
                 {metricName(metric.metric.id, language)},
                 {valueText(*judged->reported, metric.metric, language)},
                 {valueText(*judged->counted, metric.metric, language)},
                 {differenceText(*judged->reported, *judged->counted, metric.metric, language)}});
        }
    }
    if (table.rows.empty())
        return {};
    return {Heading{language.translate("Reports", "Reported and counted")}, table};
}

std::vector<TableCell> costCells(const UnitCost &cost, const Language &language)
{
    const auto cell = [&](const std::optional<double> &minorUnits) {
        return TableCell{minorUnits ? moneyText({*minorUnits, cost.currency}, language) : dash()};
    };
    return {cell(cost.perUnit()), cell(cost.feePerUnit()), cell(cost.spendPerUnit())};
}

Blocks costTable(const JudgedAgency &agency, const ReportContext &context)
{
    const Language &language = context.language;
    const QString fee = language.translate("Reports", "of which fee");
    const QString spend = language.translate("Reports", "of which media spend");
    Table table;
    table.header = {QString(),
                    monthText(context.month, language),
                    fee,
                    spend,
                    language.translate("Reports", "Last 12 months"),
                    fee,
                    spend};
    table.isNumber = {false, true, true, true, true, true, true};
    for (const JudgedMetric &metric : agency.metrics) {
        const QString name = unitCostName(metric.metric.id, language);
        const UnitCost year = unitCost(agency, metric.metric.id, context.lastYear());
        if (name.isEmpty() || !year.perUnit())
            continue;
        std::vector<TableCell> row{{name}};
        for (const UnitCost &cost :
             {unitCost(agency, metric.metric.id, {context.month, context.month}), year})
            std::ranges::copy(costCells(cost, language), std::back_inserter(row));
        table.rows.push_back(std::move(row));
    }
    if (table.rows.empty())
        return {};
    return {Heading{language.translate("Reports", "Cost")}, table};
}

} // namespace

void addDetails(Blocks &blocks, const JudgedAgency &agency, const ReportContext &context)
{
    bool isFirst = true;
    for (Blocks &section :
         std::vector<Blocks>{missedMonths(agency, context), bothSources(agency, context),
                             correctionsSection({&agency}, context), costTable(agency, context)}) {
        if (section.empty())
            continue;
        std::get<Heading>(section.front()).startsPage = isFirst;
        isFirst = false;
        std::ranges::move(section, std::back_inserter(blocks));
    }
}

} // namespace mizan

#include "app/reports/agencysection.h"

#include "app/analysis/cost.h"
#include "app/analysis/period.h"
#include "app/analysis/rates.h"
#include "app/reports/goals.h"
#include "app/wording/costtexts.h"
#include "app/wording/labels.h"
#include "app/wording/numbers.h"
#include "app/wording/sentences.h"

namespace mizan {

namespace {

/// So many charts and a table of goals fit on page one together.
double chartHeight(size_t charts)
{
    if (charts <= 2)
        return 156;
    return charts == 3 ? 116 : 140; // from four on they take a second page anyway
}

std::vector<const JudgedMetric *> chartedMetrics(const JudgedAgency &agency, const ReportContext &context)
{
    std::vector<const JudgedMetric *> charted;
    for (const MetricId &id : context.settings().judgedMetrics) {
        if (const JudgedMetric *metric = agency.metric(id))
            charted.push_back(metric);
    }
    return charted;
}

void addCharts(Blocks &blocks, const JudgedAgency &agency, const ReportContext &context)
{
    const auto metrics = chartedMetrics(agency, context);
    for (const JudgedMetric *metric : metrics)
        blocks.push_back(ChartBlock{monthChart(*metric, context.lastYear(), false, context.language),
                                    chartHeight(metrics.size())});
}

/// Metrics that mislead when they stand alone are named beneath the table.
void addCautions(Blocks &blocks, const JudgedAgency &agency, const ReportContext &context)
{
    for (const JudgedMetric *goal : goalsOf(agency, context)) {
        if (goal->metric.notToJudgeAlone)
            blocks.push_back(Paragraph{
                context.language.translate("Reports", "%1: do not judge by this number alone.", "a metric")
                    .arg(metricName(goal->metric.id, context.language)),
                true});
    }
}

/// What the rest of the year needs, a sentence or two a judged metric.
void addOutlook(Blocks &blocks, const JudgedAgency &agency, const ReportContext &context)
{
    for (const JudgedMetric *metric : chartedMetrics(agency, context)) {
        const PeriodTotal total = totalOf(metric->months, metric->metric, context.yearToDate());
        if (total.judgedMonths == 0)
            continue;
        const RestOfYear rest =
            restOfYear(metric->months, metric->metric, context.month, context.settings().fiscalYearStart);
        const QString text = yearToDateText(total, rest, metric->metric, context.language);
        if (!text.isEmpty())
            blocks.push_back(Paragraph{text});
    }
}

/// From monthly figures, and named so: this month's MQLs need not be this month's leads.
void addRate(Blocks &blocks, const JudgedMetric *from, const JudgedMetric *to, const ReportContext &context)
{
    if (!from || !to)
        return;
    const auto now = sameMonthRate(to->months, from->months, {context.month, context.month});
    const auto year = sameMonthRate(to->months, from->months, context.lastYear());
    if (!now.value || !year.value)
        return;
    const Language &language = context.language;
    const QString text =
        to->metric.id == metrics::mql()
            ? language.translate("Reports",
                                 "MQLs per lead in the same month: %1; over the last %n month(s): %2.",
                                 nullptr, year.months)
            : language.translate("Reports",
                                 "SQLs per MQL in the same month: %1; over the last %n month(s): %2.",
                                 nullptr, year.months);
    blocks.push_back(
        Paragraph{text.arg(percentText(*now.value, language, 1), percentText(*year.value, language, 1))});
}

void addCost(Blocks &blocks, const JudgedAgency &agency, const ReportContext &context)
{
    for (const MetricId &stage : context.settings().judgedMetrics) {
        const UnitCost cost = unitCost(agency, stage, {context.month, context.month});
        const QString text = unitCostText(cost, stage, context.language);
        if (!text.isEmpty())
            blocks.push_back(Paragraph{text});
    }
}

/// `MQL: 28 reported by the agency, 25 counted from records; counted is judged.`
void addBothSources(Blocks &blocks, const JudgedAgency &agency, const ReportContext &context)
{
    const Language &language = context.language;
    for (const JudgedMetric *goal : goalsOf(agency, context)) {
        const JudgedMonth month = judgedMonth(agency, *goal, context);
        if (!month.reported || !month.counted)
            continue;
        const QString text =
            month.source == Source::Counted
                ? language.translate("Reports",
                                     "%1: %2 reported by the agency, %3 counted from records; the counted "
                                     "figure is judged.")
                : language.translate("Reports",
                                     "%1: %2 reported by the agency, %3 counted from records; the reported "
                                     "figure is judged.");
        blocks.push_back(Paragraph{text.arg(metricName(goal->metric.id, language),
                                            valueText(*month.reported, goal->metric, language),
                                            valueText(*month.counted, goal->metric, language))});
    }
}

} // namespace

void addSummary(Blocks &blocks, const JudgedAgency &agency, const ReportContext &context)
{
    blocks.push_back(reportHeadline(agency, context.settings(), context.month, context.language));
    blocks.push_back(goalsTable(agency, context));
    addCautions(blocks, agency, context);
    addBothSources(blocks, agency, context);
    addCharts(blocks, agency, context);
    addOutlook(blocks, agency, context);
    addRate(blocks, agency.metric(metrics::leads()), agency.metric(metrics::mql()), context);
    addRate(blocks, agency.metric(metrics::mql()), agency.metric(metrics::sql()), context);
    addCost(blocks, agency, context);
}

} // namespace mizan

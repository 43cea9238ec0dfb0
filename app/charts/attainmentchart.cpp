#include "app/charts/attainmentchart.h"

#include "app/wording/comparisontable.h"
#include "app/wording/labels.h"
#include "app/wording/numbers.h"
#include "app/wording/sentences.h"

#include <cmath>

namespace mizan {

namespace {

constexpr double leastDrawn = 1.25;
constexpr double mostDrawn = 3; ///< an attainment above 300 % would flatten all others

AxisScale scaleUpTo(double highest)
{
    const double step = highest <= 1.5 ? 0.25 : 0.5;
    return {step, static_cast<int>(std::ceil(highest / step))};
}

AttainmentPoint pointOf(const JudgedMonth &month, const Language &language)
{
    AttainmentPoint point{month.month, month.verdict, month.attainment, {}, {}};
    if (month.attainment)
        point.text = percentText(*month.attainment, language);
    return point;
}

/// Without texts, which nobody sees.
AttainmentLine backgroundOf(const AttainmentLine &line)
{
    AttainmentLine pale{line.agency, line.place, line.name, {}, true};
    pale.points.reserve(line.points.size());
    for (const AttainmentPoint &point : line.points)
        pale.points.push_back({point.month, point.verdict, point.attainment, {}, {}});
    return pale;
}

} // namespace

AttainmentChart attainmentChart(const Comparison &comparison, size_t metric, const Language &language,
                                MonthSentences sentences)
{
    AttainmentChart chart;
    const MetricId id = comparison.metrics[metric];
    chart.title = language.translate("Charts", "%1 attainment, actual as a share of the target", "a metric")
                      .arg(metricName(id, language));
    chart.columns = comparedSlots(comparison, language);
    double highest = leastDrawn;
    for (size_t i = 0; i < comparison.agencies.size(); ++i) {
        AttainmentLine line{
            i, comparison.agencies[i].place, comparedName(comparison, i, language), {}, false};
        for (const JudgedMonth &month : comparison.agencies[i].months[metric]) {
            line.points.push_back(pointOf(month, language));
            if (sentences == MonthSentences::With)
                line.points.back().description = agencyMonthText(line.name, month, *findMetric(id), language);
            highest = std::max(highest, std::min(mostDrawn, month.attainment.value_or(0)));
        }
        chart.lines.push_back(std::move(line));
    }
    chart.scale = scaleUpTo(highest);
    for (int i = 0; i <= chart.scale.intervals; ++i)
        chart.tickTexts << percentText(i * chart.scale.step, language);
    chart.rightToLeft = language.isRightToLeft();
    chart.missedLabel = language.translate("Charts", "Missed");
    chart.targetLabel = language.translate("Charts", "Target");
    chart.noDataLabel = language.translate("Charts", "Nothing to judge");
    return chart;
}

std::vector<AttainmentChart> smallMultiples(const AttainmentChart &chart)
{
    AttainmentChart empty = chart;
    empty.lines.clear();
    std::vector<AttainmentLine> pale;
    std::ranges::transform(chart.lines, std::back_inserter(pale), backgroundOf);
    std::vector<AttainmentChart> multiples;
    for (const AttainmentLine &own : chart.lines) {
        AttainmentChart one = empty;
        one.title = own.name;
        std::ranges::copy_if(pale, std::back_inserter(one.lines),
                             [&own](const AttainmentLine &line) { return line.agency != own.agency; });
        one.lines.push_back(own);
        multiples.push_back(std::move(one));
    }
    return multiples;
}

AttainmentChart headerOf(const AttainmentChart &chart)
{
    AttainmentChart header;
    header.title = chart.title;
    header.rightToLeft = chart.rightToLeft;
    header.missedLabel = chart.missedLabel;
    header.targetLabel = chart.targetLabel;
    return header;
}

ChartTable chartTable(const AttainmentChart &chart, const Language &language)
{
    ChartTable table;
    table.header = {language.translate("Charts", "Month")};
    for (const AttainmentLine &line : chart.lines)
        table.header << line.name;
    for (size_t slot = 0; slot < chart.columns.size(); ++slot) {
        QStringList row{chart.columns[slot].title};
        for (const AttainmentLine &line : chart.lines) {
            if (slot >= line.points.size()) {
                row << QString();
                continue;
            }
            const AttainmentPoint &point = line.points[slot];
            const QString verdict = verdictText(point.verdict, language);
            row << (point.attainment ? joinedClauses({point.text, verdict}, language) : verdict);
        }
        table.rows.push_back(row);
    }
    return table;
}

} // namespace mizan

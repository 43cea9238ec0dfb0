// AttainmentChart: the attainment of several agencies over the same slots, as data.
#pragma once

#include "app/charts/axisscale.h"
#include "app/charts/charttable.h"
#include "app/charts/comparedslots.h"

#include <optional>
#include <vector>

namespace mizan {

struct AttainmentPoint
{
    Month month;
    Verdict verdict = Verdict::NoData;
    std::optional<double> attainment; ///< of judged months; 0.83 for 83 %
    QString text;                     ///< `83 %`; empty without attainment
    QString description; ///< agency and month as a sentence, for tool tips and assistive technology
    bool operator==(const AttainmentPoint &) const = default;
};

struct AttainmentLine
{
    size_t agency = 0; ///< place in Comparison::agencies
    size_t place = 0;  ///< for agencyMark()
    QString name;
    std::vector<AttainmentPoint> points; ///< by slot; may be shorter than the columns
    bool isBackground = false; ///< pale, without marks, texts and name: the others of a small multiple
    bool operator==(const AttainmentLine &) const = default;
};

struct AttainmentChart
{
    QString title;
    std::vector<ComparedSlot> columns; ///< oldest first, whatever the direction
    std::vector<AttainmentLine> lines;
    AxisScale scale;       ///< of the value axis; larger values are drawn at its end, with their number
    QStringList tickTexts; ///< of the axis, from 0 up
    bool rightToLeft = false;
    QString missedLabel, targetLabel, noDataLabel;
    bool operator==(const AttainmentChart &) const = default;
};

/// The chart of the metric at place @p metric of the comparison, with a line for each agency.
[[nodiscard]] AttainmentChart attainmentChart(const Comparison &comparison, size_t metric,
                                              const Language &language,
                                              MonthSentences sentences = MonthSentences::With);
/// A chart for each agency, titled with its name, on the axes they share; the others stand behind it.
[[nodiscard]] std::vector<AttainmentChart> smallMultiples(const AttainmentChart &chart);
/// The title and the legend's words of @p chart, without months and lines: for drawAttainmentHeader().
[[nodiscard]] AttainmentChart headerOf(const AttainmentChart &chart);
/// A row a slot, a column an agency.
[[nodiscard]] ChartTable chartTable(const AttainmentChart &chart, const Language &language);

} // namespace mizan

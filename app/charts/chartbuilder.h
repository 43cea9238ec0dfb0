// The one drawing of a month chart, for the screen, the PDF and copied pictures alike.
#pragma once

#include "app/charts/monthchart.h"
#include "app/charts/palette.h"

#include <QFont>
#include <QRectF>

#include <memory>

class QChart;
class QPainter;

namespace mizan {

class TextWidths;

struct ChartStyle
{
    Palette palette;
    QFont font;             ///< of the axis labels; every length of the chart follows from its size
    bool withTitle = false; ///< pages have their own titles
    bool withLegend = true;
    std::shared_ptr<TextWidths> widths =
        {}; ///< what several charts of comparisons have measured; may be null
};

/// A QChart with bars, hatching, tags, stepped target line and legend.
[[nodiscard]] std::unique_ptr<QChart> buildChart(const MonthChart &chart, const ChartStyle &style);

/// Draws @p chart into @p area of any paint device, as vectors. Everything is in the painter's units, the
/// size of the font too, be it given in points or pixels: with a painter scaled to points, 8 points are 8
/// units.
void drawChart(QPainter &painter, const QRectF &area, const MonthChart &chart, const ChartStyle &style);

/// The month whose column is at @p position of a chart made by buildChart(); none beside the plot.
[[nodiscard]] std::optional<Month> monthAt(const QChart &chart, const MonthChart &data, QPointF position);

} // namespace mizan

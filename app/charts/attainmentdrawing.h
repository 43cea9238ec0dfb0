// The one drawing of an attainment chart, for the screen, the PDF and copied pictures alike.
#pragma once

#include "app/charts/attainmentchart.h"
#include "app/charts/chartbuilder.h"

namespace mizan {

/// Draws @p chart into @p area: its title if @p style wants one, the legend of the marks (✕, target) if it
/// wants that, the lines with the agencies' names at their ends (with a small multiple: only the title names
/// it), the months below. Everything is in the painter's units, the size of the font too, as with
/// drawChart().
void drawAttainment(QPainter &painter, const QRectF &area, const AttainmentChart &chart,
                    const ChartStyle &style);

/// Only the title and the legend of @p chart, as @p style wants them, at the top of @p area: over small
/// multiples, which have no legends.
void drawAttainmentHeader(QPainter &painter, const QRectF &area, const AttainmentChart &chart,
                          const ChartStyle &style);
/// Of what drawAttainmentHeader() draws, in the painter's units.
[[nodiscard]] double attainmentHeaderHeight(const ChartStyle &style);

struct AttainmentPlace
{
    int slot = 0;
    std::optional<size_t> line; ///< the one with a point near by
    bool operator==(const AttainmentPlace &) const = default;
};

/// What is at @p position of the chart drawn into @p area; none beside the plot.
[[nodiscard]] std::optional<AttainmentPlace> attainmentAt(const QRectF &area, const AttainmentChart &chart,
                                                          const ChartStyle &style, QPointF position);

} // namespace mizan

// ChartCanvas: where everything of a month chart stands, worked out once for a size.
#pragma once

#include "app/charts/axisscale.h"
#include "app/charts/chartbuilder.h"

#include <QFont>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace mizan {

/// One mark of the legend with its word.
struct LegendEntry
{
    enum class Mark { Met, Missed, Target, InProgress, NoData, NoTarget, Band };
    Mark mark = Mark::Met;
    QString text;
    QRectF place; ///< of mark and word together
};

/// The layout of a chart. Lengths are multiples of the unit, so a chart looks alike at every scale.
struct ChartCanvas
{
    const MonthChart &chart;
    const ChartStyle &style;
    double unit = 1; ///< a twelfth of the font's size
    QFont font = {}; ///< with its size in pixels
    QFont boldFont = {};
    QFont titleFont = {};
    AxisScale scale = {};
    QRectF bounds = {};
    QRectF plot = {};
    QRectF titlePlace = {};               ///< empty without title
    std::vector<LegendEntry> legend = {}; ///< empty without legend

    /// Of one line of text; the same for all fonts, as those with Arabic letters would have it much higher.
    [[nodiscard]] double lineHeight() const { return 16.5 * unit; }
    [[nodiscard]] double slotWidth() const;
    /// The column of bar @p index with the space around it, over the plot's whole height.
    [[nodiscard]] QRectF slot(int index) const;
    [[nodiscard]] double y(double value) const;
    /// From the axis to the value; empty without a value.
    [[nodiscard]] QRectF bar(int index) const;
    [[nodiscard]] QString axisText(double value) const;
};

inline constexpr double barShare = 0.52; ///< of its slot's width
inline constexpr double unitsOfFont = 12;
inline constexpr double legendMarkWidth = 14;  ///< units of a legend's mark and the gap behind it
inline constexpr double legendCrossWidth = 11; ///< units of the cross behind the word for missed

/// The size of @p font in pixels: as given, or its points taken as pixels.
[[nodiscard]] double sizeOf(const QFont &font);
inline constexpr double drawingScale = 8; ///< text is laid out in eighths of the painter's unit
/// @p style with a font that is @ref drawingScale times as large, for drawing in eighths.
[[nodiscard]] ChartStyle enlarged(const ChartStyle &style);
/// Lays out @p chart for @p size; both arguments must outlive the canvas. The font of @p style is in pixels.
[[nodiscard]] ChartCanvas canvasFor(const MonthChart &chart, const ChartStyle &style, QSizeF size);
/// The scale of the value axis, which does not depend on the size.
[[nodiscard]] AxisScale scaleOf(const MonthChart &chart);

} // namespace mizan

// The layers of a month chart that are drawn by hand, behind and in front of the bars of Qt Charts.
#pragma once

#include "app/charts/chartcanvas.h"
#include "app/charts/strokes.h"

class QPainter;

namespace mizan {

inline constexpr int singleLine = Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine;

/// Behind the bars: grid lines, the selected month, months without data, the band of the series' own history.
void drawBackdrop(QPainter &painter, const ChartCanvas &canvas);
/// On the bars: hatching of missed months, outline of one in progress, dashes of those without data.
void drawBarMarks(QPainter &painter, const ChartCanvas &canvas);
/// The dashed target, stepping where it changes, with gaps where there is none.
void drawTarget(QPainter &painter, const ChartCanvas &canvas);
/// The value of each bar, as many as there is room for; the missed ones in a tag with a cross.
void drawValues(QPainter &painter, const ChartCanvas &canvas);
/// The names of the months below and the figures of the value axis at the side.
void drawAxisLabels(QPainter &painter, const ChartCanvas &canvas);
/// Title and legend.
void drawHeader(QPainter &painter, const ChartCanvas &canvas);

/// @p a with @p share of @p b in it.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double share);
/// Of bars that are judged neither way, as there is no target.
[[nodiscard]] QColor neutralBarColour(const Palette &palette);
/// @p place moved sideways, if need be, so that it lies inside @p bounds.
[[nodiscard]] QRectF keptInside(QRectF place, const QRectF &bounds);

} // namespace mizan

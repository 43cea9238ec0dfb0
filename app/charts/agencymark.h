// AgencyMark: how an agency is told apart in pictures, by colour, shape and line at once.
#pragma once

#include "app/charts/palette.h"

#include <QPointF>
#include <QRectF>

class QPainter;

namespace mizan {

struct AgencyMark
{
    enum class Shape { Circle, Square, Triangle, Diamond, Pentagon, Bar };
    QColor colour;
    Shape shape = Shape::Circle;
    bool isFilled = true; ///< those of the second six are hollow
    bool isDashed = false;
    bool operator==(const AgencyMark &) const = default;
};

inline constexpr size_t agencyMarkCount = 12; ///< that differ; then they start again

/// @p place is ComparedAgency::place, so that an agency looks the same whichever others stand beside it. Six
/// colours, which also differ in lightness; the second six are hollow and dashed.
[[nodiscard]] AgencyMark agencyMark(size_t place, const Palette &palette);

/// The marker alone, @p half its size from @p centre to its edges.
void drawAgencyMarker(QPainter &painter, QPointF centre, double half, const AgencyMark &mark,
                      const Palette &palette);
/// A piece of its line with its marker: for legends and the heads of columns. About 24 × 12 units look well.
void drawAgencySample(QPainter &painter, const QRectF &area, const AgencyMark &mark, const Palette &palette);

} // namespace mizan

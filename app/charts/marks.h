// Marks: ✓, ✕, arrows and stars as lines, so that no font is needed and they look the same everywhere.
#pragma once

#include <QColor>
#include <QPointF>

class QPainter;

namespace mizan {

/// A ✓ in a box of @p size around @p centre.
void drawTickMark(QPainter &painter, QPointF centre, double size, const QColor &colour);
/// A ✕ likewise.
void drawCrossMark(QPainter &painter, QPointF centre, double size, const QColor &colour);
/// A filled triangle likewise that points to the left (◀) or to the right (▶).
void drawArrowMark(QPainter &painter, QPointF centre, double size, bool pointsLeft, const QColor &colour);
/// A filled star likewise.
void drawStarMark(QPainter &painter, QPointF centre, double size, const QColor &colour);

} // namespace mizan

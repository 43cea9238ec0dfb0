// roundedBox(): a filled box with an outline inside its edges, which buttons, fields and handles are made of.
#pragma once

class QBrush;
class QPainter;
class QPen;
class QRectF;

namespace mizan {

/// The outline's outer edge is @p area, as wide as @p pen says; @p radius is of that edge, in pixels.
void drawRoundedBox(QPainter &painter, const QRectF &area, double radius, const QBrush &brush,
                    const QPen &pen);

} // namespace mizan

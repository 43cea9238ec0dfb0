#include "ui/widgets/roundedbox.h"

#include <QPainter>

namespace mizan {

void drawRoundedBox(QPainter &painter, const QRectF &area, double radius, const QBrush &brush,
                    const QPen &pen)
{
    const double inset = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(brush);
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

} // namespace mizan

#include "ui/models/markicons.h"

#include "app/charts/agencymark.h"
#include "app/charts/marks.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>

namespace mizan {

namespace {

/// @p draw is given a painter and the icon's area, whatever the screen's scale.
template <typename Draw>
QIcon iconOf(QSize size, Draw draw)
{
    const double scale = qGuiApp->devicePixelRatio();
    QPixmap pixmap(size * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, QRectF(QPointF(0, 0), size));
    return pixmap;
}

} // namespace

QIcon agencyIcon(size_t place, const Palette &palette)
{
    return iconOf(agencyIconSize, [&](QPainter &painter, const QRectF &area) {
        drawAgencySample(painter, area, agencyMark(place, palette), palette);
    });
}

QIcon orderIcon(bool isSmallestFirst, const Palette &palette)
{
    return iconOf(starIconSize, [&](QPainter &painter, const QRectF &area) {
        painter.translate(area.center());
        painter.rotate(isSmallestFirst ? 90 : -90); // of what points to the left
        drawArrowMark(painter, {0, 0}, area.width() / 2, true, palette.accent);
    });
}

QIcon starIcon(const Palette &palette)
{
    return iconOf(starIconSize, [&](QPainter &painter, const QRectF &area) {
        drawStarMark(painter, area.center(), area.width() - 2, palette.well);
    });
}

} // namespace mizan

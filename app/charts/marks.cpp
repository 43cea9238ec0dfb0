#include "app/charts/marks.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace mizan {

namespace {

void stroke(QPainter &painter, const QPainterPath &path, double size, const QColor &colour)
{
    painter.strokePath(path, QPen(colour, size / 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace

void drawTickMark(QPainter &painter, QPointF centre, double size, const QColor &colour)
{
    const double half = size / 2;
    QPainterPath path(centre + QPointF(-half, 0.1 * half));
    path.lineTo(centre + QPointF(-0.25 * half, 0.8 * half));
    path.lineTo(centre + QPointF(half, -0.8 * half));
    stroke(painter, path, size, colour);
}

void drawCrossMark(QPainter &painter, QPointF centre, double size, const QColor &colour)
{
    const double reach = 0.8 * size / 2;
    QPainterPath path(centre + QPointF(-reach, -reach));
    path.lineTo(centre + QPointF(reach, reach));
    path.moveTo(centre + QPointF(reach, -reach));
    path.lineTo(centre + QPointF(-reach, reach));
    stroke(painter, path, size, colour);
}

void drawArrowMark(QPainter &painter, QPointF centre, double size, bool pointsLeft, const QColor &colour)
{
    const double half = size / 2;
    const double tip = pointsLeft ? -half : half;
    QPainterPath path(centre + QPointF(tip, 0));
    path.lineTo(centre + QPointF(-tip, -half));
    path.lineTo(centre + QPointF(-tip, half));
    path.closeSubpath();
    painter.fillPath(path, colour);
}

void drawStarMark(QPainter &painter, QPointF centre, double size, const QColor &colour)
{
    constexpr int points = 5;
    const double radius = size / 2 * 1.15;
    QPolygonF star;
    for (int i = 0; i < 2 * points; ++i) {
        const double angle = M_PI * i / points;
        const double length = i % 2 == 0 ? radius : radius * 0.42;
        star << centre + QPointF(std::sin(angle) * length, -std::cos(angle) * length);
    }
    QPainterPath path;
    path.addPolygon(star);
    path.closeSubpath();
    painter.fillPath(path, colour);
}

} // namespace mizan

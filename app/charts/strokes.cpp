#include "app/charts/strokes.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace mizan {

namespace {

constexpr double hatchWidth = 4.0 / 15; ///< of the distance between stripes

QPen crossPen(const QColor &colour, double unit)
{
    return {colour, 1.5 * unit, Qt::SolidLine, Qt::RoundCap};
}

std::vector<QLineF> crossLines(QPointF centre, double half)
{
    return {{centre.x() - half, centre.y() - half, centre.x() + half, centre.y() + half},
            {centre.x() - half, centre.y() + half, centre.x() + half, centre.y() - half}};
}

QPen hatchingPen(const QColor &colour, double distance)
{
    return {colour, hatchWidth * distance, Qt::SolidLine, Qt::FlatCap};
}

std::vector<QLineF> hatchingLines(const QRectF &area, double distance)
{
    std::vector<QLineF> lines;
    const double width = area.width();
    const double height = area.height();
    // Each stripe is x − y = c, measured from the lower left corner.
    for (double c = -height + distance / 2; c < width; c += distance) {
        const double from = std::max(0.0, c);
        const double to = std::min(width, height + c);
        if (to > from)
            lines.emplace_back(area.left() + from, area.bottom() - (from - c), area.left() + to,
                               area.bottom() - (to - c));
    }
    return lines;
}

void drawLines(QPainter &painter, const std::vector<QLineF> &lines, const QPen &pen)
{
    painter.setPen(pen);
    painter.drawLines(lines.data(), static_cast<int>(lines.size()));
}

/// On the screen: many times faster than one antialiased path.
void drawSegments(QPainter &painter, const std::vector<QPolygonF> &lines, QPen pen)
{
    double length = 0;
    for (const QPolygonF &line : lines) {
        for (qsizetype i = 1; i < line.size(); ++i) {
            const QLineF segment(line[i - 1], line[i]);
            if (pen.style() == Qt::CustomDashLine)
                pen.setDashOffset(length / pen.widthF());
            painter.setPen(pen);
            painter.drawLine(segment);
            length += segment.length();
        }
    }
}

} // namespace

void drawPolylines(QPainter &painter, const std::vector<QPolygonF> &lines, const QPen &pen)
{
    if (painter.paintEngine()->type() != QPaintEngine::Pdf) {
        drawSegments(painter, lines, pen);
        return;
    }
    QPainterPath path;
    for (const QPolygonF &line : lines)
        path.addPolygon(line.toPolygon()); // Qt writes whole numbers short and all others with nine digits
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void drawCross(QPainter &painter, QPointF centre, double half, const QColor &colour, double unit)
{
    drawLines(painter, crossLines(centre, half), crossPen(colour, unit));
}

void drawHatching(QPainter &painter, const QRectF &area, const QColor &colour, double distance)
{
    drawLines(painter, hatchingLines(area, distance), hatchingPen(colour, distance));
}

void Fills::add(const QRectF &place, const QColor &colour)
{
    auto fill = std::ranges::find(m_fills, colour, &Fill::colour);
    if (fill == m_fills.end())
        fill = m_fills.insert(m_fills.end(), {colour, {}});
    fill->places.push_back(place);
}

void Fills::draw(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    for (const Fill &fill : m_fills) {
        painter.setBrush(fill.colour);
        painter.drawRects(fill.places.data(), static_cast<int>(fill.places.size()));
    }
}

void Strokes::add(const std::vector<QLineF> &lines, const QPen &pen)
{
    auto stroke = std::ranges::find(m_strokes, pen, &Stroke::pen);
    if (stroke == m_strokes.end())
        stroke = m_strokes.insert(m_strokes.end(), {pen, {}});
    stroke->lines.insert(stroke->lines.end(), lines.begin(), lines.end());
}

void Strokes::addCross(QPointF centre, double half, const QColor &colour, double unit)
{
    add(crossLines(centre, half), crossPen(colour, unit));
}

void Strokes::addHatching(const QRectF &area, const QColor &colour, double distance)
{
    add(hatchingLines(area, distance), hatchingPen(colour, distance));
}

void Strokes::draw(QPainter &painter) const
{
    for (const Stroke &stroke : m_strokes)
        drawLines(painter, stroke.lines, stroke.pen);
}

} // namespace mizan

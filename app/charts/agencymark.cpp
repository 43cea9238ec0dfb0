#include "app/charts/agencymark.h"

#include <QPainter>
#include <QPainterPath>

#include <array>

namespace mizan {

namespace {

/// Blue, ochre, purple, teal, magenta, ink: apart for protan, deutan and tritan eyes by hue or lightness;
/// none is the vermilion of missed months. Each has 3 : 1 against the card; tests/charts/tst_agencymark
/// checks both.
constexpr std::array<QRgb, 6> lightColours = {0x2f5fd0, 0xb07408, 0x67208e, 0x1da58b, 0xa92c83, 0x30363d};
constexpr std::array<QRgb, 6> darkColours = {0x7ba4ff, 0xd99a20, 0x8e50dd, 0x1ac888, 0xffb8dc, 0xf2f4d8};

QPainterPath polygonPath(QPointF centre, double radius, int corners)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * M_PI * i / corners;
        polygon << centre + QPointF(std::sin(angle) * radius, -std::cos(angle) * radius);
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

/// All shapes cover about the same area.
QPainterPath markerPath(QPointF centre, double half, AgencyMark::Shape shape)
{
    QPainterPath path;
    switch (shape) {
    case AgencyMark::Shape::Circle:
        path.addEllipse(centre, half, half);
        break;
    case AgencyMark::Shape::Square:
        path.addRect(QRectF(centre.x() - half * 0.88, centre.y() - half * 0.88, half * 1.76, half * 1.76));
        break;
    case AgencyMark::Shape::Triangle:
        return polygonPath(centre + QPointF(0, half * 0.2), half * 1.35, 3);
    case AgencyMark::Shape::Diamond:
        return polygonPath(centre, half * 1.25, 4);
    case AgencyMark::Shape::Pentagon:
        return polygonPath(centre, half * 1.15, 5);
    case AgencyMark::Shape::Bar:
        path.addRect(QRectF(centre.x() - half * 0.5, centre.y() - half * 1.3, half, half * 2.6));
        break;
    }
    return path;
}

} // namespace

AgencyMark agencyMark(size_t place, const Palette &palette)
{
    const size_t index = place % agencyMarkCount;
    const auto &colours = palette.isDark ? darkColours : lightColours;
    const bool isSecond = index >= colours.size();
    return {QColor(colours.at(index % colours.size())),
            static_cast<AgencyMark::Shape>(index % colours.size()), !isSecond, isSecond};
}

void drawAgencyMarker(QPainter &painter, QPointF centre, double half, const AgencyMark &mark,
                      const Palette &palette)
{
    painter.setPen(QPen(mark.colour, half * 0.5));
    painter.setBrush(mark.isFilled ? mark.colour : palette.card);
    painter.drawPath(markerPath(centre, half * (mark.isFilled ? 0.9 : 0.85), mark.shape));
}

void drawAgencySample(QPainter &painter, const QRectF &area, const AgencyMark &mark, const Palette &palette)
{
    const double unit = area.height() / 12;
    const QPointF middle = area.center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(mark.colour, 2 * unit, Qt::SolidLine, Qt::FlatCap);
    if (mark.isDashed)
        pen.setDashPattern({2, 1.2});
    painter.setPen(pen);
    painter.drawLine(QLineF(area.left(), middle.y(), area.right(), middle.y()));
    drawAgencyMarker(painter, middle, 3.4 * unit, mark, palette);
    painter.restore();
}

} // namespace mizan

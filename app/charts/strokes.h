// Strokes: what is drawn with one pen or brush, gathered and drawn at once; a PDF then holds one path of it.
#pragma once

#include <QColor>
#include <QLineF>
#include <QPen>
#include <QPolygonF>
#include <QRectF>

#include <vector>

class QPainter;

namespace mizan {

/// Draws lines that each go from point to point; dashes run on. In a PDF points are rounded to whole units of
/// the painter: those of charts are eighths of a point.
void drawPolylines(QPainter &painter, const std::vector<QPolygonF> &lines, const QPen &pen);
/// A ✕ with lines of 1.5 units.
void drawCross(QPainter &painter, QPointF centre, double half, const QColor &colour, double unit);
/// Diagonal stripes inside @p area, as lines, @p distance apart.
void drawHatching(QPainter &painter, const QRectF &area, const QColor &colour, double distance);

/// Rectangles by colour; those of different colours should not overlap.
class Fills
{
public:
    void add(const QRectF &place, const QColor &colour);
    void draw(QPainter &painter) const;

private:
    struct Fill
    {
        QColor colour;
        std::vector<QRectF> places;
    };
    std::vector<Fill> m_fills;
};

/// Lines by pen, the pen that was first added lowest.
class Strokes
{
public:
    void add(const std::vector<QLineF> &lines, const QPen &pen);
    /// As drawCross().
    void addCross(QPointF centre, double half, const QColor &colour, double unit);
    /// As drawHatching().
    void addHatching(const QRectF &area, const QColor &colour, double distance);
    void draw(QPainter &painter) const;

private:
    struct Stroke
    {
        QPen pen;
        std::vector<QLineF> lines;
    };
    std::vector<Stroke> m_strokes;
};

} // namespace mizan

// What stands behind and on the bars of a month chart.
#include "app/charts/chartlayers.h"

#include <QPainter>
#include <QPainterPath>

namespace mizan {

namespace {

constexpr double hatchDistance = 6; // units
constexpr double targetWidth = 1.8;

int barCount(const ChartCanvas &canvas)
{
    return static_cast<int>(canvas.chart.bars.size());
}

void drawGrid(QPainter &painter, const ChartCanvas &canvas)
{
    painter.setPen(QPen(canvas.style.palette.line, canvas.unit));
    for (int i = 0; i <= canvas.scale.intervals; ++i) {
        const double y = canvas.y(i * canvas.scale.step);
        painter.drawLine(QLineF(canvas.plot.left(), y, canvas.plot.right(), y));
    }
}

void drawBand(QPainter &painter, const ChartCanvas &canvas)
{
    const BehaviourLimits &limits = *canvas.chart.limits;
    const double top = canvas.y(limits.upper);
    const double bottom = canvas.y(std::max(0.0, limits.lower));
    const QRectF band(QPointF(canvas.plot.left(), top), QPointF(canvas.plot.right(), bottom));
    painter.fillRect(band, canvas.style.palette.noData);
    painter.setPen(QPen(canvas.style.palette.muted, canvas.unit));
    const double mean = canvas.y(limits.mean);
    painter.drawLine(QLineF(canvas.plot.left(), mean, canvas.plot.right(), mean));
}

/// The runs of months in which a target holds, as one line each.
QPainterPath targetPath(const ChartCanvas &canvas)
{
    QPainterPath path;
    bool isOpen = false;
    for (int i = 0; i < barCount(canvas); ++i) {
        const auto &target = canvas.chart.bars[static_cast<size_t>(i)].target;
        if (!target) {
            isOpen = false;
            continue;
        }
        const QRectF slot = canvas.slot(i);
        const double begin = canvas.chart.rightToLeft ? slot.right() : slot.left();
        const double end = canvas.chart.rightToLeft ? slot.left() : slot.right();
        const double y = canvas.y(*target);
        if (!isOpen)
            path.moveTo(begin, y);
        else if (path.currentPosition().y() != y)
            path.lineTo(begin, y);
        path.lineTo(end, y);
        isOpen = true;
    }
    return path;
}

void drawDash(QPainter &painter, const ChartCanvas &canvas, int index)
{
    const QRectF slot = canvas.slot(index);
    const double half = std::min(5 * canvas.unit, slot.width() * barShare / 2);
    const double y = canvas.plot.bottom() - 10 * canvas.unit;
    painter.setPen(QPen(canvas.style.palette.muted, 2 * canvas.unit, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QLineF(slot.center().x() - half, y, slot.center().x() + half, y));
}

} // namespace

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](int x, int y) { return qRound(x * (1 - share) + y * share); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

QColor neutralBarColour(const Palette &palette)
{
    return mixed(palette.muted, palette.card, 0.25);
}

QRectF keptInside(QRectF place, const QRectF &bounds)
{
    if (place.right() > bounds.right())
        place.moveRight(bounds.right());
    if (place.left() < bounds.left())
        place.moveLeft(bounds.left());
    return place;
}

void drawBackdrop(QPainter &painter, const ChartCanvas &canvas)
{
    for (int i = 0; i < barCount(canvas); ++i) {
        const MonthBar &bar = canvas.chart.bars[static_cast<size_t>(i)];
        const QRectF slot = canvas.slot(i);
        if (bar.verdict == Verdict::NoData) {
            const double inset = slot.width() * (1 - barShare) / 2;
            painter.fillRect(slot.adjusted(inset, 0, -inset, 0), canvas.style.palette.noData);
        }
        if (bar.month == canvas.chart.selected)
            painter.fillRect(slot, canvas.style.palette.accentSoft);
    }
    if (canvas.chart.limits)
        drawBand(painter, canvas);
    drawGrid(painter, canvas);
}

void drawBarMarks(QPainter &painter, const ChartCanvas &canvas)
{
    const Palette &palette = canvas.style.palette;
    const QColor stripe = mixed(palette.missed, palette.card, 0.5);
    for (int i = 0; i < barCount(canvas); ++i) {
        const MonthBar &month = canvas.chart.bars[static_cast<size_t>(i)];
        const QRectF bar = canvas.bar(i);
        if (month.verdict == Verdict::NoData)
            drawDash(painter, canvas, i);
        if (!month.value)
            continue;
        if (month.verdict == Verdict::Missed)
            drawHatching(painter, bar, stripe, hatchDistance * canvas.unit);
        if (month.verdict == Verdict::InProgress) {
            const double half = canvas.unit * 0.75;
            painter.setPen(QPen(palette.accent, 2 * half, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(bar.adjusted(half, half, -half, 0));
        }
    }
}

void drawTarget(QPainter &painter, const ChartCanvas &canvas)
{
    QPen pen(canvas.style.palette.ink, targetWidth * canvas.unit, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 1.6});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(targetPath(canvas));
}

} // namespace mizan

#include "ui/widgets/indicatorstyle.h"

#include "ui/widgets/roundedbox.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace mizan {

namespace {

constexpr double corner = 3;

/// Fusion's own outlines are darker than the window, so they vanish on a dark one.
QPen outlinePen(const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    if (!option.state.testFlag(QStyle::State_Enabled))
        return QPen(palette.color(QPalette::Mid));
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    return hasFocus ? QPen(palette.color(QPalette::Highlight), 2) : QPen(palette.color(QPalette::Dark));
}

bool isChecked(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_On);
}

/// Readies @p painter for the outline and what fills it; the area of both.
QRectF setUpIndicator(QPainter &painter, const QStyleOption &option)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outlinePen(option));
    painter.setBrush(option.palette.color(isChecked(option) ? QPalette::Highlight : QPalette::Base));
    return QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

void drawTick(QPainter &painter, const QRectF &box, const QColor &colour)
{
    QPainterPath tick(box.topLeft() + QPointF(box.width() * 0.22, box.height() * 0.54));
    tick.lineTo(box.topLeft() + QPointF(box.width() * 0.42, box.height() * 0.72));
    tick.lineTo(box.topLeft() + QPointF(box.width() * 0.78, box.height() * 0.28));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(tick);
}

} // namespace

void drawCheckBox(QPainter &painter, const QStyleOption &option)
{
    painter.save();
    const QRectF box = setUpIndicator(painter, option);
    painter.drawRoundedRect(box, corner, corner);
    if (isChecked(option))
        drawTick(painter, box, option.palette.color(QPalette::HighlightedText));
    painter.restore();
}

void drawRadioButton(QPainter &painter, const QStyleOption &option)
{
    painter.save();
    const QRectF ring = setUpIndicator(painter, option);
    painter.drawEllipse(ring);
    if (isChecked(option)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(option.palette.color(QPalette::HighlightedText));
        painter.drawEllipse(ring.center(), ring.width() * 0.22, ring.height() * 0.22);
    }
    painter.restore();
}

void drawOutline(QPainter &painter, const QStyleOption &option)
{
    const QPen pen = outlinePen(option);
    drawRoundedBox(painter, option.rect, corner + pen.widthF() / 2, Qt::NoBrush, pen);
}

/// The current cell; its option's palette has the colour of selected rows in place of the accent.
void drawCellFocus(QPainter &painter, const QRect &area)
{
    painter.save();
    painter.setPen(QPen(QGuiApplication::palette().color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(area).adjusted(1, 1, -1, -1));
    painter.restore();
}

} // namespace mizan

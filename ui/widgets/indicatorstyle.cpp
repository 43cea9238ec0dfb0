#include "ui/widgets/indicatorstyle.h"

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
    const QPalette &palette = option.palette;
    const bool isChecked = option.state.testFlag(QStyle::State_On);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outlinePen(option));
    painter.setBrush(palette.color(isChecked ? QPalette::Highlight : QPalette::Base));
    painter.drawRoundedRect(box, corner, corner);
    if (isChecked)
        drawTick(painter, box, palette.color(QPalette::HighlightedText));
    painter.restore();
}

void drawRadioButton(QPainter &painter, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool isChecked = option.state.testFlag(QStyle::State_On);
    const QRectF ring = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outlinePen(option));
    painter.setBrush(palette.color(isChecked ? QPalette::Highlight : QPalette::Base));
    painter.drawEllipse(ring);
    if (isChecked) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.color(QPalette::HighlightedText));
        painter.drawEllipse(ring.center(), ring.width() * 0.22, ring.height() * 0.22);
    }
    painter.restore();
}

void drawOutline(QPainter &painter, const QStyleOption &option)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen pen = outlinePen(option);
    const double inset = pen.widthF() / 2;
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.restore();
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

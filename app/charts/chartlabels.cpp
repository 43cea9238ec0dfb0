// The texts around the plot of a month chart: months, value axis, title and legend.
#include "app/charts/chartlayers.h"

#include <QFontMetricsF>
#include <QPainter>

namespace mizan {

namespace {

int barCount(const ChartCanvas &canvas)
{
    return static_cast<int>(canvas.chart.bars.size());
}

const MonthBar &barAt(const ChartCanvas &canvas, int index)
{
    return canvas.chart.bars[static_cast<size_t>(index)];
}

QRectF centred(double x, double top, double width, double height)
{
    return {x - width / 2, top, width, height};
}

/// Every how many months a label fits, so that years keep their rhythm.
int labelStep(const ChartCanvas &canvas)
{
    const QFontMetricsF metrics(canvas.boldFont);
    double widest = 0;
    for (const MonthBar &bar : canvas.chart.bars)
        widest =
            std::max({widest, metrics.horizontalAdvance(bar.label), metrics.horizontalAdvance(bar.yearText)});
    widest += 4 * canvas.unit;
    for (const int step : {1, 2, 3, 6}) {
        if (widest <= step * canvas.slotWidth())
            return step;
    }
    return 12;
}

void drawMonthLabel(QPainter &painter, const ChartCanvas &canvas, int index, bool withYear)
{
    const MonthBar &bar = barAt(canvas, index);
    const Palette &palette = canvas.style.palette;
    const bool isMissed = bar.verdict == Verdict::Missed;
    const bool isSelected = bar.month == canvas.chart.selected;
    const double height = canvas.lineHeight();
    const QRectF slot = canvas.slot(index);
    const QFont &font = isMissed || isSelected ? canvas.boldFont : canvas.font;
    const double width = QFontMetricsF(font).horizontalAdvance(bar.label);
    const QRectF line = keptInside(
        centred(slot.center().x(), canvas.plot.bottom() + 5 * canvas.unit, width, height), canvas.bounds);
    painter.setFont(font);
    QColor colour = isSelected ? palette.ink : palette.muted;
    if (isMissed)
        colour = palette.missed;
    if (bar.verdict == Verdict::NotUnderContract)
        colour.setAlphaF(0.55F);
    painter.setPen(colour);
    painter.drawText(line, singleLine, bar.label);
    if (!withYear)
        return;
    painter.setFont(canvas.font);
    painter.setPen(palette.muted);
    painter.drawText(line.translated(0, height), singleLine, bar.yearText);
}

void drawMonthLabels(QPainter &painter, const ChartCanvas &canvas)
{
    const int step = labelStep(canvas);
    bool isFirst = true;
    for (int i = 0; i < barCount(canvas); ++i) {
        const int number = barAt(canvas, i).month.number();
        if ((number - 1) % step != 0)
            continue;
        drawMonthLabel(painter, canvas, i, isFirst || number == 1);
        isFirst = false;
    }
}

void drawValueAxis(QPainter &painter, const ChartCanvas &canvas)
{
    painter.setFont(canvas.font);
    painter.setPen(canvas.style.palette.muted);
    const double height = canvas.lineHeight();
    const bool rtl = canvas.chart.rightToLeft;
    const double gap = 6 * canvas.unit;
    for (int i = 0; i <= canvas.scale.intervals; ++i) {
        const double value = i * canvas.scale.step;
        const double x = rtl ? canvas.plot.right() + gap : canvas.bounds.left();
        const double width = rtl ? canvas.bounds.right() - x : canvas.plot.left() - gap - x;
        painter.drawText(QRectF(x, canvas.y(value) - height / 2, width, height),
                         Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine |
                             (rtl ? Qt::AlignLeft | Qt::AlignAbsolute : Qt::AlignRight | Qt::AlignAbsolute),
                         canvas.axisText(value));
    }
}

void drawLegendMark(QPainter &painter, const ChartCanvas &canvas, LegendEntry::Mark mark, const QRectF &box)
{
    const Palette &palette = canvas.style.palette;
    const double y = box.center().y();
    switch (mark) {
    case LegendEntry::Mark::Met:
        painter.fillRect(box, palette.accent);
        break;
    case LegendEntry::Mark::NoTarget:
        painter.fillRect(box, neutralBarColour(palette));
        break;
    case LegendEntry::Mark::Missed:
        painter.fillRect(box, palette.missed);
        drawHatching(painter, box, palette.card, 4 * canvas.unit);
        break;
    case LegendEntry::Mark::Target: {
        QPen pen(palette.ink, 1.8 * canvas.unit, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({2, 1});
        painter.setPen(pen);
        painter.drawLine(QLineF(box.left(), y, box.right(), y));
        break;
    }
    case LegendEntry::Mark::InProgress:
        painter.setPen(QPen(palette.accent, 1.5 * canvas.unit));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
        break;
    case LegendEntry::Mark::NoData:
        painter.fillRect(box, palette.noData);
        painter.setPen(QPen(palette.muted, 1.8 * canvas.unit));
        painter.drawLine(QLineF(box.left() + 2 * canvas.unit, y, box.right() - 2 * canvas.unit, y));
        break;
    case LegendEntry::Mark::Band:
        painter.fillRect(box, palette.noData);
        painter.setPen(QPen(palette.muted, canvas.unit));
        painter.drawLine(QLineF(box.left(), y, box.right(), y));
        break;
    }
}

} // namespace

void drawAxisLabels(QPainter &painter, const ChartCanvas &canvas)
{
    drawMonthLabels(painter, canvas);
    drawValueAxis(painter, canvas);
}

void drawHeader(QPainter &painter, const ChartCanvas &canvas)
{
    const Palette &palette = canvas.style.palette;
    if (canvas.style.withTitle) {
        painter.setFont(canvas.titleFont);
        painter.setPen(palette.ink);
        painter.drawText(canvas.titlePlace, singleLine, canvas.chart.title);
    }
    painter.setFont(canvas.font);
    for (const LegendEntry &entry : canvas.legend) {
        const bool rtl = canvas.chart.rightToLeft;
        const double size = 9 * canvas.unit;
        const double left = rtl ? entry.place.right() - size : entry.place.left();
        drawLegendMark(painter, canvas, entry.mark, {left, entry.place.center().y() - size / 2, size, size});
        const double start = legendMarkWidth * canvas.unit;
        const bool isMissed = entry.mark == LegendEntry::Mark::Missed;
        const double end = isMissed ? legendCrossWidth * canvas.unit : 0;
        painter.setPen(isMissed ? palette.missed : palette.muted);
        painter.drawText(entry.place.adjusted(rtl ? end : start, 0, rtl ? -start : -end, 0), singleLine,
                         entry.text);
        if (isMissed) {
            const double inset = 4 * canvas.unit;
            drawCross(
                painter,
                {rtl ? entry.place.left() + inset : entry.place.right() - inset, entry.place.center().y()},
                2.6 * canvas.unit, palette.missed, canvas.unit);
        }
    }
}

} // namespace mizan

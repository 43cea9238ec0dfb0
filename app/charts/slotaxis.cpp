#include "app/charts/slotaxis.h"

#include "app/charts/chartlayers.h"

#include <QPainter>

namespace mizan {

double SlotAxis::slotWidth() const
{
    return width / static_cast<double>(std::max<size_t>(1, columns.size()));
}

double SlotAxis::x(size_t slot) const
{
    const double offset = (static_cast<double>(slot) + 0.5) * slotWidth();
    return rightToLeft ? left + width - offset : left + offset;
}

std::optional<int> SlotAxis::slotAt(double position) const
{
    if (columns.empty() || position < left || position >= left + width)
        return std::nullopt;
    const int count = static_cast<int>(columns.size());
    const int place = std::min(count - 1, static_cast<int>((position - left) / slotWidth()));
    return rightToLeft ? count - 1 - place : place;
}

double SlotAxis::height() const
{
    const bool hasYears = !columns.empty() && !columns.front().yearText.isEmpty();
    return (hasYears ? 2 : 1) * lineHeight();
}

double SlotAxis::widestLabel() const
{
    double widest = 0;
    for (const ComparedSlot &column : columns)
        widest = std::max({widest, widths->of(font, column.label), widths->of(font, column.yearText)});
    return widest;
}

/// Every how many columns a label fits, so that years keep their rhythm.
int SlotAxis::step(double widest) const
{
    for (const int candidate : {1, 2, 3, 6}) {
        if (widest + 4 * unit <= candidate * slotWidth())
            return candidate;
    }
    return 12;
}

/// Around the middle of a column, where there is room for any label; else as wide as its own and kept inside.
QRectF SlotAxis::labelPlace(size_t slot, double top, double widest, const QRectF &bounds) const
{
    const QRectF wide(x(slot) - widest / 2, top, widest, lineHeight());
    if (wide.left() >= bounds.left() && wide.right() <= bounds.right())
        return wide;
    const double own = widths->of(font, columns[slot].label);
    return keptInside({x(slot) - own / 2, top, own, lineHeight()}, bounds);
}

void SlotAxis::draw(QPainter &painter, double top, const QColor &colour, double from, double to) const
{
    const QRectF bounds(from, top, to - from, height());
    const double widest = widestLabel();
    const int rhythm = step(widest);
    painter.setFont(font);
    painter.setPen(colour);
    bool isFirst = true;
    for (size_t slot = 0; slot < columns.size(); ++slot) {
        const ComparedSlot &column = columns[slot];
        if ((column.number - 1) % rhythm != 0)
            continue;
        const QRectF line = labelPlace(slot, top, widest, bounds);
        painter.drawText(line, singleLine, column.label);
        if (isFirst || column.number == 1)
            painter.drawText(line.translated(0, lineHeight()), singleLine, column.yearText);
        isFirst = false;
    }
}

} // namespace mizan

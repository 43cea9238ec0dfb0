#include "ui/widgets/scrollbarstyle.h"

#include "app/charts/palette.h"
#include "ui/widgets/roundedbox.h"

#include <QPainter>
#include <QStyleOptionSlider>

#include <algorithm>

namespace mizan {

namespace {

constexpr int inset = 2; // around the handle
constexpr double corner = 4;

int lengthOfSlider(const QStyleOptionSlider &option, int room)
{
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0)
        return room;
    const auto length = static_cast<int>(qint64(option.pageStep) * room / (range + option.pageStep));
    return std::min(std::max(length, shortestScrollBarSlider), room);
}

/// From @p start on along the bar, @p length long.
QRect stretchOf(const QStyleOptionSlider &option, int start, int length)
{
    const QRect &bar = option.rect;
    if (option.orientation == Qt::Vertical)
        return {bar.x(), bar.y() + start, bar.width(), length};
    return QStyle::visualRect(option.direction, bar, {bar.x() + start, bar.y(), length, bar.height()});
}

} // namespace

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const int room = option.orientation == Qt::Vertical ? option.rect.height() : option.rect.width();
    const int length = lengthOfSlider(option, room);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      room - length, option.upsideDown);
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return stretchOf(option, start, length);
    case QStyle::SC_ScrollBarSubPage:
        return stretchOf(option, 0, start);
    case QStyle::SC_ScrollBarAddPage:
        return stretchOf(option, start + length, room - start - length);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    default: // no buttons
        return {};
    }
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const Palette &palette)
{
    const QRectF handle =
        QRectF(scrollBarPart(option, QStyle::SC_ScrollBarSlider)).adjusted(inset, inset, -inset, -inset);
    const bool isHeld = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) &&
                        option.state.testAnyFlags(QStyle::State_MouseOver | QStyle::State_Sunken);
    drawRoundedBox(painter, handle, corner, isHeld ? palette.muted : palette.line, Qt::NoPen);
}

} // namespace mizan

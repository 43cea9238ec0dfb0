// ScrollBarStyle: narrow scroll bars that are a round handle and nothing else.
#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionSlider;

namespace mizan {

struct Palette;

inline constexpr int scrollBarExtent = 12;         ///< across, in pixels
inline constexpr int shortestScrollBarSlider = 36; ///< handle and the distance around it, in pixels

[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const Palette &palette);

} // namespace mizan

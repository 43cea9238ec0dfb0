// FieldStyle: how text fields look, and the frames of lists and tables.
#pragma once

#include <QMargins>

class QPainter;
class QStyleOption;
class QStyleOptionFrame;
class QWidget;

namespace mizan {

struct Palette;

/// Between the edge of a field and its text, in pixels; outline included.
inline constexpr QMargins fieldMargins(7, 5, 7, 5);

/// Fields within a spin box, a combo box or a table are their owner's to frame.
[[nodiscard]] bool hasFrame(const QStyleOption *field);
void drawField(QPainter &painter, const QStyleOption &option, const Palette &palette);
void drawViewFrame(QPainter &painter, const QStyleOptionFrame &option, const Palette &palette);

/// Lists and tables with the property `plain`: no frame, soft selection in tables.
[[nodiscard]] bool isPlain(const QWidget *view);
void polishView(QWidget *widget, const Palette &palette);

} // namespace mizan

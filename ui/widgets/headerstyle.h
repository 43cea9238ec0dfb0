// HeaderStyle: how the headings of tables look: a line below, small muted text; headings of rows in plain
// tables are texts like those of the cells.
#pragma once

#include <QMargins>

class QPainter;
class QStyleOptionHeader;
class QStyleOptionHeaderV2;
class QWidget;

namespace mizan {

struct Palette;

/// What a heading has around its text, in pixels; the line included.
[[nodiscard]] QMargins headingMargins(const QWidget *header);
void drawHeading(QPainter &painter, const QStyleOptionHeader &option, const Palette &palette);
/// Gives the text its colour and size; @p painter is to be restored after.
void setUpHeadingLabel(QPainter &painter, QStyleOptionHeader &option, const QWidget *header,
                       const Palette &palette);
/// Cuts each line by itself where it is too wide for the label beside an icon of @p iconWidth pixels; Qt
/// would measure all lines as one.
void elideLines(QStyleOptionHeaderV2 &label, int iconWidth);

} // namespace mizan

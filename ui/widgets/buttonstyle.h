// ButtonStyle: how push buttons look: usual ones, the accent one of a page (property `accent`), and quiet
// ones that read as links (property `quiet`).
#pragma once

#include <QMargins>

class QPainter;
class QStyleOptionButton;
class QWidget;

namespace mizan {

struct Palette;

/// What a button has around its label, in pixels; outline included.
[[nodiscard]] QMargins buttonMargins(const QWidget *button);
void drawButtonPanel(QPainter &painter, const QStyleOptionButton &option, const QWidget *button,
                     const Palette &palette);
/// Gives the label its colour, and a quiet one below the pointer a line; @p painter is to be restored after.
void setUpButtonLabel(QPainter &painter, QStyleOptionButton &option, const QWidget *button,
                      const Palette &palette);

} // namespace mizan

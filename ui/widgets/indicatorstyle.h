// IndicatorStyle: check boxes, radio buttons, outlines of choices, and the mark of the current cell, clear on
// dark windows too.
#pragma once

class QPainter;
class QRect;
class QStyleOption;

namespace mizan {

void drawCheckBox(QPainter &painter, const QStyleOption &option);
void drawRadioButton(QPainter &painter, const QStyleOption &option);
/// Around combo and spin boxes.
void drawOutline(QPainter &painter, const QStyleOption &option);
void drawCellFocus(QPainter &painter, const QRect &area);

} // namespace mizan

#include "ui/widgets/arrowbutton.h"

#include "app/charts/marks.h"

#include <QPainter>

namespace mizan {

namespace {

constexpr int buttonWidth = 41;
constexpr double arrowSize = 9;

} // namespace

ArrowButton::ArrowButton(Side side, const QString &name, QWidget *parent)
    : QPushButton(parent)
    , m_side(side)
{
    setAccessibleName(name);
    setToolTip(name);
}

QSize ArrowButton::sizeHint() const
{
    return {buttonWidth, QPushButton::sizeHint().height()};
}

void ArrowButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool pointsLeft = (m_side == Side::Before) == (layoutDirection() == Qt::LeftToRight);
    drawArrowMark(painter, QRectF(rect()).center(), arrowSize, pointsLeft,
                  palette().color(QPalette::ButtonText));
}

} // namespace mizan

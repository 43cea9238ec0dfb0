#include "ui/widgets/card.h"

#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace mizan {

namespace {

constexpr int topEdgeHeight = 3;

} // namespace

Card::Card(const Palette &palette, QWidget *parent)
    : QWidget(parent)
    , m_palette(palette)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->setSpacing(space::small);
    m_titleRow = new QHBoxLayout;
    m_title = makeLabel(TextRole::Heading, this);
    m_title->hide();
    m_titleRow->addWidget(m_title);
    m_titleRow->addStretch();
    layout->addLayout(m_titleRow);
    m_body = new QVBoxLayout;
    m_body->setSpacing(space::tiny);
    layout->addLayout(m_body, 1);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(directed(title));
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setTopEdge(const QColor &colour)
{
    if (m_topEdge == colour)
        return;
    m_topEdge = colour;
    update();
}

void Card::setClickable(bool clickable)
{
    m_clickable = clickable;
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool focused = m_clickable && hasFocus();
    const double edge = focused ? 1.5 : 1;
    const auto fill = [&](double inset, const QColor &colour) {
        const double corner = space::corner + 0.5 - inset;
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), corner, corner);
    };
    fill(0, focused ? m_palette.accent : m_palette.line); // far cheaper than a drawn outline
    fill(edge, m_palette.card);
    if (m_topEdge.isValid()) {
        painter.setClipRect(QRectF(0, 0, width(), topEdgeHeight));
        fill(edge, m_topEdge);
    }
}

void Card::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_clickable && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit clicked();
    else
        QWidget::mouseReleaseEvent(event);
}

void Card::keyPressEvent(QKeyEvent *event)
{
    const bool presses =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (m_clickable && presses)
        emit clicked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace mizan

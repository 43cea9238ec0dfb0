#include "ui/widgets/cardgrid.h"

#include "ui/widgets/theme.h"

#include <QGridLayout>

namespace mizan {

CardGrid::CardGrid(int cardWidth, QWidget *parent)
    : QWidget(parent)
    , m_cardWidth(cardWidth)
{
    m_layout = new QGridLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::medium);
}

void CardGrid::addCard(QWidget *card)
{
    card->setParent(this);
    m_cards.push_back(card);
    m_columns = 0;
}

void CardGrid::arrange()
{
    const int shown =
        static_cast<int>(std::ranges::count_if(m_cards, [](auto *card) { return !card->isHidden(); }));
    const int columns = columnsThatFit(shown);
    if (columns == m_columns && shown == m_shown)
        return;
    for (int column = 0; column < m_layout->columnCount(); ++column)
        m_layout->setColumnStretch(column, 0);
    m_columns = columns;
    m_shown = shown;
    int place = 0;
    for (QWidget *card : m_cards) {
        m_layout->removeWidget(card);
        if (card->isHidden())
            continue;
        m_layout->addWidget(card, place / columns, place % columns);
        m_layout->setColumnStretch(place % columns, 1);
        ++place;
    }
}

QSize CardGrid::minimumSizeHint() const
{
    return {m_cardWidth, QWidget::minimumSizeHint().height()};
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

int CardGrid::columnsThatFit(int shown) const
{
    const int spacing = m_layout->spacing();
    const int fitting = std::max(1, (width() + spacing) / (m_cardWidth + spacing));
    if (shown <= fitting)
        return std::max(1, shown);
    const int rows = (shown + fitting - 1) / fitting;
    return (shown + rows - 1) / rows; // as even as possible
}

} // namespace mizan

// CardGrid: cards of equal width in as many columns as fit.
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace mizan {

class CardGrid : public QWidget
{
    Q_OBJECT

public:
    /// @p cardWidth is the least width of a card; wider windows stretch them.
    explicit CardGrid(int cardWidth, QWidget *parent = nullptr);

    /// Takes the card over; hidden ones (isHidden()) take no place, see arrange().
    void addCard(QWidget *card);
    [[nodiscard]] const std::vector<QWidget *> &cards() const { return m_cards; }
    /// Call after cards were shown or hidden.
    void arrange();
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int columnsThatFit(int shown) const;
    int m_cardWidth;
    int m_columns = 0;
    int m_shown = 0;
    QGridLayout *m_layout = nullptr;
    std::vector<QWidget *> m_cards;
};

} // namespace mizan

// TextCard: a titled card of paragraphs, each with an optional lead in bold.
#pragma once

#include "ui/widgets/card.h"

#include <QStringList>

#include <vector>

namespace mizan {

struct CardParagraph
{
    QString lead; ///< `MQL`; may be empty
    QString text;
    bool isMuted = false;
    bool operator==(const CardParagraph &) const = default;
};

class TextCard : public Card
{
    Q_OBJECT

public:
    explicit TextCard(const Palette &palette, QWidget *parent = nullptr);

    /// Hides the card when there is nothing to say.
    void setParagraphs(const std::vector<CardParagraph> &paragraphs);
    [[nodiscard]] const QStringList &texts() const { return m_texts; } ///< lead and text of each

private:
    struct Labels
    {
        QLabel *lead;
        QLabel *text;
    };
    QStringList m_texts;
    std::vector<Labels> m_labels;
    QVBoxLayout *m_area = nullptr;
};

} // namespace mizan

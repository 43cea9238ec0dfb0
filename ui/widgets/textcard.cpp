#include "ui/widgets/textcard.h"

#include "ui/widgets/label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace mizan {

TextCard::TextCard(const Palette &palette, QWidget *parent)
    : Card(palette, parent)
{
    m_area = new QVBoxLayout;
    m_area->setSpacing(space::tiny);
    body()->addLayout(m_area);
}

void TextCard::setParagraphs(const std::vector<CardParagraph> &paragraphs)
{
    while (m_labels.size() < paragraphs.size()) {
        Labels labels{makeLabel(TextRole::Heading, this, true), makeLabel(TextRole::Body, this, true)};
        setTextColour(labels.lead, colours().muted);
        m_area->addWidget(labels.lead);
        m_area->addWidget(labels.text);
        m_labels.push_back(labels);
    }
    for (size_t i = 0; i < m_labels.size(); ++i) {
        const bool used = i < paragraphs.size();
        const CardParagraph paragraph = used ? paragraphs[i] : CardParagraph{};
        m_labels[i].lead->setText(directed(paragraph.lead));
        m_labels[i].lead->setVisible(!paragraph.lead.isEmpty());
        m_labels[i].text->setText(directed(paragraph.text));
        m_labels[i].text->setVisible(used);
        m_labels[i].text->setFont(fontOf(paragraph.isMuted ? TextRole::Small : TextRole::Body));
        setTextColour(m_labels[i].text, paragraph.isMuted ? colours().muted : colours().ink);
    }
    m_texts.clear();
    for (const CardParagraph &paragraph : paragraphs)
        m_texts << (paragraph.lead.isEmpty() ? paragraph.text : paragraph.lead + u'\n' + paragraph.text);
    setVisible(!paragraphs.empty());
    setAccessibleDescription(m_texts.join(u'\n'));
}

} // namespace mizan

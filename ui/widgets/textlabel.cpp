#include "ui/widgets/textlabel.h"

#include "ui/widgets/label.h"

namespace mizan {

namespace {

constexpr QRect muchRoom(0, 0, 10'000, 10'000);

} // namespace

TextLabel *TextLabel::paragraph(TextRole role, QWidget *parent)
{
    auto *label = new TextLabel(parent);
    setUpLabel(*label, role);
    label->setWordWrap(true);
    label->m_takesAnyWidth = true;
    return label;
}

QSize TextLabel::sizeHint() const
{
    return isRigid() ? rigidSize() : m_takesAnyWidth ? oneLine() : QLabel::sizeHint();
}

QSize TextLabel::minimumSizeHint() const
{
    return isRigid() ? rigidSize() : m_takesAnyWidth ? oneLine() : QLabel::minimumSizeHint();
}

int TextLabel::heightForWidth(int width) const
{
    ensurePolished();
    forgetIfOther();
    const auto known = m_heights.find(width);
    if (known != m_heights.end())
        return known->second;
    return m_heights[width] = QLabel::heightForWidth(width);
}

bool TextLabel::isRigid() const
{
    return !wordWrap() && !buddy() && !text().isEmpty() && textFormat() == Qt::PlainText && pixmap().isNull();
}

QSize TextLabel::rigidSize() const
{
    ensurePolished();
    forgetIfOther();
    if (!m_textSize.isValid())
        m_textSize = fontMetrics().boundingRect(muchRoom, Qt::AlignLeft, text()).size();
    return m_textSize.grownBy(m_margins).expandedTo(minimumSize());
}

QSize TextLabel::oneLine() const
{
    ensurePolished();
    return QSize(0, fontMetrics().height()).grownBy(contentsMargins()).expandedTo(minimumSize());
}

void TextLabel::forgetIfOther() const
{
    if (m_text == text() && m_font == font() && m_margins == contentsMargins())
        return;
    m_text = text();
    m_font = font();
    m_margins = contentsMargins();
    m_textSize = {};
    m_heights.clear();
}

} // namespace mizan

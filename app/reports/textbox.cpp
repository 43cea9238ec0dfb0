#include "app/reports/textbox.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <limits>

namespace mizan {

namespace {

/// Line breaks as the layout knows them, control characters as spaces.
QString prepared(const QString &text)
{
    QString result = text;
    for (QChar &character : result) {
        if (character == u'\n' || character.category() == QChar::Separator_Paragraph)
            character = QChar(QChar::LineSeparator);
        else if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return result;
}

/// Alignments of a text layout are those of the paper, not of the reading direction.
Qt::Alignment alignmentOf(TextEdge edge, bool isRightToLeft)
{
    switch (edge) {
    case TextEdge::Leading:
        return isRightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    case TextEdge::Trailing:
        return isRightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    case TextEdge::Centre:
        return Qt::AlignHCenter;
    }
    Q_UNREACHABLE();
}

/// @p text, of which the first @p start characters stand in earlier lines, cut to fit one more line.
QString elided(const QString &text, int start, const QFont &font, double width)
{
    constexpr int mostShown = 1000; // no line holds more; keeps the measuring short
    const QString rest = text.mid(start, mostShown).replace(QChar::LineSeparator, u' ') + QChar(u'…');
    return text.left(start) + QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width);
}

} // namespace

TextBox::TextBox(const QString &text, const TextStyle &style, const TextOptions &options)
    : m_layout(std::make_unique<QTextLayout>(QString(), style.font))
    , m_color(style.color)
    , m_lineHeight(style.lineHeight)
    , m_ascent(style.ascent)
{
    QTextOption option(alignmentOf(options.edge, options.isRightToLeft));
    option.setTextDirection(options.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    const QString whole = prepared(text);
    const int most = options.mostLines > 0 ? options.mostLines : std::numeric_limits<int>::max() - 1;
    layOut(whole, options.width, most + 1); // one line too many tells that something is left
    if (m_layout->lineCount() <= most)
        return;
    const int start = m_layout->lineAt(most - 1).textStart();
    layOut(elided(whole, start, style.font, options.width * unitsPerPoint), options.width, most);
}

TextBox::~TextBox() = default;
TextBox::TextBox(TextBox &&) noexcept = default;
TextBox &TextBox::operator=(TextBox &&) noexcept = default;

void TextBox::layOut(const QString &text, double width, int mostLines)
{
    m_layout->setText(text);
    m_layout->beginLayout();
    for (int count = 0; count < mostLines; ++count) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width * unitsPerPoint);
        line.setPosition({0, m_ascent - line.ascent()});
    }
    m_layout->endLayout();
}

int TextBox::lineCount() const
{
    return m_layout->lineCount();
}

double TextBox::lineHeight() const
{
    return m_lineHeight / unitsPerPoint;
}

double TextBox::height() const
{
    return lineCount() * lineHeight();
}

double TextBox::ascent() const
{
    return m_ascent / unitsPerPoint;
}

double TextBox::usedWidth() const
{
    double widest = 0;
    for (int line = 0; line < lineCount(); ++line)
        widest = std::max(widest, m_layout->lineAt(line).naturalTextWidth());
    return widest / unitsPerPoint;
}

void TextBox::draw(QPainter &painter, QPointF topLeft) const
{
    for (int line = 0; line < lineCount(); ++line) {
        drawLine(painter, topLeft, line);
        topLeft.ry() += lineHeight();
    }
}

void TextBox::drawLine(QPainter &painter, QPointF topLeft, int line) const
{
    painter.save();
    painter.translate(topLeft);
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    painter.setPen(m_color);
    m_layout->lineAt(line).draw(&painter, QPointF());
    painter.restore();
}

} // namespace mizan

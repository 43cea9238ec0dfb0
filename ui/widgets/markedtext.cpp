#include "ui/widgets/markedtext.h"

#include "app/charts/marks.h"
#include "ui/widgets/label.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>

namespace mizan {

namespace {

constexpr QChar cross(u'✕');

/// Of the mark, in pixels.
double markSize(const QFontMetrics &metrics)
{
    return metrics.ascent() * 0.62;
}

/// Of the mark and the gap before it.
int markWidth(const QFontMetrics &metrics)
{
    return qRound(markSize(metrics) * 1.6);
}

/// Whether @p text needs no shaping: nothing in it joins or changes places.
bool isFigures(const QString &text)
{
    return std::ranges::all_of(text, [](QChar letter) {
        return (letter >= u'0' && letter <= u'9') || letter == u' ' || letter == u'/' || letter == u'.' ||
               letter == u',' || letter == u'%' || letter == u'–';
    });
}

/// As QPainter::drawText() in the middle of @p area, at a tenth of its cost.
void drawFigures(QPainter &painter, const QRect &area, const QString &text)
{
    const QRawFont font = QRawFont::fromFont(painter.font(), QFontDatabase::Latin);
    const QList<quint32> glyphs = font.glyphIndexesForString(text);
    QList<QPointF> places = font.advancesForGlyphIndexes(glyphs);
    double width = 0;
    for (QPointF &place : places)
        place = QPointF(std::exchange(width, width + place.x()), 0);
    QGlyphRun run;
    run.setRawFont(font);
    run.setGlyphIndexes(glyphs);
    run.setPositions(places);
    const QFontMetrics metrics = painter.fontMetrics();
    const double top = area.top() + (area.height() - metrics.height()) / 2.0;
    painter.drawGlyphRun(QPointF(area.left() + (area.width() - width) / 2, top + metrics.ascent()), run);
}

void drawCentred(QPainter &painter, const QRect &area, const QString &text)
{
    if (isFigures(text))
        drawFigures(painter, area, text);
    else
        painter.drawText(area, Qt::AlignCenter, text);
}

/// The mark after text that ends at @p end.
void drawMark(QPainter &painter, QPointF end, const QFontMetrics &metrics, bool rightToLeft,
              const QColor &colour)
{
    const double distance = markWidth(metrics) - markSize(metrics) / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    drawCrossMark(painter, end + QPointF(rightToLeft ? -distance : distance, 0), markSize(metrics), colour);
}

} // namespace

MarkedText markedText(const QString &text)
{
    if (!text.endsWith(cross))
        return {text, false};
    return {text.chopped(1).trimmed(), true};
}

int widthOf(const MarkedText &text, const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(text.text) + (text.isMissed ? markWidth(metrics) : 0);
}

void drawMarkedText(QPainter &painter, const QRect &area, const MarkedText &text, const QColor &colour,
                    Qt::LayoutDirection direction)
{
    painter.setPen(colour);
    if (!text.isMissed) {
        drawCentred(painter, area, text.text);
        return;
    }
    const bool rightToLeft = direction == Qt::RightToLeft;
    const QFontMetrics metrics = painter.fontMetrics();
    const int mark = markWidth(metrics);
    const QRect rest = area.adjusted(rightToLeft ? mark : 0, 0, rightToLeft ? 0 : -mark, 0);
    drawCentred(painter, rest, text.text);
    const double half = metrics.horizontalAdvance(text.text) / 2.0;
    const QPointF middle = QRectF(rest).center();
    drawMark(painter, middle + QPointF(rightToLeft ? -half : half, 0), metrics, rightToLeft, colour);
}

void drawMarkedLine(QPainter &painter, const QRect &area, const MarkedText &text, const QColor &colour,
                    Qt::LayoutDirection direction)
{
    const bool rightToLeft = direction == Qt::RightToLeft;
    const QString words = directed(text.text);
    painter.setPen(colour);
    const Qt::Alignment side = (rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    painter.drawText(area, side | Qt::AlignVCenter, words);
    if (!text.isMissed)
        return;
    const QFontMetrics metrics = painter.fontMetrics();
    const int width = metrics.horizontalAdvance(words);
    const QPointF end(rightToLeft ? area.right() + 1 - width : area.left() + width,
                      area.top() + area.height() / 2.0);
    drawMark(painter, end, metrics, rightToLeft, colour);
}

MarkedLabel::MarkedLabel(TextRole role, QWidget *parent)
    : TextLabel(parent)
{
    setUpLabel(*this, role);
}

void MarkedLabel::setMarkedText(const QString &text)
{
    const MarkedText parts = markedText(text);
    m_isMissed = parts.isMissed;
    const int mark = m_isMissed ? markWidth(fontMetrics()) : 0;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    setContentsMargins(rightToLeft ? mark : 0, 0, rightToLeft ? 0 : mark, 0);
    setAccessibleName(text);
    setText(directed(parts.text));
}

void MarkedLabel::paintEvent(QPaintEvent *event)
{
    TextLabel::paintEvent(event);
    if (!m_isMissed)
        return;
    QPainter painter(this);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int textWidth = fontMetrics().horizontalAdvance(text());
    const QPointF end(rightToLeft ? width() - textWidth : textWidth, height() / 2.0);
    drawMark(painter, end, fontMetrics(), rightToLeft, palette().color(QPalette::WindowText));
}

} // namespace mizan

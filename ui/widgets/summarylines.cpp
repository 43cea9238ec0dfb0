#include "ui/widgets/summarylines.h"

#include "ui/widgets/label.h"
#include "ui/widgets/markedtext.h"

#include <QPainter>

namespace mizan {

namespace {

constexpr QRect muchRoom(0, 0, 10'000, 10'000);

QSize sizeOf(const QString &text, const QFontMetrics &metrics)
{
    return text.isEmpty() ? QSize(0, 0)
                          : metrics.boundingRect(muchRoom, Qt::AlignLeft, directed(text)).size();
}

} // namespace

SummaryLines::SummaryLines(const Palette &palette, QWidget *parent)
    : QWidget(parent)
    , m_palette(palette)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void SummaryLines::setLines(const std::vector<SummaryLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    m_heights.clear();
    m_size = {0, 0};
    const QFontMetrics textMetrics(fontOf(TextRole::WindowTitle));
    const QFontMetrics noteMetrics(fontOf(TextRole::Small));
    for (const SummaryLine &line : m_lines) {
        const MarkedText parts = markedText(line.text);
        QSize text = sizeOf(parts.text, textMetrics);
        text.rwidth() += widthOf({{}, parts.isMissed}, textMetrics);
        const QSize note = sizeOf(line.note, noteMetrics);
        m_heights.push_back({text.height(), note.height()});
        m_size = QSize(std::max({m_size.width(), text.width(), note.width()}),
                       m_size.height() + text.height() + note.height());
    }
    updateGeometry();
    update();
}

void SummaryLines::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect area(0, 0, width(), 0);
    for (size_t i = 0; i < m_lines.size(); ++i) {
        area.setHeight(m_heights[i].text);
        painter.setFont(fontOf(TextRole::WindowTitle));
        drawMarkedLine(painter, area, markedText(m_lines[i].text),
                       verdictColour(m_lines[i].verdict, m_palette), layoutDirection());
        area.translate(0, area.height());
        area.setHeight(m_heights[i].note);
        painter.setFont(fontOf(TextRole::Small));
        drawMarkedLine(painter, area, {m_lines[i].note, false}, m_palette.muted, layoutDirection());
        area.translate(0, area.height());
    }
}

QColor verdictColour(Verdict verdict, const Palette &palette)
{
    switch (verdict) {
    case Verdict::Met:
        return palette.well;
    case Verdict::Missed:
        return palette.missed;
    case Verdict::NoTarget:
    case Verdict::InProgress:
        return palette.ink;
    case Verdict::NoData:
    case Verdict::NotUnderContract:
        return palette.muted;
    }
    Q_UNREACHABLE();
}

} // namespace mizan

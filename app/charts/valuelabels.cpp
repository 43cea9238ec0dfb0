// The values on the bars of a month chart, in as much detail as there is room for.
#include "app/charts/chartlayers.h"

#include <QFontMetricsF>
#include <QPainter>

namespace mizan {

namespace {

/// How the values of missed months are shown; one way for a whole chart.
enum class MissedStyle {
    Tag,    ///< in the bar: number, then cross
    Stack,  ///< in the bar: number over cross
    Number, ///< over the bar, without cross
    Cross,  ///< a cross over the bar; then the other bars have no numbers either
};

/// The values of one chart: decides on a style once, then places and draws.
class ValueLabels
{
public:
    ValueLabels(QPainter &painter, const ChartCanvas &canvas)
        : m_painter(painter)
        , m_canvas(canvas)
        , m_plain(canvas.font)
        , m_bold(canvas.boldFont)
        , m_unit(canvas.unit)
        , m_style(styleOfMissed())
    {
    }

    void draw();

private:
    [[nodiscard]] const MonthBar &bar(int index) const
    {
        return m_canvas.chart.bars[static_cast<size_t>(index)];
    }
    [[nodiscard]] int count() const { return static_cast<int>(m_canvas.chart.bars.size()); }
    [[nodiscard]] bool isMissed(int index) const { return bar(index).verdict == Verdict::Missed; }
    [[nodiscard]] double textWidth(int index) const;
    [[nodiscard]] MissedStyle styleOfMissed() const;
    [[nodiscard]] QRectF placeOf(int index) const;
    [[nodiscard]] QRectF placeOver(int index) const;
    [[nodiscard]] std::vector<int> order() const;
    [[nodiscard]] bool isTag(int index) const
    {
        return isMissed(index) && (m_style == MissedStyle::Tag || m_style == MissedStyle::Stack);
    }
    void drawTag(int index, const QRectF &place);
    void drawNumber(int index, const QRectF &place);
    void drawMissedCross(int index);
    void drawFew();

    QPainter &m_painter;
    const ChartCanvas &m_canvas;
    QFontMetricsF m_plain;
    QFontMetricsF m_bold;
    double m_unit;
    MissedStyle m_style;
};

constexpr double tagCross = 18; ///< units that the cross and its space take beside the number of a tag

double ValueLabels::textWidth(int index) const
{
    return (isMissed(index) ? m_bold : m_plain).horizontalAdvance(bar(index).valueText);
}

MissedStyle ValueLabels::styleOfMissed() const
{
    constexpr double overhang = 1.1; // how much wider than its bar a tag may be
    double widest = 0;
    double widestMissed = 0;
    for (int i = 0; i < count(); ++i) {
        if (!bar(i).value)
            continue;
        widest = std::max(widest, textWidth(i));
        if (isMissed(i))
            widestMissed = std::max(widestMissed, textWidth(i));
    }
    const double room = m_canvas.slotWidth() * barShare * overhang;
    if (widest + 2 * m_unit > m_canvas.slotWidth())
        return MissedStyle::Cross;
    if (widestMissed + tagCross * m_unit <= room)
        return MissedStyle::Tag;
    return widestMissed + 6 * m_unit <= room ? MissedStyle::Stack : MissedStyle::Number;
}

/// Right over the bar.
QRectF ValueLabels::placeOver(int index) const
{
    const QRectF column = m_canvas.bar(index);
    const double width = textWidth(index);
    return keptInside({column.center().x() - width / 2, column.top() - m_canvas.lineHeight() - m_unit, width,
                       m_canvas.lineHeight()},
                      m_canvas.bounds);
}

/// Where the value of a bar goes, tag and all.
QRectF ValueLabels::placeOf(int index) const
{
    if (!isTag(index))
        return placeOver(index);
    const QRectF column = m_canvas.bar(index);
    const bool isStack = m_style == MissedStyle::Stack;
    const double width = textWidth(index) + (isStack ? 6 : tagCross) * m_unit;
    const double height = m_canvas.lineHeight() + (isStack ? 9 * m_unit : 0);
    const bool fitsInside = column.height() >= height + 6 * m_unit;
    const double top = fitsInside ? column.top() + 3 * m_unit : column.top() - height - 2 * m_unit;
    return {column.center().x() - width / 2, top, width, height};
}

void ValueLabels::drawTag(int index, const QRectF &place)
{
    const Palette &palette = m_canvas.style.palette;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(palette.card);
    m_painter.drawRoundedRect(place, 4 * m_unit, 4 * m_unit);
    m_painter.setFont(m_canvas.boldFont);
    m_painter.setPen(palette.missed);
    const bool isStack = m_style == MissedStyle::Stack;
    const bool rtl = m_canvas.chart.rightToLeft;
    const double crossRoom = (isStack ? 9 : 12) * m_unit;
    QRectF text = place;
    QPointF cross(place.center().x(), place.bottom() - 6 * m_unit);
    if (isStack) {
        text.setBottom(place.bottom() - crossRoom);
    } else {
        text.adjust(rtl ? crossRoom : 2 * m_unit, 0, rtl ? -2 * m_unit : -crossRoom, 0);
        cross = {rtl ? place.left() + 8 * m_unit : place.right() - 8 * m_unit, place.center().y()};
    }
    m_painter.drawText(text, singleLine, bar(index).valueText);
    drawCross(m_painter, cross, 2.6 * m_unit, palette.missed, m_unit);
}

void ValueLabels::drawNumber(int index, const QRectF &place)
{
    const Palette &palette = m_canvas.style.palette;
    const auto &target = bar(index).target;
    // The target line must not run through the digits.
    if (target && m_canvas.y(*target) > place.top() && m_canvas.y(*target) < place.bottom())
        m_painter.fillRect(place.adjusted(-m_unit, 0, m_unit, 0), palette.card);
    m_painter.setFont(isMissed(index) ? m_canvas.boldFont : m_canvas.font);
    m_painter.setPen(isMissed(index) ? palette.missed : palette.ink);
    m_painter.drawText(place, singleLine, bar(index).valueText);
}

void ValueLabels::drawMissedCross(int index)
{
    const QRectF column = m_canvas.bar(index);
    const Palette &palette = m_canvas.style.palette;
    const double half = std::min(2.6 * m_unit, m_canvas.slotWidth() * 0.35);
    const QPointF centre(column.center().x(), column.top() - half - 3 * m_unit);
    const QPointF reach(half, half + 1.5 * m_unit);
    m_painter.fillRect(QRectF(centre - reach, centre + reach), palette.card);
    drawCross(m_painter, centre, half, palette.missed, m_unit);
}

/// The bars with a value, in the order in which they are offered room: selected, missed, newest first.
std::vector<int> ValueLabels::order() const
{
    std::vector<int> indexes;
    for (int i = count() - 1; i >= 0; --i) {
        if (bar(i).value)
            indexes.push_back(i);
    }
    std::ranges::stable_sort(indexes, {}, [&](int i) {
        if (bar(i).month == m_canvas.chart.selected)
            return 0;
        return isMissed(i) ? 1 : 2;
    });
    return indexes;
}

/// Crosses for the missed months; numbers for the selected and the newest one, over all bars beside them.
void ValueLabels::drawFew()
{
    std::vector<int> numbered;
    for (int i = 0; i < count(); ++i) {
        if (bar(i).value && isMissed(i))
            drawMissedCross(i);
        if (bar(i).value && bar(i).month == m_canvas.chart.selected)
            numbered.push_back(i);
    }
    for (int i = count() - 1; i >= 0 && numbered.size() < 2; --i) {
        if (!bar(i).value)
            continue;
        if (numbered.empty() || numbered.front() != i)
            numbered.push_back(i);
        break;
    }
    QRectF taken;
    for (const int index : numbered) {
        QRectF place = placeOver(index);
        for (int i = 0; i < count(); ++i) {
            const QRectF column = m_canvas.bar(i);
            const double top = column.top() - (bar(i).value && isMissed(i) ? 9 * m_unit : 0);
            if (bar(i).value && column.right() > place.left() && column.left() < place.right())
                place.moveBottom(std::min(place.bottom(), top - m_unit));
        }
        if (!place.intersects(taken))
            drawNumber(index, place);
        taken = place;
    }
}

void ValueLabels::draw()
{
    if (m_style == MissedStyle::Cross) {
        drawFew();
        return;
    }
    std::vector<QRectF> taken;
    for (const int index : order()) {
        const QRectF place = placeOf(index);
        if (std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(place); }))
            continue;
        taken.push_back(place);
        if (isTag(index))
            drawTag(index, place);
        else
            drawNumber(index, place);
    }
}

} // namespace

void drawValues(QPainter &painter, const ChartCanvas &canvas)
{
    ValueLabels(painter, canvas).draw();
}

} // namespace mizan

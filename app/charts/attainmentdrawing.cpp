#include "app/charts/attainmentdrawing.h"

#include "app/charts/agencymark.h"
#include "app/charts/chartcanvas.h"
#include "app/charts/chartlayers.h"
#include "app/charts/slotaxis.h"

#include <QPainter>

#include <cmath>

namespace mizan {

namespace {

constexpr double sampleWidth = 24; // units of an agency's piece of line
constexpr double gap = 6;          // units between parts

/// The chart laid out for a size; lengths are multiples of the unit.
class AttainmentCanvas
{
public:
    AttainmentCanvas(const AttainmentChart &chart, const ChartStyle &style, QSizeF size);
    void draw(QPainter &painter) const;
    void drawHeader(QPainter &painter) const;
    [[nodiscard]] double headerHeight() const { return m_header; }
    [[nodiscard]] std::optional<AttainmentPlace> at(QPointF position) const;

private:
    [[nodiscard]] double lineHeight() const { return m_axis.lineHeight(); }
    [[nodiscard]] double y(double attainment) const;
    [[nodiscard]] QPointF point(const AttainmentLine &line, size_t slot) const;
    [[nodiscard]] std::vector<QPolygonF> runsOf(const AttainmentLine &line) const;
    [[nodiscard]] double namesWidth() const;
    [[nodiscard]] const AttainmentLine *onlyLine() const;

    [[nodiscard]] QRectF drawLegend(QPainter &painter, QRectF place) const;
    void drawGrid(QPainter &painter) const;
    void drawTarget(QPainter &painter) const;
    void drawBackground(QPainter &painter, const AttainmentLine &line) const;
    void drawLine(QPainter &painter, const AttainmentLine &line) const;
    void drawPoint(QPainter &painter, const AttainmentLine &line, size_t slot, const AgencyMark &mark,
                   Strokes &crosses) const;
    void drawNames(QPainter &painter) const;
    void drawName(QPainter &painter, const AttainmentLine &line, double middle) const;
    void drawNothing(QPainter &painter) const;

    const AttainmentChart &m_chart;
    const Palette &m_palette;
    double m_unit;
    QSizeF m_size;
    QFont m_boldFont;
    QFont m_titleFont;
    SlotAxis m_axis;
    QRectF m_plot;
    double m_header = 0; ///< height of title and legend
    bool m_withTitle;
    bool m_withLegend;
    bool m_withNames;
};

bool hasValue(const AttainmentLine &line)
{
    return std::ranges::any_of(line.points,
                               [](const AttainmentPoint &point) { return point.attainment.has_value(); });
}

AttainmentCanvas::AttainmentCanvas(const AttainmentChart &chart, const ChartStyle &style, QSizeF size)
    : m_chart(chart)
    , m_palette(style.palette)
    , m_unit(style.font.pixelSize() / 12.0)
    , m_size(size)
    , m_boldFont(style.font)
    , m_titleFont(style.font)
    , m_axis{chart.columns, 0, 1, chart.rightToLeft, m_unit, style.font, textWidths(style)}
    , m_withTitle(style.withTitle)
    , m_withLegend(style.withLegend)
    , m_withNames(std::ranges::none_of(chart.lines, &AttainmentLine::isBackground))
{
    m_boldFont.setBold(true);
    m_titleFont.setBold(true);
    m_titleFont.setPixelSize(qRound(style.font.pixelSize() * 7 / 6.0));
    double ticks = 0;
    for (const QString &text : chart.tickTexts)
        ticks = std::max(ticks, m_axis.widths->of(style.font, text));
    const double start = ticks + gap * m_unit;
    const double end = m_withNames ? namesWidth() + gap * m_unit : m_unit;
    m_header = m_withTitle || m_withLegend ? lineHeight() * 7 / 6 + 2 * m_unit : 0;
    const double top = m_header + lineHeight() * 0.6;
    const double bottom = size.height() - m_axis.height() - gap * m_unit;
    m_plot = {chart.rightToLeft ? end : start, top, std::max(1.0, size.width() - start - end),
              std::max(1.0, bottom - top)};
    m_axis.left = m_plot.left();
    m_axis.width = m_plot.width();
}

/// Of the names at the lines' ends with their samples: a quarter of the chart at most.
double AttainmentCanvas::namesWidth() const
{
    double widest = 0;
    for (const AttainmentLine &line : m_chart.lines)
        widest = std::max(widest, m_axis.widths->of(m_boldFont, line.name));
    return std::min(widest + (sampleWidth + gap) * m_unit + 1, m_size.width() / 4);
}

const AttainmentLine *AttainmentCanvas::onlyLine() const
{
    return m_withNames || m_chart.lines.empty() ? nullptr : &m_chart.lines.back();
}

double AttainmentCanvas::y(double attainment) const
{
    const double shown = std::min(attainment, m_chart.scale.maximum());
    return m_plot.bottom() - shown / m_chart.scale.maximum() * m_plot.height();
}

QPointF AttainmentCanvas::point(const AttainmentLine &line, size_t slot) const
{
    return {m_axis.x(slot), y(line.points[slot].attainment.value_or(0))};
}

void AttainmentCanvas::draw(QPainter &painter) const
{
    drawHeader(painter);
    drawGrid(painter);
    m_axis.draw(painter, m_plot.bottom() + 5 * m_unit, m_palette.muted, 0, m_size.width());
    for (const AttainmentLine &line : m_chart.lines) {
        if (line.isBackground)
            drawBackground(painter, line);
    }
    drawTarget(painter);
    for (const AttainmentLine &line : m_chart.lines) {
        if (!line.isBackground)
            drawLine(painter, line);
    }
    if (m_withNames)
        drawNames(painter);
    else if (const AttainmentLine *line = onlyLine(); line && !hasValue(*line))
        drawNothing(painter);
}

void AttainmentCanvas::drawHeader(QPainter &painter) const
{
    QRectF place(0, 0, m_size.width(), m_header);
    const bool rtl = m_chart.rightToLeft;
    if (m_withLegend)
        place = drawLegend(painter, place);
    if (!m_withTitle)
        return;
    if (const AttainmentLine *line = onlyLine()) {
        const double width = sampleWidth * m_unit;
        const QRectF sample(rtl ? place.right() - width : place.left(), place.center().y() - 6 * m_unit,
                            width, 12 * m_unit);
        drawAgencySample(painter, sample, agencyMark(line->place, m_palette), m_palette);
        const double taken = width + gap * m_unit;
        place.adjust(rtl ? 0 : taken, 0, rtl ? -taken : 0, 0);
    }
    painter.setFont(m_titleFont);
    painter.setPen(m_palette.ink);
    painter.drawText(place,
                     Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignAbsolute |
                         (rtl ? Qt::AlignRight : Qt::AlignLeft),
                     m_axis.widths->elided(m_titleFont, m_chart.title, place.width()));
}

/// `✕ Missed  ┄ Target` at the end of the first line; what it leaves of the line.
QRectF AttainmentCanvas::drawLegend(QPainter &painter, QRectF place) const
{
    const bool rtl = m_chart.rightToLeft;
    painter.setFont(m_axis.font);
    const auto entry = [&](const QString &text, const QColor &colour, double markWidth) {
        const double width = m_axis.widths->of(m_axis.font, text);
        const double total = width + (markWidth + 4) * m_unit;
        const double left = rtl ? place.left() : place.right() - total;
        painter.setPen(colour);
        painter.drawText(QRectF(rtl ? left : left + total - width, place.top(), width, place.height()),
                         singleLine, text);
        const double middle = rtl ? left + total - markWidth * m_unit / 2 : left + markWidth * m_unit / 2;
        const double advance = total + 2 * gap * m_unit;
        place.adjust(rtl ? advance : 0, 0, rtl ? 0 : -advance, 0);
        return QPointF(middle, place.center().y());
    };
    constexpr double thickness = 1.6;
    constexpr double dashes = (3 + 1.6 + 3 + 1.6 + 3) * thickness; // ends with a whole one
    const QPointF dash = entry(m_chart.targetLabel, m_palette.muted, dashes);
    QPen pen(m_palette.ink, thickness * m_unit, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 1.6});
    painter.setPen(pen);
    const double half = dashes / 2 * m_unit;
    painter.drawLine(QLineF(dash.x() - half, dash.y(), dash.x() + half, dash.y()));
    drawCross(painter, entry(m_chart.missedLabel, m_palette.missed, 8), 3 * m_unit, m_palette.missed, m_unit);
    return place;
}

void AttainmentCanvas::drawGrid(QPainter &painter) const
{
    const bool rtl = m_chart.rightToLeft;
    const double tickHeight = m_plot.height() / m_chart.scale.intervals;
    const int every = tickHeight >= lineHeight() * 0.8 ? 1 : tickHeight >= lineHeight() * 0.4 ? 2 : 4;
    painter.setFont(m_axis.font);
    for (int i = 0; i <= m_chart.scale.intervals; i += every) {
        const double middle = y(i * m_chart.scale.step);
        painter.setPen(QPen(m_palette.line, m_unit));
        painter.drawLine(QLineF(m_plot.left(), middle, m_plot.right(), middle));
        const double left = rtl ? m_plot.right() + gap * m_unit : 0;
        const double width = rtl ? m_size.width() - left : m_plot.left() - gap * m_unit;
        painter.setPen(m_palette.muted);
        painter.drawText(QRectF(left, middle - lineHeight() / 2, width, lineHeight()),
                         Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine | Qt::AlignAbsolute |
                             (rtl ? Qt::AlignLeft : Qt::AlignRight),
                         m_chart.tickTexts.value(i));
    }
}

void AttainmentCanvas::drawTarget(QPainter &painter) const
{
    QPen pen(m_palette.ink, 1.4 * m_unit, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({4, 2.4});
    painter.setPen(pen);
    painter.drawLine(QLineF(m_plot.left(), y(1), m_plot.right(), y(1)));
}

/// Without the months that have no attainment; a month that stands alone is no line.
std::vector<QPolygonF> AttainmentCanvas::runsOf(const AttainmentLine &line) const
{
    std::vector<QPolygonF> runs;
    for (size_t i = 1; i < line.points.size(); ++i) {
        if (!line.points[i].attainment || !line.points[i - 1].attainment)
            continue;
        if (i == 1 || !line.points[i - 2].attainment)
            runs.push_back({point(line, i - 1)});
        runs.back() << point(line, i);
    }
    return runs;
}

void AttainmentCanvas::drawBackground(QPainter &painter, const AttainmentLine &line) const
{
    drawPolylines(painter, runsOf(line), QPen(mixed(m_palette.muted, m_palette.card, 0.72), m_unit));
}

void AttainmentCanvas::drawLine(QPainter &painter, const AttainmentLine &line) const
{
    const AgencyMark mark = agencyMark(line.place, m_palette);
    QPen pen(mark.colour, 1.9 * m_unit, Qt::SolidLine, mark.isDashed ? Qt::FlatCap : Qt::RoundCap);
    if (mark.isDashed)
        pen.setDashPattern({2.6, 1.4});
    drawPolylines(painter, runsOf(line), pen);
    Strokes crosses;
    for (size_t i = 0; i < line.points.size(); ++i) {
        if (line.points[i].attainment)
            drawPoint(painter, line, i, mark, crosses);
    }
    crosses.draw(painter);
}

/// A marker, ✕ for a missed month; where months are narrow only what is missed or stands alone.
void AttainmentCanvas::drawPoint(QPainter &painter, const AttainmentLine &line, size_t slot,
                                 const AgencyMark &mark, Strokes &crosses) const
{
    const AttainmentPoint &month = line.points[slot];
    const QPointF centre = point(line, slot);
    const double half = std::min(3.2 * m_unit, m_axis.slotWidth() * 0.32);
    const bool isAlone = (slot == 0 || !line.points[slot - 1].attainment) &&
                         (slot + 1 == line.points.size() || !line.points[slot + 1].attainment);
    if (month.verdict == Verdict::Missed)
        crosses.addCross(centre, std::max(1.5 * m_unit, half * 1.15), m_palette.missed, m_unit * 1.15);
    else if (half >= 1.6 * m_unit || isAlone)
        drawAgencyMarker(painter, centre, std::max(half, 1.6 * m_unit), mark, m_palette);
    if (*month.attainment <= m_chart.scale.maximum())
        return;
    const double width = m_axis.widths->of(m_boldFont, month.text);
    painter.setFont(m_boldFont);
    painter.setPen(mark.colour);
    painter.drawText(
        keptInside({centre.x() + half + 2 * m_unit, centre.y() - lineHeight() / 2, width, lineHeight()},
                   {QPointF(0, 0), m_size}),
        singleLine, month.text);
}

void AttainmentCanvas::drawNames(QPainter &painter) const
{
    struct Name
    {
        const AttainmentLine *line;
        double middle;
    };
    std::vector<Name> names;
    for (const AttainmentLine &line : m_chart.lines) {
        double middle = m_plot.bottom();
        for (size_t i = 0; i < line.points.size(); ++i) {
            if (line.points[i].attainment)
                middle = y(*line.points[i].attainment);
        }
        names.push_back({&line, middle});
    }
    std::ranges::stable_sort(names, {}, &Name::middle);
    const double bottom = m_size.height() - lineHeight() / 2;
    const double room = bottom - m_plot.top();
    const double distance = std::min(
        lineHeight(), names.size() > 1 ? room / static_cast<double>(names.size() - 1) : lineHeight());
    for (size_t i = 1; i < names.size(); ++i)
        names[i].middle = std::max(names[i].middle, names[i - 1].middle + distance);
    double lowest = bottom;
    for (size_t i = names.size(); i-- > 0; lowest -= distance)
        names[i].middle = std::min(names[i].middle, lowest);
    for (const Name &name : names)
        drawName(painter, *name.line, name.middle);
}

void AttainmentCanvas::drawName(QPainter &painter, const AttainmentLine &line, double middle) const
{
    const bool rtl = m_chart.rightToLeft;
    const double start = rtl ? m_plot.left() - gap * m_unit : m_plot.right() + gap * m_unit;
    const double sample = sampleWidth * m_unit;
    const AgencyMark mark = agencyMark(line.place, m_palette);
    drawAgencySample(painter, {rtl ? start - sample : start, middle - 6 * m_unit, sample, 12 * m_unit}, mark,
                     m_palette);
    const double edge = rtl ? start - sample - 4 * m_unit : start + sample + 4 * m_unit;
    const double width = rtl ? edge : m_size.width() - edge;
    painter.setFont(m_boldFont);
    painter.setPen(m_palette.ink);
    painter.drawText(QRectF(rtl ? 0 : edge, middle - lineHeight() / 2, width, lineHeight()),
                     Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine | Qt::AlignAbsolute |
                         (rtl ? Qt::AlignRight : Qt::AlignLeft),
                     m_axis.widths->elided(m_boldFont, line.name, width + 1));
}

void AttainmentCanvas::drawNothing(QPainter &painter) const
{
    painter.setFont(m_axis.font);
    painter.setPen(m_palette.muted);
    painter.drawText(m_plot, singleLine, m_chart.noDataLabel);
}

std::optional<AttainmentPlace> AttainmentCanvas::at(QPointF position) const
{
    const auto slot = m_axis.slotAt(position.x());
    if (!slot || position.y() < m_plot.top() - lineHeight() || position.y() > m_size.height())
        return std::nullopt;
    AttainmentPlace place{*slot, std::nullopt};
    double nearest = 14 * m_unit;
    for (size_t i = 0; i < m_chart.lines.size(); ++i) {
        const AttainmentLine &line = m_chart.lines[i];
        const auto index = static_cast<size_t>(*slot);
        if (line.isBackground || index >= line.points.size() || !line.points[index].attainment)
            continue;
        const double distance = QLineF(point(line, index), position).length();
        if (distance <= nearest) {
            nearest = distance;
            place.line = i;
        }
    }
    return place;
}

/// Draws a part of the chart laid out for @p area.
void drawPart(QPainter &painter, const QRectF &area, const AttainmentChart &chart, const ChartStyle &style,
              void (AttainmentCanvas::*part)(QPainter &) const)
{
    const ChartStyle large = enlarged(style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(1 / drawingScale, 1 / drawingScale);
    const AttainmentCanvas canvas(chart, large, area.size() * drawingScale);
    (canvas.*part)(painter);
    painter.restore();
}

} // namespace

void drawAttainment(QPainter &painter, const QRectF &area, const AttainmentChart &chart,
                    const ChartStyle &style)
{
    drawPart(painter, area, chart, style, &AttainmentCanvas::draw);
}

void drawAttainmentHeader(QPainter &painter, const QRectF &area, const AttainmentChart &chart,
                          const ChartStyle &style)
{
    drawPart(painter, area, chart, style, &AttainmentCanvas::drawHeader);
}

double attainmentHeaderHeight(const ChartStyle &style)
{
    const ChartStyle large = enlarged(style);
    return AttainmentCanvas({}, large, {}).headerHeight() / drawingScale;
}

std::optional<AttainmentPlace> attainmentAt(const QRectF &area, const AttainmentChart &chart,
                                            const ChartStyle &style, QPointF position)
{
    const ChartStyle large = enlarged(style);
    return AttainmentCanvas(chart, large, area.size() * drawingScale)
        .at((position - area.topLeft()) * drawingScale);
}

} // namespace mizan

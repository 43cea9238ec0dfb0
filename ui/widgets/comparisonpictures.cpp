#include "ui/widgets/comparisonpictures.h"

#include "app/charts/attainmentdrawing.h"
#include "app/charts/matrixdrawing.h"
#include "ui/widgets/theme.h"

#include <cmath>

namespace mizan {

namespace {

constexpr size_t mostLines = 6;         ///< that can be told apart in one chart, as in the report
constexpr size_t leastForMultiples = 3; ///< agencies
constexpr int chartHeight = 280;
constexpr int multipleHeight = 150;
constexpr int multipleWidth = 250; ///< at least
constexpr int mostInRow = 4;
constexpr size_t monthsInMatrix = 60;

/// How many small charts stand side by side in @p width, rows as even as possible.
int multiplesInRow(int width, int count)
{
    const int fitting = std::clamp((width + space::large) / (multipleWidth + space::large), 1, mostInRow);
    const int rows = (count + fitting - 1) / fitting;
    return (count + rows - 1) / rows;
}

} // namespace

AttainmentPicture::AttainmentPicture(AttainmentChart chart)
    : m_chart(std::move(chart))
{
    if (m_chart.lines.size() >= leastForMultiples)
        m_multiples = smallMultiples(m_chart);
}

bool AttainmentPicture::hasAllInOne() const
{
    return m_chart.lines.size() <= mostLines;
}

/// Of title and legend over small multiples alone: each of them only names its agency.
double AttainmentPicture::headerHeight(const ChartStyle &style) const
{
    return hasAllInOne() ? 0 : std::ceil(attainmentHeaderHeight(style)) + space::small;
}

std::vector<AttainmentPicture::Part> AttainmentPicture::partsIn(const QRectF &area,
                                                                const ChartStyle &style) const
{
    std::vector<Part> parts;
    QRectF rest = area.adjusted(0, headerHeight(style), 0, 0);
    if (hasAllInOne()) {
        parts.push_back({&m_chart, {rest.left(), rest.top(), rest.width(), chartHeight}, style});
        rest.setTop(rest.top() + chartHeight + space::large);
    }
    if (!m_multiples.empty())
        placeMultiples(parts, rest, style);
    return parts;
}

void AttainmentPicture::placeMultiples(std::vector<Part> &parts, const QRectF &area,
                                       const ChartStyle &style) const
{
    ChartStyle small = style;
    small.withTitle = true; // their agency
    small.withLegend = false;
    const int count = static_cast<int>(m_multiples.size());
    const int inRow = multiplesInRow(static_cast<int>(area.width()), count);
    const double width = (area.width() - (inRow - 1) * space::large) / inRow;
    for (int i = 0; i < count; ++i) {
        const int column = m_chart.rightToLeft ? inRow - 1 - i % inRow : i % inRow;
        parts.push_back({&m_multiples[static_cast<size_t>(i)],
                         {area.left() + column * (width + space::large),
                          area.top() + (i / inRow) * (multipleHeight + space::large), width, multipleHeight},
                         small});
    }
}

int AttainmentPicture::heightFor(int width, const ChartStyle &style) const
{
    double bottom = 0;
    for (const Part &part : partsIn(QRectF(0, 0, width, 0), style))
        bottom = std::max(bottom, part.area.bottom());
    return static_cast<int>(std::ceil(bottom));
}

void AttainmentPicture::draw(QPainter &painter, const QRectF &area, const ChartStyle &style) const
{
    if (!hasAllInOne())
        drawAttainmentHeader(painter, area, m_chart, style);
    for (const Part &part : partsIn(area, style))
        drawAttainment(painter, part.area, *part.chart, part.style);
}

QString AttainmentPicture::textAt(const QRectF &area, const ChartStyle &style, QPointF position) const
{
    for (const Part &part : partsIn(area, style)) {
        if (!part.area.contains(position))
            continue;
        const auto place = attainmentAt(part.area, *part.chart, part.style, position);
        if (!place || !place->line)
            return {};
        return part.chart->lines[*place->line].points[static_cast<size_t>(place->slot)].description;
    }
    return {};
}

MatrixPicture::MatrixPicture(const AgencyMatrix &matrix)
    : m_parts(inParts(matrix, monthsInMatrix))
{
}

int MatrixPicture::heightFor(int width, const ChartStyle &style) const
{
    double height = 0;
    for (const AgencyMatrix &part : m_parts)
        height += matrixHeight(part, style, width) + space::large;
    return static_cast<int>(std::ceil(height)) - (m_parts.empty() ? 0 : space::large);
}

void MatrixPicture::draw(QPainter &painter, const QRectF &area, const ChartStyle &style) const
{
    double top = area.top();
    for (const AgencyMatrix &part : m_parts) {
        const double height = matrixHeight(part, style, area.width());
        drawMatrix(painter, {area.left(), top, area.width(), height}, part, style);
        top += height + space::large;
    }
}

QString MatrixPicture::textAt(const QRectF &area, const ChartStyle &style, QPointF position) const
{
    double top = area.top();
    for (const AgencyMatrix &part : m_parts) {
        const double height = matrixHeight(part, style, area.width());
        const auto place = matrixAt({area.left(), top, area.width(), height}, part, style, position);
        if (place)
            return part.rows[place->row].cells[static_cast<size_t>(place->slot)].description;
        top += height + space::large;
    }
    return {};
}

} // namespace mizan

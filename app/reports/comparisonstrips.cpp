#include "app/reports/comparisonstrips.h"

#include "app/charts/attainmentdrawing.h"
#include "app/charts/matrixdrawing.h"

#include <QPainter>

namespace mizan {

namespace {

constexpr double labelSize = 8;      // points
constexpr double smallLabelSize = 7; // of small multiples
constexpr double spaceBetween = 14;  // points between charts of a row
constexpr double spaceBeforeCharts = 10;

ChartStyle styleOf(const StripSpace &space, double size, bool withLegend)
{
    return {space.style.palette(), space.style.font(size), true, withLegend, space.style.widths()};
}

/// Attainment charts of equal width beside each other, the first at the leading side.
class AttainmentRow : public Drawing
{
public:
    AttainmentRow(std::vector<AttainmentChart> charts, size_t inRow, ChartStyle style, bool isRightToLeft)
        : m_charts(std::move(charts))
        , m_inRow(static_cast<double>(inRow))
        , m_style(std::move(style))
        , m_isRightToLeft(isRightToLeft)
    {
    }

    void paint(QPainter &painter, const QRectF &area) const override
    {
        const double width = (area.width() - (m_inRow - 1) * spaceBetween) / m_inRow;
        double offset = 0;
        for (const AttainmentChart &chart : m_charts) {
            drawAttainment(painter, fromLeading(area, offset, width, m_isRightToLeft), chart, m_style);
            offset += width + spaceBetween;
        }
    }

private:
    std::vector<AttainmentChart> m_charts;
    double m_inRow;
    ChartStyle m_style;
    bool m_isRightToLeft;
};

/// One picture as @p draw draws it.
template <typename Picture, void (*draw)(QPainter &, const QRectF &, const Picture &, const ChartStyle &)>
class PictureDrawing : public Drawing
{
public:
    PictureDrawing(Picture picture, ChartStyle style)
        : m_picture(std::move(picture))
        , m_style(std::move(style))
    {
    }

    void paint(QPainter &painter, const QRectF &area) const override
    {
        draw(painter, area, m_picture, m_style);
    }

private:
    Picture m_picture;
    ChartStyle m_style;
};

/// Title and legend over small multiples.
using AttainmentHeader = PictureDrawing<AttainmentChart, drawAttainmentHeader>;
using MatrixDrawing = PictureDrawing<AgencyMatrix, drawMatrix>;

Strip chartStrip(double height, bool isElastic, std::shared_ptr<const Drawing> drawing)
{
    StripRules rules;
    rules.height = height;
    rules.spaceBefore = spaceBeforeCharts;
    rules.isElastic = isElastic;
    return {rules, std::move(drawing)};
}

} // namespace

std::vector<Strip> stripsOf(const AttainmentBlock &block, const StripSpace &space)
{
    return {chartStrip(block.height, true,
                       std::make_shared<const AttainmentRow>(std::vector{block.chart}, 1,
                                                             styleOf(space, labelSize, true),
                                                             space.style.isRightToLeft()))};
}

std::vector<Strip> stripsOf(const AttainmentHeaderBlock &block, const StripSpace &space)
{
    const ChartStyle style = styleOf(space, labelSize, true);
    Strip strip = chartStrip(attainmentHeaderHeight(style), false,
                             std::make_shared<const AttainmentHeader>(block.chart, style));
    strip.rules.keepsWithNext = true;
    return {std::move(strip)};
}

std::vector<Strip> stripsOf(const MultiplesBlock &block, const StripSpace &space)
{
    std::vector<Strip> strips;
    const auto inRow = static_cast<size_t>(std::max(1, block.inRow));
    for (size_t first = 0; first < block.charts.size(); first += inRow) {
        const size_t end = std::min(first + inRow, block.charts.size());
        std::vector<AttainmentChart> row(block.charts.begin() + static_cast<std::ptrdiff_t>(first),
                                         block.charts.begin() + static_cast<std::ptrdiff_t>(end));
        strips.push_back(chartStrip(
            block.height, true,
            std::make_shared<const AttainmentRow>(
                std::move(row), inRow, styleOf(space, smallLabelSize, false), space.style.isRightToLeft())));
    }
    return strips;
}

std::vector<Strip> stripsOf(const MatrixBlock &block, const StripSpace &space)
{
    const ChartStyle style = styleOf(space, labelSize, true);
    return {chartStrip(matrixHeight(block.matrix, style, space.width), false,
                       std::make_shared<const MatrixDrawing>(block.matrix, style))};
}

} // namespace mizan

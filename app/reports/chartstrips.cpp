#include "app/reports/chartstrips.h"

#include "app/charts/chartbuilder.h"

#include <QPainter>

namespace mizan {

namespace {

constexpr double labelSize = 8; // points

class ChartDrawing : public Drawing
{
public:
    ChartDrawing(const ChartBlock &block, const StripSpace &space)
        : m_chart(block.chart)
    {
        m_style.font = space.style.font(labelSize);
        m_style.palette = space.style.palette();
        m_style.withTitle = true;
    }

    void paint(QPainter &painter, const QRectF &area) const override
    {
        drawChart(painter, area, m_chart, m_style);
    }

private:
    MonthChart m_chart;
    ChartStyle m_style;
};

} // namespace

std::vector<Strip> stripsOf(const ChartBlock &block, const StripSpace &space)
{
    const auto drawing = std::make_shared<const ChartDrawing>(block, space);
    StripRules rules;
    rules.height = block.height;
    rules.spaceBefore = 10;
    rules.isElastic = true;
    return {{rules, drawing}};
}

} // namespace mizan

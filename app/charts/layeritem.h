// LayerItem: a layer of a month chart as a child of its QChart.
#pragma once

#include "app/charts/chartcanvas.h"

#include <QGraphicsItem>

#include <memory>
#include <optional>

class QChart;

namespace mizan {

/// What the layers of one chart share; the canvas is worked out anew when the chart changes its size.
class ChartContent
{
public:
    ChartContent(MonthChart chart, ChartStyle style);
    Q_DISABLE_COPY_MOVE(ChartContent)
    void resize(QSizeF size);
    [[nodiscard]] const ChartCanvas &canvas() const { return *m_canvas; }
    [[nodiscard]] const MonthChart &chart() const { return m_chart; }
    [[nodiscard]] const ChartStyle &style() const { return m_style; }

private:
    MonthChart m_chart;
    ChartStyle m_style;
    std::optional<ChartCanvas> m_canvas; ///< always set; refers to the two above
};

/// Draws one half of what Qt Charts does not: behind its bars or in front of them.
class LayerItem : public QGraphicsItem
{
public:
    enum class Place { BehindBars, InFront };
    LayerItem(QChart &chart, std::shared_ptr<const ChartContent> content, Place place);
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
    /// To be called before the content changes its size.
    void prepareForResize() { prepareGeometryChange(); }

private:
    std::shared_ptr<const ChartContent> m_content;
    Place m_place;
};

} // namespace mizan

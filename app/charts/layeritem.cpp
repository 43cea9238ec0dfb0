// A layer of a month chart as a child of its QChart.
#include "app/charts/layeritem.h"

#include "app/charts/chartlayers.h"

#include <QChart>
#include <QPainter>

namespace mizan {

ChartContent::ChartContent(MonthChart chart, ChartStyle style)
    : m_chart(std::move(chart))
    , m_style(std::move(style))
{
    resize({});
}

void ChartContent::resize(QSizeF size)
{
    m_canvas.emplace(canvasFor(m_chart, m_style, size));
}

LayerItem::LayerItem(QChart &chart, std::shared_ptr<const ChartContent> content, Place place)
    : QGraphicsItem(&chart)
    , m_content(std::move(content))
    , m_place(place)
{
    // Qt Charts stacks its grid at 2 and its bars above 4.
    setZValue(place == Place::BehindBars ? 0.5 : 100);
    setAcceptedMouseButtons(Qt::NoButton);
}

QRectF LayerItem::boundingRect() const
{
    return m_content->canvas().bounds;
}

void LayerItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const ChartCanvas &canvas = m_content->canvas();
    painter->setLayoutDirection(canvas.chart.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    if (m_place == Place::BehindBars) {
        drawBackdrop(*painter, canvas);
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    drawBarMarks(*painter, canvas);
    drawTarget(*painter, canvas);
    drawValues(*painter, canvas);
    drawAxisLabels(*painter, canvas);
    drawHeader(*painter, canvas);
}

} // namespace mizan

#include "ui/widgets/sparklineview.h"

#include "app/charts/sparkline.h"

#include <QPainter>

namespace mizan {

SparklineView::SparklineView(const Palette &palette, QWidget *parent)
    : QWidget(parent)
    , m_palette(palette)
{
}

void SparklineView::setSparkline(const Sparkline &sparkline)
{
    m_sparkline = sparkline;
    update();
}

void SparklineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawSparkline(painter, QRectF(rect()), m_sparkline.values, m_sparkline.targets, m_sparkline.missed,
                  m_palette, layoutDirection() == Qt::RightToLeft);
}

} // namespace mizan

#include "ui/widgets/monthchartview.h"

#include "app/charts/chartbuilder.h"
#include "ui/widgets/chartstyle.h"
#include "ui/widgets/theme.h"

#include <QChart>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <utility>

namespace mizan {

MonthChartView::MonthChartView(const Palette &palette, QWidget *parent)
    : QChartView(parent)
    , m_palette(palette)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(palette.card);
}

void MonthChartView::setChart(MonthChart chart)
{
    if (chart == m_chart)
        return;
    m_chart = std::move(chart);
    describe();
    m_isStale = true;
    if (isVisible())
        rebuild();
}

void MonthChartView::rebuild()
{
    m_isStale = false;
    const std::unique_ptr<QChart> old(chart());
    QChartView::setChart(buildChart(m_chart, chartStyleOf(m_palette)).release());
}

void MonthChartView::describe()
{
    QString text = tr("Each bar is a month, the line its target. The arrow keys pick a month.");
    for (const MonthBar &bar : m_chart.bars) {
        if (bar.month == m_chart.selected)
            text = bar.description + QChar(u'\n') + text;
    }
    setAccessibleDescription(text);
}

void MonthChartView::showEvent(QShowEvent *event)
{
    if (m_isStale)
        rebuild();
    QChartView::showEvent(event);
}

void MonthChartView::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void MonthChartView::mouseMoveEvent(QMouseEvent *event)
{
    const std::optional<Month> month = monthUnder(event->position());
    setCursor(month ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const auto bar = std::ranges::find_if(m_chart.bars, [&](const MonthBar &b) { return b.month == month; });
    setToolTip(month && bar != m_chart.bars.end() ? bar->description : QString());
    QChartView::mouseMoveEvent(event);
}

void MonthChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (std::exchange(m_isSecondClick, false)) {
        if (m_clicked)
            emit monthActivated(*m_clicked);
        return;
    }
    m_clicked = monthUnder(event->position());
    if (m_clicked)
        emit monthPicked(*m_clicked);
}

void MonthChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_isSecondClick = event->button() == Qt::LeftButton;
    event->accept();
}

void MonthChartView::keyPressEvent(QKeyEvent *event)
{
    const bool rightToLeft = m_chart.rightToLeft;
    if (event->key() == Qt::Key_Left)
        pickNeighbour(rightToLeft ? 1 : -1);
    else if (event->key() == Qt::Key_Right)
        pickNeighbour(rightToLeft ? -1 : 1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_chart.selected)
        emit monthActivated(*m_chart.selected);
    else
        QChartView::keyPressEvent(event);
}

void MonthChartView::pickNeighbour(int step)
{
    if (m_chart.bars.empty())
        return;
    const Month month = m_chart.selected.value_or(m_chart.bars.back().month) + step;
    const auto isThere = [&](const MonthBar &bar) { return bar.month == month; };
    if (std::ranges::any_of(m_chart.bars, isThere))
        emit monthPicked(month);
}

void MonthChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void MonthChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void MonthChartView::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (!hasFocus())
        return;
    painter->setPen(QPen(m_palette.accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(sceneRect().adjusted(1, 1, -1, -1), space::tiny, space::tiny);
}

std::optional<Month> MonthChartView::monthUnder(QPointF position) const
{
    if (m_isStale || !chart())
        return std::nullopt;
    return monthAt(*chart(), m_chart, chart()->mapFromScene(mapToScene(position.toPoint())));
}

} // namespace mizan

// Builds the QChart of a month chart and draws it on any paint device.
#include "app/charts/chartbuilder.h"

#include "app/charts/chartlayers.h"
#include "app/charts/layeritem.h"

#include <QBarSet>
#include <QChart>
#include <QFontInfo>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace mizan {

namespace {

/// One set of bars: the months that @p belongs accepts, in the order in which they stand from left to right.
template <typename Predicate>
QBarSet *barSet(const MonthChart &chart, const QString &label, const QColor &colour, Predicate belongs)
{
    QList<qreal> values;
    for (const MonthBar &bar : chart.bars)
        values << (belongs(bar.verdict) ? bar.value.value_or(0) : 0);
    if (chart.rightToLeft)
        std::ranges::reverse(values);
    auto *set = new QBarSet(label);
    set->append(values);
    set->setBrush(colour);
    set->setPen(Qt::NoPen);
    return set;
}

QStackedBarSeries *barSeries(const MonthChart &chart, const Palette &palette)
{
    auto *series = new QStackedBarSeries;
    series->setBarWidth(barShare);
    const auto only = [](Verdict wanted) { return [wanted](Verdict verdict) { return verdict == wanted; }; };
    series->append(barSet(chart, chart.metLabel, palette.accent, only(Verdict::Met)));
    series->append(barSet(chart, chart.missedLabel, palette.missed, only(Verdict::Missed)));
    series->append(barSet(chart, chart.noTargetLabel, neutralBarColour(palette), only(Verdict::NoTarget)));
    series->append(barSet(chart, chart.inProgressLabel, Qt::transparent, only(Verdict::InProgress)));
    return series;
}

/// An axis that only scales; the layers draw its lines and labels.
QValueAxis *silentAxis(double from, double to)
{
    auto *axis = new QValueAxis;
    axis->setRange(from, to);
    axis->setVisible(false);
    return axis;
}

void addAxes(QChart &chart, QStackedBarSeries *series, const MonthChart &data)
{
    QValueAxis *values = silentAxis(0, scaleOf(data).maximum());
    QValueAxis *months = silentAxis(-0.5, static_cast<double>(data.bars.size()) - 0.5);
    chart.addAxis(values, data.rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    chart.addAxis(months, Qt::AlignBottom);
    series->attachAxis(values);
    series->attachAxis(months);
}

/// Keeps plot and layers in step with the size of the chart.
void followSize(QChart &chart, const std::shared_ptr<ChartContent> &content)
{
    auto *behind = new LayerItem(chart, content, LayerItem::Place::BehindBars);
    auto *inFront = new LayerItem(chart, content, LayerItem::Place::InFront);
    const auto resize = [&chart, content, behind, inFront] {
        behind->prepareForResize();
        inFront->prepareForResize();
        content->resize(chart.size());
        chart.setPlotArea(content->canvas().plot);
    };
    QObject::connect(&chart, &QChart::geometryChanged, &chart, resize);
    resize();
}

} // namespace

std::unique_ptr<QChart> buildChart(const MonthChart &data, const ChartStyle &style)
{
    ChartStyle inPixels = style;
    if (style.font.pixelSize() <= 0)
        inPixels.font.setPixelSize(QFontInfo(style.font).pixelSize());
    auto chart = std::make_unique<QChart>();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->legend()->hide();
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setLocale(data.locale);
    QStackedBarSeries *series = barSeries(data, style.palette);
    chart->addSeries(series);
    const auto content = std::make_shared<ChartContent>(data, inPixels);
    addAxes(*chart, series, data);
    followSize(*chart, content);
    return chart;
}

void drawChart(QPainter &painter, const QRectF &area, const MonthChart &data, const ChartStyle &style)
{
    QGraphicsScene scene;
    QChart *chart = buildChart(data, enlarged(style)).release();
    scene.addItem(chart);
    chart->resize(area.size() * drawingScale);
    chart->layout()->activate();
    scene.render(&painter, area, QRectF(QPointF(0, 0), area.size() * drawingScale), Qt::IgnoreAspectRatio);
}

std::optional<Month> monthAt(const QChart &chart, const MonthChart &data, QPointF position)
{
    const QRectF plot = chart.plotArea();
    const bool isBeside = position.x() < plot.left() || position.x() >= plot.right() ||
                          position.y() < plot.top() || position.y() > chart.size().height();
    if (isBeside || data.bars.empty())
        return std::nullopt;
    const int count = static_cast<int>(data.bars.size());
    const int place =
        std::min(count - 1, static_cast<int>((position.x() - plot.left()) / plot.width() * count));
    return data.bars[static_cast<size_t>(data.rightToLeft ? count - 1 - place : place)].month;
}

} // namespace mizan

// Lays out a month chart: legend and title on top, value axis at the side, months below, the plot between.
#include "app/charts/chartcanvas.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr double labelGap = 6;   // units between axis labels and plot
constexpr double legendGap = 12; // units between entries

bool hasVerdict(const MonthChart &chart, Verdict verdict)
{
    return std::ranges::any_of(chart.bars, [=](const MonthBar &bar) { return bar.verdict == verdict; });
}

std::vector<LegendEntry> legendEntries(const MonthChart &chart)
{
    using enum LegendEntry::Mark;
    std::vector<LegendEntry> entries = {{Met, chart.metLabel, {}}, {Missed, chart.missedLabel, {}}};
    if (std::ranges::any_of(chart.bars, [](const MonthBar &bar) { return bar.target.has_value(); }))
        entries.push_back({Target, chart.targetLabel, {}});
    if (hasVerdict(chart, Verdict::InProgress))
        entries.push_back({InProgress, chart.inProgressLabel, {}});
    if (hasVerdict(chart, Verdict::NoData))
        entries.push_back({NoData, chart.noDataLabel, {}});
    if (hasVerdict(chart, Verdict::NoTarget))
        entries.push_back({NoTarget, chart.noTargetLabel, {}});
    if (chart.limits)
        entries.push_back({Band, chart.bandLabel, {}});
    return entries;
}

/// Rows from the top, each from the end of the line backwards; the first one leaves @p reserved at the start.
double placeLegend(ChartCanvas &canvas, double reserved, double rowHeight)
{
    const QFontMetricsF metrics(canvas.font);
    const double width = canvas.bounds.width();
    std::vector<double> widths;
    double total = -legendGap * canvas.unit;
    for (LegendEntry &entry : canvas.legend) {
        const double cross = entry.mark == LegendEntry::Mark::Missed ? legendCrossWidth : 0;
        widths.push_back((legendMarkWidth + cross) * canvas.unit + metrics.horizontalAdvance(entry.text));
        total += widths.back() + legendGap * canvas.unit;
    }
    const bool fitsBesideTitle = total <= width - reserved;
    double top = canvas.bounds.top() + (reserved > 0 && !fitsBesideTitle ? rowHeight : 0);
    double x = std::max(0.0, width - total);
    for (size_t i = 0; i < canvas.legend.size(); ++i) {
        if (x > 0 && x + widths[i] > width + 0.5) {
            x = 0;
            top += rowHeight;
        }
        const double left = canvas.chart.rightToLeft ? width - x - widths[i] : x;
        canvas.legend[i].place = {canvas.bounds.left() + left, top, widths[i], rowHeight};
        x += widths[i] + legendGap * canvas.unit;
    }
    return top + rowHeight;
}

/// Places title and legend; the bottom of both.
double placeHeader(ChartCanvas &canvas)
{
    const double rowHeight = canvas.lineHeight() * 7 / 6 + 2 * canvas.unit;
    double bottom = canvas.bounds.top();
    double reserved = 0;
    if (canvas.style.withTitle) {
        const double width = std::min(canvas.bounds.width(),
                                      QFontMetricsF(canvas.titleFont).horizontalAdvance(canvas.chart.title));
        const double left = canvas.chart.rightToLeft ? canvas.bounds.right() - width : canvas.bounds.left();
        canvas.titlePlace = {left, canvas.bounds.top(), width, rowHeight};
        reserved = width + 2 * legendGap * canvas.unit;
        bottom = canvas.titlePlace.bottom();
    }
    if (canvas.style.withLegend) {
        canvas.legend = legendEntries(canvas.chart);
        bottom = std::max(bottom, placeLegend(canvas, reserved, rowHeight));
    }
    return bottom;
}

} // namespace

double sizeOf(const QFont &font)
{
    return font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF();
}

ChartStyle enlarged(const ChartStyle &style)
{
    ChartStyle large = style;
    large.font.setPixelSize(qRound(sizeOf(style.font) * drawingScale));
    return large;
}

AxisScale scaleOf(const MonthChart &chart)
{
    double highest = chart.limits ? chart.limits->upper : 0;
    for (const MonthBar &bar : chart.bars)
        highest = std::max({highest, bar.value.value_or(0), bar.target.value_or(0)});
    return axisScaleFor(highest, chart.unit == Unit::Count);
}

ChartCanvas canvasFor(const MonthChart &chart, const ChartStyle &style, QSizeF size)
{
    ChartCanvas canvas{chart, style};
    canvas.unit = sizeOf(style.font) / unitsOfFont;
    canvas.font = style.font;
    canvas.boldFont = style.font;
    canvas.boldFont.setBold(true);
    canvas.titleFont = canvas.boldFont;
    canvas.titleFont.setPixelSize(qRound(sizeOf(style.font) * 7 / 6));
    canvas.scale = scaleOf(chart);
    canvas.bounds = QRectF(QPointF(0, 0), size);

    const QFontMetricsF metrics(canvas.font);
    double labelWidth = 0;
    for (int i = 0; i <= canvas.scale.intervals; ++i)
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(canvas.axisText(i * canvas.scale.step)));
    const double side = labelWidth + labelGap * canvas.unit;
    const double top = placeHeader(canvas) + canvas.lineHeight() + 2 * canvas.unit;
    const double bottom = canvas.bounds.bottom() - 2 * canvas.lineHeight() - labelGap * canvas.unit;
    const double left = canvas.bounds.left() + (chart.rightToLeft ? canvas.unit : side);
    const double width = canvas.bounds.width() - side - canvas.unit;
    canvas.plot = {left, top, std::max(1.0, width), std::max(1.0, bottom - top)};
    return canvas;
}

double ChartCanvas::slotWidth() const
{
    return plot.width() / static_cast<double>(std::max<size_t>(1, chart.bars.size()));
}

QRectF ChartCanvas::slot(int index) const
{
    const int place = chart.rightToLeft ? static_cast<int>(chart.bars.size()) - 1 - index : index;
    return {plot.left() + place * slotWidth(), plot.top(), slotWidth(), plot.height()};
}

double ChartCanvas::y(double value) const
{
    return plot.bottom() - value / scale.maximum() * plot.height();
}

QRectF ChartCanvas::bar(int index) const
{
    const auto &value = chart.bars[static_cast<size_t>(index)].value;
    if (!value)
        return {};
    const QRectF column = slot(index);
    const double width = column.width() * barShare;
    return QRectF(QPointF(column.center().x() - width / 2, y(*value)),
                  QPointF(column.center().x() + width / 2, plot.bottom()));
}

QString ChartCanvas::axisText(double value) const
{
    if (chart.unit == Unit::Ratio)
        return chart.locale.toString(value * 100, 'f', QLocale::FloatingPointShortest) +
               chart.locale.percent();
    return chart.locale.toString(value, 'f', scale.step < 1 ? QLocale::FloatingPointShortest : 0);
}

} // namespace mizan

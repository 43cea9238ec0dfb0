#include "app/charts/sourcechart.h"

#include "app/charts/chartcanvas.h"
#include "app/wording/labels.h"
#include "app/wording/numbers.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace mizan {

namespace {

constexpr double rowUnits = 34; ///< a line of text with its bar below
constexpr double barUnits = 9;
constexpr double titleUnits = 24;
constexpr double gapUnits = 8; ///< between a name and its number

QString sourceName(const QString &source, const Language &language)
{
    return source.isEmpty() ? language.translate("Charts", "No source named") : isolated(source);
}

SourceBar barOf(const QString &name, qint64 leads, qint64 all, const Language &language)
{
    const auto count = static_cast<double>(leads);
    return {name, count,
            language.translate("Charts", "%1 (%2)", "a number of leads, its share")
                .arg(countText(count, language), percentText(count / static_cast<double>(all), language))};
}

/// One bar with its texts above it.
void drawBar(QPainter &painter, const QRectF &row, const SourceBar &bar, double highest, bool rightToLeft,
             const ChartStyle &style)
{
    const double unit = style.font.pixelSize() / unitsOfFont;
    const QFontMetricsF metrics(style.font);
    const QRectF line(row.left(), row.top(), row.width(), row.height() - (barUnits + 6) * unit);
    const Qt::Alignment start = rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment end = rightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    const double room = line.width() - metrics.horizontalAdvance(bar.text) - gapUnits * unit;
    painter.setPen(style.palette.ink);
    painter.drawText(line, int(start | Qt::AlignVCenter) | Qt::TextSingleLine,
                     metrics.elidedText(bar.name, Qt::ElideRight, room));
    painter.setPen(style.palette.muted);
    painter.drawText(line, int(end | Qt::AlignVCenter) | Qt::TextSingleLine, bar.text);
    const double length = std::max(unit, row.width() * bar.leads / highest);
    const double left = rightToLeft ? row.right() - length : row.left();
    painter.fillRect(QRectF(left, line.bottom() + unit, length, barUnits * unit), style.palette.accent);
}

} // namespace

SourceChart sourceChart(const std::vector<SourceLeads> &sources, const MetricId &metric,
                        const Language &language, size_t most)
{
    SourceChart chart;
    chart.title = language.translate("Charts", "%1 by source", "a stage").arg(metricName(metric, language));
    chart.emptyText = language.translate("Charts", "No lead entered this stage.");
    chart.rightToLeft = language.isRightToLeft();
    qint64 all = 0;
    for (const SourceLeads &source : sources)
        all += source.leads;
    const size_t alone = sources.size() <= most ? sources.size() : most - 1;
    qint64 shown = 0;
    for (size_t i = 0; i < alone; ++i) {
        shown += sources[i].leads;
        chart.bars.push_back(barOf(sourceName(sources[i].source, language), sources[i].leads, all, language));
    }
    if (alone < sources.size()) {
        const auto others = static_cast<int>(sources.size() - alone);
        const QString name = language.translate("Charts", "%n other source(s)", nullptr, others);
        chart.bars.push_back(barOf(name, all - shown, all, language));
    }
    return chart;
}

ChartTable chartTable(const SourceChart &chart, const Language &language)
{
    ChartTable table;
    table.header = {language.translate("Charts", "Source"), language.translate("Charts", "Leads")};
    for (const SourceBar &bar : chart.bars)
        table.rows.push_back({bar.name, bar.text});
    return table;
}

double sourcesHeight(const SourceChart &chart, const ChartStyle &style)
{
    const double title = style.withTitle ? titleUnits : 0;
    const auto rows = static_cast<double>(std::max<size_t>(1, chart.bars.size()));
    return (title + rows * rowUnits) * sizeOf(style.font) / unitsOfFont;
}

void drawSources(QPainter &painter, const QRectF &area, const SourceChart &chart, const ChartStyle &style)
{
    const ChartStyle large = enlarged(style);
    const double unit = large.font.pixelSize() / unitsOfFont;
    const double width = area.width() * drawingScale;
    const Qt::Alignment start = chart.rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(1 / drawingScale, 1 / drawingScale);
    double top = 0;
    if (style.withTitle) {
        QFont bold = large.font;
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(style.palette.ink);
        painter.drawText(QRectF(0, 0, width, titleUnits * unit), int(start) | Qt::TextSingleLine,
                         chart.title);
        top = titleUnits * unit;
    }
    painter.setFont(large.font);
    painter.setPen(style.palette.muted);
    if (chart.bars.empty())
        painter.drawText(QRectF(0, top, width, rowUnits * unit), int(start) | Qt::TextSingleLine,
                         chart.emptyText);
    double highest = 1;
    for (const SourceBar &bar : chart.bars)
        highest = std::max(highest, bar.leads);
    for (const SourceBar &bar : chart.bars) {
        drawBar(painter, QRectF(0, top, width, rowUnits * unit), bar, highest, chart.rightToLeft, large);
        top += rowUnits * unit;
    }
    painter.restore();
}

} // namespace mizan

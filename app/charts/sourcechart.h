// SourceChart: which sources a month's leads of one stage came from, as data and drawn as horizontal bars.
#pragma once

#include "app/charts/chartbuilder.h"
#include "app/charts/charttable.h"

namespace mizan {

/// How many leads name a source; empty: they name none.
struct SourceLeads
{
    QString source;
    qint64 leads = 0;
};

struct SourceBar
{
    QString name;
    double leads = 0;
    QString text; ///< `12 (48 %)`
    bool operator==(const SourceBar &) const = default;
};

struct SourceChart
{
    QString title;               ///< `MQL by source`
    std::vector<SourceBar> bars; ///< most leads first, the rest of them as one bar at the end
    QString emptyText;           ///< what stands in place of bars where there are none
    bool rightToLeft = false;
    bool operator==(const SourceChart &) const = default;
};

/// Of leads that entered the stage counted by @p metric. @p sources: most leads first; what goes beyond the
/// first @p most bars is put together.
[[nodiscard]] SourceChart sourceChart(const std::vector<SourceLeads> &sources, const MetricId &metric,
                                      const Language &language, size_t most = 8);
/// A row a bar: source, leads with their share.
[[nodiscard]] ChartTable chartTable(const SourceChart &chart, const Language &language);

/// How tall the drawing is, in the units of the font of @p style.
[[nodiscard]] double sourcesHeight(const SourceChart &chart, const ChartStyle &style);
/// Draws @p chart into @p area of any paint device, for the screen and the PDF alike; as wide as the area.
void drawSources(QPainter &painter, const QRectF &area, const SourceChart &chart, const ChartStyle &style);

} // namespace mizan

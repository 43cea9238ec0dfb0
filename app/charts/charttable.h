// The months of a chart as a table, for assistive technology.
#pragma once

#include "app/charts/monthchart.h"
#include "app/wording/language.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace mizan {

struct ChartTable
{
    QStringList header;            ///< month, actual, target, verdict
    std::vector<QStringList> rows; ///< oldest first, one cell for each header
    bool operator==(const ChartTable &) const = default;
};

[[nodiscard]] ChartTable chartTable(const MonthChart &chart, const Language &language);

} // namespace mizan

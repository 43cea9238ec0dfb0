// The months of a chart as a table, for assistive technology.
#include "app/charts/charttable.h"

#include "app/wording/labels.h"
#include "app/wording/numbers.h"

namespace mizan {

ChartTable chartTable(const MonthChart &chart, const Language &language)
{
    ChartTable table;
    table.header = {language.translate("Charts", "Month"), language.translate("Charts", "Actual"),
                    language.translate("Charts", "Target"), language.translate("Charts", "Verdict")};
    for (const MonthBar &bar : chart.bars)
        table.rows.push_back({monthText(bar.month, language), bar.valueText, bar.targetText,
                              verdictText(bar.verdict, language)});
    return table;
}

} // namespace mizan

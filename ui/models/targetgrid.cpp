#include "ui/models/targetgrid.h"

#include "app/wording/labels.h"
#include "app/wording/numbers.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace mizan {

namespace {

struct TargetText
{
    Q_DECLARE_TR_FUNCTIONS(mizan::TargetGrid)
};

using Targets = QHash<Cell, Value>;

Targets targetsIn(const ProjectData &data, MonthRange months)
{
    Targets targets;
    for (const Target &target : data.targets) {
        if (months.contains(target.cell.month))
            targets.insert(target.cell, target.value);
    }
    return targets;
}

GridCell targetCell(const Cell &cell, const std::optional<Value> &value, bool underContract,
                    const QString &rowName, const Currency &currency, const Language &language)
{
    GridCell square;
    if (value) {
        square.text = gridNumber(*value, currency, language);
        square.editText = plainNumber(*value);
    }
    const QString month = monthText(cell.month, language);
    const QString said = value ? square.text : TargetText::tr("no target");
    square.description = TargetText::tr("%1, %2: %3", "row, month: value").arg(rowName, month, said);
    if (!underContract) {
        square.marks |= GridMark::OutsideContract;
        square.toolTip = TargetText::tr("%1 is outside the agency’s contract and is not judged.").arg(month);
        square.description = TargetText::tr("%1; outside the contract").arg(square.description);
    }
    return square;
}

/// Fees are agreed at the agency, so they have no row of their own unless someone gave them a target.
bool isOffered(const MetricId &metric, Id<Agency> agency, const Targets &targets)
{
    return metric != metrics::fee() ||
           std::any_of(targets.keyBegin(), targets.keyEnd(),
                       [&](const Cell &cell) { return cell.agency == agency && cell.metric == metric; });
}

} // namespace

std::vector<GridRow> targetRows(const ProjectData &data, const GridView &view, const Language &language)
{
    const Targets targets = targetsIn(data, view.months);
    const Currency &currency = data.settings.currency;
    std::vector<GridRow> rows;
    for (const Agency &agency : data.agencies) {
        if (view.agency && *view.agency != agency.id)
            continue;
        for (const Metric &metric : metricCatalogue()) {
            if ((view.metric && *view.metric != metric.id) || !isOffered(metric.id, agency.id, targets))
                continue;
            GridRow row{agency.id, metric.id, {}, {}, metricMeaning(metric.id, language), {}};
            row.label = view.metric ? agency.name : gridMetricLabel(metric.id, currency, language);
            for (Month month = view.months.first; month <= view.months.last; ++month) {
                const Cell cell{agency.id, metric.id, month};
                const auto found = targets.constFind(cell);
                const auto value = found == targets.constEnd() ? std::nullopt : std::optional(*found);
                row.cells.push_back(
                    targetCell(cell, value, agency.isUnderContract(month), row.label, currency, language));
                row.cells.back().isEditable = !view.isReadOnly;
            }
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

} // namespace mizan

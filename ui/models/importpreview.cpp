#include "ui/models/importpreview.h"

#include "app/wording/labels.h"
#include "app/wording/numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

struct PreviewText
{
    Q_DECLARE_TR_FUNCTIONS(mizan::ImportPreview)
};

QString kindText(const CellChange &change)
{
    switch (change.kind) {
    case CellChange::Kind::New:
        return PreviewText::tr("new");
    case CellChange::Kind::Changed:
        return PreviewText::tr("changed");
    case CellChange::Kind::Unchanged:
        return PreviewText::tr("unchanged");
    }
    return {};
}

GridMarks marksOf(const CellChange &change)
{
    GridMarks marks;
    marks.setFlag(GridMark::New, change.kind == CellChange::Kind::New);
    marks.setFlag(GridMark::Changed, change.kind == CellChange::Kind::Changed);
    marks.setFlag(GridMark::Corrected, change.corrected);
    return marks;
}

GridCell previewCell(const CellChange &change, const QString &label, const Currency &currency,
                     const Language &language)
{
    const QString after = gridNumber(change.after, currency, language);
    GridCell square;
    square.text = after;
    square.editText = plainNumber(change.after);
    square.marks = marksOf(change);
    QString said = PreviewText::tr("%1, %2", "value, what becomes of it").arg(after, kindText(change));
    if (change.kind == CellChange::Kind::Changed && change.before) {
        const QString before = gridNumber(*change.before, currency, language);
        square.text = (language.isRightToLeft() ? u"%1 ← %2"_s : u"%1 → %2"_s).arg(before, after);
        said = PreviewText::tr("changes from %1 to %2").arg(before, after);
    }
    if (change.corrected)
        said = PreviewText::tr("%1; the correction stays in force").arg(said);
    square.description = PreviewText::tr("%1, %2: %3", "row, month: value")
                             .arg(label, monthText(change.cell.month, language), said);
    square.toolTip = square.description;
    return square;
}

QString agencyName(Id<Agency> id, const ProjectData &data)
{
    const Agency *agency = data.agency(id);
    return agency ? agency->name : QString();
}

} // namespace

MonthRange previewMonths(const ImportPlan &plan)
{
    if (plan.changes.empty())
        return {Month() + 1, Month()};
    const auto month = [](const CellChange &change) { return change.cell.month; };
    const auto [first, last] = std::ranges::minmax(plan.changes, {}, month);
    return {first.cell.month, last.cell.month};
}

std::vector<GridRow> previewRows(const ImportPlan &plan, const ProjectData &data, const Language &language)
{
    const MonthRange months = previewMonths(plan);
    const Currency &currency = data.settings.currency;
    std::map<std::pair<Id<Agency>, int>, GridRow> rows;
    for (const CellChange &change : plan.changes) {
        GridRow &row = rows[{change.cell.agency, catalogueIndex(change.cell.metric)}];
        if (row.cells.empty()) {
            row.agency = change.cell.agency;
            row.metric = change.cell.metric;
            row.source = plan.bundle.record.source;
            row.label = PreviewText::tr("%1: %2", "agency: metric")
                            .arg(isolated(agencyName(change.cell.agency, data)),
                                 gridMetricLabel(change.cell.metric, currency, language));
            row.cells.resize(static_cast<size_t>(months.count()));
        }
        row.cells[static_cast<size_t>(change.cell.month - months.first)] =
            previewCell(change, row.label, currency, language);
    }
    std::vector<GridRow> list;
    for (const Agency &agency : data.agencies) {
        for (auto &[key, row] : rows) {
            if (key.first == agency.id)
                list.push_back(std::move(row));
        }
    }
    return list;
}

} // namespace mizan

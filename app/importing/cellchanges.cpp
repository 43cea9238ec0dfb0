#include "app/importing/cellchanges.h"

#include <map>

namespace mizan {

CellChange CellJudge::judge(const Cell &cell, const Value &value) const
{
    const CellFigures figures = m_book.figures(cell);
    const auto &figure = m_source == Source::Reported ? figures.reported : figures.counted;
    CellChange change{cell, CellChange::Kind::New, std::nullopt, value, false};
    if (!figure)
        return change;
    change.before = figure->value;
    change.corrected = figure->typed.has_value();
    const bool same = figure->value.currency == value.currency &&
                      figure->imported.value_or(figure->value.number) == value.number;
    change.kind = same ? CellChange::Kind::Unchanged : CellChange::Kind::Changed;
    return change;
}

std::vector<CellChange> cellChanges(const ImportBundle &bundle, const CellJudge &judge,
                                    const Currency &currency)
{
    std::map<Cell, Value> values;
    for (const Observation &seen : bundle.observations)
        values[seen.cell] = seen.value;
    for (const Coverage &coverage : bundle.coverage) {
        const Metric *metric = findMetric(coverage.metric);
        if (!metric || metric->aggregation != Aggregation::Sum)
            continue;
        const Value zero{0, currencyOfZero(bundle.observations, coverage.agency, *metric, currency)};
        for (Month month = coverage.months.first; month <= coverage.months.last; ++month)
            values.try_emplace({coverage.agency, coverage.metric, month}, zero);
    }
    std::vector<CellChange> changes;
    changes.reserve(values.size());
    for (const auto &[cell, value] : values)
        changes.push_back(judge.judge(cell, value));
    return changes;
}

} // namespace mizan

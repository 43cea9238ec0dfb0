#include "app/project/edits.h"

#include "app/project/editrows.h"

namespace mizan {

namespace {

template <typename T>
std::optional<T> stored(const ProjectData &data, const typename Rows<T>::Key &key)
{
    const T *row = findRow<T>(data, key);
    return row ? std::optional(*row) : std::nullopt;
}

} // namespace

Edit<ProjectSettings> editSettings(const ProjectData &data, ProjectSettings settings)
{
    return {data.settings, std::move(settings)};
}

Edit<Agency> editNewAgency(const ProjectData &data, Agency agency)
{
    agency.id = {};
    agency.position = data.agencies.empty() ? 0 : data.agencies.back().position + 1;
    return {{}, std::move(agency)};
}

Edit<Agency> editAgency(const ProjectData &data, Agency agency)
{
    return {stored<Agency>(data, agency.id), std::move(agency)};
}

Edit<Target> editTarget(const ProjectData &data, const Cell &cell, const std::optional<Value> &value)
{
    Edit<Target> edit{stored<Target>(data, cell), {}};
    if (value)
        edit.after = Target{cell, *value};
    return edit;
}

Edit<TypedFigure> editTyped(const ProjectData &data, const FigureBook &book, TypedFigure figure)
{
    const CellFigures figures = book.figures(figure.cell);
    const auto &below = figure.source == Source::Reported ? figures.reported : figures.counted;
    figure.corrected = below ? below->imported : std::nullopt;
    return {stored<TypedFigure>(data, {figure.cell, figure.source}), std::move(figure)};
}

Edit<TypedFigure> editTypedRemoval(const ProjectData &data, const Cell &cell, Source source)
{
    return {stored<TypedFigure>(data, {cell, source}), {}};
}

Edit<Definition> editDefinition(const ProjectData &data, const MetricId &stage, Month from,
                                const QString &text)
{
    Edit<Definition> edit{stored<Definition>(data, {stage, from}), {}};
    if (!text.trimmed().isEmpty())
        edit.after = Definition{stage, from, text};
    return edit;
}

const TypedFigure *typedFigureAt(const ProjectData &data, const Cell &cell, Source source)
{
    return findRow<TypedFigure>(data, {cell, source});
}

} // namespace mizan

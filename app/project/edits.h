// Builders of edits: they look up what stands there now, so that callers only say what shall stand there.
#pragma once

#include "app/domain/figurebook.h"
#include "app/project/anyedit.h"

namespace mizan {

[[nodiscard]] Edit<ProjectSettings> editSettings(const ProjectData &data, ProjectSettings settings);

/// A new agency at the end of the list; its id is given by Project::change().
[[nodiscard]] Edit<Agency> editNewAgency(const ProjectData &data, Agency agency);
/// Alters the agency with the id of @p agency.
[[nodiscard]] Edit<Agency> editAgency(const ProjectData &data, Agency agency);

/// Sets the target of a cell, or removes it when @p value is none.
[[nodiscard]] Edit<Target> editTarget(const ProjectData &data, const Cell &cell,
                                      const std::optional<Value> &value);

/// Types a figure; `corrected` is filled with the imported number that it is typed over.
[[nodiscard]] Edit<TypedFigure> editTyped(const ProjectData &data, const FigureBook &book,
                                          TypedFigure figure);
/// Takes a typed figure away, so that the imported one below it is in force again.
[[nodiscard]] Edit<TypedFigure> editTypedRemoval(const ProjectData &data, const Cell &cell, Source source);

/// Writes the version of @p stage that is in force from @p from on, or removes it when @p text is empty.
[[nodiscard]] Edit<Definition> editDefinition(const ProjectData &data, const MetricId &stage, Month from,
                                              const QString &text);

/// What is typed over @p cell now; null: nothing.
[[nodiscard]] const TypedFigure *typedFigureAt(const ProjectData &data, const Cell &cell, Source source);

} // namespace mizan

// Which leads several agencies of a project file each have.
#pragma once

#include "app/base/result.h"
#include "app/domain/claimedlead.h"
#include "app/domain/projectdata.h"

#include <functional>

namespace mizan {

/// Reads the lead rows of the project file at @p path, whose content is @p data, where at least two agencies
/// have some; else nothing is read. A million rows take 0.7 s. For any thread, also while the file is
/// written.
/// @p isCancelled, if given, is asked now and then; the result is Cancelled then.
[[nodiscard]] Result<ProjectClaims> readClaims(const QString &path, const ProjectData &data,
                                               const std::function<bool()> &isCancelled = {});

/// The agencies that lead-level files speak of, known without reading a row.
[[nodiscard]] std::vector<Id<Agency>> agenciesWithLeads(const ProjectData &data);

} // namespace mizan

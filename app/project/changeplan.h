// Brings the edits of one change in line with what is stored.
#pragma once

#include "app/project/anyedit.h"

#include <QDateTime>

namespace mizan {

struct PlanContext
{
    QDateTime now;         ///< UTC
    Id<Agency> nextAgency; ///< no agency ever had it
};

/// The edits as they will be stored: `before` is what stands there at that point, edits that change nothing
/// are gone, new agencies have their id, lists are in order, author and time of typed figures are filled in.
[[nodiscard]] std::vector<AnyEdit> planChange(const ProjectData &data, std::vector<AnyEdit> edits,
                                              const PlanContext &context);

/// Trims names, orders periods and fees, keeps the last of two fees of one month, and drops aliases that say
/// nothing new.
[[nodiscard]] Agency tidied(Agency agency);
/// Trims the name and keeps each judged metric once.
[[nodiscard]] ProjectSettings tidied(ProjectSettings settings);

} // namespace mizan

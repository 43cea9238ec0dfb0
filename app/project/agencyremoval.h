// What it takes to remove an agency: its targets and typed figures go with it.
#pragma once

#include "app/base/result.h"
#include "app/project/anyedit.h"

namespace mizan {

/// The edits that remove the agency and what was entered for it, for one Project::change().
/// Fails with UnknownAgency, and with AgencyHasData when an import speaks of it.
[[nodiscard]] Result<std::vector<AnyEdit>> agencyRemoval(const ProjectData &data, Id<Agency> id);

} // namespace mizan

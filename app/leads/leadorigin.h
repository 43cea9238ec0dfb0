// LeadOrigin: what all lead rows of a project follow from, so that they are read again only when it changes.
#pragma once

#include "app/domain/projectdata.h"

namespace mizan {

/// Where it is the same, the lead rows are, and all that is derived from them.
struct LeadOrigin
{
    std::vector<ImportRecord> imports; ///< those of leads
    std::vector<Coverage> coverage;    ///< of those imports
    std::vector<std::uint64_t> erasedPersons;
    std::optional<Month> personsErasedBefore;
    bool operator==(const LeadOrigin &) const = default;
};

[[nodiscard]] LeadOrigin leadOriginOf(const ProjectData &data);

} // namespace mizan

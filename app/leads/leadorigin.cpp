#include "app/leads/leadorigin.h"

#include <algorithm>
#include <iterator>

namespace mizan {

LeadOrigin leadOriginOf(const ProjectData &data)
{
    LeadOrigin origin{{}, {}, data.erasedPersons, data.personsErasedBefore};
    const auto isOfLeads = [](const ImportRecord &import) { return import.kind == ImportKind::Leads; };
    std::ranges::copy_if(data.imports, std::back_inserter(origin.imports), isOfLeads);
    std::ranges::copy_if(data.coverage, std::back_inserter(origin.coverage), [&](const Coverage &coverage) {
        return std::ranges::find(origin.imports, coverage.import, &ImportRecord::id) != origin.imports.end();
    });
    return origin;
}

} // namespace mizan

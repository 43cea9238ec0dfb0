#include "app/leads/leadorigin.h"

#include "app/domain/importedby.h"

#include <algorithm>
#include <iterator>

namespace mizan {

LeadOrigin leadOriginOf(const ProjectData &data)
{
    LeadOrigin origin{{}, {}, data.erasedPersons, data.personsErasedBefore};
    const auto isOfLeads = [](const ImportRecord &import) { return import.kind == ImportKind::Leads; };
    std::ranges::copy_if(data.imports, std::back_inserter(origin.imports), isOfLeads);
    for (const ImportRecord &import : origin.imports)
        std::ranges::copy(importedBy(data.coverage, import.id), std::back_inserter(origin.coverage));
    return origin;
}

} // namespace mizan

#include "app/leads/importwalk.h"

#include "app/domain/importedby.h"

namespace mizan {

Result<> ImportWalk::through(StoredLeadRows &rows, std::span<const Coverage> coverage) const
{
    Id<ImportRecord> present;
    const auto endPresent = [&] {
        if (!present.isValid())
            return;
        end(present, importedBy(coverage, present));
    };
    LeadRow row;
    for (;;) {
        const Result<bool> isThere = rows.next(row);
        if (!isThere)
            return tl::unexpected(isThere.error());
        if (!*isThere)
            break;
        if (rows.import() != present) {
            endPresent();
            present = rows.import();
            begin();
        }
        add(row);
    }
    endPresent();
    return {};
}

} // namespace mizan

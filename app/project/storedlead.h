// What the newest row of one lead says, with what the list of leads leaves out.
#pragma once

#include "app/domain/importrecord.h"
#include "app/domain/leadrow.h"

namespace mizan {

struct StoredLead
{
    LeadRow row; ///< with attributes and, where they were kept, the person
    Id<ImportRecord> import;
};

/// The row @p rowId, as in ListedLead, of the project file at @p path, read on a connection of its own; none:
/// there is no such row any more.
[[nodiscard]] Result<std::optional<StoredLead>> storedLead(const QString &path, qint64 rowId);

} // namespace mizan

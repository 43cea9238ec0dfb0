#include "app/project/storedlead.h"

#include "app/storage/database.h"
#include "app/storage/leadrowtable.h"

namespace mizan {

Result<std::optional<StoredLead>> storedLead(const QString &path, qint64 rowId)
{
    const auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return failedLike(database);
    leadRowTable::Reading reading;
    reading.withPersons = true;
    reading.rowId = rowId;
    const auto rows = (*database)->run([&] { return leadRowTable::read(**database, reading); });
    if (!rows)
        return failedLike(rows);
    StoredLead lead;
    const auto isThere = (*rows)->next(lead.row);
    if (!isThere)
        return failedLike(isThere);
    if (!*isThere)
        return std::nullopt;
    lead.import = (*rows)->import();
    return lead;
}

} // namespace mizan

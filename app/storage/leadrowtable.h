// The tables `lead_rows`, `lead_texts` and `lead_persons`: what lead-level imports say, row by row.
#pragma once

#include "app/domain/importrecord.h"
#include "app/domain/leadrow.h"

#include <optional>

namespace mizan {
class Database;

namespace leadRowTable {

/// Stores @p rows in their order. Fails as they do; a failure is to take the transaction back.
[[nodiscard]] Result<> insert(Database &database, Id<ImportRecord> import, LeadRows &rows);

/// Which rows to read, and how much of them.
struct Reading
{
    std::optional<Id<ImportRecord>> import; ///< none: all imports
    bool withPersons = false;               ///< and attributes; they are empty without
    bool onlyIdentity = false;              ///< agency, line, keys and days; all else is empty
    std::optional<qint64> rowId = {};       ///< this row alone, whatever its import
};

/// Rows by import, oldest import first, then in their order. @p database has to outlive them; inside of
/// Database::read() or write() they are all of one state.
[[nodiscard]] std::unique_ptr<StoredLeadRows> read(Database &database, const Reading &reading = {});
[[nodiscard]] qint64 count(Database &database); ///< of all imports

} // namespace leadRowTable
} // namespace mizan

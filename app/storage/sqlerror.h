// SqlError: the exception inside storage; Database::run() turns it into a Result.
#pragma once

#include <QString>

struct sqlite3;

namespace mizan {

struct SqlError
{
    int sqliteCode = 0; ///< may be an extended one; its lowest byte is the primary code
    QString reason;     ///< the database's own words
    QString sql;
};

/// What went wrong last on @p connection, as @p sql was carried out.
[[nodiscard]] SqlError lastSqlError(sqlite3 *connection, const QString &sql);

} // namespace mizan

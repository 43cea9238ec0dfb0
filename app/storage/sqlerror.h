// SqlError: the exception inside storage; Database::run() turns it into a Result.
#pragma once

#include <QString>

namespace mizan {

struct SqlError
{
    int sqliteCode = 0; ///< may be an extended one; its lowest byte is the primary code
    QString reason;     ///< the database's own words
    QString sql;
};

} // namespace mizan

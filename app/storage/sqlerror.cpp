#include "app/storage/sqlerror.h"

#include <sqlite3.h>

namespace mizan {

SqlError lastSqlError(sqlite3 *connection, const QString &sql)
{
    return {sqlite3_extended_errcode(connection), QString::fromUtf8(sqlite3_errmsg(connection)), sql};
}

} // namespace mizan

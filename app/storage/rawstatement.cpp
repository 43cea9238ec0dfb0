#include "app/storage/rawstatement.h"

#include "app/storage/database.h"

#include <sqlite3.h>

namespace mizan {

RawStatement::RawStatement(Database &database, const char *sql)
    : m_connection(database.handle())
{
    if (sqlite3_prepare_v2(m_connection, sql, -1, &m_statement, nullptr) != SQLITE_OK)
        throw lastSqlError(m_connection, QString::fromUtf8(sql));
}

RawStatement::~RawStatement()
{
    sqlite3_finalize(m_statement);
}

void RawStatement::raise() const
{
    throw lastSqlError(m_connection, QString::fromUtf8(sqlite3_sql(m_statement)));
}

void RawStatement::check(int code) const
{
    if (code != SQLITE_OK)
        raise();
}

void RawStatement::bindNull(int parameter)
{
    check(sqlite3_bind_null(m_statement, parameter));
}

void RawStatement::bindInteger(int parameter, std::int64_t value)
{
    check(sqlite3_bind_int64(m_statement, parameter, value));
}

void RawStatement::bind(int parameter, double value)
{
    check(sqlite3_bind_double(m_statement, parameter, value));
}

void RawStatement::bind(int parameter, std::string_view text)
{
    const char *bytes = text.data() ? text.data() : ""; // null would be NULL
    check(sqlite3_bind_text64(m_statement, parameter, bytes, text.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void RawStatement::run()
{
    if (sqlite3_step(m_statement) != SQLITE_DONE)
        raise();
    reset();
}

bool RawStatement::next()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        raise();
    return code == SQLITE_ROW;
}

void RawStatement::reset()
{
    sqlite3_reset(m_statement); // says again what the last step said
}

bool RawStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t RawStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double RawStatement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view RawStatement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return bytes ? std::string_view(bytes, static_cast<size_t>(sqlite3_column_bytes(m_statement, column)))
                 : std::string_view();
}

} // namespace mizan

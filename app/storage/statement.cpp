#include "app/storage/statement.h"

#include "app/storage/database.h"

#include <sqlite3.h>

#include <algorithm>

namespace mizan {

namespace {

[[noreturn]] void raise(sqlite3_stmt *statement)
{
    throw lastSqlError(sqlite3_db_handle(statement), QString::fromUtf8(sqlite3_sql(statement)));
}

int bindText(sqlite3_stmt *statement, int parameter, const QByteArray &text)
{
    const char *bytes = text.constData(); // never null
    return sqlite3_bind_text64(statement, parameter, bytes, static_cast<sqlite3_uint64>(text.size()),
                               SQLITE_TRANSIENT, SQLITE_UTF8);
}

int bindBlob(sqlite3_stmt *statement, int parameter, const QByteArray &blob)
{
    return sqlite3_bind_blob64(statement, parameter, blob.constData(),
                               static_cast<sqlite3_uint64>(blob.size()), SQLITE_TRANSIENT);
}

int bindValue(sqlite3_stmt *statement, int parameter, const QVariant &value)
{
    switch (value.userType()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return sqlite3_bind_null(statement, parameter);
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, parameter, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, parameter, value.toDouble());
    case QMetaType::QByteArray:
        return bindBlob(statement, parameter, value.toByteArray());
    default:
        Q_ASSERT(value.userType() == QMetaType::QString);
        return bindText(statement, parameter, value.toString().toUtf8());
    }
}

} // namespace

Statement::Statement(Database &database, const QString &sql)
    : m_statement(database.prepared(sql))
{
    Q_ASSERT(!sqlite3_stmt_busy(m_statement));
    const int count = sqlite3_column_count(m_statement);
    m_columns.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i)
        m_columns.push_back({QString::fromUtf8(sqlite3_column_name(m_statement, i)), {}, {}});
}

Statement::~Statement()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

Statement &Statement::bind(const QString &name, const QVariant &value)
{
    const QByteArray parameter = ':' + name.toUtf8();
    const int place = sqlite3_bind_parameter_index(m_statement, parameter.constData());
    Q_ASSERT_X(place > 0, "Statement", parameter.constData());
    if (bindValue(m_statement, place, value) != SQLITE_OK)
        raise(m_statement); // too long, or no memory
    return *this;
}

int Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code;
    raise(m_statement);
}

void Statement::run()
{
    while (step() == SQLITE_ROW) {
    }
    sqlite3_reset(m_statement);
}

bool Statement::next()
{
    m_isFinished = m_isFinished || step() == SQLITE_DONE; // a step after the last row would begin again
    return !m_isFinished;
}

int Statement::place(const QString &column) const
{
    const auto found = std::ranges::find(m_columns, column, &Column::name);
    Q_ASSERT_X(found != m_columns.end(), "Statement", qPrintable(column));
    return static_cast<int>(found - m_columns.begin());
}

bool Statement::isNull(const QString &column) const
{
    return sqlite3_column_type(m_statement, place(column)) == SQLITE_NULL;
}

qint64 Statement::integer(const QString &column) const
{
    return sqlite3_column_int64(m_statement, place(column));
}

double Statement::real(const QString &column) const
{
    return sqlite3_column_double(m_statement, place(column));
}

std::string_view Statement::bytesAt(int place) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, place));
    return bytes ? std::string_view(bytes, static_cast<size_t>(sqlite3_column_bytes(m_statement, place)))
                 : std::string_view();
}

std::string_view Statement::bytes(const QString &column) const
{
    return bytesAt(place(column));
}

QString Statement::text(const QString &column) const
{
    const int at = place(column);
    const std::string_view bytes = bytesAt(at);
    Column &known = m_columns[static_cast<size_t>(at)];
    if (known.lastText.isNull() || known.lastBytes != bytes) {
        known.lastBytes = bytes;
        known.lastText = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }
    return known.lastText;
}

QByteArray Statement::blob(const QString &column) const
{
    const int at = place(column);
    return QByteArray(static_cast<const char *>(sqlite3_column_blob(m_statement, at)),
                      sqlite3_column_bytes(m_statement, at));
}

} // namespace mizan

#include "app/storage/database.h"

#include "app/storage/rawstatement.h"

#include <QUrl>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int patience = 5000; // milliseconds of waiting for another process

// https://www.sqlite.org/rescode.html
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
    ReadOnlyMoved = ReadOnly | (4 << 8) // the file is another one than was opened
};

/// SQLite's file name with an access mode in it; https://www.sqlite.org/uri.html
QByteArray uriOf(const QString &path, Database::Access access)
{
    const char *mode = access == Database::Access::ReadOnly ? "?mode=ro" : "?mode=rw";
    return "file:" + QUrl::toPercentEncoding(path, "/") + mode;
}

} // namespace

Database::Transaction::Transaction(Database &database, const char *begin)
    : m_database(database)
{
    m_database.execute(QString::fromLatin1(begin));
}

Database::Transaction::~Transaction()
{
    if (!m_isOpen)
        return;
    try {
        m_database.execute(u"ROLLBACK"_s);
    } catch (const SqlError &) { // after some failures SQLite has rolled back by itself
    }
}

void Database::Transaction::commit()
{
    m_database.execute(u"COMMIT"_s);
    m_isOpen = false;
}

void Database::Closer::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

void Database::Closer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Database::Database(QString path)
    : m_path(std::move(path))
    , m_thread(std::this_thread::get_id())
{
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    return connect(path, uriOf(path, access), access);
}

Result<std::unique_ptr<Database>> Database::openInMemory()
{
    return connect(u":memory:"_s, ":memory:", Access::ReadWrite);
}

Result<std::unique_ptr<Database>> Database::connect(const QString &path, const QByteArray &uri, Access access)
{
    std::unique_ptr<Database> database(new Database(path));
    const auto opened = database->run([&] { database->connect(uri, access); });
    if (!opened)
        return failedLike(opened);
    return database;
}

void Database::connect(const QByteArray &uri, Access access)
{
    const int mode = access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    sqlite3 *connection = nullptr;
    const int code =
        sqlite3_open_v2(uri.constData(), &connection, mode | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    m_connection.reset(connection); // there is one even after a failure
    if (code != SQLITE_OK)
        throw lastSqlError(connection, u"open"_s);
    sqlite3_busy_timeout(connection, patience);
    setPragmas(access);
}

void Database::setPragmas(Access access)
{
    execute(u"PRAGMA foreign_keys = ON"_s);
    execute(u"PRAGMA trusted_schema = OFF"_s); // nothing in a file from elsewhere may call functions
    execute(u"PRAGMA cell_size_check = ON"_s); // damage shows early
    execute(u"PRAGMA temp_store = FILE"_s);    // undone imports cost disk, not memory
    execute(u"PRAGMA synchronous = EXTRA"_s);  // as FULL, and the journal's removal outlives a power cut
    if (access == Access::ReadWrite)
        execute(u"PRAGMA journal_mode = DELETE"_s);
}

void Database::letGoOfThread()
{
    m_thread = {};
}

void Database::takeIntoThread()
{
    m_thread = std::this_thread::get_id();
}

Error Database::asError(const SqlError &error) const
{
    const QString detail =
        error.reason.simplified() + u" ["_s + QString::number(error.sqliteCode) + u"] "_s + error.sql;
    if (error.sqliteCode == ReadOnlyMoved)
        return {ErrorCode::ProjectReplaced, {m_path}, detail};
    switch (error.sqliteCode & 0xff) {
    case Full:
        return {ErrorCode::DiskFull, {m_path}, detail};
    case ReadOnly:
        return {ErrorCode::ProjectReadOnly, {m_path}, detail};
    case Corrupt:
    case NotADatabase:
        return {ErrorCode::ProjectDamaged, {m_path}, detail};
    case Busy:
    case Locked:
        return {ErrorCode::ProjectInUse, {m_path, QString()}, detail};
    default:
        return {ErrorCode::DatabaseFailed, {m_path, error.reason.simplified()}, detail};
    }
}

void Database::execute(const QString &sql)
{
    RawStatement statement(*this, sql.toUtf8().constData());
    while (statement.next()) { // some pragmas answer
    }
}

sqlite3_stmt *Database::prepared(const QString &sql)
{
    sqlite3 *const connection = handle(); // in the right thread, also for what is prepared already
    auto &statement = m_prepared[sql];
    if (!statement) {
        sqlite3_stmt *fresh = nullptr;
        const QByteArray text = sql.toUtf8();
        if (sqlite3_prepare_v3(connection, text.constData(), static_cast<int>(text.size()) + 1,
                               SQLITE_PREPARE_PERSISTENT, &fresh, nullptr) != SQLITE_OK)
            throw lastSqlError(connection, sql);
        statement.reset(fresh);
    }
    return statement.get();
}

sqlite3 *Database::handle() const
{
    Q_ASSERT(m_thread == std::this_thread::get_id());
    return m_connection.get();
}

} // namespace mizan

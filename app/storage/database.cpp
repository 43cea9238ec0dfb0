#include "app/storage/database.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <atomic>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

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

[[noreturn]] void raise(const QSqlError &error, const QString &sql)
{
    throw SqlError{error.nativeErrorCode().toInt(), error.databaseText() + u" "_s + error.driverText(), sql};
}

QString newConnectionName()
{
    static std::atomic<int> last = 0;
    return u"mizan-%1"_s.arg(++last);
}

/// SQLite's file name with an access mode in it; https://www.sqlite.org/uri.html
QString uriOf(const QString &path, Database::Access access)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    return u"file:%1?mode=%2"_s.arg(encoded, access == Database::Access::ReadOnly ? u"ro"_s : u"rw"_s);
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

Database::Database(QString path)
    : m_path(std::move(path))
    , m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, newConnectionName()))
{
}

Database::~Database()
{
    m_prepared.clear();
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    return connect(path, uriOf(path, access), access);
}

Result<std::unique_ptr<Database>> Database::openInMemory()
{
    return connect(u":memory:"_s, u":memory:"_s, Access::ReadWrite);
}

Result<std::unique_ptr<Database>> Database::connect(const QString &path, const QString &uri, Access access)
{
    std::unique_ptr<Database> database(new Database(path));
    QString options = u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (access == Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    database->m_connection.setConnectOptions(options);
    database->m_connection.setDatabaseName(uri);
    const auto opened = database->run([&] {
        if (!database->m_connection.open())
            raise(database->m_connection.lastError(), u"open"_s);
        database->setPragmas(access);
    });
    if (!opened)
        return failedLike(opened);
    return database;
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
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        raise(query.lastError(), sql);
}

QSqlQuery &Database::prepared(const QString &sql)
{
    auto &query = m_prepared[sql];
    if (!query) {
        auto fresh = std::make_unique<QSqlQuery>(m_connection);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql))
            raise(fresh->lastError(), sql);
        query = std::move(fresh);
    }
    return *query;
}

sqlite3 *Database::handle() const
{
    const QVariant handle = m_connection.driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace mizan

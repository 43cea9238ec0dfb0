// Database: one connection to one project file.
#pragma once

#include "app/base/result.h"
#include "app/storage/sqlerror.h"

#include <memory>
#include <thread>
#include <type_traits>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace mizan {

/// One connection, for one thread at a time. Functions of storage throw SqlError; they are called inside
/// run(), read() or write(), which turn it into a Result.
class Database
{
public:
    enum class Access { ReadOnly, ReadWrite };

    /// Opens an existing file; an empty one may be filled by migrate(). Look with inspectHeader() before:
    /// this function does not tell a foreign file from a project.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    /// A database without a file.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openInMemory();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Calls @p work outside of any transaction.
    template <typename Work>
    [[nodiscard]] auto run(Work work) -> Result<std::invoke_result_t<Work>>
    {
        try {
            if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
                work();
                return {};
            } else {
                return work();
            }
        } catch (const SqlError &error) {
            return tl::make_unexpected(asError(error));
        }
    }
    /// Calls @p work in one transaction, so that all its reads see the same state.
    template <typename Work>
    [[nodiscard]] auto read(Work work)
    {
        return run([&] {
            const Transaction transaction(*this, "BEGIN");
            return work();
        });
    }
    /// Calls @p work in one transaction, which is on disk when this returns without failure. Work that
    /// returns a Result takes the transaction back by failing.
    template <typename Work>
    [[nodiscard]] Result<> write(Work work)
    {
        Result<> done;
        const auto written = run([&] {
            Transaction transaction(*this, "BEGIN IMMEDIATE");
            if constexpr (std::is_void_v<std::invoke_result_t<Work>>)
                work();
            else
                done = work();
            if (done)
                transaction.commit();
        });
        return written ? done : written;
    }

    /// Lets another thread take the connection with takeIntoThread(); until then nobody may use it.
    void letGoOfThread();
    void takeIntoThread();

    /// Runs one statement; throws SqlError.
    void execute(const QString &sql);

private:
    friend class Statement;
    friend class RawStatement;

    /// Rolls back when it dies uncommitted.
    class Transaction
    {
    public:
        Transaction(Database &database, const char *begin);
        ~Transaction();
        Transaction(const Transaction &) = delete;
        Transaction &operator=(const Transaction &) = delete;
        void commit();

    private:
        Database &m_database;
        bool m_isOpen = true;
    };

    struct Closer
    {
        void operator()(sqlite3 *connection) const;
        void operator()(sqlite3_stmt *statement) const;
    };

    explicit Database(QString path);
    [[nodiscard]] static Result<std::unique_ptr<Database>> connect(const QString &path, const QByteArray &uri,
                                                                   Access access);
    void connect(const QByteArray &uri, Access access);
    void setPragmas(Access access);
    [[nodiscard]] Error asError(const SqlError &error) const;
    /// The prepared statement for @p sql, kept for the next time.
    [[nodiscard]] sqlite3_stmt *prepared(const QString &sql);
    [[nodiscard]] sqlite3 *handle() const;

    QString m_path;
    std::thread::id m_thread; ///< that may use the connection
    std::unique_ptr<sqlite3, Closer> m_connection;
    std::unordered_map<QString, std::unique_ptr<sqlite3_stmt, Closer>> m_prepared; ///< closed before it
};

} // namespace mizan

// Statement: one SQL statement with its parameters and result columns by name.
#pragma once

#include <QString>
#include <QVariant>

#include <string>
#include <string_view>
#include <vector>

struct sqlite3_stmt;

namespace mizan {

class Database;

/// For use inside Database::run(), read() and write(): everything here throws SqlError. Two statements of the
/// same text must not be in use at once.
class Statement
{
public:
    Statement(Database &database, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Sets the parameter `:name`; an invalid variant is NULL, a null QString or QByteArray is an empty one.
    Statement &bind(const QString &name, const QVariant &value);
    /// For statements that return nothing; may be called again with other parameters.
    void run();
    /// Goes to the next row of the result, at first to the first.
    [[nodiscard]] bool next();

    [[nodiscard]] bool isNull(const QString &column) const;
    [[nodiscard]] qint64 integer(const QString &column) const;
    [[nodiscard]] double real(const QString &column) const;
    /// A text that the row before had in @p column is shared with it.
    [[nodiscard]] QString text(const QString &column) const;
    /// The text as UTF-8, valid until next().
    [[nodiscard]] std::string_view bytes(const QString &column) const;
    [[nodiscard]] QByteArray blob(const QString &column) const;

private:
    struct Column
    {
        QString name;
        std::string lastBytes;
        QString lastText;
    };
    int step();
    [[nodiscard]] int place(const QString &column) const;
    [[nodiscard]] std::string_view bytesAt(int place) const;

    sqlite3_stmt *m_statement;
    mutable std::vector<Column> m_columns;
    bool m_isFinished = false;
};

} // namespace mizan

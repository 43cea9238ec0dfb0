// RawStatement: one SQL statement straight on SQLite, for the tables that have a million rows.
#pragma once

#include <concepts>
#include <cstdint>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace mizan {

class Database;

/// As Statement, but by place and without a copy of each value. Parameters count from 1, columns from 0.
class RawStatement
{
public:
    RawStatement(Database &database, const char *sql);
    ~RawStatement();
    RawStatement(const RawStatement &) = delete;
    RawStatement &operator=(const RawStatement &) = delete;

    void bindNull(int parameter);
    template <std::signed_integral Integer>
    void bind(int parameter, Integer value)
    {
        bindInteger(parameter, value);
    }
    void bind(int parameter, double value);
    /// UTF-8 that stays where it is until run() or the next bind().
    void bind(int parameter, std::string_view text);
    /// For statements that return nothing; the parameters stay as they are.
    void run();

    /// Goes to the next row of the result, at first to the first.
    [[nodiscard]] bool next();
    /// Makes ready to run again.
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    /// Valid until next() or reset().
    [[nodiscard]] std::string_view text(int column) const;

private:
    void bindInteger(int parameter, std::int64_t value);
    void check(int code) const;
    [[noreturn]] void raise() const;

    sqlite3 *m_connection;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace mizan

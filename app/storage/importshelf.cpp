#include "app/storage/importshelf.h"

#include "app/storage/database.h"
#include "app/storage/statement.h"

#include <array>

using namespace Qt::StringLiterals;

namespace mizan::importShelf {

namespace {

struct ShelvedTable
{
    QLatin1StringView name;
    QLatin1StringView isOfImport; ///< the rows of the import :id
};

constexpr QLatin1StringView byImport = "import_id = :id"_L1;

// Rows that are found by a range of their own id need no index on the import.
constexpr std::array<ShelvedTable, 7> tables = {{
    {"imports"_L1, "id = :id"_L1},
    {"rejected_rows"_L1, byImport},
    {"observations"_L1, byImport},
    {"coverage"_L1, byImport},
    {"lead_texts"_L1, byImport},
    {"lead_rows"_L1, "id BETWEEN :first AND :last"_L1},
    {"lead_persons"_L1, "lead_row_id BETWEEN :first AND :last"_L1},
}};

void makeTables(Database &database)
{
    for (const auto &[name, isOfImport] : tables)
        database.execute(
            u"CREATE TEMP TABLE IF NOT EXISTS shelf_%1 AS SELECT * FROM main.%1 WHERE 0 = 1"_s.arg(name));
}

void runFor(Database &database, const QString &sql, Id<ImportRecord> id)
{
    Statement statement(database, sql);
    if (sql.contains(":id"_L1))
        statement.bind(u"id"_s, id.value);
    else
        statement.bind(u"first"_s, id.value << 32).bind(u"last"_s, (id.value + 1) << 32);
    statement.run();
}

} // namespace

void put(Database &database, Id<ImportRecord> id)
{
    makeTables(database);
    for (const auto &[name, isOfImport] : tables) {
        runFor(database, u"INSERT INTO shelf_%1 SELECT * FROM %1 WHERE %2"_s.arg(name, isOfImport), id);
        runFor(database, u"DELETE FROM %1 WHERE %2"_s.arg(name, isOfImport), id);
    }
}

void takeBack(Database &database, Id<ImportRecord> id)
{
    makeTables(database);
    for (const auto &[name, isOfImport] : tables)
        runFor(database, u"INSERT INTO %1 SELECT * FROM shelf_%1 WHERE %2"_s.arg(name, isOfImport), id);
    discard(database, id);
}

void discard(Database &database, Id<ImportRecord> id)
{
    makeTables(database);
    for (const auto &[name, isOfImport] : tables)
        runFor(database, u"DELETE FROM shelf_%1 WHERE %2"_s.arg(name, isOfImport), id);
}

void clear(Database &database)
{
    for (const auto &[name, isOfImport] : tables)
        database.execute(u"DROP TABLE IF EXISTS temp.shelf_%1"_s.arg(name));
}

} // namespace mizan::importShelf

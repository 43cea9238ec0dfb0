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
    QLatin1StringView idColumn;
};

constexpr std::array<ShelvedTable, 4> tables = {{
    {"imports"_L1, "id"_L1},
    {"rejected_rows"_L1, "import_id"_L1},
    {"observations"_L1, "import_id"_L1},
    {"coverage"_L1, "import_id"_L1},
}};

void makeTables(Database &database)
{
    for (const auto &[name, idColumn] : tables)
        database.execute(
            u"CREATE TEMP TABLE IF NOT EXISTS shelf_%1 AS SELECT * FROM main.%1 WHERE 0 = 1"_s.arg(name));
}

void runFor(Database &database, const QString &sql, Id<ImportRecord> id)
{
    Statement(database, sql).bind(u"id"_s, id.value).run();
}

} // namespace

void put(Database &database, Id<ImportRecord> id)
{
    makeTables(database);
    for (const auto &[name, idColumn] : tables) {
        runFor(database, u"INSERT INTO shelf_%1 SELECT * FROM %1 WHERE %2 = :id"_s.arg(name, idColumn), id);
        runFor(database, u"DELETE FROM %1 WHERE %2 = :id"_s.arg(name, idColumn), id);
    }
}

void takeBack(Database &database, Id<ImportRecord> id)
{
    makeTables(database);
    for (const auto &[name, idColumn] : tables)
        runFor(database, u"INSERT INTO %1 SELECT * FROM shelf_%1 WHERE %2 = :id"_s.arg(name, idColumn), id);
    discard(database, id);
}

void discard(Database &database, Id<ImportRecord> id)
{
    makeTables(database);
    for (const auto &[name, idColumn] : tables)
        runFor(database, u"DELETE FROM shelf_%1 WHERE %2 = :id"_s.arg(name, idColumn), id);
}

void clear(Database &database)
{
    for (const auto &[name, idColumn] : tables)
        database.execute(u"DROP TABLE IF EXISTS temp.shelf_%1"_s.arg(name));
}

} // namespace mizan::importShelf

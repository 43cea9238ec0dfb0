#include "app/storage/observationtable.h"

#include "app/storage/columntext.h"
#include "app/storage/database.h"
#include "app/storage/statement.h"

using namespace Qt::StringLiterals;

namespace mizan::observationTable {

namespace {

std::vector<Observation> readRows(Statement &rows)
{
    std::vector<Observation> observations;
    while (rows.next())
        observations.push_back(
            {{rows.integer(u"import_id"_s)}, columnText::cell(rows), columnText::value(rows)});
    const auto order = [](const Observation &seen) { return std::tie(seen.import, seen.cell); };
    if (!std::ranges::is_sorted(observations, {}, order)) // SQLite compares other letters otherwise
        std::ranges::sort(observations, {}, order);
    return observations;
}

} // namespace

std::vector<Observation> readAll(Database &database)
{
    Statement rows(database, u"SELECT import_id, agency_id, metric, month, value, currency FROM observations "
                             "ORDER BY import_id, agency_id, metric, month"_s);
    return readRows(rows);
}

std::vector<Observation> readOf(Database &database, Id<ImportRecord> import)
{
    Statement rows(database, u"SELECT import_id, agency_id, metric, month, value, currency FROM observations "
                             "WHERE import_id = :import_id ORDER BY agency_id, metric, month"_s);
    rows.bind(u"import_id"_s, import.value);
    return readRows(rows);
}

void removeOf(Database &database, Id<ImportRecord> import)
{
    Statement(database, u"DELETE FROM observations WHERE import_id = :import_id"_s)
        .bind(u"import_id"_s, import.value)
        .run();
}

void insert(Database &database, const std::vector<Observation> &observations)
{
    Statement statement(database,
                        u"INSERT INTO observations (import_id, agency_id, metric, month, value, currency) "
                        "VALUES (:import_id, :agency_id, :metric, :month, :value, :currency)"_s);
    for (const Observation &seen : observations) {
        statement.bind(u"import_id"_s, seen.import.value);
        columnText::bind(statement, seen.cell);
        columnText::bind(statement, seen.value);
        statement.run();
    }
}

} // namespace mizan::observationTable

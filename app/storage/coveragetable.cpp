#include "app/storage/coveragetable.h"

#include "app/storage/columntext.h"
#include "app/storage/database.h"
#include "app/storage/statement.h"

using namespace Qt::StringLiterals;

namespace mizan::coverageTable {

namespace {

std::vector<Coverage> readRows(Statement &rows)
{
    std::vector<Coverage> coverage;
    while (rows.next())
        coverage.push_back(
            {{rows.integer(u"import_id"_s)},
             {rows.integer(u"agency_id"_s)},
             {rows.text(u"metric"_s)},
             {columnText::month(rows, u"first_month"_s), columnText::month(rows, u"last_month"_s)},
             columnText::day(rows, u"until_day"_s)});
    sort(coverage);
    return coverage;
}

} // namespace

void sort(std::vector<Coverage> &coverage)
{
    std::ranges::sort(coverage, {}, [](const Coverage &part) {
        return std::tie(part.import, part.agency, part.metric, part.months.first);
    });
}

std::vector<Coverage> readAll(Database &database)
{
    Statement rows(
        database, u"SELECT import_id, agency_id, metric, first_month, last_month, until_day FROM coverage"_s);
    return readRows(rows);
}

std::vector<Coverage> readOf(Database &database, Id<ImportRecord> import)
{
    Statement rows(database,
                   u"SELECT import_id, agency_id, metric, first_month, last_month, until_day FROM coverage "
                   "WHERE import_id = :import_id"_s);
    rows.bind(u"import_id"_s, import.value);
    return readRows(rows);
}

void insert(Database &database, const std::vector<Coverage> &coverage)
{
    Statement statement(
        database, u"INSERT INTO coverage (import_id, agency_id, metric, first_month, last_month, until_day) "
                  "VALUES (:import_id, :agency_id, :metric, :first_month, :last_month, :until_day)"_s);
    for (const Coverage &part : coverage)
        statement.bind(u"import_id"_s, part.import.value)
            .bind(u"agency_id"_s, part.agency.value)
            .bind(u"metric"_s, part.metric.text)
            .bind(u"first_month"_s, part.months.first.toIso())
            .bind(u"last_month"_s, part.months.last.toIso())
            .bind(u"until_day"_s, columnText::of(part.until))
            .run();
}

} // namespace mizan::coverageTable

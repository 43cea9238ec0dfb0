#include "app/storage/targettable.h"

#include "app/storage/columntext.h"
#include "app/storage/database.h"
#include "app/storage/statement.h"

using namespace Qt::StringLiterals;

namespace mizan::targetTable {

std::vector<Target> readAll(Database &database)
{
    std::vector<Target> targets;
    Statement rows(database, u"SELECT agency_id, metric, month, value, currency FROM targets "
                             "ORDER BY agency_id, metric, month"_s);
    while (rows.next())
        targets.push_back({columnText::cell(rows), columnText::value(rows)});
    if (!std::ranges::is_sorted(targets, {}, &Target::cell)) // SQLite compares other letters otherwise
        std::ranges::sort(targets, {}, &Target::cell);
    return targets;
}

void write(Database &database, const Target &target)
{
    Statement insert(database, u"INSERT INTO targets (agency_id, metric, month, value, currency) "
                               "VALUES (:agency_id, :metric, :month, :value, :currency) "
                               "ON CONFLICT (agency_id, metric, month) "
                               "DO UPDATE SET value = excluded.value, currency = excluded.currency"_s);
    columnText::bind(insert, target.cell);
    columnText::bind(insert, target.value);
    insert.run();
}

void remove(Database &database, const Cell &cell)
{
    Statement statement(database, u"DELETE FROM targets "
                                  "WHERE agency_id = :agency_id AND metric = :metric AND month = :month"_s);
    columnText::bind(statement, cell);
    statement.run();
}

} // namespace mizan::targetTable

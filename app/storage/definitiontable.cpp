#include "app/storage/definitiontable.h"

#include "app/storage/columntext.h"
#include "app/storage/database.h"
#include "app/storage/statement.h"

using namespace Qt::StringLiterals;

namespace mizan::definitionTable {

std::vector<Definition> readAll(Database &database)
{
    std::vector<Definition> definitions;
    Statement rows(database, u"SELECT stage, from_month, text FROM definitions ORDER BY stage, from_month"_s);
    while (rows.next())
        definitions.push_back(
            {{rows.text(u"stage"_s)}, columnText::month(rows, u"from_month"_s), rows.text(u"text"_s)});
    std::ranges::sort(definitions, {}, [](const Definition &definition) {
        return std::tie(definition.stage, definition.from);
    });
    return definitions;
}

void write(Database &database, const Definition &definition)
{
    Statement(database,
              u"INSERT INTO definitions (stage, from_month, text) VALUES (:stage, :from_month, :text) "
              "ON CONFLICT (stage, from_month) DO UPDATE SET text = excluded.text"_s)
        .bind(u"stage"_s, definition.stage.text)
        .bind(u"from_month"_s, definition.from.toIso())
        .bind(u"text"_s, definition.text)
        .run();
}

void remove(Database &database, const MetricId &stage, Month from)
{
    Statement(database, u"DELETE FROM definitions WHERE stage = :stage AND from_month = :from_month"_s)
        .bind(u"stage"_s, stage.text)
        .bind(u"from_month"_s, from.toIso())
        .run();
}

} // namespace mizan::definitionTable

#include "app/storage/pagechoicetable.h"

#include "app/storage/database.h"
#include "app/storage/statement.h"

using namespace Qt::StringLiterals;

namespace mizan::pageChoiceTable {

QString read(Database &database, const QString &page)
{
    Statement row(database, u"SELECT choice FROM page_choices WHERE page = :page"_s);
    row.bind(u"page"_s, page);
    return row.next() ? row.text(u"choice"_s) : QString();
}

void write(Database &database, const QString &page, const QString &choice)
{
    Statement(database, u"INSERT INTO page_choices (page, choice) VALUES (:page, :choice) "
                        "ON CONFLICT (page) DO UPDATE SET choice = excluded.choice"_s)
        .bind(u"page"_s, page)
        .bind(u"choice"_s, choice)
        .run();
}

void clear(Database &database)
{
    database.execute(u"PRAGMA secure_delete = ON"_s);
    database.execute(u"DELETE FROM page_choices"_s);
}

} // namespace mizan::pageChoiceTable

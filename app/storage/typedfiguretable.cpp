#include "app/storage/typedfiguretable.h"

#include "app/storage/columntext.h"
#include "app/storage/database.h"
#include "app/storage/statement.h"

using namespace Qt::StringLiterals;

namespace mizan::typedFigureTable {

std::vector<TypedFigure> readAll(Database &database)
{
    std::vector<TypedFigure> figures;
    Statement rows(database,
                   u"SELECT agency_id, metric, month, source, value, currency, author, typed_at, reason,"
                   "       corrected "
                   "FROM typed_figures ORDER BY agency_id, metric, month, source"_s);
    while (rows.next()) {
        TypedFigure figure{columnText::cell(rows),
                           columnText::source(rows, u"source"_s),
                           columnText::value(rows),
                           rows.text(u"author"_s),
                           columnText::moment(rows, u"typed_at"_s),
                           rows.text(u"reason"_s),
                           {}};
        if (!rows.isNull(u"corrected"_s))
            figure.corrected = rows.real(u"corrected"_s);
        figures.push_back(std::move(figure));
    }
    std::ranges::sort(figures, {},
                      [](const TypedFigure &figure) { return std::tie(figure.cell, figure.source); });
    return figures;
}

void write(Database &database, const TypedFigure &figure)
{
    Statement insert(database,
                     u"INSERT INTO typed_figures (agency_id, metric, month, source, value, currency,"
                     "                            author, typed_at, reason, corrected) "
                     "VALUES (:agency_id, :metric, :month, :source, :value, :currency,"
                     "        :author, :typed_at, :reason, :corrected) "
                     "ON CONFLICT (agency_id, metric, month, source) DO UPDATE SET"
                     "    value = excluded.value, currency = excluded.currency,"
                     "    author = excluded.author, typed_at = excluded.typed_at,"
                     "    reason = excluded.reason, corrected = excluded.corrected"_s);
    columnText::bind(insert, figure.cell);
    columnText::bind(insert, figure.value);
    insert.bind(u"source"_s, columnText::of(figure.source))
        .bind(u"author"_s, figure.author)
        .bind(u"typed_at"_s, columnText::of(figure.typedAt))
        .bind(u"reason"_s, figure.reason)
        .bind(u"corrected"_s, figure.corrected ? QVariant(*figure.corrected) : QVariant())
        .run();
}

void remove(Database &database, const Cell &cell, Source source)
{
    Statement statement(database,
                        u"DELETE FROM typed_figures WHERE agency_id = :agency_id AND metric = :metric "
                        "AND month = :month AND source = :source"_s);
    columnText::bind(statement, cell);
    statement.bind(u"source"_s, columnText::of(source)).run();
}

} // namespace mizan::typedFigureTable

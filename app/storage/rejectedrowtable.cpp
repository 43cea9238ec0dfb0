#include "app/storage/rejectedrowtable.h"

#include "app/storage/columntext.h"
#include "app/storage/database.h"
#include "app/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mizan::rejectedRowTable {

namespace {

QString jsonOf(const QVariantList &args)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromVariantList(args)).toJson(QJsonDocument::Compact));
}

QVariantList fromJson(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array().toVariantList();
}

RejectedRow rowOf(const Statement &row)
{
    return {static_cast<int>(row.integer(u"line"_s)), row.text(u"column_name"_s),
            columnText::rejectReason(row, u"reason"_s), fromJson(row.text(u"args"_s)), row.text(u"text"_s)};
}

} // namespace

qint64 changeTexts(Database &database, const std::function<bool(Id<ImportRecord>, RejectedRow &)> &change)
{
    qint64 count = 0;
    Statement rows(database, u"SELECT import_id, position, line, column_name, reason, args, text "
                             "FROM rejected_rows ORDER BY import_id, position"_s);
    Statement update(database, u"UPDATE rejected_rows SET args = :args, text = :text "
                               "WHERE import_id = :import_id AND position = :position"_s);
    while (rows.next()) {
        RejectedRow row = rowOf(rows);
        if (!change({rows.integer(u"import_id"_s)}, row))
            continue;
        update.bind(u"args"_s, jsonOf(row.args))
            .bind(u"text"_s, row.text)
            .bind(u"import_id"_s, rows.integer(u"import_id"_s))
            .bind(u"position"_s, rows.integer(u"position"_s))
            .run();
        ++count;
    }
    return count;
}

std::vector<RejectedRow> readOf(Database &database, Id<ImportRecord> import)
{
    std::vector<RejectedRow> rejected;
    Statement rows(database, u"SELECT line, column_name, reason, args, text FROM rejected_rows "
                             "WHERE import_id = :import_id ORDER BY position"_s);
    rows.bind(u"import_id"_s, import.value);
    while (rows.next())
        rejected.push_back(rowOf(rows));
    return rejected;
}

void insert(Database &database, Id<ImportRecord> import, const std::vector<RejectedRow> &rows)
{
    Statement statement(
        database, u"INSERT INTO rejected_rows (import_id, position, line, column_name, reason, args, text) "
                  "VALUES (:import_id, :position, :line, :column_name, :reason, :args, :text)"_s);
    statement.bind(u"import_id"_s, import.value);
    int position = 0;
    for (const RejectedRow &row : rows)
        statement.bind(u"position"_s, position++)
            .bind(u"line"_s, row.line)
            .bind(u"column_name"_s, row.column)
            .bind(u"reason"_s, columnText::of(row.reason))
            .bind(u"args"_s, jsonOf(row.args))
            .bind(u"text"_s, row.text)
            .run();
}

} // namespace mizan::rejectedRowTable

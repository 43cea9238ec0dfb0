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

} // namespace

std::vector<RejectedRow> readOf(Database &database, Id<ImportRecord> import)
{
    std::vector<RejectedRow> rejected;
    Statement rows(database, u"SELECT line, column_name, reason, args, text FROM rejected_rows "
                             "WHERE import_id = :import_id ORDER BY position"_s);
    rows.bind(u"import_id"_s, import.value);
    while (rows.next())
        rejected.push_back({static_cast<int>(rows.integer(u"line"_s)), rows.text(u"column_name"_s),
                            columnText::rejectReason(rows, u"reason"_s), fromJson(rows.text(u"args"_s)),
                            rows.text(u"text"_s)});
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

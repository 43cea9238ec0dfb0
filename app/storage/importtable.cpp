#include "app/storage/importtable.h"

#include "app/storage/columntext.h"
#include "app/storage/database.h"
#include "app/storage/statement.h"

using namespace Qt::StringLiterals;

namespace mizan::importTable {

namespace {

int number(const Statement &row, const QString &column)
{
    return static_cast<int>(row.integer(column));
}

ImportRecord recordOf(const Statement &row)
{
    ImportRecord record;
    record.id = {row.integer(u"id"_s)};
    record.fileName = row.text(u"file_name"_s);
    record.sha256 = row.blob(u"sha256"_s);
    record.fileModified = columnText::moment(row, u"file_modified"_s);
    record.importedAt = columnText::moment(row, u"imported_at"_s);
    record.exportedOn = columnText::day(row, u"exported_on"_s);
    record.kind = columnText::importKind(row, u"kind"_s);
    record.format = row.text(u"format"_s);
    record.source = columnText::source(row, u"source"_s);
    record.basis = columnText::basis(row, u"basis"_s);
    record.mapping = row.text(u"mapping"_s);
    record.rows = {number(row, u"rows_read"_s), number(row, u"rows_accepted"_s),
                   number(row, u"rows_rejected"_s), number(row, u"rows_skipped"_s),
                   number(row, u"rows_unchanged"_s)};
    record.covers = {columnText::month(row, u"first_month"_s), columnText::month(row, u"last_month"_s)};
    return record;
}

} // namespace

std::vector<ImportRecord> readAll(Database &database)
{
    std::vector<ImportRecord> records;
    Statement rows(database, u"SELECT * FROM imports ORDER BY id"_s);
    while (rows.next())
        records.push_back(recordOf(rows));
    return records;
}

std::optional<ImportRecord> read(Database &database, Id<ImportRecord> id)
{
    Statement row(database, u"SELECT * FROM imports WHERE id = :id"_s);
    row.bind(u"id"_s, id.value);
    return row.next() ? std::optional(recordOf(row)) : std::nullopt;
}

Id<ImportRecord> nextId(Database &database)
{
    Statement row(database,
                  u"SELECT COALESCE(MAX(seq), 0) + 1 AS id FROM sqlite_sequence WHERE name = 'imports'"_s);
    return {row.next() ? row.integer(u"id"_s) : 1};
}

void insert(Database &database, const ImportRecord &record)
{
    Statement(
        database,
        u"INSERT INTO imports (id, file_name, sha256, file_modified, imported_at, exported_on, kind, format,"
        "                      source, basis, mapping, rows_read, rows_accepted, rows_rejected, rows_skipped,"
        "                      rows_unchanged, first_month, last_month) "
        "VALUES (:id, :file_name, :sha256, :file_modified, :imported_at, :exported_on, :kind, :format,"
        "        :source, :basis, :mapping, :rows_read, :rows_accepted, :rows_rejected, :rows_skipped,"
        "        :rows_unchanged, :first_month, :last_month)"_s)
        .bind(u"id"_s, record.id.value)
        .bind(u"file_name"_s, record.fileName)
        .bind(u"sha256"_s, record.sha256)
        .bind(u"file_modified"_s, columnText::of(record.fileModified))
        .bind(u"imported_at"_s, columnText::of(record.importedAt))
        .bind(u"exported_on"_s, columnText::of(record.exportedOn))
        .bind(u"kind"_s, columnText::of(record.kind))
        .bind(u"format"_s, record.format)
        .bind(u"source"_s, columnText::of(record.source))
        .bind(u"basis"_s, columnText::of(record.basis))
        .bind(u"mapping"_s, record.mapping)
        .bind(u"rows_read"_s, record.rows.read)
        .bind(u"rows_accepted"_s, record.rows.accepted)
        .bind(u"rows_rejected"_s, record.rows.rejected)
        .bind(u"rows_skipped"_s, record.rows.skipped)
        .bind(u"rows_unchanged"_s, record.rows.unchanged)
        .bind(u"first_month"_s, record.covers.first.toIso())
        .bind(u"last_month"_s, record.covers.last.toIso())
        .run();
}

} // namespace mizan::importTable

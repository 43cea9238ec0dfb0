#include "app/storage/privacytable.h"

#include "app/storage/columntext.h"
#include "app/storage/database.h"
#include "app/storage/rawstatement.h"
#include "app/storage/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan::privacyTable {

namespace {

constexpr int sqliteCorrupt = 11;

} // namespace

QByteArray readSalt(Database &database)
{
    Statement row(database, u"SELECT lead_salt FROM privacy"_s);
    if (!row.next())
        throw SqlError{sqliteCorrupt, u"the table privacy is empty"_s, {}};
    return row.blob(u"lead_salt"_s);
}

void writeSalt(Database &database, const QByteArray &salt)
{
    Statement(database, u"UPDATE privacy SET lead_salt = :salt"_s).bind(u"salt"_s, salt).run();
}

std::optional<Month> readErasedBefore(Database &database)
{
    Statement row(database, u"SELECT erased_before FROM privacy WHERE erased_before IS NOT NULL"_s);
    return row.next() ? std::optional(columnText::month(row, u"erased_before"_s)) : std::nullopt;
}

void writeErasedBefore(Database &database, Month month)
{
    Statement(database, u"UPDATE privacy SET erased_before = :month"_s).bind(u"month"_s, month.toIso()).run();
}

std::vector<std::uint64_t> readErased(Database &database)
{
    std::vector<std::uint64_t> hashes;
    RawStatement rows(database, "SELECT hash FROM erased_persons");
    while (rows.next())
        hashes.push_back(static_cast<std::uint64_t>(rows.integer(0)));
    std::ranges::sort(hashes);
    return hashes;
}

void insertErased(Database &database, const std::vector<std::uint64_t> &hashes)
{
    RawStatement insert(database,
                        "INSERT INTO erased_persons (hash) VALUES (?) ON CONFLICT (hash) DO NOTHING");
    for (const std::uint64_t hash : hashes) {
        insert.bind(1, static_cast<std::int64_t>(hash));
        insert.run();
    }
}

} // namespace mizan::privacyTable

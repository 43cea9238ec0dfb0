#include "app/storage/agencytable.h"

#include "app/storage/columntext.h"
#include "app/storage/database.h"
#include "app/storage/statement.h"

#include <map>

using namespace Qt::StringLiterals;

namespace mizan::agencyTable {

namespace {

void removeParts(Database &database, Id<Agency> id)
{
    for (const auto &sql :
         {u"DELETE FROM contract_periods WHERE agency_id = :id"_s,
          u"DELETE FROM fees WHERE agency_id = :id"_s, u"DELETE FROM aliases WHERE agency_id = :id"_s})
        Statement(database, sql).bind(u"id"_s, id.value).run();
}

void writeParts(Database &database, const Agency &agency)
{
    Statement period(database, u"INSERT INTO contract_periods (agency_id, first_month, last_month) "
                               "VALUES (:agency_id, :first_month, :last_month)"_s);
    period.bind(u"agency_id"_s, agency.id.value);
    for (const ContractPeriod &part : agency.contract)
        period.bind(u"first_month"_s, part.first.toIso())
            .bind(u"last_month"_s, part.last ? QVariant(part.last->toIso()) : QVariant())
            .run();

    Statement fee(database, u"INSERT INTO fees (agency_id, from_month, minor_units, currency) "
                            "VALUES (:agency_id, :from_month, :minor_units, :currency)"_s);
    fee.bind(u"agency_id"_s, agency.id.value);
    for (const Fee &part : agency.fees)
        fee.bind(u"from_month"_s, part.from.toIso())
            .bind(u"minor_units"_s, part.minorUnits)
            .bind(u"currency"_s, columnText::of(part.currency))
            .run();

    Statement alias(
        database,
        u"INSERT INTO aliases (agency_id, position, alias) VALUES (:agency_id, :position, :alias)"_s);
    alias.bind(u"agency_id"_s, agency.id.value);
    int position = 0;
    for (const QString &part : agency.aliases)
        alias.bind(u"position"_s, position++).bind(u"alias"_s, part).run();
}

using Places = std::map<Id<Agency>, size_t>;

/// Calls @p add with the agency and the row, for each row of @p sql.
template <typename Add>
void readParts(Database &database, std::vector<Agency> &agencies, const Places &places, const QString &sql,
               Add add)
{
    Statement rows(database, sql);
    while (rows.next()) {
        const auto place = places.find({rows.integer(u"agency_id"_s)});
        if (place != places.end())
            add(agencies[place->second], rows);
    }
}

} // namespace

std::vector<Agency> readAll(Database &database)
{
    std::vector<Agency> agencies;
    Places places;
    Statement rows(database, u"SELECT id, name, position FROM agencies ORDER BY position, id"_s);
    while (rows.next()) {
        places[{rows.integer(u"id"_s)}] = agencies.size();
        agencies.push_back({{rows.integer(u"id"_s)},
                            rows.text(u"name"_s),
                            static_cast<int>(rows.integer(u"position"_s)),
                            {},
                            {},
                            {}});
    }
    readParts(
        database, agencies, places,
        u"SELECT agency_id, first_month, last_month FROM contract_periods ORDER BY agency_id, first_month"_s,
        [](Agency &agency, const Statement &row) {
            ContractPeriod period{columnText::month(row, u"first_month"_s), {}};
            if (!row.isNull(u"last_month"_s))
                period.last = columnText::month(row, u"last_month"_s);
            agency.contract.push_back(period);
        });
    readParts(
        database, agencies, places,
        u"SELECT agency_id, from_month, minor_units, currency FROM fees ORDER BY agency_id, from_month"_s,
        [](Agency &agency, const Statement &row) {
            agency.fees.push_back({columnText::month(row, u"from_month"_s), row.integer(u"minor_units"_s),
                                   columnText::currency(row, u"currency"_s)});
        });
    readParts(database, agencies, places,
              u"SELECT agency_id, alias FROM aliases ORDER BY agency_id, position"_s,
              [](Agency &agency, const Statement &row) { agency.aliases.push_back(row.text(u"alias"_s)); });
    return agencies;
}

Id<Agency> nextId(Database &database)
{
    Statement row(database,
                  u"SELECT COALESCE(MAX(seq), 0) + 1 AS id FROM sqlite_sequence WHERE name = 'agencies'"_s);
    return {row.next() ? row.integer(u"id"_s) : 1};
}

void write(Database &database, const Agency &agency)
{
    Statement(database, u"INSERT INTO agencies (id, name, position) VALUES (:id, :name, :position) "
                        "ON CONFLICT (id) DO UPDATE SET name = excluded.name, position = excluded.position"_s)
        .bind(u"id"_s, agency.id.value)
        .bind(u"name"_s, agency.name)
        .bind(u"position"_s, agency.position)
        .run();
    removeParts(database, agency.id);
    writeParts(database, agency);
}

void remove(Database &database, Id<Agency> id)
{
    removeParts(database, id);
    Statement(database, u"DELETE FROM agencies WHERE id = :id"_s).bind(u"id"_s, id.value).run();
}

} // namespace mizan::agencyTable

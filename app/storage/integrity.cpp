#include "app/storage/integrity.h"

#include "app/storage/database.h"
#include "app/storage/leadrowtable.h"
#include "app/storage/rawstatement.h"
#include "app/storage/readall.h"
#include "app/storage/rejectedrowtable.h"
#include "app/storage/schema.h"
#include "app/storage/statement.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

void checkPages(Database &database, QStringList &problems)
{
    Statement rows(database, u"PRAGMA integrity_check"_s);
    while (rows.next()) {
        const QString line = rows.text(u"integrity_check"_s);
        if (line != "ok"_L1)
            problems.append(line);
    }
}

void checkReferences(Database &database, QStringList &problems)
{
    Statement rows(database, u"PRAGMA foreign_key_check"_s);
    while (rows.next())
        problems.append(u"%1: row %2 refers to a missing row of %3"_s.arg(
            rows.text(u"table"_s), rows.text(u"rowid"_s), rows.text(u"parent"_s)));
}

/// Reads everything, so that each month, day and enum is looked at.
void checkValues(Database &database, QStringList &problems)
{
    const ProjectData data = readAll(database);
    for (const ImportRecord &import : data.imports)
        std::ignore = rejectedRowTable::readOf(database, import.id);
    for (const Observation &seen : data.observations) {
        if (!std::isfinite(seen.value.number))
            problems.append(u"import %1 has an infinite number"_s.arg(seen.import.value));
    }
    if (data.settings.uuid.isNull())
        problems.append(u"the project has no id"_s);
}

/// What foreign keys would say of the lead tables, which have none.
constexpr std::array<std::pair<const char *, QLatin1StringView>, 5> leadReferences = {{
    {"SELECT COUNT(*) FROM lead_rows WHERE import_id <> id >> 32 "
     "OR import_id NOT IN (SELECT id FROM imports WHERE kind = 'leads')",
     "lead rows without their import"_L1},
    {"SELECT COUNT(*) FROM lead_rows WHERE agency_id NOT IN (SELECT id FROM agencies)",
     "lead rows without their agency"_L1},
    {"SELECT COUNT(*) FROM lead_rows WHERE attributes IS NOT NULL AND NOT json_valid(attributes)",
     "lead rows with unreadable attributes"_L1},
    {"SELECT COUNT(*) FROM lead_texts WHERE import_id NOT IN (SELECT id FROM imports)",
     "texts of leads without their import"_L1},
    {"SELECT COUNT(*) FROM lead_persons WHERE lead_row_id NOT IN (SELECT id FROM lead_rows)",
     "persons without their lead row"_L1},
}};

void checkLeads(Database &database, QStringList &problems)
{
    if (storedSchemaVersion(database) < 2)
        return;
    for (const auto &[sql, problem] : leadReferences) {
        RawStatement wrong(database, sql);
        if (wrong.next() && wrong.integer(0) > 0)
            problems.append(u"%1 %2"_s.arg(wrong.integer(0)).arg(problem));
    }
    const auto rows = leadRowTable::read(database); // looks at texts and currencies
    LeadRow row;
    auto more = rows->next(row);
    while (more && *more)
        more = rows->next(row);
    if (!more)
        problems.append(more.error().detail);
}

} // namespace

QStringList integrityProblems(Database &database)
{
    QStringList problems;
    for (const auto check : {checkPages, checkReferences, checkValues, checkLeads}) {
        try {
            check(database, problems);
        } catch (const SqlError &error) { // damage can stop a check; the others still tell something
            problems.append(error.reason.simplified());
        }
    }
    return problems;
}

} // namespace mizan

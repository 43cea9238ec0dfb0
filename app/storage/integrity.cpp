#include "app/storage/integrity.h"

#include "app/storage/database.h"
#include "app/storage/readall.h"
#include "app/storage/rejectedrowtable.h"
#include "app/storage/statement.h"

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

} // namespace

QStringList integrityProblems(Database &database)
{
    QStringList problems;
    for (const auto check : {checkPages, checkReferences, checkValues}) {
        try {
            check(database, problems);
        } catch (const SqlError &error) { // damage can stop a check; the others still tell something
            problems.append(error.reason.simplified());
        }
    }
    return problems;
}

} // namespace mizan

// The whole content of a project file as text, to compare states in tests.
#pragma once

#include "app/storage/database.h"
#include "app/storage/statement.h"

#include <QStringList>

namespace mizan {

/// Every row of every table, each value as an SQL literal. What SQLite keeps for itself is left out, so that
/// the ids already used up do not count as content.
[[nodiscard]] inline QString dumpTables(Database &database)
{
    using namespace Qt::StringLiterals;
    const auto column = [&](const QString &sql, const QString &name) {
        QStringList values;
        Statement rows(database, sql);
        while (rows.next())
            values.append(rows.text(name));
        return values;
    };
    QString dump;
    const auto tables = column(u"SELECT name FROM main.sqlite_master WHERE type = 'table' "
                               "AND name NOT LIKE 'sqlite_%' ORDER BY name"_s,
                               u"name"_s);
    for (const QString &table : tables) {
        QStringList quoted;
        for (const QString &name : column(u"PRAGMA main.table_info(%1)"_s.arg(table), u"name"_s))
            quoted.append(u"quote(%1)"_s.arg(name));
        const QString line = quoted.join(u" || ', ' || "_s);
        const auto rows =
            column(u"SELECT %1 AS line FROM main.%2 ORDER BY line"_s.arg(line, table), u"line"_s);
        dump += table + u":\n"_s + rows.join(u'\n') + u'\n';
    }
    return dump;
}

/// Opens the file for reading on a connection of its own; a failure is a dump that equals nothing.
[[nodiscard]] inline QString dumpTables(const QString &path)
{
    const auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return QStringLiteral("cannot be opened: ") + database.error().detail;
    const auto dump = (*database)->read([&] { return dumpTables(**database); });
    return dump ? *dump : QStringLiteral("cannot be read: ") + dump.error().detail;
}

} // namespace mizan

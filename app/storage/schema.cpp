#include "app/storage/schema.h"

#include "app/storage/database.h"
#include "app/storage/statement.h"

#include <QDir>
#include <QFile>

#include <map>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int sqliteError = 1;

/// File names of the scripts, in order: the first is of version 1.
QStringList scripts()
{
    return QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

QString readScript(const QString &name)
{
    QFile file(u":/schema/"_s + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

void checkForeignKeys(Database &database)
{
    Statement broken(database, u"PRAGMA foreign_key_check"_s);
    if (broken.next())
        throw SqlError{sqliteError, u"a migration left rows without the rows they refer to"_s, {}};
}

void runScript(Database &database, const QString &name, int version)
{
    for (const QString &sql : statementsOf(readScript(name)))
        database.execute(sql);
    database.execute(u"PRAGMA application_id = %1"_s.arg(projectApplicationId));
    database.execute(u"PRAGMA user_version = %1"_s.arg(version));
    checkForeignKeys(database);
}

Result<> migrateTo(Database &database, int newest)
{
    const auto stored = database.run([&] { return storedSchemaVersion(database); });
    if (!stored)
        return failedLike(stored);
    const QStringList all = scripts();
    for (int version = *stored + 1; version <= newest; ++version) {
        const auto done = database.write([&] { runScript(database, all[version - 1], version); });
        if (!done)
            return done;
    }
    return {};
}

using Definitions = std::map<QString, QString>; // "table targets" to its SQL

Definitions definitionsIn(Database &database)
{
    Definitions definitions;
    Statement rows(database, u"SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"_s);
    while (rows.next())
        definitions[rows.text(u"type"_s) + u' ' + rows.text(u"name"_s)] = rows.text(u"sql"_s);
    return definitions;
}

/// "table targets" for `CREATE TABLE targets (…`; none for statements that make nothing.
QString madeBy(const QString &sql)
{
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> starts[] = {
        {"CREATE TABLE "_L1, "table "_L1}, {"CREATE INDEX "_L1, "index "_L1}};
    for (const auto &[start, kind] : starts) {
        if (sql.startsWith(start))
            return kind + sql.mid(start.size(), sql.indexOf(u' ', start.size()) - start.size());
    }
    return {};
}

/// What SQLite keeps of the statements: their text as it stands. None when a script alters what another made.
std::optional<Definitions> writtenDefinitions(int version)
{
    Definitions definitions;
    for (const QString &script : scripts().first(version)) {
        for (const QString &sql : statementsOf(readScript(script))) {
            const QString name = madeBy(sql);
            if (!name.isEmpty())
                definitions[name] = sql.chopped(1); // the semicolon
            else if (!sql.startsWith("INSERT INTO "_L1))
                return std::nullopt;
        }
    }
    return definitions;
}

/// What SQLite makes of the scripts: the same, but ten times as slow.
Result<Definitions> executedDefinitions(int version)
{
    const auto model = Database::openInMemory();
    if (!model)
        return failedLike(model);
    const auto migrated = migrateTo(**model, version);
    if (!migrated)
        return failedLike(migrated);
    return (*model)->run([&] { return definitionsIn(**model); });
}

Result<Definitions> expectedDefinitions(int version)
{
    const auto written = writtenDefinitions(version);
    return written ? Result<Definitions>(*written) : executedDefinitions(version);
}

/// What is wrong with @p found; empty: nothing. Tables of others are left alone, triggers and views are not.
QString difference(const Definitions &found, const Definitions &expected)
{
    for (const auto &[name, sql] : expected) {
        const auto place = found.find(name);
        if (place == found.end())
            return u"missing: "_s + name;
        if (place->second != sql)
            return u"altered: "_s + name;
    }
    for (const auto &[name, sql] : found) {
        const bool isActive = name.startsWith("trigger "_L1) || name.startsWith("view "_L1);
        if (isActive && !expected.contains(name))
            return u"foreign: "_s + name;
    }
    return {};
}

} // namespace

int schemaVersion()
{
    return static_cast<int>(scripts().size());
}

int storedSchemaVersion(Database &database)
{
    Statement row(database, u"PRAGMA user_version"_s);
    return row.next() ? static_cast<int>(row.integer(u"user_version"_s)) : 0;
}

Result<> migrate(Database &database)
{
    return migrateTo(database, schemaVersion());
}

Result<> checkSchema(Database &database, int version)
{
    const auto expected = expectedDefinitions(version);
    if (!expected)
        return failedLike(expected);
    const auto found = database.run([&] { return definitionsIn(database); });
    if (!found)
        return failedLike(found);
    const QString problem = difference(*found, *expected);
    if (!problem.isEmpty())
        return fail(ErrorCode::ProjectDamaged, {database.path()}, problem);
    return {};
}

QStringList statementsOf(const QString &script)
{
    QStringList statements;
    QString statement;
    for (const QString &line : script.split(u'\n')) {
        const QString content = line.trimmed();
        if (statement.isEmpty() && (content.isEmpty() || content.startsWith("--"_L1)))
            continue;
        statement += line + u'\n';
        if (content.endsWith(u';')) {
            statements.append(statement.trimmed());
            statement.clear();
        }
    }
    return statements;
}

} // namespace mizan

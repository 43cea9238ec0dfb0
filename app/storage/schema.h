// The schema of the project file and the way from an older one to it.
#pragma once

#include "app/base/result.h"

namespace mizan {

class Database;

/// `PRAGMA application_id` of every project file: the letters MIZN.
inline constexpr quint32 projectApplicationId = 0x4D495A4E;

/// The version this program writes: the number of the newest script in resources/schema.
[[nodiscard]] int schemaVersion();
/// Files from this version on are read as they are, older ones in a migrated copy: version 3 added only
/// `page_choices`, which readAll() does not read. Whatever changes a table that it reads raises this.
inline constexpr int smallestReadableVersion = 2;
/// `PRAGMA user_version`; throws SqlError.
[[nodiscard]] int storedSchemaVersion(Database &database);
/// Runs the scripts that @p database lacks, each in one transaction of its own.
[[nodiscard]] Result<> migrate(Database &database);
/// Fails with ProjectDamaged when a table of @p version is missing or is another than it should be.
[[nodiscard]] Result<> checkSchema(Database &database, int version = schemaVersion());
/// The statements of an SQL script; each must end with a semicolon at the end of a line.
[[nodiscard]] QStringList statementsOf(const QString &script);

} // namespace mizan

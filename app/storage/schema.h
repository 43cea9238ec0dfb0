// The schema of the project file and the way from an older one to it.
#pragma once

#include "app/base/result.h"

namespace mizan {

class Database;

/// `PRAGMA application_id` of every project file: the letters MIZN.
inline constexpr quint32 projectApplicationId = 0x4D495A4E;

/// The version this program writes: the number of the newest script in resources/schema.
[[nodiscard]] int schemaVersion();
/// `PRAGMA user_version`; throws SqlError.
[[nodiscard]] int storedSchemaVersion(Database &database);
/// Runs the scripts that @p database lacks, each in one transaction of its own.
[[nodiscard]] Result<> migrate(Database &database);
/// Fails with ProjectDamaged when a table of the newest version is missing or is another than it should be.
[[nodiscard]] Result<> checkSchema(Database &database);
/// The statements of an SQL script; each must end with a semicolon at the end of a line.
[[nodiscard]] QStringList statementsOf(const QString &script);

} // namespace mizan

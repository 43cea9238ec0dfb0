// Looks at every page of a project file for damage.
#pragma once

#include <QStringList>

namespace mizan {

class Database;

/// What SQLite and our own checks find wrong, in technical words; empty when all is sound. For use inside
/// Database::run().
[[nodiscard]] QStringList integrityProblems(Database &database);

} // namespace mizan

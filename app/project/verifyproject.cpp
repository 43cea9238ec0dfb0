#include "app/project/projectopening.h"
#include "app/storage/integrity.h"
#include "app/storage/schema.h"

namespace mizan {

Result<QStringList> verifyProject(const QString &path)
{
    const auto opened = openProjectFile(path, Project::Mode::ReadOnly);
    if (!opened)
        return failedLike(opened);
    Database &database = *opened->database;
    auto problems = database.read([&] { return integrityProblems(database); });
    if (!problems && problems.error().code == ErrorCode::ProjectDamaged)
        return QStringList{problems.error().detail};
    if (!problems)
        return problems;
    if (opened->schemaVersion == schemaVersion()) {
        if (const auto schema = checkSchema(database); !schema)
            problems->append(schema.error().detail);
    }
    return problems;
}

} // namespace mizan

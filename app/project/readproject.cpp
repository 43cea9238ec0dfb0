#include "app/project/readproject.h"

#include "app/project/projectopening.h"
#include "app/storage/readall.h"
#include "app/storage/schema.h"
#include "app/storage/stagedfile.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

Result<ProjectData> dataOf(Database &database)
{
    if (const auto schema = checkSchema(database); !schema)
        return failedLike(schema);
    return database.read([&database] { return readAll(database); });
}

/// An older file may be read in the newest form only, and must stay as it is.
Result<ProjectData> dataOfMigratedCopy(Database &older)
{
    const QTemporaryDir folder;
    auto copy = StagedFile::beside(folder.filePath(u"copy.mizan"_s));
    if (!copy)
        return failedLike(copy);
    if (const auto copied = copy->copyFrom(older); !copied)
        return failedLike(copied);
    const auto database = Database::open(copy->path(), Database::Access::ReadWrite);
    if (!database)
        return failedLike(database);
    if (const auto migrated = migrate(**database); !migrated)
        return failedLike(migrated);
    return dataOf(**database);
}

} // namespace

Result<ProjectData> readProject(const QString &path)
{
    const auto opened = openProjectFile(path, Project::Mode::ReadOnly);
    if (!opened)
        return failedLike(opened);
    return opened->schemaVersion == schemaVersion() ? dataOf(*opened->database)
                                                    : dataOfMigratedCopy(*opened->database);
}

} // namespace mizan

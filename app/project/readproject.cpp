#include "app/project/readproject.h"

#include "app/project/projectopening.h"
#include "app/storage/readall.h"
#include "app/storage/schema.h"
#include "app/storage/stagedfile.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

Result<ProjectData> dataOf(Database &database, int version)
{
    if (const auto schema = checkSchema(database, version); !schema)
        return failedLike(schema);
    return database.read([&database] { return readAll(database); });
}

/// A file too old to be read as it is must stay so all the same.
Result<ProjectData> dataOfMigratedCopy(Database &older)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(ErrorCode::FolderNotWritable, {QDir::tempPath()}, folder.errorString());
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
    return dataOf(**database, schemaVersion());
}

} // namespace

Result<ProjectData> readProject(const QString &path)
{
    const auto opened = openProjectFile(path, Project::Mode::ReadOnly);
    if (!opened)
        return failedLike(opened);
    return opened->schemaVersion < smallestReadableVersion ? dataOfMigratedCopy(*opened->database)
                                                           : dataOf(*opened->database, opened->schemaVersion);
}

} // namespace mizan

// Putting a backup in place of the present content.
#include "app/project/backupstore.h"
#include "app/project/erasedpersons.h"
#include "app/project/erasurerows.h"
#include "app/project/history.h"
#include "app/project/project.h"
#include "app/project/projectopening.h"
#include "app/storage/leaderasure.h"
#include "app/storage/projectfile.h"
#include "app/storage/readall.h"
#include "app/storage/schema.h"
#include "app/storage/settingstable.h"
#include "app/storage/stagedfile.h"

namespace mizan {

namespace {

Result<> forgetIn(Database &copy, const ProjectData &present)
{
    const bool forgetsAny = !ErasedPersons(present).isEmpty();
    if (const auto set = copy.run([&] { leadErasure::overwriteDeleted(copy); }); !set)
        return set;
    const auto forgotten = copy.write([&] { return forgetInCopy(copy, present); });
    if (!forgotten || !forgetsAny)
        return forgotten;
    return copy.run([&] { leadErasure::compact(copy); });
}

/// Fills @p staged with the backup's content in the newest version of the schema, and reads it to prove that
/// it can be; the id of the project it is of. Persons that @p present has forgotten are not brought back.
Result<QUuid> stageBackup(const QString &backupPath, StagedFile &staged, const ProjectData &present)
{
    const auto opened = openProjectFile(backupPath, Project::Mode::ReadOnly);
    if (!opened)
        return failedLike(opened);
    if (const auto copied = staged.copyFrom(*opened->database); !copied)
        return failedLike(copied);
    const auto copy = Database::open(staged.path(), Database::Access::ReadWrite);
    if (!copy)
        return failedLike(copy);
    if (const auto migrated = migrate(**copy); !migrated)
        return failedLike(migrated);
    if (const auto schema = checkSchema(**copy); !schema)
        return failedLike(schema);
    const auto uuid = (*copy)->read([&] { return readAll(**copy).settings.uuid; });
    if (!uuid || *uuid != present.settings.uuid)
        return uuid;
    if (const auto forgotten = forgetIn(**copy, present); !forgotten)
        return failedLike(forgotten);
    return uuid;
}

} // namespace

Result<> Project::restoreBackup(const QString &backupPath)
{
    if (const auto writable = checkWritable(); !writable)
        return writable;
    const QString real = m_database->path();
    auto staged = StagedFile::beside(real);
    if (!staged)
        return failedLike(staged);
    const auto uuid = stageBackup(backupPath, *staged, m_data);
    if (!uuid && uuid.error().code == ErrorCode::FileNotFound)
        return fail(ErrorCode::BackupNotFound, {backupPath});
    if (!uuid)
        return failedLike(uuid);
    if (*uuid != m_data.settings.uuid)
        return fail(ErrorCode::BackupNotFound, {backupPath});
    if (const auto made = m_backups->make(*m_database, m_environment.now()); !made)
        return made;
    if (const auto replaced = replaceContent(*staged); !replaced)
        return replaced;
    m_backups->prune();
    emit changed();
    return {};
}

Result<> Project::replaceContent(StagedFile &content)
{
    const QString real = m_database->path();
    m_database.reset(); // its journal is gone with it, so the file can be exchanged in one step
    const auto published = content.publish(true);
    auto reopened = Database::open(real, Database::Access::ReadWrite);
    if (!reopened)
        return failedLike(reopened);
    m_database = std::move(*reopened);
    m_history->clear(); // the import shelf went with the connection
    auto data = m_database->read([this] { return readAll(*m_database); });
    if (!data)
        return failedLike(data);
    m_data = std::move(*data);
    return published;
}

} // namespace mizan

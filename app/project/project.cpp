#include "app/project/project.h"

#include "app/project/applyedits.h"
#include "app/project/backupstore.h"
#include "app/project/changeplan.h"
#include "app/project/history.h"
#include "app/project/projectopening.h"
#include "app/project/projectvalidation.h"
#include "app/storage/agencytable.h"
#include "app/storage/importshelf.h"
#include "app/storage/pagechoicetable.h"
#include "app/storage/projectfile.h"
#include "app/storage/readall.h"
#include "app/storage/schema.h"
#include "app/storage/settingstable.h"
#include "app/storage/stagedfile.h"

#include <QFileInfo>

namespace mizan {

namespace {

/// Makes the tables in an empty file and stores the settings.
Result<> fillNewFile(const QString &path, const ProjectSettings &settings)
{
    const auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return failedLike(database);
    if (const auto migrated = migrate(**database); !migrated)
        return migrated;
    return (*database)->write([&] { settingsTable::write(**database, settings); });
}

/// A copy is handed on, and what pages show names the project files of other clients.
Result<> forgetPageChoices(const StagedFile &copy)
{
    const auto database = Database::open(copy.path(), Database::Access::ReadWrite);
    if (!database)
        return failedLike(database);
    return (*database)->write([&] { pageChoiceTable::clear(**database); });
}

} // namespace

Project::Project(QString path, ProjectEnvironment environment)
    : m_path(std::move(path))
    , m_environment(std::move(environment))
    , m_history(std::make_unique<History>())
{
}

Project::~Project()
{
    Q_ASSERT(!m_isStoring);
}

Result<std::unique_ptr<Project>> Project::create(const QString &path, const ProjectSettings &settings,
                                                 const ProjectEnvironment &environment)
{
    ProjectSettings stored = tidied(settings);
    if (stored.uuid.isNull())
        stored.uuid = QUuid::createUuid();
    if (const auto valid = validateSettings(stored); !valid)
        return failedLike(valid);
    if (QFileInfo(path).isDir())
        return fail(ErrorCode::FileIsFolder, {path});
    if (QFileInfo::exists(path))
        return fail(ErrorCode::FileExists, {path});
    auto staged = StagedFile::beside(path);
    if (!staged)
        return failedLike(staged);
    if (auto filled = fillNewFile(staged->path(), stored); !filled) {
        if (filled.error().code == ErrorCode::DiskFull)
            return fail(ErrorCode::DiskFull, {path}, filled.error().detail);
        return failedLike(filled);
    }
    if (const auto published = staged->publish(false); !published)
        return failedLike(published);
    return open(path, Mode::ReadWrite, environment);
}

Result<std::unique_ptr<Project>> Project::open(const QString &path, Mode mode,
                                               const ProjectEnvironment &environment)
{
    auto opened = openProjectFile(path, mode);
    if (!opened)
        return failedLike(opened);
    std::unique_ptr<Project> project(new Project(QFileInfo(path).absoluteFilePath(), environment));
    if (const auto loaded = project->load(std::move(*opened)); !loaded)
        return failedLike(loaded);
    return project;
}

Result<> Project::load(OpenedProject opened)
{
    m_lock = std::move(opened.lock);
    m_database = std::move(opened.database);
    m_readOnlyCause = opened.cause;
    m_readOnlyReason = std::move(opened.reason);
    const auto uuid = m_database->run([this] { return settingsTable::readUuid(*m_database); });
    if (!uuid)
        return failedLike(uuid);
    m_backups = std::make_unique<BackupStore>(m_environment.backupFolder, *uuid, m_database->path());
    if (const auto migrated = migrateIfOlder(opened.schemaVersion); !migrated)
        return migrated;
    if (const auto schema = checkSchema(*m_database); !schema)
        return schema;
    auto data = m_database->read([this] { return readAll(*m_database); });
    if (!data)
        return failedLike(data);
    m_data = std::move(*data);
    return {};
}

Result<> Project::migrateIfOlder(int version)
{
    if (version == schemaVersion())
        return {};
    if (const auto writable = checkWritable(); !writable)
        return writable;
    if (const auto made = m_backups->make(*m_database, m_environment.now()); !made)
        return made;
    m_backups->prune();
    return migrate(*m_database);
}

Result<> Project::checkWritable() const
{
    if (m_readOnlyCause == ReadOnlyCause::InUse)
        return fail(ErrorCode::ProjectInUse, {m_path, m_readOnlyReason});
    if (m_readOnlyCause == ReadOnlyCause::DiskFull)
        return fail(ErrorCode::DiskFull, {m_path});
    if (isReadOnly())
        return fail(ErrorCode::ProjectReadOnly, {m_path});
    return checkFree();
}

/// Whether the file can be reached.
Result<> Project::checkFree() const
{
    if (m_isStoring)
        return fail(ErrorCode::ProjectInUse, {m_path, m_lock->holder()}); // it is this process
    if (!m_database)
        return fail(ErrorCode::ProjectReadOnly, {m_path});
    return {};
}

void Project::backUpOnceADay()
{
    const auto now = dueBackup();
    if (!now)
        return;
    const auto made = m_backups->make(*m_database, *now);
    m_backups->prune();
    noteBackup(made);
}

std::optional<QDateTime> Project::dueBackup()
{
    const QDateTime now = m_environment.now();
    const QDate today = now.toUTC().date();
    if (!m_backups->isEnabled() || m_backupLookedAt == today)
        return std::nullopt;
    m_backupLookedAt = today; // also when it fails: people need not be told at each change
    return m_backups->hasBackupOf(today) ? std::nullopt : std::optional(now);
}

void Project::noteBackup(const Result<> &made)
{
    m_backupError = made ? std::nullopt : std::optional(made.error());
    if (!made)
        emit backupFailed(made.error());
}

Result<> Project::change(ChangeName name, std::vector<AnyEdit> edits)
{
    if (edits.empty())
        return {};
    if (const auto writable = checkWritable(); !writable)
        return writable;
    const auto nextAgency = m_database->run([this] { return agencyTable::nextId(*m_database); });
    if (!nextAgency)
        return failedLike(nextAgency);
    auto planned = planChange(m_data, std::move(edits), {m_environment.now(), *nextAgency});
    if (planned.empty())
        return {};
    if (const auto valid = validateChange(m_data, planned); !valid)
        return valid;
    backUpOnceADay();
    const auto stored = m_database->write([&] {
        storeEdits(*m_database, planned);
        for (const auto id : m_history->importsToRedo())
            importShelf::discard(*m_database, id);
    });
    if (!stored)
        return stored;
    applyEdits(m_data, planned);
    m_history->push({name, std::move(planned)});
    emit changed();
    return {};
}

std::optional<ChangeName> Project::undoName() const
{
    const HistoryStep *step = m_history->toUndo();
    return step ? std::optional(step->name) : std::nullopt;
}

std::optional<ChangeName> Project::redoName() const
{
    const HistoryStep *step = m_history->toRedo();
    return step ? std::optional(step->name) : std::nullopt;
}

Result<> Project::undo()
{
    const HistoryStep *step = m_history->toUndo();
    if (!step)
        return {};
    if (const auto done = carryOut(step->inverted()); !done)
        return done;
    m_history->markUndone();
    emit changed();
    return {};
}

Result<> Project::redo()
{
    const HistoryStep *step = m_history->toRedo();
    if (!step)
        return {};
    if (const auto done = carryOut(*step); !done)
        return done;
    m_history->markRedone();
    emit changed();
    return {};
}

Result<> Project::carryOut(const HistoryStep &step)
{
    if (const auto writable = checkWritable(); !writable)
        return writable;
    backUpOnceADay();
    if (const auto *swap = std::get_if<ImportSwap>(&step.content))
        return swapImports(*swap, {});
    const auto &edits = std::get<std::vector<AnyEdit>>(step.content);
    const auto stored = m_database->write([&] { storeEdits(*m_database, edits); });
    if (stored)
        applyEdits(m_data, edits);
    return stored;
}

Result<> Project::saveCopy(const QString &path, bool mayReplace) const
{
    if (const auto isFree = checkFree(); !isFree)
        return isFree;
    const bool isOwnFile = realPath(path) == realPath(m_path);
    if (QFileInfo(path).isDir())
        return fail(ErrorCode::FileIsFolder, {path});
    if (isOwnFile || (!mayReplace && QFileInfo::exists(path)))
        return fail(ErrorCode::FileExists, {path});
    // A file that another process has open must not be taken away under it.
    ProjectLock targetLock(realPath(path));
    if (QFileInfo::exists(path) && targetLock.take() == ProjectLock::Outcome::HeldByOther)
        return fail(ErrorCode::ProjectInUse, {path, targetLock.holder()});
    auto staged = StagedFile::beside(realPath(path));
    if (!staged)
        return failedLike(staged);
    if (const auto copied = staged->copyFrom(*m_database); !copied)
        return copied;
    if (const auto forgotten = forgetPageChoices(*staged); !forgotten)
        return forgotten;
    return staged->publish(mayReplace);
}

std::vector<BackupFile> Project::backups() const
{
    return m_backups->list();
}

} // namespace mizan

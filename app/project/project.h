// Project: the open project file; every change of it goes through here.
#pragma once

#include "app/base/result.h"
#include "app/domain/changename.h"
#include "app/domain/importbundle.h"
#include "app/domain/projectdata.h"
#include "app/project/anyedit.h"
#include "app/project/backupfile.h"
#include "app/project/erasure.h"
#include "app/project/projectenvironment.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace mizan {

class BackupStore;
class Database;
class History;
class ImportStoring;
class ProjectLock;
class StagedFile;
class StoringWatch;
struct HistoryStep;
struct ImportSwap;
struct OpenedProject;

/// Why a project cannot be changed.
enum class ReadOnlyCause {
    None,        ///< it can be
    Asked,       ///< it was opened for reading
    InUse,       ///< another process has it open for writing
    NotWritable, ///< the file or its folder is write-protected
    DiskFull,    ///< not even the lock can be made
};

/// One open project file. It is the only writer, or read-only; not for use from several threads.
class Project : public QObject
{
    Q_OBJECT

public:
    /// Writing takes the file's lock and falls back to reading when another process has it; ReadOnly never
    /// writes.
    enum class Mode { ReadWrite, ReadOnly };

    /// Makes a new file; fails with FileExists rather than replacing one.
    [[nodiscard]] static Result<std::unique_ptr<Project>>
    create(const QString &path, const ProjectSettings &settings, const ProjectEnvironment &environment);
    /// Checks header and schema, migrates an older file (after a backup) and reads it.
    [[nodiscard]] static Result<std::unique_ptr<Project>> open(const QString &path, Mode mode,
                                                               const ProjectEnvironment &environment);
    ~Project() override;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const ProjectEnvironment &environment() const { return m_environment; }
    [[nodiscard]] const ProjectData &data() const { return m_data; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnlyCause != ReadOnlyCause::None; }
    [[nodiscard]] ReadOnlyCause readOnlyCause() const { return m_readOnlyCause; }
    /// Who has the file open for writing, or why it cannot be written; empty when it can be.
    [[nodiscard]] QString readOnlyReason() const { return m_readOnlyReason; }

    /// Fails with ProjectInUse, DiskFull or ProjectReadOnly when nothing can be changed.
    [[nodiscard]] Result<> checkWritable() const;

    /// One transaction and one undo step. New agencies get their id here. Nothing happens for an empty list.
    [[nodiscard]] Result<> change(ChangeName name, std::vector<AnyEdit> edits);
    /// Stores an import with all its observations, replacing an earlier one if the bundle says so: one undo
    /// step. Fails with Cancelled when @p watch says so, and leaves no trace then.
    [[nodiscard]] Result<Id<ImportRecord>> addImport(ImportBundle bundle, StoringWatch *watch = nullptr);
    /// addImport() in three parts, of which the middle one, ImportStoring::run(), may be in another thread.
    /// Until finishImport(), which has to come, all that needs the file fails with ProjectInUse.
    [[nodiscard]] Result<std::unique_ptr<ImportStoring>> beginImport(ImportBundle bundle);
    [[nodiscard]] Result<Id<ImportRecord>> finishImport(std::unique_ptr<ImportStoring> storing);
    [[nodiscard]] Result<> removeImport(Id<ImportRecord> id);
    [[nodiscard]] Result<std::vector<RejectedRow>> rejectedRows(Id<ImportRecord> id) const;

    /// What a page was last told to show, as it wrote it; empty: nothing yet.
    [[nodiscard]] QString pageChoice(const QString &page) const;
    /// Keeps what a page shows in the file. A view is no change of the project: it is no undo step, makes no
    /// backup and is not told by changed(). Fails as checkWritable() does.
    [[nodiscard]] Result<> rememberPageChoice(const QString &page, const QString &choice);

    /// The stored lead rows as they are on disk, for any one thread; usable without this object.
    [[nodiscard]] std::unique_ptr<LeadArchive> leadArchive() const;

    /// Forgets a person: name, e-mail address, phone, attributes and campaigns go from the file, and later
    /// imports do not bring them back; days and counts stay. Cannot be undone, and ends what could be. Fails
    /// with InvalidEmail; when the file cannot be written anew at the end, all is forgotten but for what free
    /// pages hold, and may be asked for again.
    [[nodiscard]] Result<Erasure> erasePerson(const QString &email);
    /// Likewise everyone of whom no day from @p month on is known.
    [[nodiscard]] Result<Erasure> erasePersonsBefore(Month month);

    [[nodiscard]] std::optional<ChangeName> undoName() const; ///< none: nothing to undo
    [[nodiscard]] std::optional<ChangeName> redoName() const;
    [[nodiscard]] Result<> undo();
    [[nodiscard]] Result<> redo();

    /// A compact copy of all but what pages show; FileExists unless @p mayReplace, then in one step.
    [[nodiscard]] Result<> saveCopy(const QString &path, bool mayReplace) const;
    /// Backups of this project, newest first.
    [[nodiscard]] std::vector<BackupFile> backups() const;
    /// What kept the last daily backup from being made; none when nothing did.
    [[nodiscard]] const std::optional<Error> &backupError() const { return m_backupError; }
    /// Puts the content of a backup in place of the present one, after backing that up; clears the history.
    [[nodiscard]] Result<> restoreBackup(const QString &backupPath);

signals:
    /// The data is another than before.
    void changed();

    /// The backup of the day could not be made; the change that was to follow it was made all the same.
    void backupFailed(const mizan::Error &error);

private:
    Project(QString path, ProjectEnvironment environment);
    [[nodiscard]] Result<> load(OpenedProject opened);
    [[nodiscard]] Result<> migrateIfOlder(int version);
    [[nodiscard]] Result<> checkFree() const;
    void backUpOnceADay();
    /// When the daily backup is to be made now; then it is settled for this day, whatever comes of it.
    [[nodiscard]] std::optional<QDateTime> dueBackup();
    void noteBackup(const Result<> &made);
    /// Takes an import out, or one from the shelf in. What is on the shelf of @p forgotten goes for good.
    [[nodiscard]] Result<> swapImports(const ImportSwap &swap,
                                       const std::vector<Id<ImportRecord>> &forgotten);
    [[nodiscard]] Result<Erasure> erase(const std::function<Result<Erasure>()> &forget);
    [[nodiscard]] Result<> carryOut(const HistoryStep &step);
    [[nodiscard]] Result<> replaceContent(StagedFile &content);

    QString m_path;
    ProjectEnvironment m_environment;
    ProjectData m_data;
    ReadOnlyCause m_readOnlyCause = ReadOnlyCause::None;
    QString m_readOnlyReason;
    std::unique_ptr<ProjectLock> m_lock; ///< outlives the connection
    std::unique_ptr<Database> m_database;
    std::unique_ptr<History> m_history;
    std::unique_ptr<BackupStore> m_backups;
    QDate m_backupLookedAt; ///< the day (UTC) for which the daily backup is settled
    std::optional<Error> m_backupError;
    bool m_isStoring = false; ///< an import has begun and is not finished: the connection is not ours
};

/// Looks at every page of a project file without changing it; the problems found, none when it is sound.
[[nodiscard]] Result<QStringList> verifyProject(const QString &path);

} // namespace mizan

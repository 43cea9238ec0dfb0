// BackupStore: the folder with the backups of one project.
#pragma once

#include "app/base/result.h"
#include "app/project/backupfile.h"

#include <QDate>
#include <QUuid>

#include <vector>

namespace mizan {

class Database;

inline constexpr int keptBackups = 10;

/// Where the backups of a project are kept: all copies of it share a folder named by their id, in which each
/// file has one by where it lies. Empty when @p root is.
[[nodiscard]] QString backupFolderOf(const QString &root, const QUuid &uuid, const QString &projectPath);

class BackupStore
{
public:
    /// @p root is the folder of all projects; an empty one means: no backups.
    BackupStore(const QString &root, const QUuid &uuid, QString projectPath);

    [[nodiscard]] bool isEnabled() const { return !m_folder.isEmpty(); }
    /// Newest first. With those of copies whose file is gone: this one may be what was moved from there.
    [[nodiscard]] std::vector<BackupFile> list() const;
    /// Whether one was made of this file on that day (UTC).
    [[nodiscard]] bool hasBackupOf(QDate day) const;
    /// Copies the project as it is on disk; damage does not stop it: then the file is copied as it is.
    [[nodiscard]] Result<> make(Database &database, const QDateTime &now) const;
    /// Removes all but the newest ten of this file.
    void prune() const;

private:
    [[nodiscard]] QString freePath(const QDateTime &now) const;
    void notePath() const;

    QString m_projectPath;
    QString m_folder;
};

} // namespace mizan

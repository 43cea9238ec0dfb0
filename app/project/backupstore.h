// BackupStore: the folder with the backups of one project.
#pragma once

#include "app/base/result.h"
#include "app/project/backupfile.h"

#include <QDate>

#include <vector>

namespace mizan {

class Database;

inline constexpr int keptBackups = 10;

class BackupStore
{
public:
    /// @p folder is made when needed; an empty one means: no backups.
    explicit BackupStore(QString folder);

    [[nodiscard]] bool isEnabled() const { return !m_folder.isEmpty(); }
    [[nodiscard]] std::vector<BackupFile> list() const; ///< newest first
    /// Whether one was made on that day (UTC).
    [[nodiscard]] bool hasBackupOf(QDate day) const;
    /// Copies the project as it is on disk; damage does not stop it: then the file is copied as it is.
    [[nodiscard]] Result<> make(Database &database, const QDateTime &now) const;
    /// Removes all but the newest ten.
    void prune() const;

private:
    [[nodiscard]] QString freePath(const QDateTime &now) const;

    QString m_folder;
};

} // namespace mizan

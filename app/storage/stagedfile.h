// StagedFile: a file that is made under a hidden name and appears whole or not at all.
#pragma once

#include "app/base/result.h"

#include <QString>

namespace mizan {

class Database;

/// Made beside its target; whatever is left of it goes with this object.
class StagedFile
{
public:
    /// Fails with FolderNotWritable, DiskFull or WriteFailed.
    [[nodiscard]] static Result<StagedFile> beside(const QString &target);
    ~StagedFile();
    StagedFile(StagedFile &&other) noexcept;
    StagedFile &operator=(StagedFile &&) = delete;

    /// The hidden file: exists, and is empty at first.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Fills it with a complete, compact copy of @p database.
    [[nodiscard]] Result<> copyFrom(Database &database);
    /// Puts it on disk and in the target's place in one step; FileExists unless @p mayReplace.
    [[nodiscard]] Result<> publish(bool mayReplace);

private:
    StagedFile(QString path, QString target);
    QString m_path; ///< empty once published
    QString m_target;
};

} // namespace mizan

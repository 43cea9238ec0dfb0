// Looks at a file before SQLite does: a file that is no project is never opened as a database.
#pragma once

#include "app/base/result.h"

namespace mizan {

/// What the first 100 bytes of a project file say.
struct ProjectHeader
{
    int schemaVersion = 0;   ///< `user_version`
    bool hasJournal = false; ///< a change is being written, or was when its writer was killed
};

/// Fails with FileNotFound, FileIsFolder, FileUnreadable, FileEmpty, NotAProject, ProjectTooNew or
/// ProjectDamaged (its length is not what it says). Writes nothing. Not to be called while this process
/// writes the file: on closing, the system drops SQLite's locks on it.
[[nodiscard]] Result<ProjectHeader> inspectHeader(const QString &path);

/// The path without symbolic links, so that lock and journal lie beside the file itself.
[[nodiscard]] QString realPath(const QString &path);

} // namespace mizan

// Opening: from a path to a connection that may write, or only read.
#pragma once

#include "app/base/result.h"
#include "app/project/project.h"
#include "app/project/projectlock.h"
#include "app/storage/database.h"

#include <memory>

namespace mizan {

/// A project file with all that holds it open.
struct OpenedProject
{
    std::unique_ptr<ProjectLock> lock; ///< held when the project can be written
    std::unique_ptr<Database> database;
    ReadOnlyCause cause = ReadOnlyCause::None;
    QString reason;        ///< why it is read-only, for people
    int schemaVersion = 0; ///< may be an older one
};

/// Checks the header, takes the lock where writing is wanted and possible, and recovers the file when its
/// last writer was killed in the middle of a change.
[[nodiscard]] Result<OpenedProject> openProjectFile(const QString &path, Project::Mode mode);

} // namespace mizan

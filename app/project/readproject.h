// Looks into a project file without taking part in it.
#pragma once

#include "app/base/result.h"
#include "app/domain/projectdata.h"

#include <QString>

namespace mizan {

/// The content of a project file as it is now: opened for reading and closed again, whoever else has it open.
/// A file older than smallestReadableVersion is migrated in a temporary copy. Fails as Project::open() does.
[[nodiscard]] Result<ProjectData> readProject(const QString &path);

} // namespace mizan

// The sample: a made-up client with three agencies and 14 months, to look at and to try things on.
#pragma once

#include "app/project/project.h"

#include <memory>

namespace mizan {

/// Makes the sample project at @p path from the tables in resources/sample. Fails as Project::create() does.
[[nodiscard]] Result<std::unique_ptr<Project>> createSampleProject(const QString &path,
                                                                   const ProjectEnvironment &environment);

} // namespace mizan

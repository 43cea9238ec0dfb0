// How a command gets at its project and at what it is told to work on.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/clicontext.h"
#include "app/project/project.h"

#include <memory>

namespace mizan {

[[nodiscard]] Result<std::unique_ptr<Project>> openForReading(const QString &path, const CliContext &context);
/// Fails as Project::checkWritable() when the file cannot be written. Says on the error stream when the
/// backup of the day fails.
[[nodiscard]] Result<std::unique_ptr<Project>> openForWriting(const QString &path, const CliContext &context);

/// The agency that goes by @p name; fails with UnknownAgency, which lists the known ones.
[[nodiscard]] Result<Agency> agencyCalled(const QString &name, const ProjectData &data);
/// Those of `--agency`, else all.
[[nodiscard]] Result<std::vector<Agency>> chosenAgencies(const Arguments &arguments, const ProjectData &data);
/// The day it is where the client is.
[[nodiscard]] QDate todayOf(const ProjectSettings &settings, const CliContext &context);

} // namespace mizan

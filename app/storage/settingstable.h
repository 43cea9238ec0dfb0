// The tables `project` and `judged_metrics`: the settings of the project.
#pragma once

#include "app/domain/projectdata.h"

namespace mizan {
class Database;

namespace settingsTable {

[[nodiscard]] ProjectSettings read(Database &database);
/// The project's own id; works for files of every version.
[[nodiscard]] QUuid readUuid(Database &database);
void write(Database &database, const ProjectSettings &settings);

} // namespace settingsTable
} // namespace mizan

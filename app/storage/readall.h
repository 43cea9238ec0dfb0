// Reads a whole project.
#pragma once

#include "app/domain/projectdata.h"

namespace mizan {

class Database;

/// All tables but the rejected rows and the lead rows; for use inside Database::read().
[[nodiscard]] ProjectData readAll(Database &database);

} // namespace mizan

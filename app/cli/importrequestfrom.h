// The options of `import` as an ImportRequest.
#pragma once

#include "app/cli/arguments.h"
#include "app/importing/importrequest.h"

namespace mizan {

[[nodiscard]] Result<ImportRequest> importRequestFrom(const Arguments &arguments);

} // namespace mizan

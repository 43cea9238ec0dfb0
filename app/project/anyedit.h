// AnyEdit: one change to one row of a project, of whatever table.
#pragma once

#include "app/base/edit.h"
#include "app/domain/projectdata.h"

#include <variant>
#include <vector>

namespace mizan {

using AnyEdit =
    std::variant<Edit<ProjectSettings>, Edit<Agency>, Edit<Target>, Edit<TypedFigure>, Edit<Definition>>;

} // namespace mizan

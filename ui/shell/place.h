// Place: where in an open project the window is.
#pragma once

#include "app/domain/agency.h"
#include "app/domain/month.h"

namespace mizan {

struct Place
{
    enum class Kind { Overview, Agency, Compare, Goals, Data, Leads };
    Kind kind = Kind::Overview;
    Id<Agency> agency; ///< of Kind::Agency; of Kind::Leads, where not valid: of the whole project
    bool operator==(const Place &) const = default;
};

} // namespace mizan

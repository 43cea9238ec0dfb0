// Walking through stored lead rows, import by import.
#pragma once

#include "app/domain/figure.h"
#include "app/domain/leadrow.h"

#include <functional>
#include <span>

namespace mizan {

struct ImportWalk
{
    std::function<void()> begin;
    std::function<void(const LeadRow &)> add;
    std::function<void(Id<ImportRecord>, std::span<const Coverage>)>
        end; ///< with the coverage of that import

    /// All of @p rows, oldest import first; @p coverage is by import, as in ProjectData.
    [[nodiscard]] Result<> through(StoredLeadRows &rows, std::span<const Coverage> coverage) const;
};

} // namespace mizan

// importedBy: the observations or the coverage of one import, out of those of a project.
#pragma once

#include "app/domain/importrecord.h"

#include <algorithm>
#include <span>

namespace mizan {

/// The part of @p all, which is by import as in ProjectData, that came with @p import.
// Not `std::ranges::equal_range`: clang 14, which fuzzes, cannot compile that of libstdc++ 12.
template <typename List>
[[nodiscard]] auto importedBy(const List &all, Id<ImportRecord> import)
{
    using Part = typename List::value_type;
    const auto first = std::ranges::lower_bound(all, import, {}, &Part::import);
    const auto last = std::ranges::upper_bound(first, all.end(), import, {}, &Part::import);
    return std::span<const Part>(first, last);
}

} // namespace mizan

// Edit: one change to one row, in a form that can be turned around.
#pragma once

#include <optional>

namespace mizan {

/// One change to one row: created (no before), removed (no after) or altered (both).
template <typename T>
struct Edit
{
    std::optional<T> before;
    std::optional<T> after;

    [[nodiscard]] Edit inverted() const { return {after, before}; }
    bool operator==(const Edit &) const = default;
};

} // namespace mizan

// Small things that every reader of raw cells needs.
#pragma once

#include <string_view>

namespace mizan {

[[nodiscard]] inline bool isCellSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// @p cell without spaces, tabs and line breaks around.
[[nodiscard]] inline std::string_view trimmedCell(std::string_view cell)
{
    while (!cell.empty() && isCellSpace(cell.front()))
        cell.remove_prefix(1);
    while (!cell.empty() && isCellSpace(cell.back()))
        cell.remove_suffix(1);
    return cell;
}

} // namespace mizan

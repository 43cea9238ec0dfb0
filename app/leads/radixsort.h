// A stable sort by whole numbers, in time that grows with the count alone.
#pragma once

#include <cstdint>
#include <vector>

namespace mizan {

/// @p Key is unsigned.
template <typename Key>
struct SortItem
{
    Key key = 0;
    std::uint32_t index = 0;
};

/// By key, rising; items of one key stay in their order. For keys of 32 and of 64 bits.
template <typename Key>
void radixSort(std::vector<SortItem<Key>> &items);

extern template void radixSort(std::vector<SortItem<std::uint32_t>> &items);
extern template void radixSort(std::vector<SortItem<std::uint64_t>> &items);

} // namespace mizan

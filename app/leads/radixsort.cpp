#include "app/leads/radixsort.h"

#include <array>
#include <cstddef>
#include <limits>

namespace mizan {

namespace {

constexpr int digitBits = 11;
constexpr std::uint64_t digitMask = (1U << digitBits) - 1;

template <typename Key>
size_t digitOf(const SortItem<Key> &item, int shift)
{
    return static_cast<size_t>((item.key >> shift) & digitMask);
}

/// One pass of a sort from the last digit on (Knuth, vol. 3, 5.2.5).
template <typename Key>
void distribute(const std::vector<SortItem<Key>> &from, std::vector<SortItem<Key>> &to, int shift)
{
    std::array<size_t, digitMask + 1> places{};
    for (const SortItem<Key> &item : from)
        ++places[digitOf(item, shift)];
    size_t begin = 0;
    for (size_t &place : places) {
        const size_t count = place;
        place = begin;
        begin += count;
    }
    for (const SortItem<Key> &item : from)
        to[places[digitOf(item, shift)]++] = item;
}

} // namespace

template <typename Key>
void radixSort(std::vector<SortItem<Key>> &items)
{
    Key differing = 0;
    for (const SortItem<Key> &item : items)
        differing |= item.key ^ items.front().key;
    std::vector<SortItem<Key>> other(differing != 0 ? items.size() : 0);
    for (int shift = 0; shift < std::numeric_limits<Key>::digits; shift += digitBits) {
        if (((differing >> shift) & digitMask) == 0)
            continue;
        distribute(items, other, shift);
        items.swap(other);
    }
}

template void radixSort(std::vector<SortItem<std::uint32_t>> &items);
template void radixSort(std::vector<SortItem<std::uint64_t>> &items);

} // namespace mizan

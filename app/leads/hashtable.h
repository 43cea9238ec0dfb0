// HashTable: small numbers by 64-bit hashes, several to one hash, in little memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>

namespace mizan {

/// Open addressing with 12 bytes an entry, mostly three quarters full. Entries stand in the order of their
/// hashes (Amble and Knuth, "Ordered hash tables", 1974), so that a search ends early and growing is one walk
/// in place, which needs no second table. Nothing is ever taken out.
class HashTable
{
public:
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    /// The first number of @p hash for which @p fits holds, to read or to set; null when there is none.
    template <typename Fits>
    [[nodiscard]] std::uint32_t *find(std::uint64_t hash, const Fits &fits)
    {
        if (m_used == 0)
            return nullptr;
        const Key key = keyOf(hash);
        Entry *entry = m_entries.get() + home(key.high);
        while (entry->key.high < key.high)
            ++entry;
        for (; entry->key.high == key.high && entry->number != none; ++entry) {
            if (entry->key.low == key.low && fits(entry->number))
                return &entry->number;
        }
        return nullptr;
    }

    /// @p number is not none. Comes after other numbers of the same hash.
    void insert(std::uint64_t hash, std::uint32_t number);
    /// Begins to fetch the memory that find() will look at.
    void prefetch(std::uint64_t hash) const
    {
        if (m_used != 0)
            __builtin_prefetch(m_entries.get() + home(keyOf(hash).high), 1);
    }
    void clear();
    [[nodiscard]] size_t bytes() const { return m_size * sizeof(Entry); }

private:
    struct Key
    {
        std::uint32_t high;
        std::uint32_t low;
    };
    struct Entry
    {
        Key key;
        std::uint32_t number; ///< none: the entry is empty, and its key the highest
    };
    struct Freed
    {
        void operator()(Entry *entries) const { std::free(entries); }
    };

    /// Fibonacci hashing (Knuth, vol. 3, 6.4): hashes that are alike come far apart; one to one.
    static Key keyOf(std::uint64_t hash)
    {
        const std::uint64_t spread = hash * 0x9E3779B97F4A7C15ULL;
        return {static_cast<std::uint32_t>(spread >> 32), static_cast<std::uint32_t>(spread)};
    }
    /// Rises with the key.
    [[nodiscard]] size_t home(std::uint32_t high) const { return (std::uint64_t{high} * m_homes) >> 32; }
    [[nodiscard]] size_t freeFrom(size_t place) const;
    void grow();
    void resize(size_t homes);

    std::unique_ptr<Entry[], Freed> m_entries; ///< of malloc(), so that growing a large one moves nothing
    size_t m_homes = 0;
    size_t m_size =
        0; ///< homes, room to go on behind the last of them, and a last entry that is always empty
    size_t m_used = 0;
};

} // namespace mizan

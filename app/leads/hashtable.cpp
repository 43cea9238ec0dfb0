#include "app/leads/hashtable.h"

#include <algorithm>
#include <new>

namespace mizan {

namespace {

constexpr size_t smallest = 64;

} // namespace

void HashTable::insert(std::uint64_t hash, std::uint32_t number)
{
    if (m_used * 7 >= m_homes * 6)
        grow();
    const Key key = keyOf(hash);
    size_t place = home(key.high);
    while (m_entries[place].key.high <= key.high && m_entries[place].number != none)
        ++place;
    const size_t end = freeFrom(place);
    if (end + 1 == m_size) {
        grow();
        insert(hash, number);
        return;
    }
    std::move_backward(&m_entries[place], &m_entries[end], &m_entries[end] + 1);
    m_entries[place] = {key, number};
    ++m_used;
}

void HashTable::clear()
{
    m_entries.reset();
    m_homes = m_size = m_used = 0;
}

size_t HashTable::freeFrom(size_t place) const
{
    while (m_entries[place].number != none)
        ++place;
    return place;
}

/// By a quarter, not to the double: what is empty costs memory.
void HashTable::grow()
{
    const size_t before = m_size;
    resize(m_homes + m_homes / 4 + smallest);
    Entry *const entries = m_entries.get();

    size_t packed = m_size; // all entries to the end, in their order
    for (size_t place = before; place-- > 0;) {
        if (entries[place].number != none)
            entries[--packed] = entries[place];
    }
    constexpr Entry empty{{none, none}, none};
    size_t next = 0; // then each to its home or behind the one before; this never overtakes the reading
    for (; packed < m_size; ++packed) {
        const Entry entry = entries[packed];
        for (const size_t place = home(entry.key.high); next < place;)
            entries[next++] = empty;
        entries[next++] = entry;
    }
    std::fill(entries + next, entries + m_size, empty);
}

void HashTable::resize(size_t homes)
{
    const size_t size = homes + homes / 64 + smallest;
    auto *moved = static_cast<Entry *>(std::realloc(m_entries.get(), size * sizeof(Entry)));
    if (!moved)
        throw std::bad_alloc();
    static_cast<void>(m_entries.release());
    m_entries.reset(moved);
    m_homes = homes;
    m_size = size;
}

} // namespace mizan

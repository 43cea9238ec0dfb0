// Shortfall: whether several months together fell short by more than chance.
#pragma once

#include "app/analysis/variation.h"
#include "app/domain/month.h"

#include <array>
#include <cstddef>

namespace mizan {

/// The last judged months of a count, all of one source and basis.
class RecentMonths
{
public:
    static constexpr int longestWindow = 12;

    void add(Month month, double actual, double target, bool missed);
    /// How many of the last 12, 6 or 3 months, the one added last included, make a persistent shortfall; the
    /// longest such window, or 0. A window is full, spans at most twice its length and has two misses.
    [[nodiscard]] int persistentShortfall(Direction direction) const;

private:
    struct Entry
    {
        Month month;
        double actual = 0;
        double target = 0;
        bool missed = false;
    };
    [[nodiscard]] const Entry &back(int monthsAgo) const
    {
        return m_ring[static_cast<size_t>(m_added - 1 - monthsAgo) % m_ring.size()];
    }

    std::array<Entry, longestWindow> m_ring;
    int m_added = 0;
};

/// Whether sums over several months are a persistent shortfall: missProbability() below 0.01.
[[nodiscard]] bool isPersistentShortfall(double actualSum, double targetSum, Direction direction);

} // namespace mizan

#include "app/analysis/shortfall.h"

#include <algorithm>
#include <cmath>

namespace mizan {

namespace {

/// (Φ⁻¹(0.99))², rounded down.
constexpr double squaredNormal99 = 5.4118;

} // namespace

bool isPersistentShortfall(double actualSum, double targetSum, Direction direction)
{
    const bool higher = direction == Direction::HigherIsBetter;
    const double count = higher ? std::floor(actualSum) : std::ceil(actualSum);
    const double gap = higher ? targetSum - count : count - targetSum;
    if (gap <= 0)
        return false;
    // P > Φ(-√(2H)), H = target - count + count·ln(count / target) (Short 2013), and 2H <= gap² ÷ the smaller
    // one: most sums are decided here, without the exact test.
    if (gap * gap < squaredNormal99 * std::min(count, targetSum))
        return false;
    return missProbability(count, targetSum, direction) < persistentShortfallLevel;
}

void RecentMonths::add(Month month, double actual, double target, bool missed)
{
    m_ring[static_cast<size_t>(m_added) % m_ring.size()] = {month, actual, target, missed};
    ++m_added;
}

int RecentMonths::persistentShortfall(Direction direction) const
{
    struct Window
    {
        int length = 0;
        double actual = 0;
        double target = 0;
    };
    std::array<Window, 3> windows;
    size_t found = 0;
    Window sum;
    int misses = 0;
    const int known = std::min(m_added, longestWindow);
    while (sum.length < known) {
        const Entry &entry = back(sum.length++);
        sum.actual += entry.actual;
        sum.target += entry.target;
        misses += entry.missed ? 1 : 0;
        const bool isFull = sum.length == 3 || sum.length == 6 || sum.length == longestWindow;
        if (isFull && misses >= 2 && back(0).month - entry.month < 2 * sum.length)
            windows[found++] = sum;
    }
    while (found-- > 0) { // the longest first: it is the one to name, and saves testing the others
        const Window &window = windows[found];
        if (isPersistentShortfall(window.actual, window.target, direction))
            return window.length;
    }
    return 0;
}

} // namespace mizan

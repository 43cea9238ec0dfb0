// ImportProgress: how far the reading or storing of a file is, how fast, and how long it will take.
#pragma once

#include <QtGlobal>

#include <optional>

namespace mizan {

struct ImportProgress
{
    int permille = 0;
    qint64 rows = 0; ///< done so far
    double rowsPerSecond = 0;
    std::optional<int> secondsLeft; ///< none: too early to say

    static constexpr int whole = 1000; ///< permille when all is done
};

/// Of work that has done @p permille of all, @p rows rows of it, in @p milliseconds.
[[nodiscard]] ImportProgress importProgress(int permille, qint64 rows, qint64 milliseconds);

} // namespace mizan

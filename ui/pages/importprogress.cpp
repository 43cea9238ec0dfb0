#include "ui/pages/importprogress.h"

namespace mizan {

namespace {

constexpr qint64 firstEstimateAfter = 500; // milliseconds

} // namespace

ImportProgress importProgress(int permille, qint64 rows, qint64 milliseconds)
{
    ImportProgress progress{.permille = permille, .rows = rows, .rowsPerSecond = 0, .secondsLeft = {}};
    if (milliseconds < firstEstimateAfter || permille <= 0)
        return progress;
    progress.rowsPerSecond = static_cast<double>(rows) * 1000 / static_cast<double>(milliseconds);
    progress.secondsLeft =
        static_cast<int>(milliseconds * (ImportProgress::whole - permille) / permille / 1000);
    return progress;
}

} // namespace mizan

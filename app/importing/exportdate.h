// The day on which a file was exported, as its own preamble says.
#pragma once

#include "app/importing/datetext.h"

#include <QDate>
#include <QStringList>

namespace mizan {

/// The date of a line that speaks of exporting (`Exported on 3 November 2026`), else the only date of the
/// preamble, unless its line speaks of a start, an end or a period. Invalid: none. A date whose order of day
/// and month is open counts only with @p order.
[[nodiscard]] QDate exportDateIn(const QStringList &preamble, const QTimeZone &zone,
                                 std::optional<DateOrder> order);

} // namespace mizan

// The day on which a file was exported, as its own preamble says.
#pragma once

#include "app/importing/datetext.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace mizan {

/// The date of a line that speaks of exporting (`Exported on 3 November 2026`), else the only date of the
/// preamble, unless its line speaks of a start, an end or a period. Invalid: none. A date whose order of day
/// and month is open counts only with @p order.
[[nodiscard]] QDate exportDateIn(const QStringList &preamble, const QTimeZone &zone,
                                 std::optional<DateOrder> order);

/// All dates among the words of a line, the longest reading of each; of a line of prose none.
[[nodiscard]] std::vector<QDate> datesIn(const QString &line, const QTimeZone &zone,
                                         std::optional<DateOrder> order);
/// `Exported on …`, `Date generated: …`.
[[nodiscard]] bool speaksOfExport(QStringView line);

} // namespace mizan

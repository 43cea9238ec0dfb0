// The period that a report's preamble says it covers.
#pragma once

#include "app/importing/datetext.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace mizan {

struct ReportPeriod
{
    QDate first;
    QDate last;
    bool operator==(const ReportPeriod &) const = default;

    [[nodiscard]] bool isWithinOneMonth() const { return Month::of(first) == Month::of(last); }
    [[nodiscard]] QString toText() const; ///< `2025-07-08 – 2025-07-31`
};

/// `July 8, 2025 - July 31, 2025`, `# 20230515-20230521`, `Start date: 20260101` above `End date: 20260131`.
/// Lines that speak of exporting are passed over. None where there are no two dates. A date whose order of
/// day and month is open counts only with @p order.
[[nodiscard]] std::optional<ReportPeriod> reportPeriodIn(const QStringList &preamble, const QTimeZone &zone,
                                                         std::optional<DateOrder> order);

} // namespace mizan

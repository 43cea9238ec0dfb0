// DateText: a month or a date as it is written in a cell, before the order of its parts is known.
#pragma once

#include "app/domain/month.h"

#include <QDate>
#include <QStringView>
#include <QTimeZone>

#include <optional>

namespace mizan {

enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };

/// `dmy`, `mdy` or `ymd`; none for anything else.
[[nodiscard]] std::optional<DateOrder> dateOrderFromName(QStringView name);

struct DateText
{
    enum class Kind {
        Month,   ///< `2026-10`, `Oct 2026`
        Date,    ///< a day that can be read in one way only
        Numbers, ///< `03/05/2026`: three numbers whose order is to be decided
    };
    Kind kind = Kind::Month;
    Month month;                ///< of Month and Date
    QDate date;                 ///< of Date
    int numbers[3] = {0, 0, 0}; ///< as written
    bool dotted = false;        ///< `3.5.2026` has the day first wherever it is written

    bool operator==(const DateText &) const = default;

    /// The day, when the parts stand in @p order; none when there is no such day.
    [[nodiscard]] std::optional<QDate> dateIn(DateOrder order) const;
};

/// Takes a cell apart; none when it is no month and no date. A time of day is left out; one with an offset is
/// turned into @p zone first. Years outside of 1970 to 2099 are no years.
[[nodiscard]] std::optional<DateText> parseDateText(QStringView cell, const QTimeZone &zone);

} // namespace mizan

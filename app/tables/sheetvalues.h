// What a number of a spreadsheet reads as: plain digits, a date or a time, as the program would show it.
#pragma once

#include "app/tables/rawrow.h"

#include <optional>
#include <string>
#include <string_view>

namespace mizan {

/// What a number format makes of a number.
enum class NumberFormat : std::uint8_t {
    Plain,
    Date,     ///< with a year, month or day and no time
    DateTime, ///< with both
    Time,     ///< of the day: without a date
    Elapsed,  ///< hours that count on beyond 24: `[h]:mm`
};

/// Of a format code such as `dd.mm.yyyy hh:mm` or `#,##0.00`; only its first section counts.
[[nodiscard]] NumberFormat numberFormatOf(std::string_view code);
/// Of the formats that have an id and no code in the file.
[[nodiscard]] NumberFormat builtInNumberFormat(int id);

/// The day that a workbook counts from.
enum class DateBase {
    Year1900, ///< day 1 is 1900-01-01, and day 60 the 1900-02-29 that never was
    Year1904, ///< day 0 is 1904-01-01
};

/// The number in @p text, which is written as XML has it; nothing where it is none.
[[nodiscard]] std::optional<double> sheetNumber(std::string_view text);

/// Appends @p text as plain decimal digits: up to 15 significant ones as a spreadsheet shows, without an
/// exponent below 1e15. False, and nothing appended, where it is no number.
bool appendPlainNumber(std::string_view text, std::string &out);

/// Appends a count of days by @p format; returns what it became: Date, DateTime, Text for a time of day or
/// Number where no calendar has such a day.
CellKind appendDate(double days, NumberFormat format, DateBase base, std::string &out);

/// Appends an ISO 8601 date, with or without a time, as of ODS and strict XLSX; false, and nothing appended,
/// for others.
bool appendIsoDate(std::string_view iso, std::string &out, CellKind &kind);

/// Appends an ISO 8601 duration (`PT10H20M30S`) as `10:20:30`; false, and nothing appended, for others.
bool appendIsoDuration(std::string_view iso, std::string &out);

} // namespace mizan

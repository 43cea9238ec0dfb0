// Month: a calendar month, the unit in which agencies are judged.
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace mizan {

/// A calendar month of the years 1 to 9999; arithmetic is in whole months.
class Month
{
public:
    Month() = default;           ///< January of year 1
    Month(int year, int number); ///< @p number from 1 to 12

    [[nodiscard]] static Month of(QDate date);
    /// Reads `2026-10` and nothing else; Arabic-Indic digits are not ISO and are refused.
    [[nodiscard]] static std::optional<Month> fromIso(QStringView text);

    [[nodiscard]] int year() const { return m_serial / 12; }
    [[nodiscard]] int number() const { return m_serial % 12 + 1; }
    [[nodiscard]] int days() const;
    [[nodiscard]] QDate firstDay() const { return {year(), number(), 1}; }
    [[nodiscard]] QDate lastDay() const { return {year(), number(), days()}; }
    [[nodiscard]] QString toIso() const;

    Month operator+(int months) const { return fromSerial(m_serial + months); }
    Month operator-(int months) const { return fromSerial(m_serial - months); }
    int operator-(Month other) const { return m_serial - other.m_serial; }
    Month &operator++()
    {
        ++m_serial;
        return *this;
    }
    auto operator<=>(const Month &) const = default;

    friend size_t qHash(Month month, size_t seed = 0) { return ::qHash(month.m_serial, seed); }

private:
    static Month fromSerial(int serial);
    int m_serial = 12; ///< year × 12 + number − 1
};

/// All months from first to last, both included; empty when last is before first.
struct MonthRange
{
    Month first;
    Month last;

    /// Reads `2026-01..2026-12`, or one month alone.
    [[nodiscard]] static std::optional<MonthRange> fromIso(QStringView text);
    [[nodiscard]] QString toIso() const; ///< always in the `first..last` form
    [[nodiscard]] int count() const { return last < first ? 0 : last - first + 1; }
    [[nodiscard]] bool isEmpty() const { return last < first; }
    [[nodiscard]] bool contains(Month month) const { return first <= month && month <= last; }
    bool operator==(const MonthRange &) const = default;
};

/// The fiscal year that @p month belongs to, when years start with month number @p startNumber (1 to 12).
[[nodiscard]] MonthRange fiscalYearOf(Month month, int startNumber);

} // namespace mizan

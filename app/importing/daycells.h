// DayCells: the date cells of a lead-level file, read from bytes, and the order of day and month they show.
#pragma once

#include "app/domain/leadrow.h"
#include "app/importing/datetext.h"

#include <QString>
#include <QTimeZone>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace mizan {

/// What one cell says.
struct DayCell
{
    enum class Kind : std::uint8_t {
        Blank, ///< nothing, `-`, `n/a`
        Day,
        Invalid,
        OutOfRange, ///< before 1970-01-02 or after 2099
    };
    Kind kind = Kind::Blank;
    Day day;
    bool operator==(const DayCell &) const = default;
};

/// Takes the common forms apart byte by byte and leaves the others to parseDateText(). Keeps a vote on the
/// order of day and month over all cells that it is given, of one column or several.
class DayCells
{
public:
    /// @p zone: of the project, into which timestamps are turned. Those without an offset are of @p written,
    /// which is mostly the same zone; a date without a time stays as it is.
    DayCells(QTimeZone zone, const QTimeZone &written, DateOrder order);

    /// @p column is remembered with examples.
    [[nodiscard]] DayCell read(std::string_view cell, int column);

    [[nodiscard]] DateOrder order() const { return m_order; }
    /// The order that the cells show; none where they show none, or two.
    [[nodiscard]] std::optional<DateOrder> shownOrder() const;
    /// A cell whose day hangs on the order, or one that contradicts the others; empty: none does.
    [[nodiscard]] const QString &openExample() const { return m_example; }
    [[nodiscard]] int openColumn() const { return m_exampleColumn; }
    [[nodiscard]] bool isContradictory() const { return m_dayFirst && m_monthFirst; }

private:
    struct Clock;

    [[nodiscard]] std::optional<DayCell> readFast(std::string_view text, int column);
    [[nodiscard]] DayCell readSlow(std::string_view text, int column);
    [[nodiscard]] DayCell parseSlow(std::string_view text, int column);
    [[nodiscard]] DayCell numbersInOrder(int first, int second, int year, std::string_view text, int column);
    [[nodiscard]] DayCell atClock(DayCell cell, const Clock &clock);
    [[nodiscard]] std::int64_t zoneOffset(std::int64_t utcSeconds);
    void vote(int first, int second, std::string_view text, int column);

    QTimeZone m_zone;
    std::optional<QTimeZone> m_written; ///< where it is another one
    DateOrder m_order;
    bool m_dayFirst = false;
    bool m_monthFirst = false;
    QString m_example;
    int m_exampleColumn = -1;
    std::vector<std::int32_t> m_offsets;               ///< of UTC days, seconds east
    std::unordered_map<std::string, DayCell> m_recent; ///< of the slow forms, without the time of day
};

} // namespace mizan

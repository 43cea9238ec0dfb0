#include "app/importing/daycells.h"

#include "app/importing/celltext.h"
#include "app/importing/numbertext.h"
#include "app/tables/limits.h"

#include <algorithm>
#include <limits>

namespace mizan {

namespace {

constexpr std::int64_t secondsOfDay = 86400;
constexpr std::int32_t unknownOffset = std::numeric_limits<std::int32_t>::min();
constexpr std::int32_t changingOffset = unknownOffset + 1;
constexpr size_t mostRecent = 50'000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A reader of one cell from left to right; nothing is taken where something else stands.
class Bytes
{
public:
    explicit Bytes(std::string_view text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] size_t position() const { return m_at; }
    bool take(char c)
    {
        const bool fits = m_at < m_text.size() && m_text[m_at] == c;
        m_at += fits ? 1 : 0;
        return fits;
    }
    /// Any of @p choices; null: none.
    char takeOneOf(std::string_view choices)
    {
        const bool fits = m_at < m_text.size() && choices.find(m_text[m_at]) != std::string_view::npos;
        return fits ? m_text[m_at++] : '\0';
    }
    /// Up to @p most digits as a number; @p count tells how many there were.
    int takeNumber(int most, int &count)
    {
        int number = 0;
        for (count = 0; count < most && m_at < m_text.size() && isDigit(m_text[m_at]); ++count)
            number = number * 10 + (m_text[m_at++] - '0');
        return number;
    }
    void skipDigits()
    {
        while (m_at < m_text.size() && isDigit(m_text[m_at]))
            ++m_at;
    }

private:
    std::string_view m_text;
    size_t m_at = 0;
};

int daysInMonth(int year, int month)
{
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && isLeap ? 29 : days[month - 1];
}

bool isDate(int year, int month, int day)
{
    return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/// Days since 1970-01-01, by H. Hinnant's days_from_civil.
int dayNumber(int year, int month, int day)
{
    const int shifted = month <= 2 ? year - 1 : year;
    const int era = shifted / 400;
    const int yearOfEra = shifted - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

DayCell outOfRange()
{
    return {DayCell::Kind::OutOfRange, {}};
}

DayCell dayCell(int year, int month, int day)
{
    if (!isDate(year, month, day))
        return {year == 0 && month == 0 && day == 0 ? DayCell::Kind::Blank : DayCell::Kind::Invalid, {}};
    if (year < limits::earliestYear || year > limits::latestYear)
        return outOfRange();
    const int number = dayNumber(year, month, day);
    return number == 0 ? outOfRange() : DayCell{DayCell::Kind::Day, {static_cast<std::uint16_t>(number)}};
}

int fullYear(int year, int digits)
{
    return digits == 2 ? year + (year < 70 ? 2000 : 1900) : year;
}

/// `2024-03-12 ` or `Jun 01, 2023 ` of a cell that goes on with a time; all of it where a time zone follows.
std::string_view withoutTime(std::string_view text)
{
    size_t end = text.find(':');
    if (end == std::string_view::npos || text.find_first_of("+-Zz", end) != std::string_view::npos)
        return text;
    while (end > 0 && isDigit(text[end - 1]))
        --end;
    return text.substr(0, end);
}

} // namespace

/// A time of day after the date.
struct DayCells::Clock
{
    bool isThere = false;
    int seconds = 0;
    std::optional<int> offset; ///< seconds east of Greenwich

    /// `09:14`, `T09:14:05.123Z`, `2:30 PM`, `10:00:00 +0300`; none where the cell is something else.
    static std::optional<Clock> from(Bytes &bytes)
    {
        Clock clock;
        if (bytes.atEnd())
            return clock;
        if (bytes.takeOneOf("T ,") == '\0')
            return std::nullopt;
        while (bytes.take(' ')) {
        }
        return clock.takeTime(bytes) && clock.takeHalf(bytes) && clock.takeOffset(bytes) && bytes.atEnd()
                   ? std::optional(clock)
                   : std::nullopt;
    }

private:
    bool takeTime(Bytes &bytes)
    {
        int digits = 0;
        const int hours = bytes.takeNumber(2, digits);
        if (digits == 0 || hours > 24 || !bytes.take(':'))
            return false;
        const int minutes = bytes.takeNumber(2, digits);
        if (digits != 2 || minutes > 59)
            return false;
        int rest = 0;
        if (bytes.take(':')) {
            rest = bytes.takeNumber(2, digits);
            if (digits != 2 || rest > 60)
                return false;
            if (bytes.takeOneOf(".,") != '\0')
                bytes.skipDigits();
        }
        seconds = hours * 3600 + minutes * 60 + rest;
        isThere = true;
        return true;
    }

    bool takeHalf(Bytes &bytes)
    {
        while (bytes.take(' ')) {
        }
        const char half = bytes.takeOneOf("AaPp");
        if (half == '\0')
            return true;
        bytes.take('.');
        if (bytes.takeOneOf("Mm") == '\0')
            return false;
        bytes.take('.');
        const bool isAfternoon = half == 'P' || half == 'p';
        const int hours = seconds / 3600;
        if (hours > 12)
            return false;
        seconds += hours == 12 ? (isAfternoon ? 0 : -12 * 3600) : (isAfternoon ? 12 * 3600 : 0);
        return true;
    }

    bool takeOffset(Bytes &bytes)
    {
        while (bytes.take(' ')) {
        }
        if (bytes.atEnd())
            return true;
        if (bytes.take('Z') || bytes.take('z') || (bytes.take('U') && bytes.take('T') && bytes.take('C')) ||
            (bytes.take('G') && bytes.take('M') && bytes.take('T')))
            offset = 0;
        const char sign = bytes.takeOneOf("+-");
        if (sign == '\0')
            return offset.has_value();
        int hourDigits = 0;
        int minuteDigits = 0;
        const int hours = bytes.takeNumber(2, hourDigits);
        bytes.take(':');
        const int minutes = bytes.takeNumber(2, minuteDigits);
        if (hourDigits == 0 || hours > 14 || minutes > 59 || minuteDigits == 1)
            return false;
        offset = (sign == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
        return true;
    }
};

DayCells::DayCells(QTimeZone zone, const QTimeZone &written, DateOrder order)
    : m_zone(std::move(zone))
    , m_order(order)
{
    if (written.isValid() && written != m_zone)
        m_written = written;
}

DayCell DayCells::read(std::string_view cell, int column)
{
    const std::string_view text = trimmedCell(cell);
    if (text.empty())
        return {};
    if (isDigit(text.front())) {
        if (const auto fast = readFast(text, column))
            return *fast;
    }
    return readSlow(text, column);
}

/// `2024-03-12`, `3/15/2024`, `15-03-24`, `15.3.2024`, each with or without a time.
std::optional<DayCell> DayCells::readFast(std::string_view text, int column)
{
    Bytes bytes(text);
    int digits[3] = {0, 0, 0};
    int numbers[3] = {0, 0, 0};
    numbers[0] = bytes.takeNumber(4, digits[0]);
    const char mark = bytes.takeOneOf("-/.");
    numbers[1] = bytes.takeNumber(2, digits[1]);
    if (mark == '\0' || digits[1] == 0 || !bytes.take(mark))
        return std::nullopt;
    numbers[2] = bytes.takeNumber(4, digits[2]);
    const bool yearFirst = digits[0] == 4;
    if (yearFirst ? digits[2] == 0 || digits[2] > 2 : digits[0] > 2 || (digits[2] != 4 && digits[2] != 2))
        return std::nullopt;
    const size_t end = bytes.position();
    const auto clock = Clock::from(bytes);
    if (!clock)
        return std::nullopt;
    if (yearFirst)
        return atClock(dayCell(numbers[0], numbers[1], numbers[2]), *clock);
    const int year = fullYear(numbers[2], digits[2]);
    if (mark == '.')
        return atClock(dayCell(year, numbers[1], numbers[0]), *clock);
    if (m_order == DateOrder::YearMonthDay)
        return std::nullopt;
    return atClock(numbersInOrder(numbers[0], numbers[1], year, text.substr(0, end), column), *clock);
}

DayCell DayCells::numbersInOrder(int first, int second, int year, std::string_view text, int column)
{
    vote(first, second, text, column);
    return m_order == DateOrder::MonthDayYear ? dayCell(year, first, second) : dayCell(year, second, first);
}

/// A number over 12 is the day.
void DayCells::vote(int first, int second, std::string_view text, int column)
{
    const auto canBeDay = [](int number) { return number >= 1 && number <= 31; };
    const auto canBeMonth = [](int number) { return number >= 1 && number <= 12; };
    const bool dayFirst = canBeDay(first) && canBeMonth(second);
    const bool monthFirst = canBeMonth(first) && canBeDay(second);
    const bool decides = dayFirst != monthFirst;
    const bool isOpen = dayFirst && monthFirst && first != second;
    const bool contradicts = decides && (dayFirst ? m_monthFirst : m_dayFirst) && !isContradictory();
    if (contradicts || (m_exampleColumn < 0 && isOpen)) {
        m_example = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        m_exampleColumn = column;
    }
    if (decides)
        (dayFirst ? m_dayFirst : m_monthFirst) = true;
}

std::optional<DateOrder> DayCells::shownOrder() const
{
    if (m_dayFirst == m_monthFirst)
        return std::nullopt;
    return m_dayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

DayCell DayCells::atClock(DayCell cell, const Clock &clock)
{
    if (cell.kind != DayCell::Kind::Day || !clock.isThere || (!clock.offset && !m_written))
        return cell;
    const std::int64_t written = cell.day.number * secondsOfDay + clock.seconds;
    const std::int64_t utc =
        written - (clock.offset ? *clock.offset
                                : m_written->offsetFromUtc(QDateTime::fromSecsSinceEpoch(written, Qt::UTC)));
    const std::int64_t local = utc + zoneOffset(utc);
    if (local < secondsOfDay)
        return outOfRange();
    return {DayCell::Kind::Day, {static_cast<std::uint16_t>(local / secondsOfDay)}};
}

/// Asked once for a day on which the zone's offset stays the same: QTimeZone is slow.
std::int64_t DayCells::zoneOffset(std::int64_t utcSeconds)
{
    const auto exact = [this](std::int64_t seconds) {
        return m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
    };
    const auto day = static_cast<size_t>(std::max<std::int64_t>(utcSeconds, 0) / secondsOfDay);
    if (m_offsets.size() <= day)
        m_offsets.resize(day + 1, unknownOffset);
    if (m_offsets[day] == unknownOffset) {
        const int start = exact(static_cast<std::int64_t>(day) * secondsOfDay);
        const int end = exact(static_cast<std::int64_t>(day + 1) * secondsOfDay);
        m_offsets[day] = start == end ? start : changingOffset;
    }
    return m_offsets[day] == changingOffset ? exact(utcSeconds) : m_offsets[day];
}

DayCell DayCells::readSlow(std::string_view text, int column)
{
    const std::string key(withoutTime(text.substr(0, 200)));
    if (const auto found = m_recent.find(key); found != m_recent.end())
        return found->second;
    const DayCell cell = parseSlow(text, column);
    if (m_recent.size() == mostRecent)
        m_recent.clear();
    return m_recent.emplace(key, cell).first->second;
}

DayCell DayCells::parseSlow(std::string_view text, int column)
{
    const QString string = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    if (saysNoValue(string))
        return {};
    const auto parsed = parseDateText(string, m_zone);
    if (!parsed || parsed->kind == DateText::Kind::Month)
        return {DayCell::Kind::Invalid, {}};
    if (parsed->kind == DateText::Kind::Date)
        return dayCell(parsed->date.year(), parsed->date.month(), parsed->date.day());
    if (!parsed->dotted && m_order != DateOrder::YearMonthDay)
        vote(parsed->numbers[0], parsed->numbers[1], text, column);
    const auto date = parsed->dateIn(parsed->dotted ? DateOrder::DayMonthYear : m_order);
    return date ? dayCell(date->year(), date->month(), date->day()) : DayCell{DayCell::Kind::Invalid, {}};
}

} // namespace mizan

#include "app/tables/sheetvalues.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

namespace mizan {

namespace {

constexpr double secondsOfDay = 86400;
constexpr double firstUnwritableDay = 2958466; // 10000-01-01, where spreadsheets stop
constexpr int significantDigits = 15;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whether @p text is in its final form already: the usual case, done without a conversion.
bool isPlainAlready(std::string_view text)
{
    const bool isNegative = text.starts_with('-');
    if (isNegative)
        text.remove_prefix(1);
    if (text.empty() || text.size() > significantDigits || !isDigit(text.front()) || !isDigit(text.back()))
        return false;
    const size_t point = text.find('.');
    for (size_t i = 0; i < text.size(); ++i) {
        if (!isDigit(text[i]) && i != point)
            return false;
    }
    const bool hasLeadingZero = text.front() == '0' && text.size() > 1 && point != 1;
    return !hasLeadingZero && (point == std::string_view::npos || text.back() != '0') &&
           !(isNegative && text == "0");
}

void appendTwoDigits(int value, std::string &out)
{
    out += static_cast<char>('0' + value / 10);
    out += static_cast<char>('0' + value % 10);
}

void appendDay(int year, unsigned month, unsigned day, std::string &out)
{
    appendTwoDigits(year / 100, out);
    appendTwoDigits(year % 100, out);
    out += '-';
    appendTwoDigits(static_cast<int>(month), out);
    out += '-';
    appendTwoDigits(static_cast<int>(day), out);
}

void appendTime(long long seconds, std::string &out)
{
    if (const long long hours = seconds / 3600; hours < 100)
        appendTwoDigits(static_cast<int>(hours), out);
    else
        out += std::to_string(hours);
    out += ':';
    appendTwoDigits(static_cast<int>(seconds / 60 % 60), out);
    out += ':';
    appendTwoDigits(static_cast<int>(seconds % 60), out);
}

void appendShortest(double number, std::string &out)
{
    std::array<char, 64> digits;
    const bool isLarge = std::fabs(number) >= 1e15;
    auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::scientific);
    // digits, the point and the exponent's four characters; more digits than a spreadsheet shows are noise
    if (end.ptr - digits.data() > significantDigits + 5)
        end = std::to_chars(digits.data(), digits.data() + digits.size(), number,
                            std::chars_format::scientific, significantDigits - 1);
    double shown = number;
    std::from_chars(digits.data(), end.ptr, shown);
    end = isLarge
              ? std::to_chars(digits.data(), digits.data() + digits.size(), shown,
                              std::chars_format::scientific)
              : std::to_chars(digits.data(), digits.data() + digits.size(), shown, std::chars_format::fixed);
    for (const char *c = digits.data(); c != end.ptr; ++c)
        out += *c == 'e' ? 'E' : *c;
}

/// Reads digits from the front of @p text.
std::optional<int> takeDigits(std::string_view &text, size_t fewest, size_t most)
{
    int value = 0;
    size_t count = 0;
    while (count < text.size() && count < most && isDigit(text[count]))
        value = value * 10 + (text[count++] - '0');
    if (count < fewest)
        return {};
    text.remove_prefix(count);
    return value;
}

bool take(std::string_view &text, char c)
{
    if (!text.starts_with(c))
        return false;
    text.remove_prefix(1);
    return true;
}

/// A fraction of a second, which is left out.
void skipFraction(std::string_view &text)
{
    if (take(text, '.') || take(text, ',')) {
        while (!text.empty() && isDigit(text.front()))
            text.remove_prefix(1);
    }
}

std::optional<long long> takeIsoTime(std::string_view &text)
{
    const auto hours = takeDigits(text, 2, 2);
    const auto minutes = hours && take(text, ':') ? takeDigits(text, 2, 2) : std::nullopt;
    if (!minutes || *hours > 24 || *minutes > 59)
        return {};
    const auto seconds = take(text, ':') ? takeDigits(text, 2, 2) : 0;
    if (!seconds || *seconds > 60)
        return {};
    skipFraction(text);
    take(text, 'Z');
    return *hours * 3600LL + *minutes * 60 + *seconds;
}

} // namespace

std::optional<double> sheetNumber(std::string_view text)
{
    double number = 0;
    if (text.starts_with('+'))
        text.remove_prefix(1);
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || !std::isfinite(number))
        return {};
    return number;
}

bool appendPlainNumber(std::string_view text, std::string &out)
{
    if (isPlainAlready(text)) {
        out += text;
        return true;
    }
    const auto number = sheetNumber(text);
    if (number)
        appendShortest(*number == 0 ? 0 : *number, out); // not -0
    return number.has_value();
}

CellKind appendDate(double days, NumberFormat format, DateBase base, std::string &out)
{
    const bool isTimeOnly = format == NumberFormat::Time || format == NumberFormat::Elapsed;
    const bool isDayless = days < (base == DateBase::Year1900 ? 1 : 0);
    if (days < 0 || days >= firstUnwritableDay || (isDayless && !isTimeOnly && days == 0)) {
        appendShortest(days, out);
        return CellKind::Number;
    }
    const auto seconds = static_cast<long long>(std::llround(days * secondsOfDay));
    const auto time = seconds % static_cast<long long>(secondsOfDay);
    if (isTimeOnly || isDayless) {
        appendTime(format == NumberFormat::Elapsed ? seconds : time, out);
        return CellKind::Text;
    }
    auto day = static_cast<int>(seconds / static_cast<long long>(secondsOfDay));
    const bool isImaginary = base == DateBase::Year1900 && day == 60;
    if (isImaginary) {
        out += "1900-02-29";
    } else {
        using namespace std::chrono;
        if (base == DateBase::Year1900 && day < 60)
            ++day;
        const sys_days epoch =
            base == DateBase::Year1900 ? sys_days(1899y / December / 30) : sys_days(1904y / January / 1);
        const year_month_day date(epoch + std::chrono::days(day));
        appendDay(static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()), out);
    }
    if (format == NumberFormat::Date && time == 0)
        return isImaginary ? CellKind::Text : CellKind::Date;
    out += ' ';
    appendTime(time, out);
    return isImaginary ? CellKind::Text : CellKind::DateTime;
}

bool appendIsoDate(std::string_view iso, std::string &out, CellKind &kind)
{
    const auto year = takeDigits(iso, 4, 4);
    const auto month = year && take(iso, '-') ? takeDigits(iso, 2, 2) : std::nullopt;
    const auto day = month && take(iso, '-') ? takeDigits(iso, 2, 2) : std::nullopt;
    if (!day)
        return false;
    using namespace std::chrono;
    const year_month_day date(std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                              std::chrono::day(static_cast<unsigned>(*day)));
    std::optional<long long> time;
    if (take(iso, 'T') || take(iso, ' '))
        time = takeIsoTime(iso);
    if (!date.ok() || !iso.empty())
        return false;
    appendDay(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day), out);
    kind = time ? CellKind::DateTime : CellKind::Date;
    if (time) {
        out += ' ';
        appendTime(*time, out);
    }
    return true;
}

bool appendIsoDuration(std::string_view iso, std::string &out)
{
    const bool isNegative = take(iso, '-');
    if (!take(iso, 'P'))
        return false;
    long long seconds = 0;
    bool hasTime = false;
    while (!iso.empty()) {
        if (!hasTime && take(iso, 'T')) {
            hasTime = true;
            continue;
        }
        const auto amount = takeDigits(iso, 1, 8);
        skipFraction(iso);
        if (!amount || iso.empty())
            return false;
        const char unit = iso.front();
        iso.remove_prefix(1);
        if (unit == 'D' && !hasTime)
            seconds += *amount * 86400LL;
        else if (unit == 'H' && hasTime)
            seconds += *amount * 3600LL;
        else if (unit == 'M' && hasTime)
            seconds += *amount * 60LL;
        else if (unit == 'S' && hasTime)
            seconds += *amount;
        else
            return false;
    }
    if (isNegative)
        out += '-';
    appendTime(seconds, out);
    return true;
}

} // namespace mizan

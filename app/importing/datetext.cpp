#include "app/importing/datetext.h"

#include "app/importing/monthnames.h"
#include "app/importing/textfold.h"
#include "app/tables/limits.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

struct Number
{
    int value = 0;
    qsizetype digits = 0;
    bool afterWord = false;
};

/// The tokens of a cell: numbers, words, and what stands between them.
struct Tokens
{
    std::vector<Number> numbers;
    QStringList words;
    QString marks;
    bool wordsParted = false; ///< a number stands between words
};

bool isFiller(const QString &word)
{
    constexpr auto fillers = std::to_array<QStringView>(
        {u"of",  u"de",  u"del",    u"den",     u"le",        u"st",       u"nd",     u"rd",       u"th",
         u"er",  u"شهر", u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday",
         u"mon", u"tue", u"wed",    u"thu",     u"fri",       u"sat",      u"sun"});
    return std::ranges::find(fillers, QStringView(word)) != fillers.end();
}

/// Without a time of day: `2026-10-31T09:14` and `Jun 01, 2023 09:46 pm` up to the hour.
QStringView withoutTime(QStringView text)
{
    qsizetype end = text.indexOf(u':');
    if (end < 0)
        return text;
    while (end > 0 && text[end - 1].isDigit())
        --end;
    QStringView date = text.left(end).trimmed();
    if (date.endsWith(u'T') && date.size() > 1 && date[date.size() - 2].isDigit())
        date.chop(1);
    while (date.endsWith(u','))
        date.chop(1);
    return date;
}

std::optional<Tokens> tokensOf(QStringView text)
{
    constexpr QStringView marks = u"-/., '’()_\u2013\u00A0";
    Tokens tokens;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype from = i;
        if (text[i] >= u'0' && text[i] <= u'9') {
            while (i < text.size() && text[i] >= u'0' && text[i] <= u'9')
                ++i;
            if (i - from > 8)
                return std::nullopt;
            tokens.numbers.push_back({text.mid(from, i - from).toInt(), i - from, !tokens.words.isEmpty()});
        } else if (text[i].isLetter() || text[i].isMark()) {
            while (i < text.size() && (text[i].isLetter() || text[i].isMark()))
                ++i;
            const QString word = foldedWords(text.mid(from, i - from));
            if (isFiller(word))
                continue;
            tokens.wordsParted |= !tokens.numbers.empty() && tokens.numbers.back().afterWord;
            tokens.words.append(word);
        } else if (marks.contains(text[i])) {
            if (!text[i].isSpace())
                tokens.marks += text[i];
            ++i;
        } else {
            return std::nullopt;
        }
    }
    return tokens;
}

bool isYear(int year)
{
    return year >= limits::earliestYear && year <= limits::latestYear;
}

/// The year of a number with four digits, or with two where @p mayBeShort (69 is 2069, 70 is 1970).
std::optional<int> yearOf(const Number &number, bool mayBeShort)
{
    if (number.digits == 2 && mayBeShort)
        return number.value + (number.value < 70 ? 2000 : 1900);
    return number.digits == 4 && isYear(number.value) ? std::optional(number.value) : std::nullopt;
}

std::optional<DateText> asMonth(std::optional<int> year, int month)
{
    if (!year || month < 1 || month > 12)
        return std::nullopt;
    DateText text;
    text.month = Month(*year, month);
    return text;
}

std::optional<DateText> asDate(const QDate &date)
{
    if (!date.isValid() || !isYear(date.year()))
        return std::nullopt;
    DateText text;
    text.kind = DateText::Kind::Date;
    text.month = Month::of(date);
    text.date = date;
    return text;
}

std::optional<DateText> withMonthName(const Tokens &tokens)
{
    const auto month = monthNumber(tokens.words.join(u' '));
    if (!month || tokens.wordsParted)
        return std::nullopt;
    const auto &numbers = tokens.numbers;
    if (numbers.size() == 1)
        return asMonth(yearOf(numbers[0], numbers[0].afterWord), *month);
    if (numbers.size() != 2)
        return std::nullopt;
    const bool yearFirst = numbers[0].digits == 4;
    const auto year = yearOf(numbers[yearFirst ? 0 : 1], true);
    return year ? asDate(QDate(*year, *month, numbers[yearFirst ? 1 : 0].value)) : std::nullopt;
}

std::optional<DateText> compact(const Number &number)
{
    if (number.digits == 6)
        return asMonth(yearOf({number.value / 100, 4}, false), number.value % 100);
    if (number.digits == 8)
        return asDate(QDate(number.value / 10000, number.value / 100 % 100, number.value % 100));
    return std::nullopt;
}

std::optional<DateText> threeNumbers(const Tokens &tokens)
{
    const auto &numbers = tokens.numbers;
    if (numbers[0].digits == 4)
        return asDate(QDate(numbers[0].value, numbers[1].value, numbers[2].value));
    if (std::ranges::any_of(numbers, [](const Number &number) { return number.digits == 3; }) ||
        numbers[0].digits > 2 || numbers[1].digits > 2 || !yearOf(numbers[2], true))
        return std::nullopt;
    DateText text;
    text.kind = DateText::Kind::Numbers;
    for (size_t i = 0; i < 3; ++i)
        text.numbers[i] = numbers[i].value;
    text.dotted = tokens.marks == u"..";
    return text;
}

std::optional<DateText> numbersOnly(const Tokens &tokens)
{
    const auto &numbers = tokens.numbers;
    const bool singleMarks = tokens.marks.size() < static_cast<qsizetype>(numbers.size());
    if (numbers.empty() || !singleMarks)
        return std::nullopt;
    if (numbers.size() == 1)
        return compact(numbers[0]);
    if (numbers.size() == 2) {
        const size_t year = numbers[0].digits == 4 ? 0 : 1;
        const Number &month = numbers[1 - year];
        return month.digits > 2 ? std::nullopt : asMonth(yearOf(numbers[year], false), month.value);
    }
    return numbers.size() == 3 ? threeNumbers(tokens) : std::nullopt;
}

/// The local day of a timestamp with an offset.
std::optional<DateText> withOffset(const QString &text, const QTimeZone &zone)
{
    if (text.size() < 17 || !text.contains(u':'))
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return asDate(time.toTimeZone(zone).date());
}

} // namespace

std::optional<DateOrder> dateOrderFromName(QStringView name)
{
    if (name == u"dmy")
        return DateOrder::DayMonthYear;
    if (name == u"mdy")
        return DateOrder::MonthDayYear;
    return name == u"ymd" ? std::optional(DateOrder::YearMonthDay) : std::nullopt;
}

std::optional<QDate> DateText::dateIn(DateOrder order) const
{
    if (kind != Kind::Numbers)
        return kind == Kind::Date ? std::optional(date) : std::nullopt;
    const bool yearFirst = order == DateOrder::YearMonthDay;
    const int year = yearFirst ? numbers[0] : numbers[2];
    const int fullYear = year >= 100 ? year : year + (year < 70 ? 2000 : 1900);
    const int monthPart = order == DateOrder::MonthDayYear ? numbers[0] : numbers[1];
    const int dayPart = yearFirst ? numbers[2] : order == DateOrder::MonthDayYear ? numbers[1] : numbers[0];
    const QDate result(fullYear, monthPart, dayPart);
    return result.isValid() ? std::optional(result) : std::nullopt;
}

std::optional<DateText> parseDateText(QStringView cell, const QTimeZone &zone)
{
    const QString text = withAsciiDigits(cell).trimmed();
    if (text.isEmpty() || text.size() > limits::shownText || !text.front().isLetterOrNumber())
        return std::nullopt;
    if (auto stamp = withOffset(text, zone))
        return stamp;
    const auto tokens = tokensOf(withoutTime(text));
    if (!tokens)
        return std::nullopt;
    return tokens->words.isEmpty() ? numbersOnly(*tokens) : withMonthName(*tokens);
}

} // namespace mizan

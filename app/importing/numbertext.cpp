#include "app/importing/numbertext.h"

#include "app/importing/textfold.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int exactDigits = 15;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// How a mark among the digits is kept in the body; null for what no number has.
QChar bodyMark(QChar c)
{
    switch (c.unicode()) {
    case u'.':
        return u'.';
    case u',':
    case u'\u060C': // Arabic comma
        return u',';
    case u'\u066B': // Arabic decimal separator
        return u'd';
    case u'\u066C': // Arabic thousands separator
        return u'a';
    case u'\'':
    case u'\u2019':
        return u'q';
    case u' ':
    case u'\u00A0': // no-break space
    case u'\u202F': // narrow no-break space
    case u'\u2009': // thin space
        return u'g';
    default:
        return {};
    }
}

bool isMinus(QChar c)
{
    return c == u'-' || c == u'\u2212' || c == u'\u2013';
}

/// Thousands: one to three digits, then groups of three; Indian groups of two before the last are fine.
bool areGroups(const QStringList &groups)
{
    if (groups.size() < 2)
        return true;
    const bool sizes = groups.front().size() <= 3 && !groups.front().isEmpty() && groups.back().size() == 3 &&
                       std::all_of(groups.begin() + 1, groups.end(), [](const QString &group) {
                           return group.size() == 3 || group.size() == 2;
                       });
    return sizes && groups.front() != u'0';
}

} // namespace

bool Decimal::isWhole() const
{
    return std::ranges::all_of(fraction, [](QChar c) { return c == u'0'; });
}

bool Decimal::isZero() const
{
    return isWhole() && std::ranges::all_of(whole, [](QChar c) { return c == u'0'; });
}

std::optional<double> Decimal::scaled(int digits) const
{
    QString number = whole + fraction.leftJustified(digits, u'0').left(digits);
    while (number.size() > 1 && number.front() == u'0')
        number.remove(0, 1);
    if (number.size() > exactDigits)
        return std::nullopt;
    const bool roundsUp = fraction.size() > digits && fraction.at(digits) >= u'5';
    return static_cast<double>(number.toLongLong() + (roundsUp ? 1 : 0));
}

std::optional<NumberText> NumberText::fromCell(QStringView cell)
{
    const QString text = withAsciiDigits(cell).trimmed();
    qsizetype first = std::ranges::find_if(text, isDigit) - text.begin();
    if (first == text.size())
        return std::nullopt;
    qsizetype last = text.size() - 1;
    while (!isDigit(text[last]))
        --last;
    const bool bareFraction = first > 0 && QStringView(u".,\u066B").contains(text[first - 1]) &&
                              (first == 1 || text[first - 2].isSpace() || isMinus(text[first - 2]));
    if (bareFraction)
        --first;

    NumberText number;
    for (const QChar c : QStringView(text).mid(first, last - first + 1)) {
        const QChar mark = isDigit(c) ? c : bodyMark(c);
        if (mark.isNull())
            return std::nullopt;
        number.m_body += mark;
    }
    const QString around = (text.left(first) + u' ' + text.mid(last + 1)).trimmed();
    number.m_negative =
        std::ranges::any_of(around, isMinus) || (around.startsWith(u'(') && around.endsWith(u')'));
    number.m_around = around;
    number.m_around.removeIf([](QChar c) { return isMinus(c) || c == u'+' || c == u'(' || c == u')'; });
    number.m_around = number.m_around.trimmed();
    return number;
}

std::optional<Decimal> NumberText::read(DecimalMark mark) const
{
    const QChar decimalMark = mark == DecimalMark::Point ? u'.' : u',';
    Decimal decimal;
    QStringList groups{QString()};
    QChar groupMark;
    bool inFraction = false;
    for (const QChar c : m_body) {
        if (isDigit(c)) {
            (inFraction ? decimal.fraction : groups.back()) += c;
        } else if (inFraction) {
            return std::nullopt;
        } else if (c == decimalMark || c == u'd') {
            inFraction = true;
        } else {
            if (!groupMark.isNull() && groupMark != c)
                return std::nullopt;
            groupMark = c;
            groups.append(QString());
        }
    }
    if (!areGroups(groups))
        return std::nullopt;
    decimal.whole = groups.join(QString());
    return decimal;
}

std::optional<Decimal> NumberText::sensible(DecimalMark mark, bool wholeOnly) const
{
    const auto decimal = read(mark);
    return decimal && wholeOnly && !decimal->isWhole() ? std::nullopt : decimal;
}

std::optional<DecimalMark> NumberText::evidence(bool wholeOnly) const
{
    if (!m_body.contains(u'.') && !m_body.contains(u','))
        return std::nullopt;
    const auto point = sensible(DecimalMark::Point, wholeOnly);
    const auto comma = sensible(DecimalMark::Comma, wholeOnly);
    if (!point && !comma && wholeOnly)
        return evidence(false);
    if (point.has_value() == comma.has_value())
        return std::nullopt;
    return point ? DecimalMark::Point : DecimalMark::Comma;
}

bool NumberText::isAmbiguous(bool wholeOnly) const
{
    const auto point = sensible(DecimalMark::Point, wholeOnly);
    const auto comma = sensible(DecimalMark::Comma, wholeOnly);
    return point && comma && *point != *comma;
}

bool saysNoValue(QStringView cell)
{
    constexpr auto words = std::to_array<QStringView>(
        {u"n a", u"na", u"null", u"none", u"nil", u"no data", u"not available", u"k a", u"keine angabe",
         u"n d", u"غير متوفر", u"غير متاح", u"لا يوجد", u"لا توجد بيانات", u"لا بيانات"});
    const QStringView trimmed = cell.trimmed();
    const bool onlyDashes = std::ranges::all_of(
        trimmed, [](QChar c) { return isMinus(c) || c == u'\u2014' || c == u'\u2026' || c == u'.'; });
    return onlyDashes || std::ranges::find(words, QStringView(foldedWords(trimmed))) != words.end();
}

} // namespace mizan

#include "app/domain/month.h"

using namespace Qt::StringLiterals;

namespace mizan {

Month::Month(int year, int number)
    : m_serial(year * 12 + number - 1)
{
    Q_ASSERT(year >= 1 && year <= 9999 && number >= 1 && number <= 12);
}

Month Month::of(QDate date)
{
    Q_ASSERT(date.isValid());
    return {date.year(), date.month()};
}

std::optional<Month> Month::fromIso(QStringView text)
{
    if (text.size() != 7 || text[4] != u'-')
        return std::nullopt;
    int parts[2] = {0, 0};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == 4)
            continue;
        if (text[i] < u'0' || text[i] > u'9')
            return std::nullopt;
        int &part = parts[i < 4 ? 0 : 1];
        part = part * 10 + (text[i].unicode() - u'0');
    }
    if (parts[0] < 1 || parts[1] < 1 || parts[1] > 12)
        return std::nullopt;
    return Month(parts[0], parts[1]);
}

int Month::days() const
{
    return QDate(year(), number(), 1).daysInMonth();
}

QString Month::toIso() const
{
    return u"%1-%2"_s.arg(year(), 4, 10, QLatin1Char('0')).arg(number(), 2, 10, QLatin1Char('0'));
}

Month Month::fromSerial(int serial)
{
    Month month;
    month.m_serial = serial;
    return month;
}

std::optional<MonthRange> MonthRange::fromIso(QStringView text)
{
    const qsizetype dots = text.indexOf(u"..");
    const auto first = Month::fromIso(dots < 0 ? text : text.left(dots));
    const auto last = Month::fromIso(dots < 0 ? text : text.mid(dots + 2));
    if (!first || !last || *last < *first)
        return std::nullopt;
    return MonthRange{*first, *last};
}

QString MonthRange::toIso() const
{
    return first.toIso() + ".."_L1 + last.toIso();
}

MonthRange fiscalYearOf(Month month, int startNumber)
{
    Q_ASSERT(startNumber >= 1 && startNumber <= 12);
    const int intoYear = (month.number() - startNumber + 12) % 12;
    return {month - intoYear, month - intoYear + 11};
}

} // namespace mizan

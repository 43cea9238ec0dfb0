// Months and days as text.
#include "app/wording/numbers.h"

using namespace Qt::StringLiterals;

namespace mizan {

QString monthText(Month month, const Language &language)
{
    return language.locale().toString(month.firstDay(), u"MMMM yyyy");
}

QString yearText(Month month, const Language &language)
{
    return language.locale().toString(month.firstDay(), u"yyyy");
}

QString monthNameText(Month month, const Language &language)
{
    return language.locale().standaloneMonthName(month.number(), QLocale::LongFormat);
}

QString shortMonthText(Month month, const Language &language)
{
    return language.locale().standaloneMonthName(
        month.number(), language.isRightToLeft() ? QLocale::LongFormat : QLocale::ShortFormat);
}

QString monthRangeText(MonthRange range, const Language &language)
{
    if (range.first == range.last)
        return monthText(range.first, language);
    return language.translate("Numbers", "%1 – %2", "first month – last month")
        .arg(monthText(range.first, language), monthText(range.last, language));
}

QString dateText(QDate date, const Language &language)
{
    return language.locale().toString(date, u"d MMMM yyyy");
}

QString dayText(QDate date, const Language &language)
{
    return language.locale().toString(date, u"d MMMM");
}

} // namespace mizan

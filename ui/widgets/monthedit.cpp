#include "ui/widgets/monthedit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int editHeight = 32;
constexpr int roomForButtons = 48;

/// Of the longest month's name, in pixels.
int widestDate(const QDateEdit &edit, const QString &format, const QLocale &locale)
{
    int widest = 0;
    for (int number = 1; number <= 12; ++number) {
        const QString text = locale.toString(QDate(2028, number, 28), format);
        widest = std::max(widest, edit.fontMetrics().horizontalAdvance(text));
    }
    return widest;
}

} // namespace

MonthEdit::MonthEdit(Month month, const Language &language, const QString &accessibleName, QWidget *parent)
    : QDateEdit(month.firstDay(), parent)
{
    setDateFormat(*this, u"MMMM yyyy"_s, language);
    setDateRange(Month(1900, 1).firstDay(), Month(2999, 12).lastDay());
    setCurrentSection(QDateTimeEdit::MonthSection);
    setAccessibleName(accessibleName);
}

void setDateFormat(QDateEdit &edit, const QString &format, const Language &language)
{
    edit.setLocale(language.locale());
    edit.setLayoutDirection(Qt::LeftToRight); // else QDateEdit turns the format around, and so does the text
    edit.setDisplayFormat(format);
    edit.unsetLayoutDirection();
    edit.setMinimumSize(widestDate(edit, format, language.locale()) + roomForButtons, editHeight);
}

} // namespace mizan

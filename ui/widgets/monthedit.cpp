#include "ui/widgets/monthedit.h"

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int editHeight = 32;

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
    edit.setMinimumHeight(editHeight);
}

} // namespace mizan

// MonthEdit: enters one month.
#pragma once

#include "app/domain/month.h"
#include "app/wording/language.h"

#include <QDateEdit>

namespace mizan {

/// A field of month and year; the day of the date inside is always the first.
class MonthEdit : public QDateEdit
{
    Q_OBJECT

public:
    MonthEdit(Month month, const Language &language, const QString &accessibleName,
              QWidget *parent = nullptr);

    [[nodiscard]] Month month() const { return Month::of(date()); }
    void setMonth(Month month) { setDate(month.firstDay()); }
};

/// Shows dates in @p format, whose order is kept in both directions, and as tall as Arabic letters need.
void setDateFormat(QDateEdit &edit, const QString &format, const Language &language);

} // namespace mizan

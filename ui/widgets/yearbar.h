// YearBar: steps through fiscal years, one at a time.
#pragma once

#include "app/domain/month.h"
#include "app/wording/language.h"

#include <QWidget>

class QLabel;

namespace mizan {

class YearBar : public QWidget
{
    Q_OBJECT

public:
    YearBar(const Language &language, QWidget *parent = nullptr);

    /// Shows the fiscal year that @p month is in, without a signal.
    void showYearOf(Month month, int fiscalYearStart);
    [[nodiscard]] MonthRange year() const { return m_year; }

signals:
    void yearChanged(mizan::MonthRange year);

private:
    void step(int years);
    void showLabel();

    const Language &m_language;
    MonthRange m_year;
    QLabel *m_label = nullptr;
};

} // namespace mizan

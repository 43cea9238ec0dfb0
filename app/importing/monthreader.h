// MonthReader: the months of one column of a file.
#pragma once

#include "app/importing/datetext.h"

#include <QString>

#include <optional>

namespace mizan {

/// Reads cells once the date order of their column is known.
class MonthReader
{
public:
    MonthReader(DateOrder order, QTimeZone zone);

    [[nodiscard]] DateOrder order() const { return m_order; }
    /// The month that the cell names or that its day lies in.
    [[nodiscard]] std::optional<Month> read(QStringView cell) const;

private:
    DateOrder m_order;
    QTimeZone m_zone;
};

/// Decides the order of day and month of a column, as its cells pass by: a part over 12 is the day.
class DateOrderVote
{
public:
    explicit DateOrderVote(QTimeZone zone);

    void add(QStringView cell);
    /// None where the column shows no order, or two.
    [[nodiscard]] std::optional<DateOrder> decided() const;
    /// A cell whose month hangs on the decision, or one that contradicts the others; empty: none does.
    [[nodiscard]] const QString &openExample() const { return m_example; }
    [[nodiscard]] bool isContradictory() const { return m_dayFirst && m_monthFirst; }

private:
    QTimeZone m_zone;
    bool m_dayFirst = false;
    bool m_monthFirst = false;
    QString m_example;
};

} // namespace mizan

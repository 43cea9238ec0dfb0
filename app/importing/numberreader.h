// NumberReader: the numbers of one column of a file.
#pragma once

#include "app/domain/figure.h"
#include "app/domain/importrecord.h"
#include "app/importing/numbertext.h"

#include <QString>
#include <QStringView>

#include <optional>

#include <tl/expected.hpp>

namespace mizan {

/// Reads cells once the decimal mark of their column is known.
class NumberReader
{
public:
    /// @p currency is that of the column, for money.
    NumberReader(const Metric &metric, const Currency &currency, DecimalMark mark);

    /// The same reader for amounts of another currency.
    [[nodiscard]] NumberReader in(const Currency &currency) const;

    [[nodiscard]] bool isMoney() const { return m_unit == Unit::Money; }
    /// The value, none for a cell that says there is none, or why it cannot be used. Money is in minor units.
    [[nodiscard]] tl::expected<std::optional<Value>, RejectReason> read(QStringView cell) const;
    /// The same for a cell that the file itself types as a number: its decimal mark is the point.
    [[nodiscard]] tl::expected<std::optional<Value>, RejectReason> readTyped(QStringView cell) const;

private:
    [[nodiscard]] tl::expected<std::optional<Value>, RejectReason> read(QStringView cell,
                                                                        DecimalMark mark) const;
    [[nodiscard]] std::optional<RejectReason> problemAround(const NumberText &number) const;

    Unit m_unit;
    Currency m_currency;
    DecimalMark m_mark;
    int m_keptDigits; ///< after the decimal mark
};

/// Decides the decimal mark of a column, as its cells pass by, by those that can be read in one way only.
class DecimalVote
{
public:
    explicit DecimalVote(Unit unit)
        : m_wholeOnly(unit == Unit::Count)
    {
    }

    void add(QStringView cell);
    /// The mark that the column shows by itself.
    [[nodiscard]] std::optional<DecimalMark> decided() const;
    /// A cell whose value hangs on the decision, or one that contradicts the others; empty: none does.
    [[nodiscard]] const QString &openExample() const { return m_example; }
    [[nodiscard]] bool isContradictory() const { return m_point && m_comma; }

private:
    bool m_wholeOnly;
    bool m_point = false;
    bool m_comma = false;
    QString m_example;
};

} // namespace mizan

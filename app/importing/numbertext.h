// NumberText: a number as it is written in a cell, before it is known which sign parts the fraction.
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace mizan {

enum class DecimalMark { Point, Comma };

/// Digits without signs: 1,234.50 is `1234` and `50`. Not rounded, of any length.
struct Decimal
{
    QString whole;
    QString fraction;
    bool operator==(const Decimal &) const = default;

    [[nodiscard]] bool isWhole() const; ///< nothing but zeros after the mark
    [[nodiscard]] bool isZero() const;
    /// The number times ten to the power of @p digits, rounded half up; none beyond 15 significant digits,
    /// where a double would not hold it.
    [[nodiscard]] std::optional<double> scaled(int digits) const;
};

/// A cell taken apart: what stands around the number, and the number's own digits and marks.
class NumberText
{
public:
    /// None where the cell holds no digit, or something among the digits that no number has.
    [[nodiscard]] static std::optional<NumberText> fromCell(QStringView cell);

    [[nodiscard]] bool isNegative() const { return m_negative; }
    [[nodiscard]] const QString &around() const { return m_around; } ///< a currency or whatever else
    /// The number with @p mark before its fraction; none where it cannot be read so (`12,34` with a point).
    [[nodiscard]] std::optional<Decimal> read(DecimalMark mark) const;
    /// What the cell says by itself about the mark; none where both or neither reading makes sense.
    /// @p wholeOnly: a reading with a fraction makes no sense, as for counts.
    [[nodiscard]] std::optional<DecimalMark> evidence(bool wholeOnly) const;
    /// Both readings make sense and differ.
    [[nodiscard]] bool isAmbiguous(bool wholeOnly) const;

private:
    [[nodiscard]] std::optional<Decimal> sensible(DecimalMark mark, bool wholeOnly) const;

    bool m_negative = false;
    QString m_around;
    QString m_body; ///< digits, `.`, `,`, `d` for the Arabic decimal mark, `g`, `q`, `a` for grouping marks
};

/// Blank, `-`, `--`, `n/a` and the like: the cell says that there is no value.
[[nodiscard]] bool saysNoValue(QStringView cell);

} // namespace mizan

// Currency: an ISO 4217 code and how many digits its minor unit has.
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace mizan {

/// An ISO 4217 currency; a default-made one means "no currency", as for counts.
class Currency
{
public:
    Currency() = default;

    /// Knows the active ISO 4217 codes; upper and lower case are the same.
    [[nodiscard]] static std::optional<Currency> fromCode(QStringView code);

    [[nodiscard]] const QString &code() const { return m_code; }
    [[nodiscard]] bool isNone() const { return m_code.isEmpty(); }
    /// 2 for EUR, 0 for JPY, 3 for KWD.
    [[nodiscard]] int minorDigits() const;
    /// How many minor units make a major one: 100 for EUR.
    [[nodiscard]] double minorPerMajor() const;

    std::strong_ordering operator<=>(const Currency &) const = default;

private:
    QString m_code;
};

} // namespace mizan

#include "app/importing/amountcells.h"

#include "app/importing/celltext.h"
#include "app/importing/currencysigns.h"
#include "app/tables/csvwriter.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace mizan {

namespace {

constexpr double mostMinorUnits = 1e15;
constexpr int scoreDigits = 6; ///< after the decimal mark

using MoneyResult = tl::expected<std::optional<Amount>, RejectReason>;

QString textOf(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
}

std::optional<double> plainNumber(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && std::isfinite(number)
               ? std::optional(number)
               : std::nullopt;
}

MoneyResult inMinorUnits(double major, const Currency &currency)
{
    const double minor = std::floor(major * currency.minorPerMajor() + 0.5);
    if (major < 0)
        return tl::make_unexpected(RejectReason::NegativeValue);
    if (minor > mostMinorUnits)
        return tl::make_unexpected(RejectReason::InvalidMoney);
    return Amount{static_cast<std::int64_t>(minor), currency};
}

} // namespace

/// Digits with a point at most: no sign, no grouping, no currency; and that the point parts the fraction is
/// sure.
bool AmountCells::isPlain(std::string_view cell)
{
    const size_t point = cell.find('.');
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (cell.size() > 15 || !isDigit(cell.front()) || !isDigit(cell.back()))
        return false;
    if (point == std::string_view::npos)
        return std::ranges::all_of(cell, isDigit);
    const bool mayBeGroup = cell.size() - point - 1 == 3 && point <= 3;
    const bool isDecimal =
        m_mark == DecimalMark::Point && !mayBeGroup &&
        std::all_of(cell.begin(), cell.begin() + static_cast<std::ptrdiff_t>(point), isDigit) &&
        std::all_of(cell.begin() + static_cast<std::ptrdiff_t>(point) + 1, cell.end(), isDigit);
    if (isDecimal && !m_sawPoint) {
        m_sawPoint = true;
        m_vote.add(textOf(cell));
    }
    return isDecimal;
}

tl::expected<std::optional<Amount>, RejectReason>
AmountCells::money(std::string_view cell, CellKind kind, const Currency &usual,
                   const std::optional<Currency> &rowCurrency)
{
    const std::string_view text = trimmedCell(cell);
    if (text.empty())
        return std::nullopt;
    const Currency &expected = rowCurrency ? *rowCurrency : usual;
    if (kind == CellKind::Number || isPlain(text)) {
        const auto major = plainNumber(text);
        return major ? inMinorUnits(*major, expected) : tl::make_unexpected(RejectReason::InvalidMoney);
    }
    const QString string = textOf(text);
    if (saysNoValue(string))
        return std::nullopt;
    m_vote.add(string);
    const auto number = NumberText::fromCell(unescapedFormula(string));
    if (!number)
        return tl::make_unexpected(RejectReason::InvalidMoney);
    Currency currency = expected;
    if (!number->around().isEmpty()) {
        const auto stated = currencyOfMark(number->around(), expected);
        if (!stated)
            return tl::make_unexpected(RejectReason::InvalidMoney);
        if (rowCurrency && *stated != *rowCurrency)
            return tl::make_unexpected(RejectReason::OtherCurrency);
        currency = *stated;
    }
    const auto decimal = number->read(m_mark);
    const auto minor = decimal ? decimal->scaled(currency.minorDigits()) : std::nullopt;
    if (!minor)
        return tl::make_unexpected(RejectReason::InvalidMoney);
    if (number->isNegative() && !decimal->isZero())
        return tl::make_unexpected(RejectReason::NegativeValue);
    return Amount{static_cast<std::int64_t>(*minor), currency};
}

tl::expected<std::optional<double>, RejectReason> AmountCells::number(std::string_view cell, CellKind kind)
{
    const std::string_view text = trimmedCell(cell);
    if (text.empty())
        return std::nullopt;
    if (kind == CellKind::Number || isPlain(text)) {
        const auto number = plainNumber(text);
        return number ? tl::expected<std::optional<double>, RejectReason>(*number)
                      : tl::make_unexpected(RejectReason::InvalidNumber);
    }
    const QString string = textOf(text);
    if (saysNoValue(string))
        return std::nullopt;
    m_vote.add(string);
    const auto number = NumberText::fromCell(unescapedFormula(string));
    const auto decimal = number && number->around().isEmpty() ? number->read(m_mark) : std::nullopt;
    const auto scaled = decimal ? decimal->scaled(scoreDigits) : std::nullopt;
    if (!scaled)
        return tl::make_unexpected(RejectReason::InvalidNumber);
    return (number->isNegative() ? -1 : 1) * *scaled / std::pow(10.0, scoreDigits);
}

} // namespace mizan

#include "app/importing/numberreader.h"

#include "app/importing/currencysigns.h"
#include "app/tables/csvwriter.h"

#include <cmath>

namespace mizan {

namespace {

int keptDigits(Unit unit, const Currency &currency)
{
    if (unit == Unit::Money)
        return currency.minorDigits();
    return unit == Unit::Count ? 0 : 6;
}

} // namespace

NumberReader::NumberReader(const Metric &metric, const Currency &currency, DecimalMark mark)
    : m_unit(metric.unit)
    , m_currency(metric.unit == Unit::Money ? currency : Currency())
    , m_mark(mark)
    , m_keptDigits(keptDigits(m_unit, m_currency))
{
}

NumberReader NumberReader::in(const Currency &currency) const
{
    NumberReader other = *this;
    if (m_unit == Unit::Money) {
        other.m_currency = currency;
        other.m_keptDigits = keptDigits(m_unit, currency);
    }
    return other;
}

tl::expected<std::optional<Value>, RejectReason> NumberReader::read(QStringView cell) const
{
    return read(cell, m_mark);
}

tl::expected<std::optional<Value>, RejectReason> NumberReader::readTyped(QStringView cell) const
{
    return read(cell, DecimalMark::Point);
}

tl::expected<std::optional<Value>, RejectReason> NumberReader::read(QStringView cell, DecimalMark mark) const
{
    if (saysNoValue(cell))
        return std::nullopt;
    const auto number = NumberText::fromCell(unescapedFormula(cell));
    if (!number)
        return tl::make_unexpected(RejectReason::InvalidNumber);
    if (const auto problem = problemAround(*number))
        return tl::make_unexpected(*problem);
    const auto decimal = number->read(mark);
    const auto scaled = decimal ? decimal->scaled(m_keptDigits) : std::nullopt;
    if (!scaled)
        return tl::make_unexpected(RejectReason::InvalidNumber);
    if (number->isNegative() && !decimal->isZero())
        return tl::make_unexpected(RejectReason::NegativeValue);
    if (m_unit == Unit::Count && !decimal->isWhole())
        return tl::make_unexpected(RejectReason::FractionalCount);
    return Value{m_unit == Unit::Money ? *scaled : *scaled / std::pow(10.0, m_keptDigits), m_currency};
}

std::optional<RejectReason> NumberReader::problemAround(const NumberText &number) const
{
    if (number.around().isEmpty())
        return std::nullopt;
    const auto currency = currencyOfMark(number.around(), m_currency);
    if (!currency || m_unit != Unit::Money)
        return RejectReason::InvalidNumber;
    if (*currency != m_currency)
        return RejectReason::OtherCurrency;
    return std::nullopt;
}

void DecimalVote::add(QStringView cell)
{
    const auto number = saysNoValue(cell) ? std::nullopt : NumberText::fromCell(cell);
    if (!number)
        return;
    const auto mark = number->evidence(m_wholeOnly);
    const bool contradicts = mark && (*mark == DecimalMark::Point ? m_comma : m_point) && !isContradictory();
    if (contradicts || (m_example.isEmpty() && number->isAmbiguous(m_wholeOnly)))
        m_example = cell.trimmed().toString();
    if (mark)
        (*mark == DecimalMark::Point ? m_point : m_comma) = true;
}

std::optional<DecimalMark> DecimalVote::decided() const
{
    if (m_point == m_comma)
        return std::nullopt;
    return m_point ? DecimalMark::Point : DecimalMark::Comma;
}

} // namespace mizan

#include "app/importing/monthreader.h"

namespace mizan {

MonthReader::MonthReader(DateOrder order, QTimeZone zone)
    : m_order(order)
    , m_zone(std::move(zone))
{
}

std::optional<Month> MonthReader::read(QStringView cell) const
{
    const auto text = parseDateText(cell, m_zone);
    if (!text)
        return std::nullopt;
    if (text->kind != DateText::Kind::Numbers)
        return text->month;
    const auto date = text->dateIn(text->dotted ? DateOrder::DayMonthYear : m_order);
    return date ? std::optional(Month::of(*date)) : std::nullopt;
}

DateOrderVote::DateOrderVote(QTimeZone zone)
    : m_zone(std::move(zone))
{
}

void DateOrderVote::add(QStringView cell)
{
    const auto text = parseDateText(cell, m_zone);
    if (!text || text->kind != DateText::Kind::Numbers || text->dotted)
        return;
    const bool dayFirst = text->dateIn(DateOrder::DayMonthYear).has_value();
    const bool monthFirst = text->dateIn(DateOrder::MonthDayYear).has_value();
    const bool decides = dayFirst != monthFirst;
    const bool isOpen = dayFirst && monthFirst && text->numbers[0] != text->numbers[1];
    const bool contradicts = decides && (dayFirst ? m_monthFirst : m_dayFirst) && !isContradictory();
    if (contradicts || (m_example.isEmpty() && isOpen))
        m_example = cell.trimmed().toString();
    if (decides)
        (dayFirst ? m_dayFirst : m_monthFirst) = true;
}

std::optional<DateOrder> DateOrderVote::decided() const
{
    if (m_dayFirst == m_monthFirst)
        return std::nullopt;
    return m_dayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

} // namespace mizan

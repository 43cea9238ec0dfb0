#include "app/leads/leadcounts.h"

#include "app/leads/monthindex.h"

#include <algorithm>

namespace mizan {

namespace {

const MetricId &moneyMetric(size_t line)
{
    return dealStages[line] == Stage::Opportunity ? metrics::pipelineValue() : metrics::revenue();
}

std::optional<size_t> moneyLine(const MetricId &metric)
{
    for (size_t line = 0; line < dealStages.size(); ++line) {
        if (moneyMetric(line) == metric)
            return line;
    }
    return std::nullopt;
}

} // namespace

DealSum::Part partOf(const Deal &deal, int deals)
{
    return {static_cast<std::uint8_t>(deal.currency), deals, static_cast<double>(deal.minorUnits) * deals};
}

void DealSum::add(const Part &deals)
{
    auto part = std::ranges::find(m_parts, deals.currency, &Part::currency);
    if (part == m_parts.end())
        part = m_parts.insert(part, Part{deals.currency, 0, 0});
    part->deals += deals.deals;
    part->minorUnits += deals.minorUnits;
}

bool DealSum::isConflict() const
{
    return std::ranges::count_if(m_parts, [](const Part &part) { return part.deals != 0; }) > 1;
}

DealSum::Part DealSum::only() const
{
    const auto part = std::ranges::find_if(m_parts, [](const Part &each) { return each.deals != 0; });
    if (part != m_parts.end())
        return *part;
    return m_parts.empty() ? Part() : Part{m_parts.back().currency, 0, 0};
}

void LeadCounts::addCount(std::uint32_t agency, Stage stage, int month, int leads)
{
    Count &count = m_counts.at(agency, static_cast<size_t>(stage), month);
    count.leads += leads;
    count.isTouched = true;
}

void LeadCounts::addDeals(std::uint32_t agency, size_t line, int month, const DealSum::Part &deals)
{
    Money &money = m_money.at(agency, line, month);
    money.sum.add(deals);
    money.isTouched = true;
}

void LeadCounts::replace(std::uint32_t agency, const LeadState &before, const LeadState &after)
{
    for (size_t i = 0; i < stageCount; ++i) {
        if (before.days[i] == after.days[i])
            continue;
        if (before.days[i].isKnown())
            addCount(agency, static_cast<Stage>(i), monthIndex(before.days[i]), -1);
        if (after.days[i].isKnown())
            addCount(agency, static_cast<Stage>(i), monthIndex(after.days[i]), 1);
    }
    if (!before.deal.isKnown() && !after.deal.isKnown())
        return;
    for (size_t line = 0; line < dealStages.size(); ++line) {
        const Day from = before.day(dealStages[line]);
        const Day to = after.day(dealStages[line]);
        if (from == to && before.deal == after.deal)
            continue;
        if (from.isKnown() && before.deal.isKnown())
            addDeals(agency, line, monthIndex(from), partOf(before.deal, -1));
        if (to.isKnown() && after.deal.isKnown())
            addDeals(agency, line, monthIndex(to), partOf(after.deal, 1));
    }
}

void LeadCounts::markCovered(std::span<const Coverage> covered, AgencyNumbers &agencies)
{
    for (const Coverage &part : covered) {
        const std::uint32_t agency = agencies.numberOf(part.agency);
        const auto stage = stageOf(part.metric);
        const auto line = moneyLine(part.metric);
        const int last = std::min(monthIndex(part.months.last), monthIndexCount - 1);
        for (int month = std::max(0, monthIndex(part.months.first)); month <= last; ++month) {
            Square *square = nullptr;
            if (stage)
                square = m_counts.find(agency, static_cast<size_t>(*stage), month);
            else if (line)
                square = m_money.find(agency, *line, month);
            if (square)
                square->isCovered = true;
        }
    }
}

/// None when there is nothing to tell. Zero is told only where there was a figure.
std::optional<Value> LeadCounts::newFigure(Count &count)
{
    const bool isNews =
        count.isCovered || (count.isTouched && !(count.wasGiven && count.given == count.leads));
    count.isCovered = count.isTouched = false;
    if (!isNews || (count.leads == 0 && !count.wasGiven))
        return std::nullopt;
    count.wasGiven = true;
    count.given = count.leads;
    return Value{static_cast<double>(count.leads), {}};
}

std::optional<Value> LeadCounts::newFigure(Money &money, const CurrencyNumbers &currencies)
{
    const DealSum::Part part = money.sum.only();
    const bool isConflict = money.sum.isConflict();
    const bool isNews = money.isCovered || (money.isTouched && money.given != part);
    money.isCovered = money.isTouched = false;
    if (isConflict)
        money.given.reset();
    if (isConflict || !isNews || (part.deals == 0 && !money.wasGiven))
        return std::nullopt;
    money.wasGiven = true;
    money.given = part;
    return Value{part.minorUnits, currencies.currency(part.currency)};
}

std::vector<LeadFigure> LeadCounts::figures(std::span<const Coverage> covered, AgencyNumbers &agencies,
                                            const CurrencyNumbers &currencies)
{
    markCovered(covered, agencies);
    std::vector<LeadFigure> figures;
    const auto give = [&](std::uint32_t agency, const MetricId &metric, int month,
                          const std::optional<Value> &value) {
        if (value)
            figures.push_back({{agencies.agency(agency), metric, monthOfIndex(month)}, *value});
    };
    m_counts.forEach([&](std::uint32_t agency, size_t line, int month, Count &count) {
        give(agency, metricOf(static_cast<Stage>(line)), month, newFigure(count));
    });
    m_money.forEach([&](std::uint32_t agency, size_t line, int month, Money &money) {
        give(agency, moneyMetric(line), month, newFigure(money, currencies));
    });
    std::ranges::sort(figures, {}, &LeadFigure::cell);
    return figures;
}

std::vector<Cell> LeadCounts::conflicts(const AgencyNumbers &agencies)
{
    std::vector<Cell> cells;
    m_money.forEach([&](std::uint32_t agency, size_t line, int month, const Money &money) {
        if (money.sum.isConflict())
            cells.push_back({agencies.agency(agency), moneyMetric(line), monthOfIndex(month)});
    });
    std::ranges::sort(cells);
    return cells;
}

} // namespace mizan

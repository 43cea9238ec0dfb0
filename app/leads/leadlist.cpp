#include "app/leads/leadlist.h"

#include <algorithm>
#include <cmath>

namespace mizan {

std::optional<Stage> ListedLead::furthest() const
{
    for (size_t i = stageCount; i-- > 0;) {
        if (days[i].isKnown())
            return static_cast<Stage>(i);
    }
    return std::nullopt;
}

ListedLead LeadList::lead(size_t index) const
{
    ListedLead lead;
    lead.rowId = m_rowIds[index];
    lead.agency = m_agencies.agency(m_agencyOf[index]);
    for (size_t i = 0; i < stageCount; ++i)
        lead.days[i] = m_days[i][index];
    if (m_stages[index] != 0)
        lead.stage = static_cast<Stage>(m_stages[index] - 1);
    lead.source = m_sourceTexts.text(m_sources[index]);
    lead.campaign = m_campaignTexts.text(m_campaigns[index]);
    if (!std::isnan(m_scores[index]))
        lead.score = m_scores[index];
    if (const Deal deal = m_deals[index]; deal.isKnown()) {
        lead.dealMinorUnits = deal.minorUnits;
        lead.dealCurrency = m_currencies.currency(static_cast<std::uint8_t>(deal.currency));
    }
    return lead;
}

LeadList::DayRange LeadList::daysOf(MonthRange months)
{
    const QDate epoch(1970, 1, 1);
    const qint64 first = std::max<qint64>(1, epoch.daysTo(months.first.firstDay()));
    const qint64 last = std::min<qint64>(65535, epoch.daysTo(months.last.lastDay()));
    if (last < first)
        return {};
    return {static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(last)};
}

std::optional<std::uint32_t> LeadList::numberOf(Id<Agency> agency) const
{
    for (std::uint32_t number = 0; number < m_agencies.size(); ++number) {
        if (m_agencies.agency(number) == agency)
            return number;
    }
    return std::nullopt;
}

std::vector<SourceCount> LeadList::sourceBreakdown(std::optional<Id<Agency>> agency, MonthRange months,
                                                   Stage stage) const
{
    const auto number = agency ? numberOf(*agency) : std::nullopt;
    if (agency && !number)
        return {};
    const DayRange range = daysOf(months);
    const std::vector<Day> &days = m_days[static_cast<size_t>(stage)];
    std::vector<qint64> leads(m_sourceTexts.size());
    for (size_t i = 0; i < size(); ++i) {
        if (range.contains(days[i]) && (!number || m_agencyOf[i] == *number))
            ++leads[m_sources[i]];
    }
    return bySource(leads);
}

std::vector<SourceCount> LeadList::bySource(const std::vector<qint64> &leadsOfText) const
{
    std::vector<qint64> together(leadsOfText.size());
    std::vector<std::uint32_t> mostFrequent(leadsOfText.size(), 0);
    for (std::uint32_t text = 0; text < leadsOfText.size(); ++text) {
        const std::uint32_t group = m_spellings[text];
        if (together[group] == 0 || leadsOfText[text] > leadsOfText[mostFrequent[group]])
            mostFrequent[group] = text;
        together[group] += leadsOfText[text];
    }
    std::vector<SourceCount> counts;
    for (size_t group = 0; group < together.size(); ++group) {
        if (together[group] > 0)
            counts.push_back(
                {group == 0 ? QString() : m_sourceTexts.text(mostFrequent[group]), together[group]});
    }
    std::ranges::sort(counts, [](const SourceCount &a, const SourceCount &b) {
        return a.leads != b.leads ? a.leads > b.leads : a.source.compare(b.source, Qt::CaseInsensitive) < 0;
    });
    return counts;
}

std::array<qint64, stageCount> LeadList::cohort(std::optional<Id<Agency>> agency, MonthRange months) const
{
    std::array<qint64, stageCount> reached{};
    const auto number = agency ? numberOf(*agency) : std::nullopt;
    if (agency && !number)
        return reached;
    const DayRange range = daysOf(months);
    const std::vector<Day> &created = m_days[static_cast<size_t>(Stage::Lead)];
    for (size_t i = 0; i < size(); ++i) {
        if (!range.contains(created[i]) || (number && m_agencyOf[i] != *number))
            continue;
        for (size_t stage = 0; stage < stageCount; ++stage)
            reached[stage] += m_days[stage][i].isKnown() ? 1 : 0;
    }
    return reached;
}

QStringList LeadList::sources() const
{
    std::vector<qint64> leads(m_sourceTexts.size());
    for (const std::uint32_t source : m_sources)
        ++leads[source];
    QStringList names;
    for (const SourceCount &count : bySource(leads))
        names << count.source;
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace mizan

#include "app/leads/leadstate.h"

#include <algorithm>

namespace mizan {

std::uint8_t CurrencyNumbers::numberOf(const Currency &currency)
{
    const auto known = std::ranges::find(m_currencies, currency);
    const auto number = static_cast<std::uint8_t>(known - m_currencies.begin() + 1);
    if (known == m_currencies.end()) {
        Q_ASSERT(m_currencies.size() < 255); // ISO 4217 has fewer
        m_currencies.push_back(currency);
    }
    return number;
}

void LeadState::take(const LeadState &newer)
{
    for (size_t i = 0; i < stageCount; ++i) {
        if (newer.days[i].isKnown())
            days[i] = newer.days[i];
    }
    if (newer.deal.isKnown())
        deal = newer.deal;
}

bool LeadState::isBackward() const
{
    Day latest;
    for (const Day entered : days) {
        if (entered.isKnown() && entered < latest)
            return true;
        latest = std::max(latest, entered);
    }
    return false;
}

LeadState stateOf(const LeadRow &row, CurrencyNumbers &currencies)
{
    LeadState state;
    state.days = row.days;
    if (row.dealMinorUnits) {
        state.deal.minorUnits = std::clamp(*row.dealMinorUnits, -largestAmount, largestAmount);
        state.deal.currency = currencies.numberOf(row.dealCurrency);
    }
    return state;
}

std::uint32_t AgencyNumbers::numberOf(Id<Agency> agency)
{
    if (m_last < m_agencies.size() && m_agencies[m_last] == agency)
        return m_last;
    const auto known = std::ranges::find(m_agencies, agency);
    m_last = static_cast<std::uint32_t>(known - m_agencies.begin());
    if (known == m_agencies.end())
        m_agencies.push_back(agency);
    return m_last;
}

} // namespace mizan

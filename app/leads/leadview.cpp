#include "app/leads/leadview.h"

#include "app/leads/radixsort.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>

namespace mizan {

namespace {

/// A whole number in the order of @p number.
std::uint64_t ordered(float number)
{
    const auto bits = std::bit_cast<std::uint32_t>(number == 0 ? 0.0F : number);
    return (bits >> 31) != 0 ? ~bits : bits | 0x80000000U;
}

/// In the order of currencies, then amounts.
std::uint64_t ordered(const Deal &deal, const std::vector<std::uint8_t> &currencyRanks)
{
    const auto amount = static_cast<std::uint64_t>(deal.minorUnits + largestAmount);
    return (std::uint64_t{currencyRanks[deal.currency]} << 55) + amount;
}

/// By number, from 1, in the order of their codes.
std::vector<std::uint8_t> currencyRanks(const CurrencyNumbers &numbers)
{
    std::vector<std::uint8_t> ranks(numbers.last() + 1U);
    for (std::uint8_t a = 1; a <= numbers.last(); ++a) {
        for (std::uint8_t b = 1; b <= numbers.last(); ++b)
            ranks[a] += numbers.currency(b) < numbers.currency(a) ? 1 : 0;
    }
    return ranks;
}

std::vector<std::uint32_t> agencyRanks(const std::vector<Id<Agency>> &order, const AgencyNumbers &numbers)
{
    std::vector<std::uint32_t> ranks;
    for (std::uint32_t number = 0; number < numbers.size(); ++number)
        ranks.push_back(
            static_cast<std::uint32_t>(std::ranges::find(order, numbers.agency(number)) - order.begin()));
    return ranks;
}

} // namespace

/// A filter put into the numbers of a list.
struct LeadView::Tests
{
    bool none = false; ///< nothing passes
    std::optional<std::uint32_t> agency;
    LeadList::DayRange days{1, 65535};
    std::optional<size_t> enteredStage;
    bool anyStage = false;
    std::optional<size_t> reachedStage;
    std::vector<bool> sources;   ///< by text; empty: all pass
    std::vector<bool> campaigns; ///< likewise

    [[nodiscard]] bool pass(const LeadList &list, std::uint32_t index) const
    {
        if (agency && list.m_agencyOf[index] != *agency)
            return false;
        if (enteredStage && !days.contains(list.m_days[*enteredStage][index]))
            return false;
        if (reachedStage && !list.m_days[*reachedStage][index].isKnown())
            return false;
        if (!sources.empty() && !sources[list.m_sources[index]])
            return false;
        if (!campaigns.empty() && !campaigns[list.m_campaigns[index]])
            return false;
        return !anyStage || std::ranges::any_of(list.m_days, [&](const auto &column) {
            return days.contains(column[index]);
        });
    }
};

LeadView::LeadView(std::shared_ptr<const LeadList> list, std::vector<Id<Agency>> agencies)
    : m_list(std::move(list))
    , m_agencyRanks(agencyRanks(agencies, m_list->m_agencies))
    , m_sourceRanks(m_list->m_sourceTexts.ranks())
    , m_campaignRanks(m_list->m_campaignTexts.ranks())
    , m_currencyRanks(currencyRanks(m_list->m_currencies))
    , m_order(m_list->size())
{
    std::iota(m_order.begin(), m_order.end(), 0U);
    m_rows = m_order;
    for (const Deal &deal : m_list->m_deals) {
        if (!deal.isKnown())
            continue;
        m_leastDeal = std::min(m_leastDeal, ordered(deal, m_currencyRanks));
        m_greatestDeal = std::max(m_greatestDeal, ordered(deal, m_currencyRanks));
    }
}

LeadView::Tests LeadView::testsOf(const LeadFilter &filter) const
{
    Tests tests;
    if (filter.agency) {
        tests.agency = m_list->numberOf(*filter.agency);
        tests.none = !tests.agency;
    }
    if (filter.months)
        tests.days = LeadList::daysOf(*filter.months);
    if (filter.entered)
        tests.enteredStage = static_cast<size_t>(*filter.entered);
    tests.anyStage = filter.months && !filter.entered;
    if (filter.reached)
        tests.reachedStage = static_cast<size_t>(*filter.reached);
    if (filter.source) {
        const QString wanted = foldedText(*filter.source);
        for (std::uint32_t text = 0; text < m_list->m_sourceTexts.size(); ++text)
            tests.sources.push_back(foldedText(m_list->m_sourceTexts.text(text)) == wanted);
    }
    for (std::uint32_t text = 0; !filter.campaign.isEmpty() && text < m_list->m_campaignTexts.size(); ++text)
        tests.campaigns.push_back(
            m_list->m_campaignTexts.text(text).contains(filter.campaign, Qt::CaseInsensitive));
    return tests;
}

void LeadView::pickRows()
{
    const Tests tests = testsOf(m_filter);
    m_rows.clear();
    for (size_t i = 0; !tests.none && i < m_order.size(); ++i) {
        if (tests.pass(*m_list, m_order[i]))
            m_rows.push_back(m_order[i]);
    }
}

void LeadView::setFilter(const LeadFilter &filter)
{
    m_filter = filter;
    pickRows();
}

std::optional<std::uint64_t> LeadView::key(LeadColumn column, std::uint32_t index) const
{
    const auto rankUnlessBlank = [](const auto &ranks, std::uint32_t text) {
        return text == 0 ? std::nullopt : std::optional<std::uint64_t>(ranks[text]);
    };
    switch (column) {
    case LeadColumn::Agency:
        return m_agencyRanks[m_list->m_agencyOf[index]];
    case LeadColumn::Furthest:
        for (size_t i = stageCount; i-- > 0;) {
            if (m_list->m_days[i][index].isKnown())
                return i;
        }
        return std::nullopt;
    case LeadColumn::Source:
        return rankUnlessBlank(m_sourceRanks, m_list->m_sources[index]);
    case LeadColumn::Campaign:
        return rankUnlessBlank(m_campaignRanks, m_list->m_campaigns[index]);
    case LeadColumn::Score:
        return std::isnan(m_list->m_scores[index]) ? std::nullopt
                                                   : std::optional(ordered(m_list->m_scores[index]));
    case LeadColumn::Deal: {
        const Deal deal = m_list->m_deals[index];
        return deal.isKnown() ? std::optional(ordered(deal, m_currencyRanks)) : std::nullopt;
    }
    default:
        break;
    }
    const Day day =
        m_list->m_days[static_cast<size_t>(column) - static_cast<size_t>(LeadColumn::LeadDay)][index];
    return day.isKnown() ? std::optional<std::uint64_t>(day.number) : std::nullopt;
}

/// Key: wide enough for the keys of @p column less @p least.
template <typename Key>
void LeadView::sortOrder(LeadColumn column, Qt::SortOrder order, std::uint64_t least)
{
    std::vector<SortItem<Key>> items;
    items.reserve(m_order.size());
    std::vector<std::uint32_t> blank;
    for (const std::uint32_t index : m_order) {
        const auto value = key(column, index);
        if (value) {
            const auto above = static_cast<Key>(*value - least);
            items.push_back({order == Qt::AscendingOrder ? above : static_cast<Key>(~above), index});
        } else {
            blank.push_back(index);
        }
    }
    radixSort(items);
    const auto end = std::ranges::transform(items, m_order.begin(), &SortItem<Key>::index).out;
    std::ranges::copy(blank, end);
}

void LeadView::sortBy(LeadColumn column, Qt::SortOrder order)
{
    const bool isDeal = column == LeadColumn::Deal && m_leastDeal <= m_greatestDeal;
    if (isDeal && m_greatestDeal - m_leastDeal > std::numeric_limits<std::uint32_t>::max())
        sortOrder<std::uint64_t>(column, order, m_leastDeal);
    else
        sortOrder<std::uint32_t>(column, order, isDeal ? m_leastDeal : 0);
    pickRows();
}

} // namespace mizan

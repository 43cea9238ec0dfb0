#include "app/leads/leadledger.h"

#include "app/leads/keylessrows.h"
#include "app/leads/leadcounts.h"
#include "app/leads/leadidentity.h"
#include "app/leads/monthindex.h"

#include <algorithm>
#include <utility>

namespace mizan {

namespace {

/// Counts of rows without key in one month: of earlier imports, as far as they count, and of the present one.
template <typename Sum>
struct Keyless
{
    Sum earlier{};
    Sum present{};
};

} // namespace

struct LeadLedger::Books
{
    AgencyNumbers agencies;
    CurrencyNumbers currencies;
    LeadIdentity identity;
    Pages<StageDays> days;
    Pages<Deal> deals; ///< as far as the last lead that has one
    LeadCounts counts;
    KeylessRule keylessRule;
    KeylessRows keylessRows;
    MonthGrid<Keyless<int>, stageCount> keylessCounts;
    MonthGrid<Keyless<DealSum>, dealStages.size()> keylessDeals;
    std::vector<Cell> conflicts;
    std::vector<DoubleClaim> claims;
    qint64 absorbed = 0;
    qint64 equalRows = 0;
    qint64 backwardRows = 0;

    Effect addKeyed(std::uint32_t agency, const LeadRow &row);
    Effect addKeyless(std::uint32_t agency, const LeadRow &row);
    void replaceKeyless(const StageMonth &place);

    LeadState state(std::uint32_t lead) const
    {
        return {days[lead], lead < deals.size() ? deals[lead] : Deal()};
    }
    void setState(std::uint32_t lead, const LeadState &state);
};

void LeadLedger::Books::setState(std::uint32_t lead, const LeadState &state)
{
    days[lead] = state.days;
    if (lead >= deals.size() && !state.deal.isKnown())
        return;
    while (lead >= deals.size())
        deals.push({});
    deals[lead] = state.deal;
}

LeadLedger::Effect LeadLedger::Books::addKeyed(std::uint32_t agency, const LeadRow &row)
{
    const LeadState told = stateOf(row, currencies);
    const LeadIdentity::Match match = identity.place(agency, row.recordHash, row.emailHash);
    if (match.claimed != 0)
        claims.push_back({match.claimed, agencies.agency(match.claimedBy), row.agency});
    if (match.isNew) {
        backwardRows += told.isBackward() ? 1 : 0;
        days.push({});
        setState(match.lead, told);
        counts.replace(agency, {}, told);
        return Effect::New;
    }
    const LeadState before = state(match.lead);
    LeadState after = before;
    if (match.absorbed != LeadIdentity::none) {
        after = state(match.absorbed);
        counts.replace(agency, after, {});
        after.take(before);
        ++absorbed;
    }
    after.take(told);
    backwardRows += after.isBackward() ? 1 : 0;
    if (after == before)
        return match.absorbed == LeadIdentity::none ? Effect::Unchanged : Effect::Changed;
    counts.replace(agency, before, after);
    setState(match.lead, after);
    return Effect::Changed;
}

LeadLedger::Effect LeadLedger::Books::addKeyless(std::uint32_t agency, const LeadRow &row)
{
    const LeadState told = stateOf(row, currencies);
    const KeylessRows::Known known = keylessRows.add(agency, row, keylessRule);
    equalRows += known.isRepeated ? 1 : 0;
    backwardRows += told.isBackward() ? 1 : 0;
    keylessRule.saw(agency, told.days);
    counts.replace(agency, {}, told);
    for (size_t i = 0; i < stageCount; ++i) {
        if (told.days[i].isKnown())
            ++keylessCounts.at(agency, i, monthIndex(told.days[i])).present;
    }
    for (size_t line = 0; line < dealStages.size() && told.deal.isKnown(); ++line) {
        if (const Day day = told.day(dealStages[line]); day.isKnown())
            keylessDeals.at(agency, line, monthIndex(day)).present.add(partOf(told.deal, 1));
    }
    return known.isBefore ? Effect::Unchanged : Effect::New;
}

/// From now on only the present import's rows count there.
void LeadLedger::Books::replaceKeyless(const StageMonth &place)
{
    auto &count = keylessCounts.at(place.agency, static_cast<size_t>(place.stage), place.month);
    if (count.earlier != 0)
        counts.addCount(place.agency, place.stage, place.month, -count.earlier);
    count.earlier = std::exchange(count.present, 0);

    const auto line = static_cast<size_t>(std::ranges::find(dealStages, place.stage) - dealStages.begin());
    auto *money = line < dealStages.size() ? keylessDeals.find(place.agency, line, place.month) : nullptr;
    if (!money)
        return;
    for (const DealSum::Part &part : money->earlier.parts())
        counts.addDeals(place.agency, line, place.month, {part.currency, -part.deals, -part.minorUnits});
    money->earlier = std::exchange(money->present, {});
}

LeadLedger::LeadLedger()
    : m_books(std::make_unique<Books>())
{
}

LeadLedger::~LeadLedger() = default;
LeadLedger::LeadLedger(LeadLedger &&) noexcept = default;
LeadLedger &LeadLedger::operator=(LeadLedger &&) noexcept = default;

void LeadLedger::beginImport()
{
    m_books->keylessRule.beginImport();
    m_books->keylessRows.beginImport();
    m_books->equalRows = 0;
    m_books->backwardRows = 0;
}

void LeadLedger::expect(const LeadRow &row) const
{
    m_books->identity.prefetch(row.recordHash, row.emailHash);
}

LeadLedger::Effect LeadLedger::add(const LeadRow &row)
{
    const std::uint32_t agency = m_books->agencies.numberOf(row.agency);
    return row.hasKey() ? m_books->addKeyed(agency, row) : m_books->addKeyless(agency, row);
}

std::vector<LeadFigure> LeadLedger::endImport(std::span<const Coverage> covered)
{
    for (const StageMonth &place : m_books->keylessRule.endImport(covered, m_books->agencies))
        m_books->replaceKeyless(place);
    auto figures = m_books->counts.figures(covered, m_books->agencies, m_books->currencies);
    m_books->conflicts = m_books->counts.conflicts(m_books->agencies);
    return figures;
}

const std::vector<Cell> &LeadLedger::currencyConflicts() const
{
    return m_books->conflicts;
}

const std::vector<DoubleClaim> &LeadLedger::doubleClaims() const
{
    return m_books->claims;
}

qint64 LeadLedger::equalRows() const
{
    return m_books->equalRows;
}

qint64 LeadLedger::backwardRows() const
{
    return m_books->backwardRows;
}

qint64 LeadLedger::leadCount() const
{
    return static_cast<qint64>(m_books->identity.size()) - m_books->absorbed;
}

size_t LeadLedger::bytes() const
{
    return m_books->identity.bytes() + m_books->days.bytes() + m_books->deals.bytes() +
           m_books->keylessRows.bytes();
}

} // namespace mizan

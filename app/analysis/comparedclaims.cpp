#include "app/analysis/comparedclaims.h"

#include "app/analysis/comparison.h"

#include <algorithm>
#include <map>
#include <set>

namespace mizan {

namespace {

/// Gathers the claims of several files.
class ClaimCounter
{
public:
    explicit ClaimCounter(const Comparison &comparison)
        : m_comparison(comparison)
    {
        for (const MetricId &metric : comparison.metrics) {
            if (const auto stage = stageOf(metric))
                m_stages.push_back(*stage);
        }
        m_claims.ofAgency.resize(comparison.agencies.size());
    }

    void add(const ClaimSource &source);
    ComparedClaims claims();

private:
    [[nodiscard]] std::optional<size_t> placeOf(const QString &file, Id<Agency> agency) const;
    [[nodiscard]] std::optional<Month> firstMonth(const LeadClaim &claim) const;
    void add(const QString &file, const ClaimedLead &lead);

    const Comparison &m_comparison;
    std::vector<Stage> m_stages;
    std::map<std::pair<size_t, size_t>, int> m_pairs;
    std::set<QString> m_filesWithLeads;
    ComparedClaims m_claims;
};

std::optional<size_t> ClaimCounter::placeOf(const QString &file, Id<Agency> agency) const
{
    const auto found = std::ranges::find_if(m_comparison.agencies, [&](const ComparedAgency &one) {
        return one.id == agency && one.file == file;
    });
    if (found == m_comparison.agencies.end())
        return std::nullopt;
    return static_cast<size_t>(found - m_comparison.agencies.begin());
}

/// In the period, of the compared stages.
std::optional<Month> ClaimCounter::firstMonth(const LeadClaim &claim) const
{
    std::optional<Month> first;
    for (const Stage stage : m_stages) {
        const Day day = claim.day(stage);
        if (day.isKnown() && m_comparison.period.contains(day.month()))
            first = std::min(first.value_or(day.month()), day.month());
    }
    return first;
}

void ClaimCounter::add(const QString &file, const ClaimedLead &lead)
{
    ListedClaim listed;
    for (const LeadClaim &claim : lead.claims) {
        const auto place = placeOf(file, claim.agency);
        const auto month = place ? firstMonth(claim) : std::nullopt;
        if (month)
            listed.rows.push_back({*place, *month, claim.importedFile, claim.line});
    }
    if (listed.rows.size() < 2)
        return;
    ++m_claims.leads;
    std::ranges::sort(listed.rows, {}, &ListedClaim::Row::agency);
    for (size_t i = 0; i < listed.rows.size(); ++i) {
        m_claims.ofAgency[listed.rows[i].agency] = m_claims.ofAgency[listed.rows[i].agency].value_or(0) + 1;
        for (size_t j = i + 1; j < listed.rows.size(); ++j)
            ++m_pairs[{listed.rows[i].agency, listed.rows[j].agency}];
    }
    listed.month = std::ranges::min(listed.rows, {}, &ListedClaim::Row::month).month;
    m_claims.listed.push_back(std::move(listed));
}

void ClaimCounter::add(const ClaimSource &source)
{
    const bool isCompared = std::ranges::any_of(
        m_comparison.agencies, [&](const ComparedAgency &agency) { return agency.file == source.file; });
    if (!isCompared)
        return;
    if (!source.claims) {
        m_claims.unreadFiles << source.file;
        return;
    }
    for (const Id<Agency> agency : source.claims->agenciesWithLeads) {
        if (const auto place = placeOf(source.file, agency)) {
            m_claims.ofAgency[*place] = 0;
            m_filesWithLeads.insert(source.file);
        }
    }
    for (const ClaimedLead &lead : source.claims->leads)
        add(source.file, lead);
}

ComparedClaims ClaimCounter::claims()
{
    m_claims.isAcrossFiles = m_filesWithLeads.size() > 1;
    for (const auto &[pair, leads] : m_pairs)
        m_claims.pairs.push_back({pair.first, pair.second, leads});
    std::ranges::stable_sort(m_claims.pairs, std::ranges::greater(), &ClaimedPair::leads);
    std::ranges::stable_sort(m_claims.listed, {}, &ListedClaim::month);
    if (m_claims.listed.size() > ComparedClaims::mostListed)
        m_claims.listed.resize(ComparedClaims::mostListed);
    return std::move(m_claims);
}

} // namespace

ComparedClaims comparedClaims(const Comparison &comparison, std::span<const ClaimSource> sources)
{
    ClaimCounter counter(comparison);
    for (const ClaimSource &source : sources)
        counter.add(source);
    return counter.claims();
}

} // namespace mizan

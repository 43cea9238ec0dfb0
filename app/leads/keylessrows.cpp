#include "app/leads/keylessrows.h"

#include "app/leads/monthindex.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <utility>

namespace mizan {

namespace {

void mix(std::uint64_t &hash, std::uint64_t value)
{
    hash = (hash ^ value) * 0x9E3779B97F4A7C15ULL;
    hash ^= hash >> 32;
}

/// What is kept of a row but attributes; names and addresses never count.
std::uint64_t contentHash(std::uint32_t agency, const LeadRow &row)
{
    const std::hash<std::string_view> textHash;
    std::uint64_t hash = 0;
    mix(hash, agency);
    for (const Day day : row.days)
        mix(hash, day.number);
    mix(hash, textHash(row.source));
    mix(hash, textHash(row.campaign));
    mix(hash, row.dealMinorUnits.has_value());
    mix(hash, static_cast<std::uint64_t>(row.dealMinorUnits.value_or(0)));
    mix(hash, row.dealMinorUnits ? qHash(row.dealCurrency.code(), 0) : 0);
    return hash;
}

} // namespace

void KeylessRule::saw(std::uint32_t agency, const StageDays &days)
{
    if (agency >= m_hasRows.size())
        m_hasRows.resize(agency + 1);
    m_hasRows[agency] = true;
    for (size_t i = 0; i < stageCount; ++i) {
        if (!days[i].isKnown())
            continue;
        const int month = monthIndex(days[i]);
        int &seen = m_newest.at(agency, i, month).seen;
        if (seen != m_import)
            m_seen.push_back({agency, static_cast<Stage>(i), month});
        seen = m_import;
    }
}

std::vector<StageMonth> KeylessRule::endImport(std::span<const Coverage> covered, AgencyNumbers &agencies)
{
    for (const Coverage &part : covered) {
        const auto stage = stageOf(part.metric);
        const std::uint32_t agency = agencies.numberOf(part.agency);
        if (!stage || agency >= m_hasRows.size() || !m_hasRows[agency])
            continue;
        const int last = std::min(monthIndex(part.months.last), monthIndexCount - 1);
        for (int month = std::max(0, monthIndex(part.months.first)); month <= last; ++month)
            m_seen.push_back({agency, *stage, month});
    }
    m_hasRows.clear();
    std::erase_if(m_seen, [this](const StageMonth &place) {
        int &replacing = m_newest.at(place.agency, static_cast<size_t>(place.stage), place.month).replacing;
        return std::exchange(replacing, m_import) == m_import;
    });
    return std::exchange(m_seen, {});
}

bool KeylessRule::isInForce(std::uint32_t agency, Stage stage, Day day, int import) const
{
    const Newest *newest = m_newest.find(agency, static_cast<size_t>(stage), monthIndex(day));
    return !newest || newest->replacing <= import;
}

KeylessRows::Known KeylessRows::add(std::uint32_t agency, const LeadRow &row, const KeylessRule &rule)
{
    std::uint64_t hash = contentHash(agency, row);
    Known known;
    known.isBefore = isBefore(hash, agency, row.days, rule);
    mix(hash, std::hash<std::string_view>()(row.attributes));
    known.isRepeated = m_present.find(hash, [](std::uint32_t) { return true; }) != nullptr;
    if (!known.isRepeated)
        m_present.insert(hash, 0);
    return known;
}

bool KeylessRows::isBefore(std::uint64_t hash, std::uint32_t agency, const StageDays &days,
                           const KeylessRule &rule)
{
    const auto *place = m_places.find(hash, [](std::uint32_t) { return true; });
    if (!place) {
        m_places.insert(hash, static_cast<std::uint32_t>(m_seen.size()));
        m_seen.push_back({1, rule.import(), 0, 0});
        return false;
    }
    Seen &seen = m_seen[*place];
    if (seen.import != rule.import())
        seen = {0, rule.import(), seen.rows, seen.import};
    if (++seen.rows > seen.rowsBefore)
        return false;
    for (size_t i = 0; i < stageCount; ++i) {
        if (days[i].isKnown() && !rule.isInForce(agency, static_cast<Stage>(i), days[i], seen.importBefore))
            return false;
    }
    return true;
}

} // namespace mizan

#include "app/leads/leadlistreader.h"

#include "app/leads/importwalk.h"

#include <cmath>
#include <limits>
#include <utility>

namespace mizan {

void LeadListReader::append(std::uint32_t agency)
{
    m_list.m_rowIds.push_back(0);
    m_list.m_agencyOf.push_back(agency);
    for (auto &days : m_list.m_days)
        days.emplace_back();
    m_list.m_stages.push_back(0);
    m_list.m_sources.push_back(0);
    m_list.m_campaigns.push_back(0);
    m_list.m_scores.push_back(std::numeric_limits<float>::quiet_NaN());
    m_list.m_deals.emplace_back();
    m_isGone.push_back(false);
}

/// The newer row wins field by field, where it has a value.
void LeadListReader::take(std::uint32_t index, const LeadRow &row, qint64 rowId)
{
    m_list.m_rowIds[index] = rowId;
    const LeadState told = stateOf(row, m_list.m_currencies);
    for (size_t i = 0; i < stageCount; ++i) {
        if (told.days[i].isKnown())
            m_list.m_days[i][index] = told.days[i];
    }
    if (told.deal.isKnown())
        m_list.m_deals[index] = told.deal;
    if (row.stage)
        m_list.m_stages[index] = static_cast<std::uint8_t>(static_cast<int>(*row.stage) + 1);
    if (!row.source.empty())
        m_list.m_sources[index] = m_list.m_sourceTexts.numberOf(row.source);
    if (!row.campaign.empty())
        m_list.m_campaigns[index] = m_list.m_campaignTexts.numberOf(row.campaign);
    if (row.score)
        m_list.m_scores[index] = static_cast<float>(*row.score);
}

/// What only the absorbed lead knows goes over.
void LeadListReader::absorb(std::uint32_t index, std::uint32_t absorbed)
{
    const auto fill = [index, absorbed](auto &column, auto isKnown) {
        if (!isKnown(column[index]))
            column[index] = column[absorbed];
    };
    const auto isSet = [](auto value) { return value != 0; };
    for (auto &days : m_list.m_days)
        fill(days, [](Day day) { return day.isKnown(); });
    fill(m_list.m_deals, [](Deal deal) { return deal.isKnown(); });
    fill(m_list.m_stages, isSet);
    fill(m_list.m_sources, isSet);
    fill(m_list.m_campaigns, isSet);
    fill(m_list.m_scores, [](float score) { return !std::isnan(score); });
    m_isGone[absorbed] = true;
}

void LeadListReader::add(const LeadRow &row, qint64 rowId)
{
    const std::uint32_t agency = m_list.m_agencies.numberOf(row.agency);
    if (row.hasKey()) {
        addKeyed(agency, row, rowId);
        return;
    }
    const auto index = static_cast<std::uint32_t>(m_list.size());
    append(agency);
    take(index, row, rowId);
    m_rule.saw(agency, row.days);
    m_keyless.push_back({index, m_rule.import()});
}

void LeadListReader::addKeyed(std::uint32_t agency, const LeadRow &row, qint64 rowId)
{
    const LeadIdentity::Match match = m_identity.place(agency, row.recordHash, row.emailHash);
    if (match.isNew) {
        m_indexes.push_back(static_cast<std::uint32_t>(m_list.size()));
        append(agency);
    }
    const std::uint32_t index = m_indexes[match.lead];
    if (match.absorbed != LeadIdentity::none)
        absorb(index, m_indexes[match.absorbed]);
    take(index, row, rowId);
}

void LeadListReader::endImport(std::span<const Coverage> covered)
{
    static_cast<void>(m_rule.endImport(covered, m_list.m_agencies));
}

/// A row without key loses the days that a later import speaks for; with all of them lost it is gone.
void LeadListReader::dropReplaced()
{
    for (const KeylessRow &row : m_keyless) {
        bool isReplaced = false;
        bool isLeft = false;
        for (size_t i = 0; i < stageCount; ++i) {
            Day &day = m_list.m_days[i][row.index];
            if (!day.isKnown())
                continue;
            if (m_rule.isInForce(m_list.m_agencyOf[row.index], static_cast<Stage>(i), day, row.import)) {
                isLeft = true;
            } else {
                day = {};
                isReplaced = true;
            }
        }
        m_isGone[row.index] = isReplaced && !isLeft;
    }
}

template <typename T>
void LeadListReader::compact(std::vector<T> &column) const
{
    size_t kept = 0;
    for (size_t i = 0; i < column.size(); ++i) {
        if (!m_isGone[i])
            column[kept++] = column[i];
    }
    column.resize(kept);
    column.shrink_to_fit();
}

LeadList LeadListReader::finish()
{
    dropReplaced();
    compact(m_list.m_rowIds);
    compact(m_list.m_agencyOf);
    for (auto &days : m_list.m_days)
        compact(days);
    compact(m_list.m_stages);
    compact(m_list.m_sources);
    compact(m_list.m_campaigns);
    compact(m_list.m_scores);
    compact(m_list.m_deals);
    m_list.m_spellings = m_list.m_sourceTexts.spellings();
    return std::move(m_list);
}

Result<LeadList> LeadList::read(StoredLeadRows &rows, std::span<const Coverage> coverage,
                                std::optional<Id<Agency>> only)
{
    LeadListReader reader;
    ImportWalk walk;
    walk.begin = [&] { reader.beginImport(); };
    walk.add = [&](const LeadRow &row) {
        if (!only || row.agency == *only)
            reader.add(row, rows.rowId());
    };
    walk.end = [&](Id<ImportRecord>, std::span<const Coverage> covered) { reader.endImport(covered); };
    if (const Result<> read = walk.through(rows, coverage); !read)
        return tl::unexpected(read.error());
    return reader.finish();
}

} // namespace mizan

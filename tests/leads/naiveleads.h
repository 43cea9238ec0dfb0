// NaiveLeads: the rules of lead-level imports in their plainest form, to hold LeadLedger and LeadList
// against.
#pragma once

#include "tests/leads/leadrows.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace mizan {

struct NaiveLead
{
    LeadRow row;
    bool isGone = false;
};

class NaiveLeads
{
public:
    void add(const LeadImport &import)
    {
        m_imports.push_back(import);
        for (const LeadRow &row : import.rows) {
            if (row.hasKey())
                addKeyed(row);
        }
    }

    /// Leads as they are now: merged ones, then rows without key with the days that still count.
    [[nodiscard]] std::vector<LeadRow> leads() const
    {
        std::vector<LeadRow> all;
        for (const NaiveLead &lead : m_leads) {
            if (!lead.isGone)
                all.push_back(lead.row);
        }
        for (size_t i = 0; i < m_imports.size(); ++i) {
            for (LeadRow row : m_imports[i].rows) {
                if (row.hasKey())
                    continue;
                const auto told = row.days;
                for (size_t stage = 0; stage < stageCount; ++stage) {
                    if (row.days[stage].isKnown() && isReplaced(i, row, static_cast<Stage>(stage)))
                        row.days[stage] = {};
                }
                if (row.days == told || row.days != decltype(told)())
                    all.push_back(row);
            }
        }
        return all;
    }

    /// All cells that are not 0; those of several currencies in @p conflicts only.
    [[nodiscard]] std::map<Cell, Value> figures(std::set<Cell> &conflicts) const
    {
        std::map<Cell, Value> figures;
        std::map<Cell, std::map<QString, double>> money;
        for (const LeadRow &lead : leads()) {
            for (size_t i = 0; i < stageCount; ++i) {
                if (!lead.days[i].isKnown())
                    continue;
                const auto stage = static_cast<Stage>(i);
                figures[{lead.agency, metricOf(stage), lead.days[i].month()}].number += 1;
                if (lead.dealMinorUnits && stage >= Stage::Opportunity) {
                    const MetricId &metric =
                        stage == Stage::Opportunity ? metrics::pipelineValue() : metrics::revenue();
                    money[{lead.agency, metric, lead.days[i].month()}][lead.dealCurrency.code()] +=
                        static_cast<double>(*lead.dealMinorUnits);
                }
            }
        }
        for (const auto &[cell, sums] : money) {
            if (sums.size() > 1)
                conflicts.insert(cell);
            else
                figures[cell] = {sums.begin()->second, *Currency::fromCode(sums.begin()->first)};
        }
        return figures;
    }

private:
    void addKeyed(const LeadRow &row)
    {
        const auto byRecord =
            row.recordHash ? m_records.find({row.agency.value, row.recordHash}) : m_records.end();
        const auto byEmail =
            row.emailHash ? m_emails.find({row.agency.value, row.emailHash}) : m_emails.end();
        const bool sharesEmail =
            byEmail != m_emails.end() && (!row.recordHash || m_leads[byEmail->second].row.recordHash == 0);
        size_t lead = m_leads.size();
        if (byRecord != m_records.end()) {
            lead = byRecord->second;
            if (sharesEmail && byEmail->second != lead) {
                NaiveLead &other = m_leads[byEmail->second];
                LeadRow merged = other.row;
                take(merged, m_leads[lead].row);
                merged.recordHash = row.recordHash;
                m_leads[lead].row = merged;
                other.isGone = true;
                byEmail->second = lead;
            }
        } else if (sharesEmail) {
            lead = byEmail->second;
        } else {
            m_leads.emplace_back();
            m_leads.back().row.agency = row.agency;
        }
        take(m_leads[lead].row, row);
        if (row.recordHash) {
            m_leads[lead].row.recordHash = row.recordHash;
            m_records.insert({{row.agency.value, row.recordHash}, lead});
        }
        if (row.emailHash)
            m_emails.insert({{row.agency.value, row.emailHash}, lead});
    }

    static void take(LeadRow &lead, const LeadRow &newer)
    {
        for (size_t i = 0; i < stageCount; ++i) {
            if (newer.days[i].isKnown())
                lead.days[i] = newer.days[i];
        }
        if (newer.dealMinorUnits) {
            lead.dealMinorUnits = newer.dealMinorUnits;
            lead.dealCurrency = newer.dealCurrency;
        }
        if (!newer.source.empty())
            lead.source = newer.source;
        if (!newer.campaign.empty())
            lead.campaign = newer.campaign;
        if (newer.score)
            lead.score = newer.score;
        if (newer.stage)
            lead.stage = newer.stage;
    }

    /// Whether an import after @p import speaks for the month in which @p row entered @p stage.
    [[nodiscard]] bool isReplaced(size_t import, const LeadRow &row, Stage stage) const
    {
        const Month month = row.day(stage).month();
        for (size_t later = import + 1; later < m_imports.size(); ++later) {
            bool hasRows = false;
            bool speaks = false;
            for (const LeadRow &other : m_imports[later].rows) {
                if (other.hasKey() || other.agency != row.agency)
                    continue;
                hasRows = true;
                speaks = speaks || (other.day(stage).isKnown() && other.day(stage).month() == month);
            }
            for (const Coverage &part : m_imports[later].covered) {
                speaks = speaks || (part.agency == row.agency && part.metric == metricOf(stage) &&
                                    part.months.contains(month));
            }
            if (hasRows && speaks)
                return true;
        }
        return false;
    }

    std::vector<LeadImport> m_imports;
    std::vector<NaiveLead> m_leads;
    std::map<std::pair<qint64, std::uint64_t>, size_t> m_records;
    std::map<std::pair<qint64, std::uint64_t>, size_t> m_emails;
};

} // namespace mizan

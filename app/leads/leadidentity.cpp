#include "app/leads/leadidentity.h"

namespace mizan {

LeadIdentity::Known LeadIdentity::look(HashTable &table, std::uint64_t hash, std::uint32_t agency,
                                       std::uint32_t email)
{
    Known known;
    if (hash == 0)
        return known;
    known.own = table.find(hash, [&](std::uint32_t lead) {
        const Lead &found = m_leads[lead];
        const bool isOwn = found.agency == agency;
        if (!isOwn && known.other == none && mayBeOneLead(found.email, email))
            known.other = lead;
        return isOwn;
    });
    return known;
}

void LeadIdentity::enter(HashTable &table, std::uint64_t hash, const Known &known, Match &match)
{
    table.insert(hash, match.lead);
    Lead &lead = m_leads[match.lead];
    if (known.other == none || lead.isClaimed)
        return;
    lead.isClaimed = 1;
    match.claimed = hash;
    match.claimedBy = m_leads[known.other].agency;
}

LeadIdentity::Match LeadIdentity::place(std::uint32_t agency, std::uint64_t recordHash,
                                        std::uint64_t emailHash)
{
    prefetch(recordHash, emailHash);
    const auto halfEmail = static_cast<std::uint32_t>(emailHash);
    const Known record = look(m_records, recordHash, agency, halfEmail);
    const Known email = look(m_emails, emailHash, agency);
    const bool mayShareEmail = email.own && !(recordHash != 0 && m_leads[*email.own].hasRecord);

    Match match;
    if (record.own) {
        match.lead = *record.own;
        if (mayShareEmail && *email.own != match.lead) {
            match.absorbed = *email.own;
            *email.own = match.lead;
        }
    } else if (mayShareEmail) {
        match.lead = *email.own;
    } else {
        match.lead = static_cast<std::uint32_t>(m_leads.size());
        match.isNew = true;
        m_leads.push({agency, 0, 0});
    }
    if (Lead &lead = m_leads[match.lead]; lead.email == 0)
        lead.email = halfEmail;
    if (recordHash != 0 && !record.own) {
        m_leads[match.lead].hasRecord = 1;
        enter(m_records, recordHash, record, match);
    }
    if (emailHash != 0 && !email.own)
        enter(m_emails, emailHash, email, match);
    return match;
}

} // namespace mizan

// LeadIdentity: which rows are of the same lead.
#pragma once

#include "app/leads/hashtable.h"
#include "app/leads/pages.h"

#include <cstdint>

namespace mizan {

/// Two agencies' leads with one record id, by the hashes of their e-mails, 0 being none: different addresses
/// say that the id is of two CRMs, which number their records alike.
[[nodiscard]] constexpr bool mayBeOneLead(std::uint64_t email, std::uint64_t otherEmail)
{
    return email == 0 || otherEmail == 0 || email == otherEmail;
}

/// Gives each lead with a record id or an e-mail a number from 0. A row is of the lead of its agency with its
/// record id, else of the one with its e-mail, unless both have a record id. An e-mail stays with the lead
/// that had it first. Leads of two agencies are claimed by both where an e-mail joins them, or a record id
/// and mayBeOneLead().
class LeadIdentity
{
public:
    static constexpr std::uint32_t none = HashTable::none;

    struct Match
    {
        std::uint32_t lead = none;
        bool isNew = false;
        std::uint32_t absorbed = none; ///< another lead that the row shows to be the same one: it is no more
        std::uint64_t claimed = 0;   ///< hash by which this lead is of another agency, too; told once a lead
        std::uint32_t claimedBy = 0; ///< that agency
    };

    /// @p agency: a small number for it, below 2^30. A hash of 0 is none; one of the two is another.
    [[nodiscard]] Match place(std::uint32_t agency, std::uint64_t recordHash, std::uint64_t emailHash);
    /// Begins to fetch the memory that place() will look at.
    void prefetch(std::uint64_t recordHash, std::uint64_t emailHash) const
    {
        m_records.prefetch(recordHash);
        m_emails.prefetch(emailHash);
    }
    [[nodiscard]] size_t size() const { return m_leads.size(); } ///< numbers given, absorbed leads among them
    [[nodiscard]] size_t bytes() const { return m_records.bytes() + m_emails.bytes() + m_leads.bytes(); }

private:
    struct Lead
    {
        std::uint32_t agency : 30;
        std::uint32_t hasRecord : 1;
        std::uint32_t isClaimed : 1;
        std::uint32_t email = 0; ///< half of the hash of its first e-mail; 0: it has none yet
    };
    /// What is known of one hash: the lead of the agency that has it, and one of another agency.
    struct Known
    {
        std::uint32_t *own = nullptr;
        std::uint32_t other = none;
    };

    /// For the half hash @p email, mayBeOneLead() holds with the other agency's lead; 0 leaves it open.
    Known look(HashTable &table, std::uint64_t hash, std::uint32_t agency, std::uint32_t email = 0);
    void enter(HashTable &table, std::uint64_t hash, const Known &known, Match &match);

    HashTable m_records;
    HashTable m_emails;
    Pages<Lead> m_leads;
};

} // namespace mizan

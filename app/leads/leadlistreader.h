// LeadListReader: merges stored lead rows into a LeadList.
#pragma once

#include "app/leads/keylessrows.h"
#include "app/leads/leadidentity.h"
#include "app/leads/leadlist.h"

namespace mizan {

class LeadListReader
{
public:
    void beginImport() { m_rule.beginImport(); }
    void add(const LeadRow &row, qint64 rowId);
    void endImport(std::span<const Coverage> covered);
    [[nodiscard]] LeadList finish();

private:
    struct KeylessRow
    {
        std::uint32_t index = 0;
        int import = 0;
    };

    void addKeyed(std::uint32_t agency, const LeadRow &row, qint64 rowId);
    void append(std::uint32_t agency);
    void take(std::uint32_t index, const LeadRow &row, qint64 rowId);
    void absorb(std::uint32_t index, std::uint32_t absorbed);
    void dropReplaced();
    template <typename T>
    void compact(std::vector<T> &column) const;

    LeadList m_list;
    LeadIdentity m_identity;
    std::vector<std::uint32_t> m_indexes; ///< in the list, by LeadIdentity's number
    std::vector<bool> m_isGone;           ///< by index: absorbed or replaced
    KeylessRule m_rule;
    std::vector<KeylessRow> m_keyless;
};

} // namespace mizan

#include "app/project/erasedpersons.h"

#include <algorithm>

namespace mizan {

ErasedPersons::ErasedPersons(const ProjectData &data)
    : m_hashes(data.erasedPersons)
{
    if (data.personsErasedBefore)
        m_firstDay = Day::of(data.personsErasedBefore->firstDay());
}

bool ErasedPersons::contains(const LeadRow &row) const
{
    const auto isErased = [this](std::uint64_t hash) { return std::ranges::binary_search(m_hashes, hash); };
    if (m_firstDay && lastDay(row) < *m_firstDay)
        return true;
    return (row.emailHash != 0 && isErased(row.emailHash)) ||
           (row.recordHash != 0 && isErased(recordKey(row.agency, row.recordHash)));
}

std::uint64_t ErasedPersons::recordKey(Id<Agency> agency, std::uint64_t recordHash)
{
    // SplitMix64's step and mixing, so that keys of different agencies do not meet
    std::uint64_t key = recordHash + static_cast<std::uint64_t>(agency.value) * 0x9E3779B97F4A7C15U;
    key = (key ^ (key >> 30)) * 0xBF58476D1CE4E5B9U;
    key = (key ^ (key >> 27)) * 0x94D049BB133111EBU;
    return key ^ (key >> 31);
}

Day lastDay(const LeadRow &row)
{
    return *std::ranges::max_element(row.days);
}

void forgetPerson(LeadRow &row)
{
    row.person.name.clear();
    row.person.email.clear();
    row.person.phone.clear();
    row.attributes.clear();
    row.campaign.clear();
}

RowsWithoutErased::RowsWithoutErased(LeadRows &rows, ErasedPersons erased)
    : m_rows(rows)
    , m_erased(std::move(erased))
{
}

Result<bool> RowsWithoutErased::next(LeadRow &row)
{
    auto more = m_rows.next(row);
    if (more && *more && m_erased.contains(row))
        forgetPerson(row);
    return more;
}

} // namespace mizan

// ErasedPersons: tells whose names, attributes and campaigns a project does not keep any more.
#pragma once

#include "app/domain/leadrow.h"
#include "app/domain/projectdata.h"

namespace mizan {

class ErasedPersons
{
public:
    explicit ErasedPersons(const ProjectData &data);

    [[nodiscard]] bool isEmpty() const { return m_hashes.empty() && !m_firstDay; }
    [[nodiscard]] bool contains(const LeadRow &row) const;
    /// What stands for a person without e-mail address: record ids of two agencies are not of one person.
    [[nodiscard]] static std::uint64_t recordKey(Id<Agency> agency, std::uint64_t recordHash);

private:
    std::vector<std::uint64_t> m_hashes; ///< in order
    std::optional<Day> m_firstDay;       ///< of those who are known
};

/// The last day that @p row speaks of; not known when it has none.
[[nodiscard]] Day lastDay(const LeadRow &row);
/// Leaves of @p row only what counts need.
void forgetPerson(LeadRow &row);

/// Rows without what is not to be kept of erased persons.
class RowsWithoutErased : public LeadRows
{
public:
    RowsWithoutErased(LeadRows &rows, ErasedPersons erased);
    [[nodiscard]] Result<bool> next(LeadRow &row) override;

private:
    LeadRows &m_rows;
    ErasedPersons m_erased;
};

} // namespace mizan

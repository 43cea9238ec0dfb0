// ErasedPersons: tells whose names, attributes and campaigns a project does not keep any more.
#pragma once

#include "app/domain/importbundle.h"
#include "app/domain/projectdata.h"
#include "app/leads/personhash.h"

namespace mizan {

class ErasedPersons
{
public:
    explicit ErasedPersons(const ProjectData &data);

    [[nodiscard]] bool isEmpty() const { return m_hashes.empty() && !m_firstDay; }
    [[nodiscard]] bool contains(const LeadRow &row) const;
    /// The key of the record that comes with the address of one of them and is not known yet.
    [[nodiscard]] std::optional<std::uint64_t> newRecordKey(const LeadRow &row) const;
    /// Whether the e-mail address of one of them stands in @p text.
    [[nodiscard]] bool areNamedIn(const QString &text) const;
    /// What stands for a person without e-mail address: record ids of two agencies are not of one person.
    [[nodiscard]] static std::uint64_t recordKey(Id<Agency> agency, std::uint64_t recordHash);

private:
    [[nodiscard]] bool has(std::uint64_t hash) const;

    std::vector<std::uint64_t> m_hashes; ///< in order
    PersonHash m_hash;
    std::optional<Day> m_firstDay; ///< of those who are known
};

/// The last day that @p row speaks of; not known when it has none.
[[nodiscard]] Day lastDay(const LeadRow &row);
/// Leaves of @p row only what counts need.
void forgetPerson(LeadRow &row);

/// Blanks the rejected rows of @p bundle that erasing would blank, had they been stored before.
void forgetErased(ImportBundle &bundle, const ProjectData &data);

} // namespace mizan

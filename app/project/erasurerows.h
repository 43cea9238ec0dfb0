// Finds the lead rows of persons who are to be forgotten, and forgets what they say of them.
#pragma once

#include "app/base/result.h"
#include "app/domain/projectdata.h"
#include "app/project/erasure.h"

namespace mizan {

class Database;

/// Whom to forget from now on, and which rows speak of them.
struct Forgotten
{
    std::vector<std::uint64_t> hashes; ///< for `erased_persons`
    std::vector<qint64> rowIds;
    qint64 leads = 0;
};

// All are for use inside Database::run(), read() or write().

/// The rows with that e-mail address, and those of the same agency and record id.
[[nodiscard]] Result<Forgotten> rowsOfPerson(Database &database, std::uint64_t emailHash);
/// The rows of persons of whom no row has a day of @p month or later.
[[nodiscard]] Result<Forgotten> rowsOfPersonsBefore(Database &database, Month month);
/// The rows of those whom @p present has forgotten.
[[nodiscard]] Result<Forgotten> rowsOfErased(Database &database, const ProjectData &present);

/// Forgets these records (ErasedPersons::newRecordKey()) from now on, and what rows say that came before they
/// were known to be of an erased person.
[[nodiscard]] Result<> forgetRecords(Database &database, std::vector<std::uint64_t> recordKeys);

/// Forgets in an import that lay on the shelf the records that have become known meanwhile.
[[nodiscard]] Result<> forgetTakenBack(Database &database, Id<ImportRecord> import,
                                       const ProjectData &present);

/// Brings what @p present has forgotten into another state of the same project, such as a backup.
[[nodiscard]] Result<> forgetInCopy(Database &copy, const ProjectData &present);

} // namespace mizan

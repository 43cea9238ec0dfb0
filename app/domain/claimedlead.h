// ClaimedLead: a lead that several agencies of a project each have.
#pragma once

#include "app/domain/leadrow.h"

#include <QString>

#include <optional>
#include <vector>

namespace mizan {

/// What one agency's files say of such a lead.
struct LeadClaim
{
    Id<Agency> agency;
    std::array<Day, stageCount> days; ///< when each stage was entered; the newest row that knows it wins
    Id<ImportRecord> import;          ///< of its first row, as all that follows
    QString importedFile;             ///< name of that file, without folder
    int line = 0;                     ///< in that file, from 1
    qint64 rowId = 0;                 ///< `lead_rows.id`
    bool operator==(const LeadClaim &) const = default;

    [[nodiscard]] Day day(Stage which) const { return days[static_cast<size_t>(which)]; }
};

struct ClaimedLead
{
    std::uint64_t hash = 0; ///< of the record id, else the e-mail, of its first row: its id in the project
    std::vector<LeadClaim> claims; ///< one an agency, two at least, in the order in which they came
    bool operator==(const ClaimedLead &) const = default;
};

/// What a project's lead-level files say of leads that agencies share. Hashes of two projects cannot be
/// compared: each has a salt of its own.
struct ProjectClaims
{
    std::vector<Id<Agency>> agenciesWithLeads;
    std::vector<ClaimedLead> leads; ///< in the order in which they came
    bool operator==(const ProjectClaims &) const = default;
};

} // namespace mizan

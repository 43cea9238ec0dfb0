// LeadFindings: what a lead-level file shows besides its figures.
#pragma once

#include "app/base/id.h"
#include "app/domain/agency.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <utility>
#include <vector>

namespace mizan {

/// A lead that two agencies claim, by the hash of its record id or e-mail.
struct DoubleClaim
{
    std::uint64_t hash = 0;
    Id<Agency> first;
    Id<Agency> second;
    bool operator==(const DoubleClaim &) const = default;
};

/// What a lead-level file shows besides its figures.
struct LeadFindings
{
    qint64 newLeads = 0;
    qint64 changedLeads = 0;
    qint64 unchangedLeads = 0;
    qint64 withoutKey = 0;     ///< rows with neither record id nor e-mail: each is a lead
    qint64 equalRows = 0;      ///< of those, rows that equal an earlier one
    bool impliesSteps = false; ///< a stage's date implies the stages before it: the import was told so
    qint64 impliedSteps = 0;   ///< rows that this touches or would touch
    qint64 wonBeforeLead = 0;  ///< rows with a later stage's day before the lead's own day
    std::vector<DoubleClaim> doubleClaims;
    QStringList damagedIds; ///< examples of ids that a spreadsheet turned into numbers such as 1.20253E+17
    std::vector<std::pair<QString, QStringList>> spellings; ///< one source in several spellings
    bool operator==(const LeadFindings &) const = default;
};

} // namespace mizan

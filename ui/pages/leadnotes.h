// The texts beside the table of leads: what became of a month's leads, and leads that two agencies claim.
#pragma once

#include "app/domain/projectdata.h"
#include "app/leads/leadlist.h"
#include "app/wording/language.h"
#include "ui/pages/leadloader.h"
#include "ui/widgets/textcard.h"

#include <vector>

namespace mizan {

/// Of the leads created in @p months, which share has entered each stage since, with its Wilson interval; a
/// mark while more of them may. @p agency: none for all. Empty without such leads.
[[nodiscard]] std::vector<CardParagraph> cohortNotes(const LeadList &leads, std::optional<Id<Agency>> agency,
                                                     MonthRange months, const ProjectData &data,
                                                     const Language &language);
/// Of @p agency alone where one is given.
[[nodiscard]] std::vector<CardParagraph> sharedLeadNotes(const std::vector<SharedLeads> &shared,
                                                         std::optional<Id<Agency>> agency,
                                                         const ProjectData &data, const Language &language);

} // namespace mizan

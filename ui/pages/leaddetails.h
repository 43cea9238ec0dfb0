// The texts about one lead: the person, where kept, what qualifies it, and where the row came from.
#pragma once

#include "app/domain/projectdata.h"
#include "app/project/storedlead.h"
#include "app/wording/language.h"
#include "ui/widgets/textcard.h"

#include <vector>

namespace mizan {

/// A paragraph for each thing that is known; the last says which file and line say so.
[[nodiscard]] std::vector<CardParagraph> leadDetails(const StoredLead &lead, const ProjectData &data,
                                                     const Language &language);

} // namespace mizan

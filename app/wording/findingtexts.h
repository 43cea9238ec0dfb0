// What a lead-level file shows besides its figures, in words.
#pragma once

#include "app/domain/leadfindings.h"
#include "app/domain/projectdata.h"
#include "app/wording/language.h"

#include <QStringList>

namespace mizan {

/// One sentence for each thing that the user should know before the file is brought in.
[[nodiscard]] QStringList findingTexts(const LeadFindings &findings, const ProjectData &data,
                                       const Language &language);

} // namespace mizan

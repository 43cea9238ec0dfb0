// How many leads stand behind a figure.
#pragma once

#include "app/domain/figurebook.h"

namespace mizan {

/// Of a stage counted from lead-level files; 0 for figures of other kinds, for none are known.
[[nodiscard]] int countedLeads(const ProjectData &data, const FigureBook &figures, const Cell &cell);

} // namespace mizan

// The strips of a table: its header, which comes again on each page, and its rows.
#pragma once

#include "app/reports/document.h"
#include "app/reports/strip.h"

namespace mizan {

[[nodiscard]] std::vector<Strip> stripsOf(const Table &table, const StripSpace &space);

} // namespace mizan

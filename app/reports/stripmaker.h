// Turns the blocks of a document into strips.
#pragma once

#include "app/reports/document.h"
#include "app/reports/strip.h"

namespace mizan {

/// In the document's order; repetitions point into the returned list.
[[nodiscard]] std::vector<Strip> makeStrips(const Document &document, const StripSpace &space);

} // namespace mizan

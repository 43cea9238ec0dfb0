// Draws laid out pages.
#pragma once

#include "app/reports/layout.h"

class QPainter;

namespace mizan {

/// Draws page @p index (from 0) with header, footer and strips; @p painter works in points.
void paintPage(QPainter &painter, const Document &document, const LaidOutDocument &laidOut, size_t index,
               const Language &language);

} // namespace mizan

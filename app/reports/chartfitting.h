// Makes charts lower or higher so that a page that has to stand alone is one page, and a full one.
#pragma once

#include "app/reports/strip.h"

#include <vector>

namespace mizan {

/// Of each part that starts a page: where its charts can take up what is too much or too little for one page
/// of
/// @p pageHeight points, they do. Parts that need more than a page whatever the charts do are left as they
/// are.
void fitCharts(std::vector<Strip> &strips, double pageHeight);

} // namespace mizan

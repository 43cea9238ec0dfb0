// Strips of headings, paragraphs and the banner.
#pragma once

#include "app/reports/document.h"
#include "app/reports/strip.h"

namespace mizan {

[[nodiscard]] std::vector<Strip> stripsOf(const Heading &heading, const StripSpace &space);
/// A strip a line; neither the first nor the last line stands alone on a page.
[[nodiscard]] std::vector<Strip> stripsOf(const Paragraph &paragraph, const StripSpace &space);
[[nodiscard]] std::vector<Strip> stripsOf(const Headline &headline, const StripSpace &space);

} // namespace mizan

#include "app/reports/stripmaker.h"

#include "app/reports/chartstrips.h"
#include "app/reports/comparisonstrips.h"
#include "app/reports/tablestrips.h"
#include "app/reports/textstrips.h"

namespace mizan {

std::vector<Strip> makeStrips(const Document &document, const StripSpace &space)
{
    std::vector<Strip> strips;
    for (size_t block = 0; block < document.blocks.size(); ++block) {
        const size_t first = strips.size();
        for (Strip &strip : std::visit([&space](const auto &content) { return stripsOf(content, space); },
                                       document.blocks[block])) {
            strip.rules.block = block;
            if (strip.rules.repetition)
                *strip.rules.repetition += first;
            strips.push_back(std::move(strip));
        }
    }
    return strips;
}

} // namespace mizan

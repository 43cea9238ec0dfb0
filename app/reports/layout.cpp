#include "app/reports/layout.h"

#include "app/reports/chartfitting.h"
#include "app/reports/stripmaker.h"

#include <algorithm>
#include <iterator>

namespace mizan {

namespace {

const Heading *headingAt(const Document &document, size_t block)
{
    return std::get_if<Heading>(&document.blocks[block]);
}

/// What stands at the end of the header of a page whose first block is @p block.
QString runningTitleAt(const Document &document, size_t block)
{
    for (size_t i = block + 1; i-- > 0;) {
        if (const Heading *heading = headingAt(document, i); heading && !heading->runningTitle.isEmpty())
            return heading->runningTitle;
    }
    return document.headerTrailing;
}

std::vector<OutlineEntry> outlineOf(const Document &document, const LaidOutDocument &laidOut)
{
    constexpr int deepest = 2;
    std::vector<OutlineEntry> outline;
    for (size_t page = 0; page < laidOut.pages.size(); ++page) {
        for (const PlacedStrip &placed : laidOut.pages[page].strips) {
            const Heading *heading = headingAt(document, laidOut.strips[placed.strip].rules.block);
            if (heading && heading->level <= deepest)
                outline.push_back({heading->text, heading->level, static_cast<int>(page), placed.area.top()});
        }
    }
    return outline;
}

} // namespace

LaidOutDocument layOut(const Document &document, QPageSize::PageSizeId pageSize, const Language &language)
{
    LaidOutDocument laidOut;
    laidOut.geometry = pageGeometry(pageSize, document.isLandscape);
    const ReportStyle style(language);
    const QRectF &content = laidOut.geometry.content;
    laidOut.strips = makeStrips(document, {style, content.width(), content.height()});
    fitCharts(laidOut.strips, content.height());
    std::vector<StripRules> rules;
    std::ranges::transform(laidOut.strips, std::back_inserter(rules), &Strip::rules);
    for (StripPage &page : paginate(rules, content)) {
        const size_t block = page.empty() ? 0 : rules[page.front().strip].block;
        const QString title = page.empty() ? document.headerTrailing : runningTitleAt(document, block);
        laidOut.pages.push_back({std::move(page), title});
    }
    laidOut.outline = outlineOf(document, laidOut);
    return laidOut;
}

} // namespace mizan

#include "app/reports/chartfitting.h"

#include <algorithm>
#include <span>

namespace mizan {

namespace {

constexpr double lowest = 0.7; // of a chart's own height
constexpr double highest = 1.3;

void fitPart(std::span<Strip> part, double pageHeight)
{
    double elastic = 0;
    double total = -part.front().rules.spaceBefore;
    for (const Strip &strip : part) {
        total += strip.rules.spaceBefore + strip.rules.height;
        elastic += strip.rules.isElastic ? strip.rules.height : 0;
    }
    if (elastic <= 0)
        return;
    const double wanted = (elastic + pageHeight - total) / elastic;
    if (wanted < lowest)
        return;
    for (Strip &strip : part) {
        if (strip.rules.isElastic)
            strip.rules.height *= std::min(wanted, highest);
    }
}

} // namespace

void fitCharts(std::vector<Strip> &strips, double pageHeight)
{
    for (size_t first = 0; first < strips.size();) {
        size_t end = first + 1;
        while (end < strips.size() && !strips[end].rules.startsPage)
            ++end;
        fitPart(std::span(strips).subspan(first, end - first), pageHeight);
        first = end;
    }
}

} // namespace mizan

// Paginator: puts strips, the parts that no page break may cut, on pages.
#pragma once

#include <QRectF>

#include <optional>
#include <span>
#include <vector>

namespace mizan {

/// How a strip behaves where pages break.
struct StripRules
{
    size_t block = 0;       ///< the block of the document that it belongs to
    double height = 0;      ///< points
    double spaceBefore = 0; ///< points; dropped at the top of a page
    bool startsPage = false;
    bool keepsWithNext = false; ///< never the last on a page, unless the page is too small for both
    bool isElastic = false;     ///< a chart: a bit lower or higher does no harm
    std::optional<size_t>
        repetition; ///< the strip to show above when this one is first on a page: a table's header
    bool operator==(const StripRules &) const = default;
};

struct PlacedStrip
{
    size_t strip = 0; ///< index
    QRectF area;      ///< points from the page's top left corner
    bool isRepeated = false;
    bool operator==(const PlacedStrip &) const = default;
};

using StripPage = std::vector<PlacedStrip>;

/// Fills pages whose content area is @p content, top to bottom. A strip higher than a page is made as high as
/// the page.
[[nodiscard]] std::vector<StripPage> paginate(std::span<const StripRules> strips, const QRectF &content);

} // namespace mizan

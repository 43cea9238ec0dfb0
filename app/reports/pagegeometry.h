// PageGeometry: where header, content and footer stand on a page.
#pragma once

#include <QPageSize>
#include <QRectF>

namespace mizan {

/// All in points from the page's top left corner.
struct PageGeometry
{
    QRectF page;
    QRectF header;
    QRectF content;
    QRectF footer;
    bool operator==(const PageGeometry &) const = default;
};

[[nodiscard]] PageGeometry pageGeometry(QPageSize::PageSizeId size, bool isLandscape = false);

} // namespace mizan

#include "app/reports/pagegeometry.h"

namespace mizan {

namespace {

constexpr double sideMargin = 51; // 18 mm
constexpr double headerTop = 34;
constexpr double headerHeight = 26;
constexpr double footerHeight = 18;
constexpr double footerBottom = 34;
constexpr double gap = 12;

} // namespace

PageGeometry pageGeometry(QPageSize::PageSizeId size, bool isLandscape)
{
    const QSizeF upright = QPageSize::size(size, QPageSize::Point);
    const QRectF page(QPointF(), isLandscape ? upright.transposed() : upright);
    const double width = page.width() - 2 * sideMargin;
    const double contentTop = headerTop + headerHeight + gap;
    const double footerTop = page.height() - footerBottom - footerHeight;
    return {page,
            {sideMargin, headerTop, width, headerHeight},
            {sideMargin, contentTop, width, footerTop - gap - contentTop},
            {sideMargin, footerTop, width, footerHeight}};
}

} // namespace mizan

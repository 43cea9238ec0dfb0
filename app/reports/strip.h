// Strip: a part of a block that no page break may cut, measured and ready to be drawn.
#pragma once

#include "app/reports/paginator.h"
#include "app/reports/reportstyle.h"

#include <QRectF>

#include <memory>
#include <vector>

class QPainter;

namespace mizan {

/// What a strip shows; laid out once, drawn as often as needed.
class Drawing
{
public:
    virtual ~Drawing() = default;
    /// @p area is in points, as high as measured.
    virtual void paint(QPainter &painter, const QRectF &area) const = 0;
};

struct Strip
{
    StripRules rules;
    std::shared_ptr<const Drawing> drawing;
};

/// What strips are measured for.
struct StripSpace
{
    const ReportStyle &style;
    double width = 0;      ///< points
    double pageHeight = 0; ///< points of content on a page
};

/// The rectangle @p width wide that starts @p offset after the leading edge of @p area.
[[nodiscard]] inline QRectF fromLeading(const QRectF &area, double offset, double width, bool isRightToLeft)
{
    const double left = isRightToLeft ? area.right() - offset - width : area.left() + offset;
    return {left, area.top(), width, area.height()};
}

} // namespace mizan

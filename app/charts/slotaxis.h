// SlotAxis: where the columns of a comparison stand, and their labels.
#pragma once

#include "app/charts/comparedslots.h"
#include "app/charts/textwidths.h"

#include <QColor>
#include <QFont>
#include <QRectF>

#include <optional>

class QPainter;

namespace mizan {

struct SlotAxis
{
    const std::vector<ComparedSlot> &columns;
    double left = 0; ///< of the plot
    double width = 1;
    bool rightToLeft = false;
    double unit = 1; ///< a twelfth of the font's size
    QFont font = {};
    std::shared_ptr<TextWidths> widths = {}; ///< not null when it is drawn

    [[nodiscard]] double slotWidth() const;
    /// The middle of a column.
    [[nodiscard]] double x(size_t slot) const;
    [[nodiscard]] std::optional<int> slotAt(double position) const;
    [[nodiscard]] double lineHeight() const { return 16.5 * unit; }
    /// Of the labels: one line, two with years.
    [[nodiscard]] double height() const;
    /// As many labels as there is room for, their upper edge at @p top; kept within @p from and @p to.
    void draw(QPainter &painter, double top, const QColor &colour, double from, double to) const;

private:
    [[nodiscard]] double widestLabel() const;
    [[nodiscard]] int step(double widest) const;
    [[nodiscard]] QRectF labelPlace(size_t slot, double top, double widest, const QRectF &bounds) const;
};

} // namespace mizan

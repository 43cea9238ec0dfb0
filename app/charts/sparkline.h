// Sparkline: a small line of months against their stepped target, without axes.
#pragma once

#include "app/charts/palette.h"

#include <optional>
#include <vector>

class QPainter;
class QRectF;

namespace mizan {

/// Draws @p values, oldest first, against @p targets (of the same length; none where there is no target) into
/// @p area. A value that @p missed names gets a mark; a month without value leaves a gap.
void drawSparkline(QPainter &painter, const QRectF &area, const std::vector<std::optional<double>> &values,
                   const std::vector<std::optional<double>> &targets, const std::vector<bool> &missed,
                   const Palette &palette, bool rightToLeft);

/// The same, where a month is missed when its value is below its target.
void drawSparkline(QPainter &painter, const QRectF &area, const std::vector<std::optional<double>> &values,
                   const std::vector<std::optional<double>> &targets, const Palette &palette,
                   bool rightToLeft);

} // namespace mizan

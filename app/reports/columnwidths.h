// How wide the columns of a table are.
#pragma once

#include "app/reports/document.h"
#include "app/reports/reportstyle.h"

#include <vector>

namespace mizan {

inline constexpr double cellPadding = 4; ///< points at either side of a cell's text
inline constexpr double markWidth = 12;  ///< points that ✓ or ✕ takes beside a cell's text
inline constexpr double columnGap = 10;  ///< points more before a text column that follows numbers

/// Whether the texts of @p column stand at its end.
[[nodiscard]] bool isNumberColumn(const Table &table, size_t column);
/// Space before the cells of @p column, beside their padding.
[[nodiscard]] double gapBefore(const Table &table, size_t column);

/// Points a column, together @p width. Rows: by content; where there is too little, headers give way first,
/// then the longest texts. Matrix: number columns are equal and leave the names what they need.
[[nodiscard]] std::vector<double> columnWidths(const Table &table, const ReportStyle &style, double width);

} // namespace mizan

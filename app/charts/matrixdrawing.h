// The one drawing of an agency matrix, for the screen, the PDF and copied pictures alike.
#pragma once

#include "app/charts/agencymatrix.h"
#include "app/charts/chartbuilder.h"

namespace mizan {

/// The height that suits @p matrix at @p width, title and legend included.
[[nodiscard]] double matrixHeight(const AgencyMatrix &matrix, const ChartStyle &style, double width);
/// Draws @p matrix into @p area: a missed month has a ✕ whatever its colour, a strong one hatching too, one
/// without data a dash. Lengths as with drawAttainment().
void drawMatrix(QPainter &painter, const QRectF &area, const AgencyMatrix &matrix, const ChartStyle &style);

struct MatrixPlace
{
    size_t row = 0;
    int slot = 0;
    bool operator==(const MatrixPlace &) const = default;
};

/// The cell at @p position of the matrix drawn into @p area; none beside the cells.
[[nodiscard]] std::optional<MatrixPlace> matrixAt(const QRectF &area, const AgencyMatrix &matrix,
                                                  const ChartStyle &style, QPointF position);

} // namespace mizan

// The pictures of a comparison: attainment lines with their small multiples, and the agency matrix.
#pragma once

#include "app/charts/agencymatrix.h"
#include "app/charts/attainmentchart.h"
#include "ui/widgets/pictureview.h"

#include <vector>

namespace mizan {

/// All lines in one chart while they can be told apart there, and from three agencies on each one alone, on
/// axes they share.
class AttainmentPicture : public Picture
{
public:
    explicit AttainmentPicture(AttainmentChart chart);

    [[nodiscard]] int heightFor(int width, const ChartStyle &style) const override;
    void draw(QPainter &painter, const QRectF &area, const ChartStyle &style) const override;
    [[nodiscard]] QString textAt(const QRectF &area, const ChartStyle &style,
                                 QPointF position) const override;

private:
    struct Part
    {
        const AttainmentChart *chart;
        QRectF area;
        ChartStyle style;
    };
    [[nodiscard]] bool hasAllInOne() const;
    [[nodiscard]] double headerHeight(const ChartStyle &style) const;
    [[nodiscard]] std::vector<Part> partsIn(const QRectF &area, const ChartStyle &style) const;
    void placeMultiples(std::vector<Part> &parts, const QRectF &area, const ChartStyle &style) const;

    AttainmentChart m_chart;
    std::vector<AttainmentChart> m_multiples;
};

/// The matrix, in parts one below the other where it has many months.
class MatrixPicture : public Picture
{
public:
    explicit MatrixPicture(const AgencyMatrix &matrix);

    [[nodiscard]] int heightFor(int width, const ChartStyle &style) const override;
    void draw(QPainter &painter, const QRectF &area, const ChartStyle &style) const override;
    [[nodiscard]] QString textAt(const QRectF &area, const ChartStyle &style,
                                 QPointF position) const override;

private:
    std::vector<AgencyMatrix> m_parts;
};

} // namespace mizan

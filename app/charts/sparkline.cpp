// A small line of months against their stepped target.
#include "app/charts/sparkline.h"

#include <QPainter>

#include <algorithm>

namespace mizan {

namespace {

using Values = std::vector<std::optional<double>>;

/// Turns months and values into points. The axis does not start at zero: the shape is what counts here.
class SparkScale
{
public:
    SparkScale(const QRectF &area, const Values &values, const Values &targets, bool rightToLeft)
        : m_area(area.adjusted(margin, margin, -margin, -margin))
        , m_count(std::max<size_t>(1, values.size()))
        , m_rightToLeft(rightToLeft)
    {
        std::vector<double> all;
        for (const Values *row : {&values, &targets}) {
            for (const auto &value : *row)
                if (value)
                    all.push_back(*value);
        }
        if (all.empty())
            return;
        const auto [lowest, highest] = std::ranges::minmax(all);
        const double room = highest > lowest ? (highest - lowest) * 0.25 : 1;
        m_lowest = lowest - room;
        m_highest = highest + room;
    }

    [[nodiscard]] double y(double value) const
    {
        return m_area.bottom() - (value - m_lowest) / (m_highest - m_lowest) * m_area.height();
    }
    /// @p place counts months from the oldest; whole numbers are borders, halves are middles.
    [[nodiscard]] double x(double place) const
    {
        const double share = place / static_cast<double>(m_count);
        return m_area.left() + (m_rightToLeft ? 1 - share : share) * m_area.width();
    }
    [[nodiscard]] QPointF point(size_t index, double value) const
    {
        return {x(static_cast<double>(index) + 0.5), y(value)};
    }

private:
    static constexpr double margin = 3;
    QRectF m_area;
    size_t m_count;
    bool m_rightToLeft;
    double m_lowest = 0;
    double m_highest = 1;
};

void drawTargetSteps(QPainter &painter, const SparkScale &scale, const Values &targets,
                     const Palette &palette)
{
    QPen pen(palette.ink, 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    for (size_t i = 0; i < targets.size();) {
        size_t end = i + 1;
        while (end < targets.size() && targets[end] == targets[i])
            ++end;
        if (targets[i]) {
            const double y = scale.y(*targets[i]);
            painter.drawLine(
                QLineF(scale.x(static_cast<double>(i)), y, scale.x(static_cast<double>(end)), y));
        }
        i = end;
    }
}

/// Segment by segment, which is many times faster than one antialiased polyline.
void drawLine(QPainter &painter, const SparkScale &scale, const Values &values, const Palette &palette)
{
    painter.setPen(QPen(palette.accent, 1.6, Qt::SolidLine, Qt::RoundCap));
    for (size_t i = 0; i < values.size(); ++i) {
        if (!values[i])
            continue;
        if (i > 0 && values[i - 1])
            painter.drawLine(QLineF(scale.point(i - 1, *values[i - 1]), scale.point(i, *values[i])));
        else if (i + 1 >= values.size() || !values[i + 1])
            painter.drawPoint(scale.point(i, *values[i]));
    }
}

void drawMisses(QPainter &painter, const SparkScale &scale, const Values &values,
                const std::vector<bool> &missed, const Palette &palette)
{
    constexpr double half = 2.4;
    painter.setPen(QPen(palette.missed, 1.6, Qt::SolidLine, Qt::RoundCap));
    for (size_t i = 0; i < std::min(values.size(), missed.size()); ++i) {
        if (!values[i] || !missed[i])
            continue;
        const QPointF centre = scale.point(i, *values[i]);
        painter.drawLine(QLineF(centre + QPointF(-half, -half), centre + QPointF(half, half)));
        painter.drawLine(QLineF(centre + QPointF(-half, half), centre + QPointF(half, -half)));
    }
}

} // namespace

void drawSparkline(QPainter &painter, const QRectF &area, const Values &values, const Values &targets,
                   const std::vector<bool> &missed, const Palette &palette, bool rightToLeft)
{
    const SparkScale scale(area, values, targets, rightToLeft);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawTargetSteps(painter, scale, targets, palette);
    drawLine(painter, scale, values, palette);
    drawMisses(painter, scale, values, missed, palette);
    painter.restore();
}

void drawSparkline(QPainter &painter, const QRectF &area, const Values &values, const Values &targets,
                   const Palette &palette, bool rightToLeft)
{
    std::vector<bool> missed(values.size(), false);
    for (size_t i = 0; i < std::min(values.size(), targets.size()); ++i)
        missed[i] = values[i] && targets[i] && *values[i] < *targets[i];
    drawSparkline(painter, area, values, targets, missed, palette, rightToLeft);
}

} // namespace mizan

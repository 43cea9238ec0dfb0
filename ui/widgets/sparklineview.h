// SparklineView: a small line of months without axes.
#pragma once

#include "app/charts/palette.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace mizan {

/// Months of a metric, oldest first; the three lists are of one length.
struct Sparkline
{
    std::vector<std::optional<double>> values;
    std::vector<std::optional<double>> targets;
    std::vector<bool> missed;
    bool operator==(const Sparkline &) const = default;
};

class SparklineView : public QWidget
{
    Q_OBJECT

public:
    explicit SparklineView(const Palette &palette, QWidget *parent = nullptr);

    void setSparkline(const Sparkline &sparkline);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Palette &m_palette;
    Sparkline m_sparkline;
};

} // namespace mizan

// MonthChartView: a month chart on screen; a click or an arrow key picks a month.
#pragma once

#include "app/charts/monthchart.h"
#include "app/charts/palette.h"

#include <QChartView>

namespace mizan {

class MonthChartView : public QChartView
{
    Q_OBJECT

public:
    explicit MonthChartView(const Palette &palette, QWidget *parent = nullptr);

    void setChart(MonthChart chart);
    [[nodiscard]] const MonthChart &monthChart() const { return m_chart; }

signals:
    void monthPicked(mizan::Month month);
    /// By a double click or Enter: what is behind the month is asked for.
    void monthActivated(mizan::Month month);

protected:
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void rebuild();
    void describe();
    [[nodiscard]] std::optional<Month> monthUnder(QPointF position) const;
    void pickNeighbour(int step);

    const Palette &m_palette;
    MonthChart m_chart;
    bool m_isStale = false;
    std::optional<Month> m_clicked; ///< by the last click: picking it may move its bar away
    bool m_isSecondClick = false;   ///< of a double click, whose button is still down
};

} // namespace mizan

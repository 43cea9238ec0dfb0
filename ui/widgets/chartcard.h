// ChartCard: the chart of one metric, or the same months as a table.
#pragma once

#include "app/charts/monthchart.h"
#include "ui/widgets/card.h"

class QPushButton;
class QStackedLayout;
class QTableView;

namespace mizan {

class JudgedMonthsModel;
class MonthChartView;

class ChartCard : public Card
{
    Q_OBJECT

public:
    ChartCard(const Language &language, const Palette &palette, QWidget *parent = nullptr);

    /// Shows @p metric over @p months; the chart is only built while it is visible.
    void setContent(const JudgedMetric &metric, MonthRange months, Month selected, bool withLimits);
    [[nodiscard]] bool isTableShown() const;
    void showTable(bool table);

signals:
    void monthPicked(mizan::Month month);

private:
    void makeTable();
    const Language &m_language;
    MonthChartView *m_chart = nullptr;
    JudgedMonthsModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_toggle = nullptr;
    QStackedLayout *m_stack = nullptr;
};

} // namespace mizan

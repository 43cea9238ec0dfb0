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
    /// The text of the button below the chart that leads to the leads behind the month; empty: no button.
    void setLeadsText(const QString &text);

signals:
    void monthPicked(mizan::Month month);
    void monthActivated(mizan::Month month); ///< what is behind it is asked for
    void leadsRequested();                   ///< of the month that is shown

private:
    void makeTable();
    const Language &m_language;
    MonthChartView *m_chart = nullptr;
    JudgedMonthsModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_toggle = nullptr;
    QStackedLayout *m_stack = nullptr;
    QPushButton *m_leads = nullptr;
};

} // namespace mizan

// AgencyPage: one agency's month: what happened, since when, and how that is known.
#pragma once

#include "ui/pages/page.h"

#include <vector>

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace mizan {

class Banner;
class CardGrid;
class ChartCard;
class ChartControls;
class TextCard;

class AgencyPage : public Page
{
    Q_OBJECT

public:
    AgencyPage(const PageContext &context, Id<Agency> agency, Month month, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;

    [[nodiscard]] Id<Agency> agency() const { return m_agency; }
    void showAgency(Id<Agency> agency, Month month);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHints(QVBoxLayout *content);
    QWidget *makeControls();
    QWidget *makeNotes();
    void showHints(const JudgedAgency &agency);
    void showFigures(const JudgedAgency &agency);
    void showCharts(const JudgedAgency &agency);
    void showNotes(const JudgedAgency &agency);
    ChartCard *addChart();
    [[nodiscard]] int leadsBehind(const MetricId &metric, Month shown) const;
    /// Goes to the leads behind a figure; picks the month where the figure was not counted from leads.
    void goToLeads(const MetricId &metric, Month shown);
    [[nodiscard]] MonthRange chartMonths() const;

    Id<Agency> m_agency;
    QScrollArea *m_area = nullptr;
    Banner *m_banner = nullptr;
    Banner *m_hint = nullptr;
    QPushButton *m_hintTargets = nullptr;
    QPushButton *m_hintImport = nullptr;
    QPushButton *m_hintType = nullptr;
    CardGrid *m_figures = nullptr;
    ChartControls *m_controls = nullptr;
    QBoxLayout *m_columns = nullptr;
    QVBoxLayout *m_chartColumn = nullptr;
    std::vector<ChartCard *> m_charts;
    TextCard *m_year = nullptr;
    TextCard *m_comparison = nullptr;
    TextCard *m_sources = nullptr;
    TextCard *m_definitions = nullptr;
};

} // namespace mizan

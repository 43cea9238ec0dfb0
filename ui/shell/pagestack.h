// PageStack: the pages of an open project, each made when it is first gone to.
#pragma once

#include "ui/pages/page.h"
#include "ui/shell/place.h"

#include <QStackedWidget>

namespace mizan {

class AgencyPage;
class ComparePage;
class DataPage;
class GoalsPage;
class LeadsPage;
class OverviewPage;

class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(const PageContext &context, QWidget *parent = nullptr);

    void show(const Place &place, Month month);
    void showFigures(Id<Agency> agency, Month month);
    void showImports(Month month);
    void showLeads(std::optional<Id<Agency>> agency, std::optional<Stage> stage, Month month);
    [[nodiscard]] Page *page() const; ///< the one that is shown; null before the first show()

signals:
    /// A page was made: connect to it.
    void pageMade(mizan::Page *page);
    /// Back from the leads to where one came from.
    void backRequested();

private:
    template <typename P, typename... Arguments>
    P *make(P *&page, Arguments... arguments);
    [[nodiscard]] Page *pageFor(const Place &place, Month month);

    const PageContext &m_context;
    OverviewPage *m_overview = nullptr;
    AgencyPage *m_agency = nullptr;
    ComparePage *m_compare = nullptr;
    GoalsPage *m_goals = nullptr;
    DataPage *m_data = nullptr;
    LeadsPage *m_leads = nullptr;
};

} // namespace mizan

#include "ui/shell/pagestack.h"

#include "ui/pages/agencypage.h"
#include "ui/pages/comparepage.h"
#include "ui/pages/datapage.h"
#include "ui/pages/goalspage.h"
#include "ui/pages/leadspage.h"
#include "ui/pages/overviewpage.h"

namespace mizan {

PageStack::PageStack(const PageContext &context, QWidget *parent)
    : QStackedWidget(parent)
    , m_context(context)
{
}

void PageStack::show(const Place &place, Month month)
{
    if (place.kind == Place::Kind::Leads && !m_leads) {
        showLeads(place.agency.isValid() ? std::optional(place.agency) : std::nullopt, std::nullopt, month);
        return;
    }
    Page *page = pageFor(place, month);
    if (place.kind == Place::Kind::Agency)
        m_agency->showAgency(place.agency, month);
    else
        page->showMonth(month);
    setCurrentWidget(page);
}

void PageStack::showFigures(Id<Agency> agency, Month month)
{
    show({Place::Kind::Data, {}}, month);
    m_data->showFigures(agency, month);
}

void PageStack::showImports(Month month)
{
    show({Place::Kind::Data, {}}, month);
    m_data->showImports();
}

void PageStack::showLeads(std::optional<Id<Agency>> agency, std::optional<Stage> stage, Month month)
{
    const bool isNew = !m_leads;
    make(m_leads, month);
    if (isNew)
        connect(m_leads, &LeadsPage::backRequested, this, &PageStack::backRequested);
    setCurrentWidget(m_leads);
    m_leads->showLeads(agency, stage, month);
}

Page *PageStack::page() const
{
    return qobject_cast<Page *>(currentWidget());
}

template <typename P, typename... Arguments>
P *PageStack::make(P *&page, Arguments... arguments)
{
    if (page)
        return page;
    page = new P(m_context, arguments..., this);
    addWidget(page);
    emit pageMade(page);
    return page;
}

Page *PageStack::pageFor(const Place &place, Month month)
{
    switch (place.kind) {
    case Place::Kind::Overview:
        return make(m_overview, month);
    case Place::Kind::Agency:
        return make(m_agency, place.agency, month);
    case Place::Kind::Compare:
        return make(m_compare, month);
    case Place::Kind::Goals:
        return make(m_goals, month);
    case Place::Kind::Data:
        return make(m_data, month);
    case Place::Kind::Leads:
        return make(m_leads, month);
    }
    Q_UNREACHABLE();
}

} // namespace mizan

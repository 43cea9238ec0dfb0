#include "ui/shell/workspace.h"

#include "app/wording/sentences.h"
#include "ui/shell/appearance.h"
#include "ui/shell/header.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/projectnotice.h"
#include "ui/shell/projectsession.h"
#include "ui/shell/projecttasks.h"
#include "ui/shell/sidebar.h"

#include <QHBoxLayout>

namespace mizan {

namespace {

constexpr int monthsOfEmptyProject = 24;

} // namespace

Workspace::Workspace(const ProjectSession &session, const Appearance &appearance, Dialogs &dialogs,
                     Place place, Month month, QWidget *parent)
    : QWidget(parent)
    , m_context{session.project(),    session.cache(), appearance.language(), dialogs,
                appearance.palette(), session.today(), session.userName(),    session.environment().now}
    , m_place(place)
    , m_month(month)
{
    m_tasks = new ProjectTasks(m_context, this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_sideBar = new SideBar(m_context.language, m_context.palette, this);
    layout->addWidget(m_sideBar);
    layout->addWidget(makeMainColumn(), 1);
    connect(m_sideBar, &SideBar::picked, this, &Workspace::goTo);
    connect(m_sideBar, &SideBar::addAgencyRequested, m_tasks, [this] { m_tasks->editAgency(std::nullopt); });
    connect(m_header, &Header::monthPicked, this, &Workspace::showMonth);
    connect(m_header, &Header::importRequested, m_tasks, [this] { m_tasks->importFiles({}); });
    connect(m_header, &Header::reportRequested, this, &Workspace::makeReport);
    connect(m_pages, &PageStack::pageMade, this, &Workspace::connectPage);
    connect(m_pages, &PageStack::backRequested, this, &Workspace::goBack);
    connect(&m_context.project, &Project::changed, this, &Workspace::refresh);
    m_header->setReadOnly(m_context.project.isReadOnly());
    goTo(m_place);
}

Page *Workspace::page() const
{
    return m_pages->page();
}

void Workspace::goTo(const Place &place)
{
    m_place = place;
    m_pages->show(place, m_month);
    showAround();
}

void Workspace::showMonth(Month month)
{
    if (!months().contains(month))
        return;
    m_month = month;
    m_pages->page()->showMonth(month);
    showAround();
}

void Workspace::makeReport()
{
    m_tasks->makeReport(m_month, m_place.agency.isValid() ? std::optional(m_place.agency) : std::nullopt);
}

QWidget *Workspace::makeMainColumn()
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new Header(m_context.language, m_context.palette, column);
    layout->addWidget(m_header);
    layout->addWidget(new ProjectNotice(m_context, column));
    m_pages = new PageStack(m_context, column);
    layout->addWidget(m_pages, 1);
    return column;
}

void Workspace::connectPage(Page *page)
{
    connect(page, &Page::monthPicked, this, &Workspace::showMonth);
    connect(page, &Page::agencyPicked, this, [this](Id<Agency> agency, Month month) {
        m_month = month;
        goTo({Place::Kind::Agency, agency});
    });
    connect(page, &Page::goalsRequested, this, [this] { goTo({Place::Kind::Goals, {}}); });
    connect(page, &Page::figuresRequested, this, [this](Id<Agency> agency, Month month) {
        m_month = month;
        goTo({Place::Kind::Data, {}});
        m_pages->showFigures(agency, month);
    });
    connect(page, &Page::importsRequested, this, [this] {
        goTo({Place::Kind::Data, {}});
        m_pages->showImports(m_month);
    });
    connect(page, &Page::leadsRequested, this, &Workspace::showLeads);
    connect(page, &Page::importRequested, m_tasks, &ProjectTasks::importFiles);
    connect(page, &Page::agencyDialogRequested, m_tasks, &ProjectTasks::editAgency);
    connect(page, &Page::settingsRequested, m_tasks, &ProjectTasks::editSettings);
    connect(page, &Page::reportRequested, this,
            [this](std::optional<Id<Agency>> agency) { m_tasks->makeReport(m_month, agency); });
}

void Workspace::showLeads(std::optional<Id<Agency>> agency, std::optional<Stage> stage, Month month)
{
    m_place = {Place::Kind::Leads, agency.value_or(Id<Agency>{})};
    m_month = month;
    m_pages->showLeads(agency, stage, month);
    showAround();
}

void Workspace::goBack()
{
    goTo({m_place.agency.isValid() ? Place::Kind::Agency : Place::Kind::Data, m_place.agency});
}

void Workspace::refresh()
{
    if (m_place.agency.isValid() && !m_context.data().agency(m_place.agency)) {
        goTo({Place::Kind::Overview, {}});
        return;
    }
    m_pages->page()->refresh();
    showAround();
}

void Workspace::showAround()
{
    const ProjectJudgement &judgement = m_context.judgement();
    m_header->setTitle(m_pages->page()->title());
    m_header->setMonth(m_month, months(), completenessText(judgement, m_month, m_context.language));
    m_sideBar->showProject(judgement, m_month);
    m_sideBar->mark(m_place);
}

MonthRange Workspace::months() const
{
    const Month now = Month::of(m_context.today);
    const std::optional<MonthRange> known = m_context.judgement().range;
    MonthRange months{known ? known->first : now - monthsOfEmptyProject, known ? known->last : now};
    return {std::min(months.first, m_month), std::max({months.last, m_month, now})};
}

} // namespace mizan

// Workspace: the window's content while a project is open: side bar, header, page.
#pragma once

#include "ui/pages/pagecontext.h"
#include "ui/shell/place.h"

#include <QWidget>

namespace mizan {

class Appearance;
class Header;
class Page;
class PageStack;
class ProjectSession;
class ProjectTasks;
class SideBar;

class Workspace : public QWidget
{
    Q_OBJECT

public:
    Workspace(const ProjectSession &session, const Appearance &appearance, Dialogs &dialogs, Place place,
              Month month, QWidget *parent = nullptr);

    [[nodiscard]] const Place &place() const { return m_place; }
    [[nodiscard]] Month month() const { return m_month; }
    [[nodiscard]] Page *page() const;
    [[nodiscard]] ProjectTasks &tasks() const { return *m_tasks; }
    [[nodiscard]] const PageContext &context() const { return m_context; }

    void goTo(const Place &place);
    /// Does nothing outside the months that the header offers.
    void showMonth(Month month);
    void makeReport();
    void showLeads(std::optional<Id<Agency>> agency, std::optional<Stage> stage, Month month);

private:
    QWidget *makeMainColumn();
    void connectPage(Page *page);
    void goBack();
    void refresh();
    void showAround();
    [[nodiscard]] MonthRange months() const;

    PageContext m_context;
    ProjectTasks *m_tasks = nullptr;
    Place m_place;
    Month m_month;
    SideBar *m_sideBar = nullptr;
    Header *m_header = nullptr;
    PageStack *m_pages = nullptr;
};

} // namespace mizan

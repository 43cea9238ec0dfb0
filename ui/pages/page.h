// Page: one place of the window; shows one month of the project and says outwards where to go.
#pragma once

#include "app/base/id.h"
#include "app/domain/agency.h"
#include "app/domain/leadrow.h"
#include "app/domain/month.h"
#include "ui/pages/pagecontext.h"

#include <QStringList>
#include <QWidget>

#include <optional>

namespace mizan {

class Page : public QWidget
{
    Q_OBJECT

public:
    Page(const PageContext &context, Month month, QWidget *parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    /// Shows the project as it is now; called after showMonth() and after each change while visible.
    virtual void refresh() = 0;

    [[nodiscard]] Month month() const { return m_month; }
    void showMonth(Month month);

signals:
    void monthPicked(mizan::Month month);
    void agencyPicked(mizan::Id<mizan::Agency> agency, mizan::Month month);
    /// Files to import; empty: ask for them.
    void importRequested(const QStringList &files);
    void reportRequested(std::optional<mizan::Id<mizan::Agency>> agency);
    void goalsRequested();
    /// Show the month's figures of an agency where they can be typed.
    void figuresRequested(mizan::Id<mizan::Agency> agency, mizan::Month month);
    void importsRequested();
    /// Show the leads that entered @p stage (none: any) in a month; none of @p agency: of the whole project.
    void leadsRequested(std::optional<mizan::Id<mizan::Agency>> agency, std::optional<mizan::Stage> stage,
                        mizan::Month month);
    /// The agency to edit; none: a new one.
    void agencyDialogRequested(std::optional<mizan::Id<mizan::Agency>> agency);
    void settingsRequested();

protected:
    [[nodiscard]] const PageContext &context() const { return m_context; }

private:
    const PageContext &m_context;
    Month m_month;
};

} // namespace mizan

#include "ui/pages/datapage.h"

#include "ui/pages/figurespanel.h"
#include "ui/pages/importspanel.h"
#include "ui/pages/leadspanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/scrollarea.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace mizan {

DataPage::DataPage(const PageContext &context, Month month, QWidget *parent)
    : Page(context, month, parent)
{
    m_stack = new QStackedLayout(this);
    auto *empty = new EmptyState(context.palette, this);
    empty->setText(tr("No agency yet"), tr("Figures belong to an agency. Add the agencies first, or import a "
                                           "file that names them."));
    QPushButton *add = empty->addAction(tr("&Add agency…"), true);
    QPushButton *import = empty->addAction(tr("&Import…"));
    for (QPushButton *button : {add, import})
        button->setEnabled(!context.project.isReadOnly());
    m_stack->addWidget(empty);

    m_figures = new FiguresPanel(context, this);
    m_imports = new ImportsPanel(context, this);
    QScrollArea *area = makeScrollArea(this);
    contentOf(area)->addWidget(m_figures);
    contentOf(area)->addWidget(m_imports);
    m_leads = new LeadsPanel(context, this);
    contentOf(area)->addWidget(m_leads);
    m_stack->addWidget(area);
    connect(add, &QPushButton::clicked, this, [this] { emit agencyDialogRequested(std::nullopt); });
    connect(import, &QPushButton::clicked, this, [this] { emit importRequested({}); });
    connect(m_imports, &ImportsPanel::importRequested, this, &Page::importRequested);
    connect(m_leads, &LeadsPanel::leadsRequested, this,
            [this] { emit leadsRequested(std::nullopt, std::nullopt, this->month()); });
}

QString DataPage::title() const
{
    return tr("Data");
}

void DataPage::refresh()
{
    m_stack->setCurrentIndex(context().data().agencies.empty() ? 0 : 1);
    if (m_shownMonth != month())
        m_figures->showYearOf(month());
    m_shownMonth = month();
    m_figures->refresh();
    m_imports->refresh();
    m_leads->refresh();
}

void DataPage::showFigures(Id<Agency> agency, Month shown)
{
    refresh();
    m_figures->goTo(agency, shown);
}

void DataPage::showImports()
{
    refresh();
    m_imports->goToList();
}

} // namespace mizan

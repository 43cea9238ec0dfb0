#include "ui/pages/goalspage.h"

#include "ui/pages/agenciespanel.h"
#include "ui/pages/definitionspanel.h"
#include "ui/pages/targetspanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/scrollarea.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace mizan {

GoalsPage::GoalsPage(const PageContext &context, Month month, QWidget *parent)
    : Page(context, month, parent)
{
    m_stack = new QStackedLayout(this);
    auto *empty = new EmptyState(context.palette, this);
    empty->setText(tr("No agency yet"),
                   tr("Add the agencies that work for the client. Then enter the targets each of them has "
                      "to reach, month by month."));
    QPushButton *add = empty->addAction(tr("&Add agency…"), true);
    add->setEnabled(!context.project.isReadOnly());
    m_stack->addWidget(empty);

    m_targets = new TargetsPanel(context, this);
    m_agencies = new AgenciesPanel(context, this);
    m_definitions = new DefinitionsPanel(context, this);
    QScrollArea *area = makeScrollArea(this);
    for (QWidget *card : std::initializer_list<QWidget *>{m_targets, m_agencies, m_definitions})
        contentOf(area)->addWidget(card);
    m_stack->addWidget(area);
    m_targets->showYearOf(month);
    connect(add, &QPushButton::clicked, this, [this] { emit agencyDialogRequested(std::nullopt); });
    connect(m_agencies, &AgenciesPanel::agencyDialogRequested, this, &Page::agencyDialogRequested);
}

QString GoalsPage::title() const
{
    return tr("Goals & definitions");
}

void GoalsPage::refresh()
{
    m_stack->setCurrentIndex(context().data().agencies.empty() ? 0 : 1);
    if (m_shownMonth != month())
        m_targets->showYearOf(month());
    m_shownMonth = month();
    m_targets->refresh();
    m_agencies->refresh(month());
    m_definitions->refresh(month());
}

} // namespace mizan

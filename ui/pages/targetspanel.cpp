#include "ui/pages/targetspanel.h"

#include "app/project/edits.h"
#include "app/wording/labels.h"
#include "ui/models/targetgrid.h"
#include "ui/pages/gridcontroller.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/label.h"
#include "ui/widgets/yearbar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mizan {

namespace {

constexpr int rowsInView = 9;

std::vector<AnyEdit> targetEdits(const ProjectData &data, const std::vector<GridEntry> &entries)
{
    std::vector<AnyEdit> edits;
    for (const GridEntry &entry : entries) {
        auto edit = editTarget(data, entry.cell, entry.value);
        if (edit.before != edit.after)
            edits.push_back(std::move(edit));
    }
    return edits;
}

} // namespace

TargetsPanel::TargetsPanel(const PageContext &context, QWidget *parent)
    : Card(context.palette, parent)
    , m_context(context)
{
    setTitle(tr("Targets by month"));
    makeChoices();
    m_model = new MonthGridModel(this);
    m_grid = new Grid(context.palette, tr("Targets by month"), this);
    m_grid->setModel(m_model);
    m_grid->showUpTo(rowsInView);
    auto *hint = makeMutedLabel(TextRole::Small, context.palette, this, true);
    body()->addWidget(hint);
    hint->setText(tr("Type a target or paste a block from a spreadsheet. Fill right copies the first "
                     "selected month to the later ones. Months outside the contract are grey."));
    body()->addWidget(m_grid, 1);
    new GridController(
        context, *m_grid, *m_model,
        {ChangeName::SetTargets, ChangeName::PasteTargets, ChangeName::FillTargets, ChangeName::RemoveTargets,
         [this](const auto &entries) { return targetEdits(m_context.data(), entries); }, QString()},
        this);
    connect(m_fill, &QPushButton::clicked, m_grid, &Grid::fillRight);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &TargetsPanel::showTargets);
    connect(m_year, &YearBar::yearChanged, this, &TargetsPanel::showTargets);
}

void TargetsPanel::makeChoices()
{
    auto *label = new QLabel(tr("&Show"), this);
    m_choice = makeCombo(label, this);
    m_year = new YearBar(m_context.language, this);
    m_fill = new QPushButton(tr("Fi&ll right"), this);
    m_fill->setToolTip(tr("Copies the first selected month to the later selected ones; of a single month, to "
                          "the rest of the year (Ctrl+R)."));
    titleRow()->addWidget(m_year);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(label);
    row->addWidget(m_choice);
    row->addStretch();
    row->addWidget(m_fill);
    body()->addLayout(row);
}

void TargetsPanel::showYearOf(Month month)
{
    m_year->showYearOf(month, m_context.data().settings.fiscalYearStart);
}

void TargetsPanel::fillChoices()
{
    std::vector<Choice> choices;
    for (const Agency &agency : m_context.data().agencies)
        choices.push_back({agency.name, agency.id.value});
    for (const Metric &metric : metricCatalogue())
        choices.push_back(
            {tr("%1, all agencies").arg(metricName(metric.id, m_context.language)), metric.id.text});
    setChoices(*m_choice, choices);
}

void TargetsPanel::refresh()
{
    fillChoices();
    showTargets();
}

void TargetsPanel::showTargets()
{
    GridView view;
    const QVariant chosen = m_choice->currentData();
    if (chosen.typeId() == QMetaType::QString)
        view.metric = MetricId{chosen.toString()};
    else
        view.agency = Id<Agency>{chosen.toLongLong()};
    view.months = m_year->year();
    view.isReadOnly = m_context.project.isReadOnly();
    m_model->show(view.months, targetRows(m_context.data(), view, m_context.language), m_context.language);
    m_fill->setEnabled(!view.isReadOnly);
    m_grid->updateGeometry();
}

} // namespace mizan

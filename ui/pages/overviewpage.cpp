#include "ui/pages/overviewpage.h"

#include "app/wording/labels.h"
#include "app/wording/sentences.h"
#include "ui/models/monthmatrixmodel.h"
#include "ui/pages/agencysummary.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/matrixview.h"
#include "ui/widgets/scrollarea.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

namespace mizan {

namespace {

constexpr int cardWidth = 260;

} // namespace

OverviewPage::OverviewPage(const PageContext &context, Month month, QWidget *parent)
    : Page(context, month, parent)
{
    m_stack = new QStackedLayout(this);
    m_content = makeContent();
    m_stack->addWidget(m_content);
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

void OverviewPage::refresh()
{
    const ProjectJudgement &judgement = context().judgement();
    if (judgement.agencies.empty()) {
        showInstead(m_noAgencies, &OverviewPage::makeNoAgencies);
        return;
    }
    if (!judgement.range) {
        showInstead(m_nothingYet, &OverviewPage::makeNothingYet);
        return;
    }
    m_banner->setHeadline(overviewHeadline(judgement, month(), context().language));
    showHint();
    showCards();
    showMatrices();
    m_stack->setCurrentWidget(m_content);
}

void OverviewPage::showInstead(EmptyState *&state, EmptyState *(OverviewPage::*make)())
{
    if (!state) {
        state = (this->*make)();
        m_stack->addWidget(state);
    }
    m_stack->setCurrentWidget(state);
}

QScrollArea *OverviewPage::makeContent()
{
    QScrollArea *area = makeScrollArea(this);
    QVBoxLayout *content = contentOf(area);
    m_banner = new Banner(context().palette);
    m_hint = new Banner(context().palette);
    m_hintTargets = new QPushButton(tr("Enter targets"));
    m_hintImport = new QPushButton(tr("Import figures…"));
    m_hint->actions()->addWidget(m_hintTargets);
    m_hint->actions()->addWidget(m_hintImport);
    m_cards = new CardGrid(cardWidth);
    m_matrixArea = new QWidget;
    auto *matrices = new QVBoxLayout(m_matrixArea);
    matrices->setContentsMargins(0, 0, 0, 0);
    matrices->setSpacing(space::medium);
    for (QWidget *part : {static_cast<QWidget *>(m_banner), static_cast<QWidget *>(m_hint),
                          static_cast<QWidget *>(m_cards), m_matrixArea})
        content->addWidget(part);
    connect(m_hintTargets, &QPushButton::clicked, this, &Page::goalsRequested);
    connect(m_hintImport, &QPushButton::clicked, this, [this] { emit importRequested({}); });
    return area;
}

EmptyState *OverviewPage::makeNoAgencies()
{
    auto *state = new EmptyState(context().palette, this);
    state->setText(tr("No agencies yet"),
                   tr("Add the marketing agencies that work for this client. After that "
                      "come their targets and their monthly figures."));
    connect(state->addAction(tr("Add an agency…"), true), &QPushButton::clicked, this,
            [this] { emit agencyDialogRequested(std::nullopt); });
    return state;
}

EmptyState *OverviewPage::makeNothingYet()
{
    auto *state = new EmptyState(context().palette, this);
    state->setText(
        tr("No targets and no figures yet"),
        tr("Enter what the agencies are to reach each month, then import their monthly figures from "
           "a CSV file or type them in."));
    connect(state->addAction(tr("Enter targets"), true), &QPushButton::clicked, this, &Page::goalsRequested);
    connect(state->addAction(tr("Import figures…")), &QPushButton::clicked, this,
            [this] { emit importRequested({}); });
    connect(state->addAction(tr("Type figures")), &QPushButton::clicked, this,
            [this] { emit figuresRequested(context().data().agencies.front().id, month()); });
    return state;
}

void OverviewPage::showHint()
{
    const ProjectData &project = context().data();
    const bool noTargets = project.targets.empty();
    const bool noFigures = project.observations.empty() && project.typedFigures.empty();
    m_hint->setVisible(noTargets || noFigures);
    m_hintTargets->setVisible(noTargets);
    m_hintImport->setVisible(noFigures && !noTargets);
    if (noTargets)
        m_hint->setText(Banner::Tone::Neutral, tr("No targets yet"),
                        tr("Without targets no month can be judged."));
    else if (noFigures)
        m_hint->setText(Banner::Tone::Neutral, tr("No figures yet"),
                        tr("Import the agencies' monthly figures, or type them on the Data page."));
}

void OverviewPage::showCards()
{
    const ProjectJudgement &judgement = context().judgement();
    while (m_cards->cards().size() < judgement.agencies.size()) {
        auto *card = new AgencyCard(context().palette);
        const size_t place = m_cards->cards().size();
        m_cards->addCard(card);
        connect(card, &Card::clicked, this,
                [this, place] { emit agencyPicked(context().data().agencies.at(place).id, month()); });
    }
    for (size_t i = 0; i < m_cards->cards().size(); ++i) {
        auto *card = qobject_cast<AgencyCard *>(m_cards->cards()[i]);
        const bool isUsed = i < judgement.agencies.size();
        if (isUsed) // before it is shown, so that its first size is the right one
            card->setSummary(
                summaryOf(judgement.agencies[i], judgement.settings, month(), context().language));
        if (card->isHidden() == isUsed) // showing lays out, and the page does so when it is shown
            card->setVisible(isUsed);
    }
    m_cards->arrange();
}

OverviewPage::Matrix OverviewPage::makeMatrix()
{
    Matrix matrix{};
    matrix.card = new Card(context().palette, m_matrixArea);
    matrix.model = new MonthMatrixModel(context().language, matrix.card);
    matrix.view = new MatrixView(matrix.model, context().palette, matrix.card);
    matrix.card->body()->addWidget(matrix.view);
    if (m_matrices.empty()) { // said once
        TextLabel *legend = TextLabel::paragraph(TextRole::Small, matrix.card);
        setTextColour(legend, context().palette.muted);
        legend->setText(tr("light: within ordinary variation · full: beyond it · pick a month to see more"));
        matrix.card->body()->addWidget(legend);
    }
    m_matrixArea->layout()->addWidget(matrix.card);
    connect(matrix.view, &MatrixView::cellPicked, this, &Page::agencyPicked);
    connect(matrix.view, &MatrixView::agencyPicked, this,
            [this](Id<Agency> agency) { emit agencyPicked(agency, month()); });
    return matrix;
}

void OverviewPage::showMatrices()
{
    const ProjectJudgement &judgement = context().judgement();
    const std::vector<MetricId> &metrics = judgement.settings.judgedMetrics;
    while (m_matrices.size() < metrics.size())
        m_matrices.push_back(makeMatrix());
    for (size_t i = 0; i < m_matrices.size(); ++i) {
        const Metric *metric = i < metrics.size() ? findMetric(metrics[i]) : nullptr;
        if (m_matrices[i].card->isHidden() == (metric != nullptr))
            m_matrices[i].card->setVisible(metric);
        if (!metric)
            continue;
        const QString title = context()
                                  .language
                                  .translate("mizan::OverviewPage", "%1, actual / target, last %n month(s)",
                                             nullptr, monthsOfOverview)
                                  .arg(metricName(metric->id, context().language));
        m_matrices[i].card->setTitle(title);
        m_matrices[i].view->setAccessibleName(title);
        m_matrices[i].model->setContent(judgement, *metric, {month() - (monthsOfOverview - 1), month()});
        m_matrices[i].view->fit();
    }
}

} // namespace mizan

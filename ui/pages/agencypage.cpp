#include "ui/pages/agencypage.h"

#include "app/wording/labels.h"
#include "app/wording/numbers.h"
#include "app/wording/sentences.h"
#include "ui/pages/agencyfigures.h"
#include "ui/pages/agencynotes.h"
#include "ui/pages/chartcontrols.h"
#include "ui/pages/countedleads.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/chartcard.h"
#include "ui/widgets/scrollarea.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace mizan {

namespace {

constexpr int figureWidth = 148;
constexpr int notesWidth = 300;
constexpr int widthForTwoColumns = 860;

} // namespace

AgencyPage::AgencyPage(const PageContext &context, Id<Agency> agency, Month month, QWidget *parent)
    : Page(context, month, parent)
    , m_agency(agency)
{
    m_area = makeScrollArea(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    QVBoxLayout *content = contentOf(m_area);
    m_banner = new Banner(context.palette);
    content->addWidget(m_banner);
    makeHints(content);
    m_figures = new CardGrid(figureWidth);
    content->addWidget(m_figures);
    content->addWidget(makeControls());
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(space::medium);
    m_chartColumn = new QVBoxLayout;
    m_chartColumn->setSpacing(space::medium);
    m_columns->addLayout(m_chartColumn, 3);
    m_columns->addWidget(makeNotes(), 1, Qt::AlignTop);
    content->addLayout(m_columns);
}

QString AgencyPage::title() const
{
    const Agency *agency = context().data().agency(m_agency);
    return agency ? agency->name : QString();
}

void AgencyPage::showAgency(Id<Agency> agency, Month month)
{
    m_agency = agency;
    showMonth(month);
}

void AgencyPage::refresh()
{
    const ProjectJudgement &judgement = context().judgement();
    const JudgedAgency *agency = judgement.agency(m_agency);
    if (!agency)
        return;
    m_banner->setHeadline(agencyHeadline(*agency, judgement.settings, month(), context().language));
    showHints(*agency);
    showFigures(*agency);
    showCharts(*agency);
    showNotes(*agency);
}

void AgencyPage::makeHints(QVBoxLayout *content)
{
    m_hint = new Banner(context().palette);
    m_hintTargets = new QPushButton(tr("Enter targets"));
    m_hintImport = new QPushButton(tr("Import figures…"));
    m_hintType = new QPushButton(tr("Type figures"));
    for (QPushButton *button : {m_hintTargets, m_hintImport, m_hintType})
        m_hint->actions()->addWidget(button);
    content->addWidget(m_hint);
    connect(m_hintTargets, &QPushButton::clicked, this, &Page::goalsRequested);
    connect(m_hintImport, &QPushButton::clicked, this, [this] { emit importRequested({}); });
    connect(m_hintType, &QPushButton::clicked, this, [this] { emit figuresRequested(m_agency, month()); });
}

QWidget *AgencyPage::makeControls()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_controls = new ChartControls;
    layout->addWidget(m_controls, 1);
    auto *edit = new QPushButton(tr("Edit agency…"));
    layout->addWidget(edit);
    connect(edit, &QPushButton::clicked, this, [this] { emit agencyDialogRequested(m_agency); });
    connect(m_controls, &ChartControls::changed, this, &AgencyPage::refresh);
    return row;
}

QWidget *AgencyPage::makeNotes()
{
    auto *column = new QWidget;
    column->setMinimumWidth(notesWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    m_year = new TextCard(context().palette);
    m_comparison = new TextCard(context().palette);
    m_definitions = new TextCard(context().palette);
    m_sources = new TextCard(context().palette);
    m_year->setTitle(tr("Year to date"));
    m_comparison->setTitle(tr("Reported and counted"));
    m_definitions->setTitle(tr("Definitions in force"));
    m_sources->setTitle(tr("Where the figures come from"));
    auto *link = new QPushButton(tr("Show in Data"));
    link->setProperty("quiet", true);
    m_sources->body()->addWidget(link, 0, Qt::AlignLeading);
    connect(link, &QPushButton::clicked, this, [this] { emit figuresRequested(m_agency, month()); });
    for (TextCard *card : {m_year, m_comparison, m_sources, m_definitions})
        layout->addWidget(card);
    return column;
}

void AgencyPage::showHints(const JudgedAgency &agency)
{
    bool hasFigures = false;
    bool hasTargets = false;
    for (const JudgedMetric &metric : agency.metrics) {
        hasFigures |=
            std::ranges::any_of(metric.months, [](const auto &each) { return each.actual.has_value(); });
        hasTargets |=
            std::ranges::any_of(metric.months, [](const auto &each) { return each.target.has_value(); });
    }
    m_hint->setVisible(!hasFigures || !hasTargets);
    m_hintTargets->setVisible(!hasTargets);
    m_hintImport->setVisible(!hasFigures);
    m_hintType->setVisible(!hasFigures);
    m_hint->setText(Banner::Tone::Neutral, hasFigures ? tr("No targets yet") : tr("No figures yet"),
                    hasFigures ? tr("Without targets no month can be judged.")
                               : tr("Import the agency's monthly figures, or type them in."));
}

void AgencyPage::showFigures(const JudgedAgency &agency)
{
    const std::vector<FigureSummary> figures =
        figuresOf(agency, context().judgement().settings, month(), context().language);
    while (m_figures->cards().size() < figures.size())
        m_figures->addCard(new FigureCard(context().palette));
    for (size_t i = 0; i < m_figures->cards().size(); ++i) {
        auto *card = qobject_cast<FigureCard *>(m_figures->cards()[i]);
        if (i < figures.size())
            card->setSummary(figures[i]);
        card->setVisible(i < figures.size());
    }
    m_figures->arrange();
}

void AgencyPage::showCharts(const JudgedAgency &agency)
{
    const std::vector<MetricId> &judged = context().judgement().settings.judgedMetrics;
    while (m_charts.size() < judged.size())
        m_charts.push_back(addChart());
    for (size_t i = 0; i < m_charts.size(); ++i) {
        const JudgedMetric *metric = i < judged.size() ? agency.metric(judged[i]) : nullptr;
        m_charts[i]->setVisible(metric);
        if (!metric)
            continue;
        m_charts[i]->setContent(*metric, chartMonths(), month(), m_controls->showsVariation());
        const int leads = leadsBehind(metric->metric.id, month());
        const Value count{static_cast<double>(leads), {}};
        m_charts[i]->setLeadsText(leads > 0 ? tr("Show the leads: %1, %2", "25 MQLs, October 2026")
                                                  .arg(countedText(count, metric->metric, context().language),
                                                       monthText(month(), context().language))
                                            : QString());
    }
}

ChartCard *AgencyPage::addChart()
{
    auto *card = new ChartCard(context().language, context().palette);
    m_chartColumn->addWidget(card);
    const size_t place = m_charts.size();
    const auto metric = [this, place] { return context().judgement().settings.judgedMetrics.at(place); };
    connect(card, &ChartCard::monthPicked, this, &Page::monthPicked);
    connect(card, &ChartCard::monthActivated, this,
            [this, metric](Month shown) { goToLeads(metric(), shown); });
    connect(card, &ChartCard::leadsRequested, this, [this, metric] { goToLeads(metric(), month()); });
    return card;
}

int AgencyPage::leadsBehind(const MetricId &metric, Month shown) const
{
    return countedLeads(context().data(), context().cache.figures(), {m_agency, metric, shown});
}

void AgencyPage::goToLeads(const MetricId &metric, Month shown)
{
    if (leadsBehind(metric, shown) > 0)
        emit leadsRequested(m_agency, stageOf(metric), shown);
    else
        emit monthPicked(shown);
}

void AgencyPage::showNotes(const JudgedAgency &agency)
{
    const ProjectSettings &settings = context().judgement().settings;
    const Language &language = context().language;
    m_year->setParagraphs(yearNotes(agency, settings, month(), language));
    m_comparison->setParagraphs(sourceComparison(agency, month(), language));
    m_sources->setParagraphs(
        sourceNotes(context().data(), context().cache.figures(), agency, month(), language));
    m_definitions->setParagraphs(definitionNotes(context().data(), month(), language));
}

MonthRange AgencyPage::chartMonths() const
{
    const int span = m_controls->months();
    if (span > 0)
        return {month() - (span - 1), month()};
    const std::optional<MonthRange> all = context().judgement().range;
    return all ? MonthRange{std::min(all->first, month()), std::max(all->last, month())}
               : MonthRange{month() - 11, month()};
}

void AgencyPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool twoColumns = width() >= widthForTwoColumns;
    m_columns->setDirection(twoColumns ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace mizan

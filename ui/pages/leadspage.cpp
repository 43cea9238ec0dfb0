#include "ui/pages/leadspage.h"

#include "app/wording/numbers.h"
#include "app/wording/sentences.h"
#include "ui/models/leadsmodel.h"
#include "ui/pages/leaddetails.h"
#include "ui/pages/leadfilterbar.h"
#include "ui/pages/leadloader.h"
#include "ui/pages/leadnotes.h"
#include "ui/pages/leadtable.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollarea.h"
#include "ui/widgets/sourcecard.h"
#include "ui/widgets/textcard.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

namespace mizan {

namespace {

constexpr int notesWidth = 300;
constexpr int widthForTwoColumns = 860;
constexpr int leastTableHeight = 320;
constexpr int whole = 1000;
const MonthRange allMonths{{1970, 1}, {2149, 5}}; ///< that a lead can have a day of

std::vector<SourceLeads> sourcesOf(const std::vector<SourceCount> &counts)
{
    std::vector<SourceLeads> sources;
    for (const SourceCount &count : counts)
        sources.push_back({count.source, count.leads});
    return sources;
}

} // namespace

LeadsPage::LeadsPage(const PageContext &context, Month month, QWidget *parent)
    : Page(context, month, parent)
{
    m_loader = new LeadLoader(context.project, this);
    m_stack = new QStackedLayout(this);
    makeStates();
    m_stack->addWidget(makeContent());
    connectParts();
}

void LeadsPage::makeStates()
{
    auto *loading = new QWidget(this);
    auto *layout = new QVBoxLayout(loading);
    layout->setContentsMargins(space::page, space::page, space::page, space::page);
    auto *text = makeLabel(TextRole::Body, loading);
    text->setText(tr("Reading the leads…"));
    m_progress = new QProgressBar(loading);
    m_progress->setRange(0, whole);
    m_progress->setAccessibleName(tr("Reading the leads"));
    layout->addStretch(1);
    layout->addWidget(text, 0, Qt::AlignHCenter);
    layout->addWidget(m_progress);
    layout->addStretch(2);
    m_stack->addWidget(loading);
    m_empty = new EmptyState(context().palette, this);
    m_empty->setText(tr("No leads yet"),
                     tr("Figures alone have no leads behind them. Import an export of the CRM with a row for "
                        "each lead; its stages are then counted from their dates."));
    QPushButton *import = m_empty->addAction(tr("&Import…"), true);
    import->setEnabled(!context().project.isReadOnly());
    connect(import, &QPushButton::clicked, this, [this] { emit importRequested({}); });
    m_stack->addWidget(m_empty);
    m_failure = new EmptyState(context().palette, this);
    connect(m_failure->addAction(tr("&Try again")), &QPushButton::clicked, this, &LeadsPage::refresh);
    m_stack->addWidget(m_failure);
}

QWidget *LeadsPage::makeContent()
{
    m_area = makeScrollArea(this);
    QVBoxLayout *content = contentOf(m_area);
    m_banner = new Banner(context().palette);
    m_clear = new QPushButton(tr("C&lear filters"));
    m_back = new QPushButton(tr("&Back"));
    for (QPushButton *button : {m_clear, m_back})
        m_banner->actions()->addWidget(button);
    content->addWidget(m_banner);
    m_filters = new LeadFilterBar(context().language);
    content->addWidget(m_filters);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(space::medium);
    m_model = new LeadsModel(context().language, this);
    m_table = new LeadTable(*m_model, context().language, context().palette);
    m_columns->addWidget(m_table, 1, Qt::AlignTop);
    m_columns->addWidget(makeNotes(), 0, Qt::AlignTop);
    content->addLayout(m_columns);
    return m_area;
}

QWidget *LeadsPage::makeNotes()
{
    auto *column = new QWidget;
    column->setMinimumWidth(notesWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    m_details = new TextCard(context().palette);
    m_details->setTitle(tr("The selected lead"));
    m_details->setParagraphs({});
    m_mql = new SourceCard(context().language, context().palette);
    m_sql = new SourceCard(context().language, context().palette);
    m_cohort = new TextCard(context().palette);
    m_shared = new TextCard(context().palette);
    m_shared->setTitle(tr("Leads of two agencies"));
    for (QWidget *card : std::initializer_list<QWidget *>{m_details, m_mql, m_sql, m_cohort, m_shared})
        layout->addWidget(card);
    return column;
}

void LeadsPage::connectParts()
{
    connect(m_loader, &LeadLoader::progressed, m_progress, &QProgressBar::setValue);
    connect(m_loader, &LeadLoader::finished, this, &LeadsPage::loaded);
    connect(m_loader, &LeadLoader::failed, this, &LeadsPage::showFailure);
    connect(m_table, &LeadTable::currentLeadChanged, this, &LeadsPage::showDetails);
    connect(m_filters, &LeadFilterBar::changed, this, &LeadsPage::showFilter);
    connect(m_clear, &QPushButton::clicked, m_filters, &LeadFilterBar::clear);
    connect(m_back, &QPushButton::clicked, this, &LeadsPage::backRequested);
}

void LeadsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Back))
        emit backRequested();
    else
        Page::keyPressEvent(event);
}

QString LeadsPage::title() const
{
    return tr("Leads");
}

bool LeadsPage::isLoading() const
{
    return m_stack->currentIndex() == Loading;
}

void LeadsPage::showLeads(std::optional<Id<Agency>> agency, std::optional<Stage> stage, Month month)
{
    m_from = agency;
    m_filters->setChoices(context().data().agencies, m_sources, month);
    m_filters->choose(agency, stage);
    showMonth(month);
    if (m_stack->currentIndex() == Content)
        m_table->setFocus();
    else
        setFocus(); // so that Escape leads back
}

void LeadsPage::refresh()
{
    const Agency *from = m_from ? context().data().agency(*m_from) : nullptr;
    m_back->setAccessibleName(from ? tr("Back to %1").arg(isolated(from->name)) : tr("Back to the data"));
    m_back->setToolTip(m_back->accessibleName());
    if (!m_loader->hasLeads()) {
        m_stack->setCurrentIndex(Empty);
        return;
    }
    m_loader->load();
    if (m_loader->stock()) {
        loaded();
        return;
    }
    m_table->setLeads(nullptr, {});
    m_progress->setValue(0);
    m_stack->setCurrentIndex(Loading);
}

void LeadsPage::loaded()
{
    const std::shared_ptr<const LeadList> &list = m_loader->stock()->list;
    if (m_table->setLeads(list, context().data().agencies))
        m_sources = list->sources();
    m_filters->setChoices(context().data().agencies, m_sources, month());
    m_stack->setCurrentIndex(Content);
    showFilter();
    arrange();
    if (hasFocus())
        m_table->setFocus();
}

void LeadsPage::showFailure(const Error &error)
{
    m_failure->setText(tr("The leads could not be read"), errorText(error, context().language));
    m_stack->setCurrentIndex(Failure);
}

void LeadsPage::showFilter()
{
    const LeadStock *stock = m_loader->stock();
    if (!stock)
        return;
    const LeadFilter filter = m_filters->filter();
    m_table->setFilter(filter);
    const int rows = m_model->rowCount();
    m_banner->setText(Banner::Tone::Neutral,
                      rows > 0 ? tr("%Ln lead(s)", nullptr, rows) : tr("No lead passes these filters"),
                      m_filters->filterText());
    m_clear->setVisible(filter != LeadFilter());
    showSources(*stock, filter);
}

/// Of one row, looked up when it is asked for: a million leads hold neither persons nor attributes in memory.
void LeadsPage::showDetails()
{
    const auto current = m_table->currentLead();
    const auto lead =
        current ? storedLead(context().project.path(), current->rowId) : Result<std::optional<StoredLead>>();
    if (!lead)
        m_details->setParagraphs({{{}, errorText(lead.error(), context().language)}});
    else if (*lead)
        m_details->setParagraphs(leadDetails(**lead, context().data(), context().language));
    else
        m_details->setParagraphs({});
}

void LeadsPage::showSources(const LeadStock &stock, const LeadFilter &filter)
{
    const Language &language = context().language;
    const MonthRange months = filter.months.value_or(allMonths);
    for (const auto &[card, stage] : {std::pair(m_mql, Stage::Mql), std::pair(m_sql, Stage::Sql)}) {
        const auto sources = sourcesOf(stock.list->sourceBreakdown(filter.agency, months, stage));
        card->setChart(sourceChart(sources, metricOf(stage), language));
    }
    m_cohort->setTitle(filter.months ? tr("Leads created in %1").arg(monthRangeText(*filter.months, language))
                                     : tr("What became of the leads"));
    m_cohort->setParagraphs(cohortNotes(*stock.list, filter.agency, months, context().data(), language));
    m_shared->setParagraphs(sharedLeadNotes(stock.shared, filter.agency, context().data(), language));
}

/// The table takes the height that the window leaves, so that its scroll bars are in view.
void LeadsPage::arrange()
{
    const bool twoColumns = width() >= widthForTwoColumns;
    m_columns->setDirection(twoColumns ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int above = m_banner->sizeHint().height() + m_filters->sizeHint().height() + 3 * space::medium;
    const int left = height() - above - space::page - space::tiny;
    m_table->setFixedHeight(twoColumns ? std::max(leastTableHeight, left) : leastTableHeight);
}

void LeadsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace mizan

#include "ui/widgets/chartcard.h"

#include "app/wording/labels.h"
#include "ui/models/judgedmonthsmodel.h"
#include "ui/widgets/monthchartview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

namespace mizan {

namespace {

constexpr int chartHeight = 280;

} // namespace

ChartCard::ChartCard(const Language &language, const Palette &palette, QWidget *parent)
    : Card(palette, parent)
    , m_language(language)
{
    m_toggle = new QPushButton(tr("Show as table"), this);
    m_toggle->setProperty("quiet", true);
    m_toggle->setCheckable(true);
    titleRow()->addWidget(m_toggle);
    m_stack = new QStackedLayout;
    m_chart = new MonthChartView(palette, this);
    m_chart->setMinimumHeight(chartHeight);
    m_stack->addWidget(m_chart);
    body()->addLayout(m_stack, 1);
    m_leads = new QPushButton(this);
    m_leads->setProperty("quiet", true);
    m_leads->hide();
    body()->addWidget(m_leads, 0, Qt::AlignLeading);
    m_model = new JudgedMonthsModel(language, this);
    connect(m_toggle, &QPushButton::toggled, this, &ChartCard::showTable);
    connect(m_chart, &MonthChartView::monthPicked, this, &ChartCard::monthPicked);
    connect(m_chart, &MonthChartView::monthActivated, this, &ChartCard::monthActivated);
    connect(m_leads, &QPushButton::clicked, this, &ChartCard::leadsRequested);
}

void ChartCard::setContent(const JudgedMetric &metric, MonthRange months, Month selected, bool withLimits)
{
    const QString name = metricFullName(metric.metric.id, m_language);
    setTitle(name);
    m_toggle->setAccessibleName(tr("%1: show as table").arg(name));
    m_model->setContent(metric, months);
    MonthChart chart = monthChart(metric, months, withLimits, m_language);
    chart.selected = selected;
    m_chart->setChart(std::move(chart));
    m_chart->setAccessibleName(name);
    if (m_table)
        m_table->setAccessibleName(name);
}

bool ChartCard::isTableShown() const
{
    return m_stack->currentIndex() == 1;
}

void ChartCard::showTable(bool table)
{
    if (table && !m_table)
        makeTable();
    m_stack->setCurrentIndex(table ? 1 : 0);
    m_toggle->setChecked(table);
    m_toggle->setText(table ? tr("Show as chart") : tr("Show as table"));
}

void ChartCard::setLeadsText(const QString &text)
{
    m_leads->setText(text);
    m_leads->setVisible(!text.isEmpty());
}

void ChartCard::makeTable()
{
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setProperty("plain", true);
    m_table->setProperty("padded", true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setAccessibleName(accessibleName());
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_stack->addWidget(m_table);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit monthPicked(m_model->month(index.row())); });
}

} // namespace mizan

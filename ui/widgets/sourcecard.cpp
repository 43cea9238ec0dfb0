#include "ui/widgets/sourcecard.h"

#include "ui/widgets/chartstyle.h"
#include "ui/widgets/table.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>

namespace mizan {

SourceView::SourceView(const Palette &palette, QWidget *parent)
    : QWidget(parent)
    , m_palette(palette)
{
}

void SourceView::setChart(SourceChart chart)
{
    m_chart = std::move(chart);
    setFixedHeight(static_cast<int>(std::ceil(sourcesHeight(m_chart, chartStyleOf(m_palette)))));
    QStringList lines;
    for (const SourceBar &bar : m_chart.bars)
        lines << tr("%1: %2", "a source, its leads").arg(bar.name, bar.text);
    setAccessibleName(m_chart.title);
    setAccessibleDescription(lines.isEmpty() ? m_chart.emptyText : lines.join(u'\n'));
    update();
}

void SourceView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawSources(painter, rect(), m_chart, chartStyleOf(m_palette));
}

SourceCard::SourceCard(const Language &language, const Palette &palette, QWidget *parent)
    : Card(palette, parent)
    , m_language(language)
{
    m_toggle = new QPushButton(tr("Show as table"), this);
    m_toggle->setProperty("quiet", true);
    m_toggle->setCheckable(true);
    titleRow()->addWidget(m_toggle);
    m_view = new SourceView(palette, this);
    body()->addWidget(m_view);
    m_table = makeTable({QString(), QString()}, QString(), this);
    m_table->hide();
    body()->addWidget(m_table);
    connect(m_toggle, &QPushButton::toggled, this, &SourceCard::showTable);
}

void SourceCard::setChart(const SourceChart &chart)
{
    setTitle(chart.title);
    m_toggle->setAccessibleName(tr("%1: show as table").arg(chart.title));
    m_view->setChart(chart);
    const ChartTable table = chartTable(chart, m_language);
    m_table->setHorizontalHeaderLabels(table.header);
    m_table->setAccessibleName(chart.title);
    fillTable(*m_table, table.rows);
}

void SourceCard::showTable(bool table)
{
    m_table->setVisible(table);
    m_view->setVisible(!table);
    m_toggle->setChecked(table);
    m_toggle->setText(table ? tr("Show as chart") : tr("Show as table"));
}

} // namespace mizan

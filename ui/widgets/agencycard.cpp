#include "ui/widgets/agencycard.h"

#include "ui/widgets/statechip.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr int sparklineHeight = 48;

} // namespace

AgencyCard::AgencyCard(const Palette &palette, QWidget *parent)
    : Card(palette, parent)
{
    setClickable(true);
    m_chip = new StateChip(palette, this);
    titleRow()->addWidget(m_chip);
    m_lines = new SummaryLines(palette, this);
    body()->addWidget(m_lines);
    body()->addStretch(1);
    m_sparkline = new SparklineView(palette, this);
    m_sparkline->setFixedHeight(sparklineHeight);
    body()->addWidget(m_sparkline);
}

void AgencyCard::setSummary(const AgencySummary &summary)
{
    setTitle(summary.name);
    m_chip->setState(summary.state, summary.stateWords);
    const bool missed = summary.state == AgencyState::Missed;
    const bool met = summary.state == AgencyState::Met;
    setTopEdge(missed ? colours().missed : met ? colours().well : colours().muted);
    m_lines->setLines(summary.lines);
    m_sparkline->setSparkline(summary.sparkline);
    setAccessibleDescription(summary.description);
}

} // namespace mizan

#include "ui/widgets/agencycard.h"

#include "ui/widgets/label.h"
#include "ui/widgets/markedtext.h"
#include "ui/widgets/statechip.h"

#include <QHBoxLayout>
#include <QLabel>

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
    m_lineArea = new QVBoxLayout;
    m_lineArea->setSpacing(0);
    body()->addLayout(m_lineArea);
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
    ensureLines(summary.lines.size());
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const bool used = i < summary.lines.size();
        const AgencySummary::Line line = used ? summary.lines[i] : AgencySummary::Line{};
        m_lines[i].text->setVisible(used);
        m_lines[i].text->setMarkedText(line.text);
        setTextColour(m_lines[i].text, verdictColour(line.verdict, colours()));
        m_lines[i].note->setVisible(!line.note.isEmpty());
        m_lines[i].note->setText(directed(line.note));
    }
    m_sparkline->setSparkline(summary.sparkline);
    setAccessibleDescription(summary.description);
}

void AgencyCard::ensureLines(size_t count)
{
    while (m_lines.size() < count) {
        LineLabels labels{new MarkedLabel(TextRole::WindowTitle, this), nullptr};
        labels.note = makeMutedLabel(TextRole::Small, colours(), this);
        m_lineArea->addWidget(labels.text);
        m_lineArea->addWidget(labels.note);
        m_lines.push_back(labels);
    }
}

QColor verdictColour(Verdict verdict, const Palette &palette)
{
    switch (verdict) {
    case Verdict::Met:
        return palette.well;
    case Verdict::Missed:
        return palette.missed;
    case Verdict::NoTarget:
    case Verdict::InProgress:
        return palette.ink;
    case Verdict::NoData:
    case Verdict::NotUnderContract:
        return palette.muted;
    }
    Q_UNREACHABLE();
}

} // namespace mizan

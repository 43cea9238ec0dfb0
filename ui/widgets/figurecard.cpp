#include "ui/widgets/figurecard.h"

#include "ui/widgets/agencycard.h"
#include "ui/widgets/label.h"
#include "ui/widgets/markedtext.h"

#include <QLabel>
#include <QVBoxLayout>

namespace mizan {

FigureCard::FigureCard(const Palette &palette, QWidget *parent)
    : Card(palette, parent)
{
    m_name = makeMutedLabel(TextRole::Small, palette, this, true);
    m_value = new MarkedLabel(TextRole::FigureText, this);
    m_note = makeMutedLabel(TextRole::Small, palette, this, true);
    body()->addWidget(m_name);
    body()->addWidget(m_value);
    body()->addWidget(m_note);
    body()->addStretch(1);
}

void FigureCard::setSummary(const FigureSummary &summary)
{
    m_name->setText(directed(summary.name));
    m_value->setMarkedText(summary.value);
    m_note->setText(directed(summary.note));
    const QColor colour = verdictColour(summary.verdict, colours());
    setTextColour(m_value, colour);
    const bool isJudged = summary.verdict == Verdict::Met || summary.verdict == Verdict::Missed;
    setTextColour(m_note, isJudged ? colour : colours().muted);
    setToolTip(summary.toolTip);
    setAccessibleName(summary.name);
    setAccessibleDescription(summary.toolTip.isEmpty() ? summary.value : summary.toolTip);
}

} // namespace mizan

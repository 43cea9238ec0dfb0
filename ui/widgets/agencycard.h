// AgencyCard: how one agency stands in a month, with the way to its page.
#pragma once

#include "app/analysis/projectjudgement.h"
#include "ui/widgets/card.h"
#include "ui/widgets/sparklineview.h"
#include "ui/widgets/summarylines.h"

#include <vector>

namespace mizan {

class StateChip;

/// What the card shows.
struct AgencySummary
{
    using Line = SummaryLine;
    QString name;
    AgencyState state = AgencyState::NoData;
    QString stateWords;
    std::vector<Line> lines;
    QString description; ///< the state and the lines, to be read out
    Sparkline sparkline;
};

class AgencyCard : public Card
{
    Q_OBJECT

public:
    explicit AgencyCard(const Palette &palette, QWidget *parent = nullptr);

    void setSummary(const AgencySummary &summary);

private:
    StateChip *m_chip = nullptr;
    SummaryLines *m_lines = nullptr;
    SparklineView *m_sparkline = nullptr;
};

} // namespace mizan

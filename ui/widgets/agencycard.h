// AgencyCard: how one agency stands in a month, with the way to its page.
#pragma once

#include "app/analysis/projectjudgement.h"
#include "ui/widgets/card.h"
#include "ui/widgets/sparklineview.h"

#include <vector>

namespace mizan {

class MarkedLabel;
class StateChip;

/// What the card shows.
struct AgencySummary
{
    struct Line
    {
        QString text; ///< `MQL 25 / 30`
        QString note; ///< `2nd month in a row`; may be empty
        Verdict verdict = Verdict::NoData;
        bool operator==(const Line &) const = default;
    };
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
    struct LineLabels
    {
        MarkedLabel *text;
        QLabel *note;
    };
    void ensureLines(size_t count);

    StateChip *m_chip = nullptr;
    QVBoxLayout *m_lineArea = nullptr;
    std::vector<LineLabels> m_lines;
    SparklineView *m_sparkline = nullptr;
};

/// The colour of a figure with this verdict: missed, well, or plain ink.
[[nodiscard]] QColor verdictColour(Verdict verdict, const Palette &palette);

} // namespace mizan

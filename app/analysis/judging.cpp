#include "app/analysis/judging.h"

#include "app/analysis/shortfall.h"

#include <array>

namespace mizan {

namespace {

/// Judges the months of one series in turn, remembering what windows and streaks need.
class MonthJudge
{
public:
    MonthJudge(const Metric &metric, Source preferred, QDate asOf)
        : m_metric(metric)
        , m_preferred(preferred)
        , m_currentMonth(Month::of(asOf))
    {
    }

    void judge(const SeriesMonth &known, JudgedMonth &judged, const JudgedMonth *before);

private:
    void describe(const SeriesMonth &known, JudgedMonth &judged) const;
    [[nodiscard]] Verdict verdictOf(const JudgedMonth &judged, bool underContract) const;
    [[nodiscard]] bool isComparable(const JudgedMonth &judged) const;
    void weigh(JudgedMonth &judged);
    [[nodiscard]] RecentMonths &recent(const JudgedMonth &judged)
    {
        return m_recent[static_cast<size_t>(*judged.source)][static_cast<size_t>(*judged.basis)];
    }

    const Metric &m_metric;
    Source m_preferred;
    Month m_currentMonth;                                ///< the first one that has not ended
    std::array<std::array<RecentMonths, 3>, 2> m_recent; ///< by source and basis
};

void MonthJudge::judge(const SeriesMonth &known, JudgedMonth &judged, const JudgedMonth *before)
{
    describe(known, judged);
    judged.verdict = verdictOf(judged, known.underContract);
    if (!judged.isJudged())
        return;
    const double actual = judged.actual->number;
    const double target = judged.target->number;
    const bool higher = m_metric.direction == Direction::HigherIsBetter;
    const double divisor = higher ? target : actual;
    if (divisor != 0)
        judged.attainment = (higher ? actual : target) / divisor;
    const bool goesOn = before && before->verdict == judged.verdict && before->source == judged.source &&
                        before->basis == judged.basis;
    judged.streak = goesOn ? before->streak + 1 : 1;
    if (m_metric.unit == Unit::Count)
        weigh(judged);
}

/// All that holds before a verdict is reached.
void MonthJudge::describe(const SeriesMonth &known, JudgedMonth &judged) const
{
    judged.target = known.target;
    if (known.figures.reported)
        judged.reported = known.figures.reported->value;
    if (known.figures.counted)
        judged.counted = known.figures.counted->value;
    judged.ended = judged.month < m_currentMonth;
    if (const Figure *figure = known.figures.judged(m_preferred)) {
        judged.actual = figure->value;
        judged.source = figure->source;
        judged.basis = figure->basis;
        judged.until = figure->until;
        judged.complete = figure->complete && judged.ended;
    }
    if (known.target && m_metric.unit == Unit::Count)
        judged.beyondFrom = beyondVariationFrom(known.target->number, m_metric.direction);
}

bool MonthJudge::isComparable(const JudgedMonth &judged) const
{
    return m_metric.unit != Unit::Money || judged.actual->currency == judged.target->currency;
}

Verdict MonthJudge::verdictOf(const JudgedMonth &judged, bool underContract) const
{
    if (!underContract)
        return Verdict::NotUnderContract;
    if (!judged.ended || (judged.actual && !judged.complete))
        return Verdict::InProgress;
    if (!judged.actual)
        return Verdict::NoData;
    if (!judged.target || !isComparable(judged))
        return Verdict::NoTarget;
    const double actual = judged.actual->number;
    const double target = judged.target->number;
    const bool met = m_metric.direction == Direction::HigherIsBetter ? actual >= target : actual <= target;
    return met ? Verdict::Met : Verdict::Missed;
}

/// Says whether the miss of a count is more than chance.
void MonthJudge::weigh(JudgedMonth &judged)
{
    const double actual = judged.actual->number;
    const double target = judged.target->number;
    const bool missed = judged.verdict == Verdict::Missed;
    RecentMonths &months = recent(judged);
    months.add(judged.month, actual, target, missed);
    if (!missed)
        return;
    judged.pValue = missProbability(actual, target, m_metric.direction);
    judged.shortfallWindow = months.persistentShortfall(m_metric.direction);
    if (judged.shortfallWindow > 0)
        judged.signal = Signal::PersistentShortfall;
    else
        judged.signal =
            *judged.pValue < beyondVariationLevel ? Signal::BeyondVariation : Signal::WithinVariation;
}

} // namespace

std::vector<JudgedMonth> judge(const Series &series, Source preferred, QDate asOf)
{
    Q_ASSERT(asOf.isValid());
    std::vector<JudgedMonth> judged(series.months.size());
    MonthJudge judge(series.metric, preferred, asOf);
    Month month = series.first;
    for (size_t i = 0; i < judged.size(); ++i, ++month) {
        judged[i].month = month;
        judge.judge(series.months[i], judged[i], i > 0 ? &judged[i - 1] : nullptr);
    }
    return judged;
}

} // namespace mizan

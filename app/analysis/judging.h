// Judging: the one place that decides whether a month was met and whether a miss is more than chance.
#pragma once

#include "app/analysis/variation.h"
#include "app/domain/figurebook.h"

#include <optional>
#include <vector>

namespace mizan {

enum class Verdict { NotUnderContract, InProgress, NoData, NoTarget, Met, Missed };
enum class Signal { WithinVariation, BeyondVariation, PersistentShortfall };

/// Everything that is said about one agency, metric and month.
struct JudgedMonth
{
    Month month;
    Verdict verdict = Verdict::NoData;
    std::optional<Value> actual; ///< of the judged source, also while in progress
    std::optional<Value> target;
    std::optional<double> attainment; ///< of judged months, 0.83 for 83 %; none where it would divide by 0
    std::optional<Signal> signal;     ///< missed months of counts only
    std::optional<double> pValue;     ///< one-sided Poisson chance of this miss or worse; missed counts only
    int shortfallWindow = 0;          ///< 3, 6 or 12 months behind a persistent shortfall, else 0
    std::optional<double> beyondFrom; ///< largest count (smallest, where lower is better) that would be
                                      ///< beyond ordinary variation for this target; none: no count can be
    int streak = 0; ///< months in a row with this verdict, this one included, of its source and basis; ended
                    ///< by any other month, so that "in a row" is true of the calendar; 0 unless judged
    std::optional<Source> source;
    std::optional<Basis> basis;
    std::optional<Value> reported;
    std::optional<Value> counted;
    QDate until;           ///< last day of the month that the data reaches; invalid without data
    bool complete = false; ///< the month has ended and the data covers it to its end
    bool ended = false;    ///< the month was over on the day of judging, with or without data
    bool operator==(const JudgedMonth &) const = default;

    [[nodiscard]] bool isJudged() const { return verdict == Verdict::Met || verdict == Verdict::Missed; }
};

/// Judges every month of @p series as of the day @p asOf; @p preferred is judged where both sources exist.
[[nodiscard]] std::vector<JudgedMonth> judge(const Series &series, Source preferred, QDate asOf);

} // namespace mizan

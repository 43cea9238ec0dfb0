// ComparisonChoice: what the Compare page was told to show, as values and as the text a project remembers.
#pragma once

#include "app/analysis/comparison.h"

#include <QString>

#include <optional>
#include <vector>

namespace mizan {

/// A project file whose agencies can be compared, and which of them are.
struct ComparedFileChoice
{
    QString path;                                         ///< absolute; empty: the open project
    std::optional<std::vector<Id<Agency>>> agencies = {}; ///< none: all of it
    bool operator==(const ComparedFileChoice &) const = default;

    [[nodiscard]] bool isChosen(Id<Agency> agency) const;
};

enum class ComparedPeriod {
    FiscalYear, ///< up to the page's month, as the next three
    Last3,
    Last12,
    Last24,
    All,    ///< all months with figures
    Stated, ///< from one month to another
};

struct ComparisonChoice
{
    std::vector<ComparedFileChoice> files = {{}}; ///< the open project is always the first
    ComparedPeriod period = ComparedPeriod::Last12;
    MonthRange months;                                                                  ///< of Stated
    std::vector<MetricId> metrics = {metrics::leads(), metrics::mql(), metrics::sql()}; ///< in funnel order
    MetricId shown = metrics::mql();                                                    ///< in the charts
    Alignment alignment = Alignment::Calendar;
    QString sortedBy;           ///< ComparisonRow::id; empty: the order of the projects
    bool smallestFirst = false; ///< else largest first
    bool operator==(const ComparisonChoice &) const = default;
};

inline constexpr int mostComparedMonths = 120;

/// The stages that can be compared, in funnel order.
[[nodiscard]] std::vector<MetricId> comparableMetrics();
/// @p month is the page's; @p known are the months with figures of all files. The last mostComparedMonths at
/// most.
[[nodiscard]] MonthRange periodOf(const ComparisonChoice &choice, Month month, int fiscalYearStart,
                                  std::optional<MonthRange> known);

/// JSON; paths are written relative to the project file, so that both can move together.
[[nodiscard]] QString textOf(const ComparisonChoice &choice, const QString &projectPath);
/// What cannot be understood is as in a new choice.
[[nodiscard]] ComparisonChoice choiceFromText(const QString &text, const QString &projectPath);

} // namespace mizan

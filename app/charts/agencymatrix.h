// AgencyMatrix: agencies against months, each month met, missed or neither, as data.
#pragma once

#include "app/charts/charttable.h"
#include "app/charts/comparedslots.h"

#include <optional>
#include <vector>

namespace mizan {

struct AgencyMatrixCell
{
    Month month;
    Verdict verdict = Verdict::NotUnderContract;
    bool isStrong = false; ///< a miss that is a signal
    QString text;          ///< attainment `83 %`, drawn where there is room; may be empty
    QString description;   ///< agency and month as a sentence
    bool operator==(const AgencyMatrixCell &) const = default;
};

struct AgencyMatrixRow
{
    size_t agency = 0; ///< place in Comparison::agencies
    size_t place = 0;  ///< for agencyMark()
    QString name;
    QString summary;                     ///< `7 of 9 met`
    std::vector<AgencyMatrixCell> cells; ///< by slot; may be shorter than the columns
    bool operator==(const AgencyMatrixRow &) const = default;
};

struct AgencyMatrix
{
    QString title;
    std::vector<ComparedSlot> columns;
    std::vector<AgencyMatrixRow> rows;
    bool rightToLeft = false;
    QString summaryLabel; ///< over the summaries
    QString metLabel, missedLabel, strongLabel, noDataLabel, noTargetLabel,
        inProgressLabel; ///< of the legend
    bool operator==(const AgencyMatrix &) const = default;
};

/// The matrix of the metric at place @p metric of the comparison.
[[nodiscard]] AgencyMatrix agencyMatrix(const Comparison &comparison, size_t metric, const Language &language,
                                        MonthSentences sentences = MonthSentences::With);
/// The same in parts of @p mostColumns at most, the oldest first.
[[nodiscard]] std::vector<AgencyMatrix> inParts(const AgencyMatrix &matrix, size_t mostColumns);
/// A row a slot, a column an agency: verdicts in words.
[[nodiscard]] ChartTable chartTable(const AgencyMatrix &matrix, const Language &language);

} // namespace mizan

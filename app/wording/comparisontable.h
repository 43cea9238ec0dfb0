// ComparisonTable: a comparison as rows of text, for the window, the PDF, spreadsheets and the command line
// alike.
#pragma once

#include "app/analysis/comparison.h"
#include "app/wording/language.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace mizan {

struct ComparisonCell
{
    enum class Kind { Text, Count, Share, Money };
    QString text;
    std::optional<double> number; ///< to sort by and for spreadsheets: shares from 0, money in major units
    bool isBest = false;          ///< differs from all others by a signal
    Kind kind = Kind::Text;       ///< of the number
    Currency currency = {};       ///< of money
    bool operator==(const ComparisonCell &) const = default;
};

struct ComparisonRow
{
    QString label;
    QString explanation;               ///< what the row is of; may be empty
    std::vector<ComparisonCell> cells; ///< one an agency
    QString id = {};                   ///< what it is of in every language: `attainment mql`
    bool operator==(const ComparisonRow &) const = default;
};

struct ComparisonTable
{
    QStringList agencies; ///< with the client's name where agencies of several projects are compared
    std::vector<ComparisonRow> rows;
    bool operator==(const ComparisonTable &) const = default;
};

enum class ComparisonForm {
    Reading,     ///< what belongs together shares a cell: `7 of 9`, `16.9 % (14.9 % to 19.2 %)`
    Spreadsheet, ///< each number has a row of its own
};

[[nodiscard]] ComparisonTable comparisonTable(const Comparison &comparison, const Language &language,
                                              ComparisonForm form = ComparisonForm::Reading);
/// The agency's name as it heads its column.
[[nodiscard]] QString comparedName(const Comparison &comparison, size_t agency, const Language &language);
/// What was tested: `MQL`, `MQL to SQL`.
[[nodiscard]] QString differenceName(const Difference &difference, const Language &language);
/// The attainment or rate of one of its agencies, or the mean count of a month where there are no targets.
[[nodiscard]] ComparisonCell differenceValue(const Difference &difference, size_t agency,
                                             const Comparison &comparison, const Language &language);
/// Those that differ first, the surest first.
[[nodiscard]] std::vector<Difference> sortedDifferences(const Comparison &comparison);
/// One sentence for each pair that was tested: those that differ first, the surest first.
[[nodiscard]] QStringList differenceTexts(const Comparison &comparison, const Language &language);
/// The sentence over the comparison: who differs from whom, or that nothing does.
[[nodiscard]] QString comparisonHeadline(const Comparison &comparison, const Language &language);

} // namespace mizan

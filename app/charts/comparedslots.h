// ComparedSlots: the columns of a comparison, months of the calendar or of the contract, with their labels.
#pragma once

#include "app/analysis/comparison.h"
#include "app/wording/language.h"

#include <QString>

#include <vector>

namespace mizan {

struct ComparedSlot
{
    QString label;    ///< `Oct`; `3` for the third month of the contract
    QString yearText; ///< of the calendar; empty by contract
    QString title;    ///< `October 2026`, `Month 3 of the contract`
    int number = 1;   ///< 1 to 12: place in its year, for the rhythm of labels
    bool operator==(const ComparedSlot &) const = default;
};

/// Whether each month of a chart is a sentence, too: for tool tips and assistive technology, not for paper.
enum class MonthSentences { With, Without };

[[nodiscard]] std::vector<ComparedSlot> comparedSlots(const Comparison &comparison, const Language &language);
/// `Acme: October 2026, MQL 25 of 30, …`
[[nodiscard]] QString agencyMonthText(const QString &agency, const JudgedMonth &month, const Metric &metric,
                                      const Language &language);

} // namespace mizan

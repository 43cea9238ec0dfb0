// The cells of a comparison: numbers with what is read of them.
#pragma once

#include "app/wording/comparisontable.h"

namespace mizan {

/// A dash: the agency has no such thing.
[[nodiscard]] ComparisonCell noCell();
[[nodiscard]] ComparisonCell textCell(const QString &text);
[[nodiscard]] ComparisonCell countCell(double count, bool isKnown, const Language &language);
[[nodiscard]] ComparisonCell shareCell(std::optional<double> share, const Language &language, int decimals);
[[nodiscard]] ComparisonCell moneyCell(std::optional<double> minorUnits, const Currency &currency,
                                       bool mixedCurrencies, const Language &language);
[[nodiscard]] ComparisonCell costCell(const UnitCost &cost, const Language &language);
/// `7 of 9`, to be sorted by the 7.
[[nodiscard]] ComparisonCell judgedMonthsCell(const ComparedMetric &metric, const Language &language);
/// The share with its interval.
[[nodiscard]] ComparisonCell rateCell(const ComparedRate &rate, const Language &language);
/// What a cost per unit is made of: `fee and media spend`; empty where none is known.
[[nodiscard]] QString partsText(const UnitCost &cost, const Language &language);

} // namespace mizan

// Numbers, money, shares, months and days as text in a language's digits and order.
#pragma once

#include "app/domain/figure.h"
#include "app/domain/metric.h"
#include "app/domain/month.h"
#include "app/wording/language.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace mizan {

[[nodiscard]] QString countText(double count, const Language &language); ///< `1,741`; fractions as needed
/// Money from minor units: `€ 312` when @p rounded, else with its minor digits.
[[nodiscard]] QString moneyText(const Value &money, const Language &language, bool rounded = true);
[[nodiscard]] QString percentText(double share, const Language &language,
                                  int decimals = 0); ///< 0.83 → `83 %`
[[nodiscard]] QString probabilityText(double p,
                                      const Language &language); ///< three decimals, `< 0.001` below
/// A value in the unit of its metric; `25`, `€ 312`.
[[nodiscard]] QString valueText(const Value &value, const Metric &metric, const Language &language);
/// `25 / 30`, in an order that survives right-to-left text.
[[nodiscard]] QString ofTargetText(const Value &actual, const Value &target, const Metric &metric,
                                   const Language &language);

[[nodiscard]] QString monthText(Month month, const Language &language);      ///< `October 2026`
[[nodiscard]] QString yearText(Month month, const Language &language);       ///< `2026`
[[nodiscard]] QString monthNameText(Month month, const Language &language);  ///< `October`
[[nodiscard]] QString shortMonthText(Month month, const Language &language); ///< `Oct`; Arabic names whole
[[nodiscard]] QString monthRangeText(MonthRange range,
                                     const Language &language);       ///< `November 2025 – October 2026`
[[nodiscard]] QString dateText(QDate date, const Language &language); ///< `3 November 2026`
[[nodiscard]] QString dayText(QDate date, const Language &language);  ///< `31 October`

/// Place of a month in a row of months: `2nd`; Arabic `الثاني`, after the twelfth `رقم ١٣`.
[[nodiscard]] QString ordinalText(int n, const Language &language);
/// `Acme, Blue Harbor, and Kite & Co`; the names are isolated here.
[[nodiscard]] QString listText(const QStringList &names, const Language &language);
/// Sentences one after the other, empty ones left out.
[[nodiscard]] QString joinedSentences(const QStringList &sentences);
/// Clauses with the language's comma between them, empty ones left out.
[[nodiscard]] QString joinedClauses(const QStringList &clauses, const Language &language);

/// Wraps text of unknown direction (names, file names) so that it keeps its order inside other text.
[[nodiscard]] QString isolated(const QString &text);
/// Wraps text that is read from left to right whatever its letters: paths, rows of files.
[[nodiscard]] QString leftToRight(const QString &text);
/// Without the invisible marks of direction, for terminals and text files.
[[nodiscard]] QString plainText(const QString &text);

} // namespace mizan

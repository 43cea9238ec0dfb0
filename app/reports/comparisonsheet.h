// The table of a comparison for spreadsheets: numbers as numbers, texts never as formulas.
#pragma once

#include "app/analysis/comparison.h"
#include "app/base/result.h"
#include "app/wording/language.h"

#include <QByteArray>
#include <QDateTime>

namespace mizan {

/// XLSX: a sheet of the table and one of the differences; right to left in Arabic. Equal input gives equal
/// bytes.
[[nodiscard]] Result<QByteArray> comparisonXlsx(const Comparison &comparison, const QDateTime &stamp,
                                                const Language &language);
/// CSV: the table, then the differences; numbers in plain digits with a point, whatever the language.
[[nodiscard]] QByteArray comparisonCsv(const Comparison &comparison, const Language &language);

} // namespace mizan

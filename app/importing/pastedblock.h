// Pasted blocks: what the clipboard of a spreadsheet, or a person at the keyboard, puts into cells.
#pragma once

#include "app/base/result.h"
#include "app/domain/figure.h"
#include "app/importing/numbertext.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace mizan {

/// Rows of cells from tab-separated text as spreadsheets put it on the clipboard: quoted cells may hold tabs
/// and line breaks; a line break at the end opens no row. Rows may differ in length.
[[nodiscard]] std::vector<std::vector<QString>> parseBlock(const QString &text);

/// One number as a person types it: digits of any script, `1234.5`, `1,234.5` and `1.234,5`, a sign or code
/// of
/// @p currency with money. Blank, `-` and `n/a` are no value. Money comes back in minor units of @p currency.
/// A separator that may be either (`1,234`) groups thousands.
/// Fails with InvalidNumber, NegativeValue, FractionalCount or OtherCurrency.
[[nodiscard]] Result<std::optional<Value>> readNumber(QStringView cell, const Metric &metric,
                                                      const Currency &currency);
/// The same where it is known what the decimal sign is.
[[nodiscard]] Result<std::optional<Value>> readNumber(QStringView cell, const Metric &metric,
                                                      const Currency &currency, DecimalMark mark);

} // namespace mizan

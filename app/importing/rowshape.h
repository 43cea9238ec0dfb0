// What a row looks like, whatever it means: words or figures.
#pragma once

#include "app/tables/rowreader.h"

#include <QStringView>

namespace mizan {

/// A number, a month or a date, with whatever stands around a number but words.
[[nodiscard]] bool isFigure(QStringView cell);
/// A cell of a header: has letters and is no figure and no e-mail address.
[[nodiscard]] bool isWords(QStringView cell);

/// The number of cells up to the last filled one.
[[nodiscard]] int filledWidth(const TableRow &row);
[[nodiscard]] bool holdsFigure(const TableRow &row);
/// Nothing but words, in at least one cell.
[[nodiscard]] bool isAllWords(const TableRow &row);
/// Two cells or more, without a gap, all of them different words.
[[nodiscard]] bool looksLikeHeader(const TableRow &row);

} // namespace mizan

// Currency signs: what stands beside a number in a cell or a header.
#pragma once

#include "app/domain/currency.h"

#include <QStringView>

#include <optional>

namespace mizan {

/// The currency that @p mark names: an ISO code, a sign or a short Arabic name. A sign of several currencies,
/// as
/// `$`, is the @p expected one where it may be, else the one it means most often. None: no currency at all.
[[nodiscard]] std::optional<Currency> currencyOfMark(QStringView mark, const Currency &expected);

} // namespace mizan

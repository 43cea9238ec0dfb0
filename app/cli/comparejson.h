// A comparison as JSON, for `compare`.
#pragma once

#include "app/analysis/comparison.h"
#include "app/base/result.h"
#include "app/wording/language.h"

#include <QJsonObject>

#include <utility>
#include <vector>

namespace mizan {

/// Money in major units with its currency beside it; null where a value does not exist. @p unread are the
/// files that could not be read, each with the reason.
[[nodiscard]] QJsonObject comparisonJson(const Comparison &comparison,
                                         const std::vector<std::pair<QString, Error>> &unread,
                                         const Language &language);

} // namespace mizan

// A judged month as JSON, for `status` and `check`.
#pragma once

#include "app/analysis/projectjudgement.h"

#include <QJsonObject>
#include <QJsonValue>

namespace mizan {

/// Whether there is anything to say: an actual or a target.
[[nodiscard]] bool hasContent(const JudgedMonth &month);
/// Counts as they are, money in major units with its currency beside it, and the target's where that is
/// another one; null where a value does not exist. `difference`, reported less counted, stands only where
/// both exist in one currency.
[[nodiscard]] QJsonObject judgedMonthJson(const JudgedMonth &month, const Metric &metric);
/// In major units for money; null for none.
[[nodiscard]] QJsonValue valueJson(const std::optional<Value> &value);
[[nodiscard]] QString agencyStateId(AgencyState state); ///< `in_progress`

} // namespace mizan

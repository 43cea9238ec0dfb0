// An agency as JSON.
#pragma once

#include "app/domain/agency.h"

#include <QJsonObject>

namespace mizan {

/// Name, aliases, contract periods and fees in major units; an open contract has null as its end.
[[nodiscard]] QJsonObject agencyJson(const Agency &agency);

} // namespace mizan

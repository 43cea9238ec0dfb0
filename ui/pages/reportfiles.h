// The names of the files that reports are written to.
#pragma once

#include "app/domain/month.h"

#include <QString>

namespace mizan {

/// `Northwind Industrial, Acme Inbound, 2026-10.pdf`, without what file systems refuse.
[[nodiscard]] QString reportFileName(const QString &client, const QString &agency, Month month);
/// `Northwind Industrial, agencies compared, 2025-11, 2026-10`, likewise and without an ending.
[[nodiscard]] QString comparisonFileName(const QString &client, const QString &what, MonthRange months);

} // namespace mizan

// What a project refuses: settings, agencies and numbers that make no sense.
#pragma once

#include "app/base/result.h"
#include "app/domain/importbundle.h"
#include "app/project/anyedit.h"

namespace mizan {

/// Fails with EmptyName, NameTooLong, UnknownCurrency, UnknownTimeZone or InvalidFiscalYearStart.
[[nodiscard]] Result<> validateSettings(const ProjectSettings &settings);
/// Looks at the outcome of planned edits; also fails with DuplicateAgency, AgencyHasData, ContractOverlap,
/// InvalidMonthRange, UnknownAgency, InvalidNumber or NegativeValue.
[[nodiscard]] Result<> validateChange(const ProjectData &data, const std::vector<AnyEdit> &planned);
/// Fails with UnknownAgency, InvalidNumber or ImportNotFound.
[[nodiscard]] Result<> validateImport(const ProjectData &data, const ImportBundle &bundle);

} // namespace mizan

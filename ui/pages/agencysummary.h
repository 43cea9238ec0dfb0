// What the cards of the Overview say about an agency's month.
#pragma once

#include "app/analysis/projectjudgement.h"
#include "app/wording/language.h"
#include "ui/widgets/agencycard.h"

namespace mizan {

inline constexpr int monthsOfOverview = 12;

[[nodiscard]] AgencySummary summaryOf(const JudgedAgency &agency, const ProjectSettings &settings,
                                      Month month, const Language &language);

/// The month of @p metric; a month without anything outside its range.
[[nodiscard]] JudgedMonth judgedMonth(const JudgedMetric &metric, Month month);

} // namespace mizan

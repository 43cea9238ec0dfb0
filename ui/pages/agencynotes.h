// The texts beside an agency's charts: year to date, reported beside counted, sources, definitions.
#pragma once

#include "app/analysis/projectjudgement.h"
#include "app/domain/figurebook.h"
#include "app/wording/language.h"
#include "ui/widgets/textcard.h"

#include <vector>

namespace mizan {

using Notes = std::vector<CardParagraph>;

/// Per judged metric: the year so far and what its rest needs.
[[nodiscard]] Notes yearNotes(const JudgedAgency &agency, const ProjectSettings &settings, Month month,
                              const Language &language);
/// The metrics of the month for which both sources exist; empty when none does.
[[nodiscard]] Notes sourceComparison(const JudgedAgency &agency, Month month, const Language &language);
/// Each file, or hand, that the month's figures come from.
[[nodiscard]] Notes sourceNotes(const ProjectData &data, const FigureBook &figures,
                                const JudgedAgency &agency, Month month, const Language &language);
/// The definitions in force in the month.
[[nodiscard]] Notes definitionNotes(const ProjectData &data, Month month, const Language &language);

} // namespace mizan

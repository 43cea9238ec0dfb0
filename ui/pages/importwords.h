// The sentences of the import dialog: what a plan would do.
#pragma once

#include "app/importing/importrequest.h"
#include "app/wording/language.h"
#include "ui/pages/importplanner.h"

namespace mizan {

struct ImportWords
{
    QString title;  ///< how many values are new, changed and unchanged
    QString detail; ///< what else is to be known, a sentence each
};

[[nodiscard]] ImportWords importWords(const ImportPlan &plan, const ProjectData &data,
                                      const Language &language);
/// `42 %, 310,000 rows a second, 4 seconds left`.
[[nodiscard]] QString progressText(const ImportProgress &progress, const Language &language);
/// `410,000 of 1,000,000 rows stored, 310,000 rows a second, 2 seconds left`.
[[nodiscard]] QString storingText(const ImportProgress &progress, qint64 rowsInAll, const Language &language);
/// A sentence for each of the first few preset files that were left out.
[[nodiscard]] QString presetProblemText(const std::vector<Error> &problems, const Language &language);
/// The title of the tab with @p rows rejected rows and @p cells rejected cells of other rows.
[[nodiscard]] QString rejectedTabText(int rows, int cells, const Language &language);
/// The mapping table is the place to mend it.
[[nodiscard]] bool isAboutColumns(ErrorCode code);

} // namespace mizan

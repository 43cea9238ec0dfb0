// Sentences: what happened in a month, said in words; used by the window, the report and the command line
// alike.
#pragma once

#include "app/analysis/period.h"
#include "app/analysis/projectjudgement.h"
#include "app/base/result.h"
#include "app/domain/importrecord.h"
#include "app/wording/language.h"

#include <QString>

namespace mizan {

/// The banner of a page: what happened, and what goes with it.
struct Headline
{
    QString title;  ///< `October 2026: 25 MQLs against a target of 30 — missed for the 2nd month in a row,
                    ///< within …`
    QString detail; ///< `20 or fewer would be beyond it. SQL target met (9 of 8). Year to date …`
    AgencyState state = AgencyState::NoData; ///< gives the banner its colour
    bool operator==(const Headline &) const = default;
};

[[nodiscard]] Headline overviewHeadline(const ProjectJudgement &judgement, Month month,
                                        const Language &language);
[[nodiscard]] Headline agencyHeadline(const JudgedAgency &agency, const ProjectSettings &settings,
                                      Month month, const Language &language);
/// The same for page one of the report, without the month, which the page's title names.
[[nodiscard]] Headline reportHeadline(const JudgedAgency &agency, const ProjectSettings &settings,
                                      Month month, const Language &language);
/// One metric's verdict with its signal: `Missed · within ordinary variation`.
[[nodiscard]] QString verdictWithSignal(const JudgedMonth &month, const Language &language);
[[nodiscard]] QString streakText(const JudgedMonth &month,
                                 const Language &language); ///< `2nd month in a row`; may be empty
[[nodiscard]] QString yearToDateText(const PeriodTotal &total, const RestOfYear &rest, const Metric &metric,
                                     const Language &language);
[[nodiscard]] QString completenessText(const ProjectJudgement &judgement, Month month,
                                       const Language &language);
/// One month of one metric for assistive technology: `October 2026, MQL 25 of 30, missed, within ordinary
/// variation`.
[[nodiscard]] QString monthDescription(const JudgedMonth &month, const Metric &metric,
                                       const Language &language);
/// Where a number comes from: file, day, rows; or who typed it.
[[nodiscard]] QString provenanceText(const ImportRecord &import, const Language &language);

/// One sentence: what, where, what to do.
[[nodiscard]] QString errorText(const Error &error, const Language &language);
[[nodiscard]] QString rejectText(const RejectedRow &row, const Language &language);

} // namespace mizan

// The Compare page's data: what can be compared, what is, and in which order.
#pragma once

#include "app/reports/comparisonreport.h"
#include "ui/pages/claimloader.h"
#include "ui/pages/comparisonchoice.h"
#include "ui/pages/otherprojects.h"
#include "ui/pages/pagecontext.h"

namespace mizan {

inline constexpr size_t mostComparedAgencies = 12; ///< more cannot be told apart
inline constexpr size_t fewestComparedAgencies = 2;

/// An agency that can be compared.
struct ComparableAgency
{
    Id<Agency> id;
    QString name;
    size_t place = 0; ///< among all, the open project's first: its colour here and on other pages
    bool isCompared = false;
    bool operator==(const ComparableAgency &) const = default;
};

/// A project file with its agencies.
struct ComparableFile
{
    QString path;    ///< as in the choice: empty for the open project
    QString name;    ///< of the file; with its folder where two have the same
    QString client;  ///< empty while it is not read
    QString problem; ///< why it cannot be read, as a sentence
    bool isReading = false;
    std::vector<ComparableAgency> agencies;
    bool operator==(const ComparableFile &) const = default;
};

/// Everything that a choice makes of the projects as they are now.
struct ComparedView
{
    std::vector<ComparableFile> files;
    size_t leftOut = 0; ///< chosen agencies beyond mostComparedAgencies
    MonthRange period;
    std::optional<Comparison> comparison; ///< none with less than two agencies, or without a metric
    ComparisonOrigin origin;
};

/// While @p claims are being read, the comparison has none.
[[nodiscard]] ComparedView comparedView(const PageContext &context, const OtherProjects &others,
                                        const ClaimLoader &claims, const ComparisonChoice &choice,
                                        Month month);

} // namespace mizan

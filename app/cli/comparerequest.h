// What `compare` is told: the files, and what of them is compared.
#pragma once

#include "app/analysis/comparison.h"
#include "app/cli/arguments.h"
#include "app/cli/clicontext.h"
#include "app/reports/comparisonreport.h"

#include <utility>
#include <vector>

namespace mizan {

/// What became of the files that were told.
struct ComparedProjects
{
    std::vector<std::pair<QString, ProjectJudgement>> judged; ///< by path
    std::vector<std::pair<QString, Error>> failed;
    std::vector<ClaimSource> claims;                    ///< of each judged file
    std::vector<std::pair<QString, Error>> unreadLeads; ///< judged files whose leads could not be read

    /// The files in the order told, the failed ones last.
    [[nodiscard]] ComparisonOrigin origin(const Language &language) const;
};

/// Reads and judges each file; one that is told twice is read once.
[[nodiscard]] ComparedProjects readProjects(const QStringList &paths, const CliContext &context);
/// Compares what the options say: all agencies and months that have data, leads, MQLs and SQLs when left out.
[[nodiscard]] Result<Comparison> comparisonOf(const ComparedProjects &projects, const Arguments &arguments);

} // namespace mizan

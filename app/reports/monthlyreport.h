// The monthly report: of one agency, or of all agencies of a project.
#pragma once

#include "app/reports/document.h"

#include "app/analysis/projectjudgement.h"
#include "app/domain/projectdata.h"

#include <optional>

namespace mizan {

struct ReportRequest
{
    Month month;
    std::optional<Id<Agency>> agency; ///< none: all agencies
};

/// Fails with NothingToReport when no agency has a figure or target in or before the month, UnknownAgency for
/// a wrong id.
[[nodiscard]] Result<Document> monthlyReport(const ReportRequest &request, const ProjectData &data,
                                             const ProjectJudgement &judgement, const Language &language);

} // namespace mizan

// ReportContext: what every section of a monthly report is made from.
#pragma once

#include "app/analysis/projectjudgement.h"
#include "app/domain/projectdata.h"
#include "app/reports/document.h"
#include "app/wording/language.h"

#include <algorithm>

namespace mizan {

using Blocks = std::vector<Block>;

struct ReportContext
{
    const ProjectData &data;
    const ProjectJudgement &judgement;
    const FigureBook &book;
    const Language &language;
    Month month;

    [[nodiscard]] const ProjectSettings &settings() const { return judgement.settings; }
    /// The report's month and the eleven before it.
    [[nodiscard]] MonthRange lastYear() const { return {month - 11, month}; }
    /// The fiscal year up to the report's month.
    [[nodiscard]] MonthRange yearToDate() const
    {
        return {fiscalYearOf(month, settings().fiscalYearStart).first, month};
    }
    /// All months that figures of the report stand for.
    [[nodiscard]] MonthRange allMonths() const
    {
        return {std::min(lastYear().first, yearToDate().first), month};
    }
};

/// What stands in a table where there is nothing.
[[nodiscard]] inline QString dash()
{
    return QString(QChar(u'–'));
}

} // namespace mizan

// ReportWriter: the monthly reports of a project as PDF files.
#pragma once

#include "app/analysis/projectjudgement.h"
#include "app/project/project.h"
#include "app/reports/pdfwriter.h"

namespace mizan {

struct ReportSettings
{
    Month month;
    Language language;
    PdfOptions pdf;
};

class ReportWriter
{
public:
    /// @p project must outlive the writer; it is judged as on @p today.
    ReportWriter(const Project &project, const ReportSettings &settings, QDate today);

    /// One report, of all agencies where @p agency is none; the files that were written.
    [[nodiscard]] Result<QStringList> write(std::optional<Id<Agency>> agency, const QString &path) const;
    /// A report for each agency that has something to report, into @p folder, which is made where it is
    /// missing.
    [[nodiscard]] Result<QStringList> writeEach(const std::vector<Agency> &agencies,
                                                const QString &folder) const;

private:
    const Project &m_project;
    ReportSettings m_settings;
    ProjectJudgement m_judgement;
};

} // namespace mizan

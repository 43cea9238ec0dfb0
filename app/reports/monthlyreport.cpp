#include "app/reports/monthlyreport.h"

#include "app/reports/agencysection.h"
#include "app/reports/detailsections.h"
#include "app/reports/overviewsection.h"
#include "app/reports/reportcontext.h"
#include "app/reports/sourcesection.h"
#include "app/wording/numbers.h"

namespace mizan {

namespace {

using Agencies = std::vector<const JudgedAgency *>;

/// A figure or a target up to the report's month; fees alone are nothing to report.
bool hasSomething(const JudgedAgency &agency, Month month)
{
    return std::ranges::any_of(agency.metrics, [month](const JudgedMetric &metric) {
        return metric.metric.id != metrics::fee() &&
               std::ranges::any_of(metric.months, [month](const JudgedMonth &judged) {
                   return judged.month <= month && (judged.actual || judged.target);
               });
    });
}

QString reportTitle(const ReportContext &context)
{
    return context.language.translate("Reports", "Monthly report, %1", "month")
        .arg(monthText(context.month, context.language));
}

Document documentFor(const QString &subject, const Agencies &agencies, const ReportContext &context)
{
    const Language &language = context.language;
    const ProjectSettings &settings = context.settings();
    Document document;
    document.title = language.translate("Reports", "%1 – %2 – %3", "report title – client – agency")
                         .arg(reportTitle(context), isolated(settings.client), subject);
    document.headerLeading =
        language.translate("Reports", "%1 · agency monitoring", "client").arg(isolated(settings.client));
    document.headerTrailing = subject;
    document.footer = sourceLine(agencies, context);
    document.logo = settings.logo;
    return document;
}

Document agencyReport(const JudgedAgency &agency, const ReportContext &context)
{
    Document document = documentFor(isolated(agency.agency.name), {&agency}, context);
    document.blocks.push_back(Heading{reportTitle(context), 1});
    addSummary(document.blocks, agency, context);
    addDetails(document.blocks, agency, context);
    addDefinitions(document.blocks, context);
    addProvenance(document.blocks, {&agency}, context);
    return document;
}

Document projectReport(const Agencies &agencies, const ReportContext &context)
{
    const QString all = context.language.translate("Reports", "All agencies");
    Document document = documentFor(all, agencies, context);
    document.blocks.push_back(Heading{reportTitle(context), 1});
    addOverview(document.blocks, context);
    for (const JudgedAgency *agency : agencies) {
        const QString name = isolated(agency->agency.name);
        document.blocks.push_back(Heading{name, 1, true, name});
        addSummary(document.blocks, *agency, context);
        addDetails(document.blocks, *agency, context);
    }
    const size_t before = document.blocks.size();
    addDefinitions(document.blocks, context);
    addProvenance(document.blocks, agencies, context);
    if (document.blocks.size() > before) {
        const QString title = context.language.translate("Reports", "Definitions and sources");
        document.blocks.insert(document.blocks.begin() + static_cast<std::ptrdiff_t>(before),
                               Heading{title, 1, true, all});
    }
    return document;
}

QStringList namesOf(const ProjectJudgement &judgement)
{
    QStringList names;
    for (const JudgedAgency &agency : judgement.agencies)
        names << agency.agency.name;
    return names;
}

} // namespace

Result<Document> monthlyReport(const ReportRequest &request, const ProjectData &data,
                               const ProjectJudgement &judgement, const Language &language)
{
    const FigureBook book(data);
    const ReportContext context{data, judgement, book, language, request.month};
    if (request.agency) {
        const JudgedAgency *agency = judgement.agency(*request.agency);
        if (!agency)
            return fail(ErrorCode::UnknownAgency,
                        {QString::number(request.agency->value), namesOf(judgement).join(u", ")});
        if (!hasSomething(*agency, request.month))
            return fail(ErrorCode::NothingToReport, {request.month.toIso()});
        return agencyReport(*agency, context);
    }
    Agencies agencies;
    for (const JudgedAgency &agency : judgement.agencies) {
        if (hasSomething(agency, request.month))
            agencies.push_back(&agency);
    }
    if (agencies.empty())
        return fail(ErrorCode::NothingToReport, {request.month.toIso()});
    return projectReport(agencies, context);
}

} // namespace mizan

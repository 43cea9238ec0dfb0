#include "ui/shell/sampleproject.h"

#include "app/importing/importrequest.h"
#include "app/project/edits.h"
#include "app/tables/csvreader.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

const QDate exportedOn(2026, 11, 3);

/// The rows of one of the sample's tables, without its header.
Result<std::vector<TableRow>> rowsOf(const QString &name)
{
    const QString path = u":/sample/"_s + name;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    CsvReader reader(QString::fromUtf8(file.readAll()), u',');
    std::vector<TableRow> rows;
    TableRow row;
    for (;;) {
        const Result<bool> more = reader.next(row);
        if (!more)
            return failedLike(more);
        if (!*more)
            break;
        if (!row.isBlank())
            rows.push_back(row);
    }
    if (!rows.empty())
        rows.erase(rows.begin());
    return rows;
}

ProjectSettings sampleSettings()
{
    ProjectSettings settings;
    settings.client = u"Northwind Industrial"_s;
    settings.currency = Currency::fromCode(u"EUR").value_or(Currency{});
    settings.timeZone = "Europe/Berlin";
    settings.judgedMetrics = {metrics::mql(), metrics::sql()};
    return settings;
}

Result<> addAgencies(Project &project)
{
    const auto rows = rowsOf(u"agencies.csv"_s);
    if (!rows)
        return failedLike(rows);
    const Currency euro = project.data().settings.currency;
    for (const TableRow &row : *rows) {
        const std::optional<Month> from = Month::fromIso(row.cell(1));
        if (!from)
            return fail(ErrorCode::InvalidMonth, {row.cell(1).toString()});
        Agency agency;
        agency.name = row.cell(0).toString();
        agency.contract = {{*from, std::nullopt}};
        agency.fees = {{*from, qRound64(row.cell(2).toDouble() * euro.minorPerMajor()), euro}};
        const auto added = project.change(ChangeName::AddAgency, {editNewAgency(project.data(), agency)});
        if (!added)
            return added;
    }
    return {};
}

Result<> addTargets(Project &project)
{
    const auto rows = rowsOf(u"targets.csv"_s);
    if (!rows)
        return failedLike(rows);
    std::vector<AnyEdit> edits;
    for (const TableRow &row : *rows) {
        const Agency *agency = findAgency(project.data().agencies, row.cell(0));
        const std::optional<MonthRange> months = MonthRange::fromIso(row.cell(2));
        if (!agency || !months)
            return fail(ErrorCode::InvalidMonthRange, {row.cell(2).toString()});
        for (Month month = months->first; month <= months->last; ++month) {
            const Cell cell{agency->id, MetricId{row.cell(1).toString()}, month};
            edits.emplace_back(editTarget(project.data(), cell, Value{row.cell(3).toDouble(), {}}));
        }
    }
    return project.change(ChangeName::SetTargets, std::move(edits));
}

Result<> addDefinitions(Project &project)
{
    const Month from{2025, 9};
    const std::pair<MetricId, QString> texts[] = {
        {metrics::leads(), u"A visitor who sent a form with a name and an e-mail address."_s},
        {metrics::mql(),
         u"A lead from a company of at least 50 people in the EU, in purchasing, engineering or "
         u"management."_s},
        {metrics::sql(), u"An MQL who asked for a quote or a consultation."_s}};
    std::vector<AnyEdit> edits;
    for (const auto &[stage, text] : texts)
        edits.emplace_back(editDefinition(project.data(), stage, from, text));
    return project.change(ChangeName::WriteDefinition, std::move(edits));
}

Result<> addFigures(Project &project, const ProjectEnvironment &environment)
{
    ImportRequest request;
    request.path = u":/sample/figures.csv"_s;
    request.exportedOn = exportedOn;
    auto plan = planImport(request, project.data(), environment.now());
    if (!plan)
        return failedLike(plan);
    const auto added = project.addImport(std::move(plan->bundle));
    return added ? Result<>() : failedLike(added);
}

} // namespace

Result<std::unique_ptr<Project>> createSampleProject(const QString &path,
                                                     const ProjectEnvironment &environment)
{
    auto project = Project::create(path, sampleSettings(), environment);
    if (!project)
        return project;
    const Result<> filled = addAgencies(**project)
                                .and_then([&] { return addTargets(**project); })
                                .and_then([&] { return addDefinitions(**project); })
                                .and_then([&] { return addFigures(**project, environment); });
    if (!filled) {
        project->reset();
        QFile::remove(path);
        return failedLike(filled);
    }
    return project;
}

} // namespace mizan

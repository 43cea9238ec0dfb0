#include "app/cli/comparerequest.h"

#include "app/analysis/knownmonths.h"
#include "app/cli/optionvalues.h"
#include "app/cli/projectaccess.h"
#include "app/project/leadclaims.h"
#include "app/project/readproject.h"
#include "app/wording/sentences.h"

#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

std::optional<MonthRange> knownMonths(const ComparedProjects &projects)
{
    std::optional<MonthRange> known;
    for (const auto &[path, judgement] : projects.judged)
        known = withKnownMonths(known, judgement);
    return known;
}

Result<MonthRange> periodFrom(const Arguments &arguments, const ComparedProjects &projects)
{
    const auto stated = statedMonthsFrom(arguments);
    if (!stated)
        return failedLike(stated);
    const Month present = Month::of(projects.judged.front().second.asOf);
    const MonthRange known = knownMonths(projects).value_or(MonthRange{present, present});
    const MonthRange period{stated->from.value_or(known.first), stated->to.value_or(known.last)};
    return monthRangeFrom(period.toIso());
}

Result<std::vector<MetricId>> metricsFrom(const Arguments &arguments)
{
    std::vector<MetricId> ids;
    for (const QString &text : arguments.values(u"--metric"_s)) {
        const auto metric = metricFrom(text);
        if (!metric)
            return failedLike(metric);
        if (!metric->isStage)
            return fail(ErrorCode::InvalidOptionValue,
                        {u"--metric"_s, text, u"leads, mql, sql, opportunities, customers"_s});
        if (std::ranges::find(ids, metric->id) == ids.end())
            ids.push_back(metric->id);
    }
    if (ids.empty())
        ids = {metrics::leads(), metrics::mql(), metrics::sql()};
    return ids;
}

/// All agencies of all files, or those of `--agency`; their places count all.
Result<std::vector<ComparedSource>> sourcesFrom(const Arguments &arguments, const ComparedProjects &projects)
{
    QSet<QString> missing;
    const QStringList names = arguments.values(u"--agency"_s);
    for (const QString &name : names)
        missing.insert(foldedName(name));
    const QSet<QString> wanted = missing;
    std::vector<ComparedSource> sources;
    QStringList known;
    size_t place = 0;
    for (const auto &[path, judgement] : projects.judged) {
        for (const JudgedAgency &agency : judgement.agencies) {
            known << agency.agency.name;
            const QString folded = foldedName(agency.agency.name);
            if (wanted.isEmpty() || wanted.contains(folded))
                sources.push_back({path, judgement.settings.client, &agency, place});
            missing.remove(folded);
            ++place;
        }
    }
    for (const QString &name : names) {
        if (missing.contains(foldedName(name)))
            return fail(ErrorCode::UnknownAgency, {name, known.join(u", "_s)});
    }
    return sources;
}

void addClaims(ComparedProjects &projects, const QString &path, const ProjectData &data)
{
    auto claims = readClaims(path, data);
    if (claims) {
        projects.claims.push_back({path, std::move(*claims)});
        return;
    }
    projects.claims.push_back({path, std::nullopt});
    projects.unreadLeads.emplace_back(path, claims.error());
}

} // namespace

ComparisonOrigin ComparedProjects::origin(const Language &language) const
{
    ComparisonOrigin origin;
    for (const auto &[path, judgement] : judged) {
        origin.files.push_back({path, judgement.settings.client, {}});
        origin.asOf = std::max(origin.asOf, judgement.asOf);
    }
    for (const auto &[path, error] : failed)
        origin.files.push_back({path, {}, errorText(error, language)});
    return origin;
}

ComparedProjects readProjects(const QStringList &paths, const CliContext &context)
{
    ComparedProjects projects;
    QSet<QString> seen;
    for (const QString &path : paths) {
        const QFileInfo file(path);
        const QString name = file.exists() ? file.canonicalFilePath() : path;
        if (seen.contains(name))
            continue;
        seen.insert(name);
        const auto data = readProject(path);
        if (!data) {
            projects.failed.emplace_back(path, data.error());
            continue;
        }
        projects.judged.emplace_back(path, judgeProject(*data, todayOf(data->settings, context)));
        addClaims(projects, path, *data);
    }
    return projects;
}

Result<Comparison> comparisonOf(const ComparedProjects &projects, const Arguments &arguments)
{
    const auto period = periodFrom(arguments, projects);
    if (!period)
        return failedLike(period);
    const auto metrics = metricsFrom(arguments);
    if (!metrics)
        return failedLike(metrics);
    const auto sources = sourcesFrom(arguments, projects);
    if (!sources)
        return failedLike(sources);
    if (sources->empty())
        return fail(ErrorCode::NothingToReport, {period->last.toIso()});
    const bool isByContract = arguments.has(u"--by-contract-month"_s);
    Comparison comparison =
        compare(*sources, *period, *metrics, isByContract ? Alignment::ContractMonth : Alignment::Calendar);
    comparison.claims = comparedClaims(comparison, projects.claims);
    return comparison;
}

} // namespace mizan

#include "app/importing/importrequest.h"

#include "app/importing/monthlyfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

Result<> checkFormat(const QString &format)
{
    const bool known = format.isEmpty() || QStringList{u"auto"_s, u"plain"_s, u"monthly"_s}.contains(format);
    return known ? Result<>() : fail(ErrorCode::UnknownFormat, {format});
}

/// The newest import of the same bytes, if any.
const ImportRecord *earlierSelf(const ProjectData &project, const QByteArray &sha256)
{
    const auto found =
        std::find_if(project.imports.rbegin(), project.imports.rend(),
                     [&sha256](const ImportRecord &import) { return import.sha256 == sha256; });
    return found == project.imports.rend() ? nullptr : &*found;
}

template <typename T>
std::vector<T> ofImport(const std::vector<T> &all, Id<ImportRecord> id)
{
    std::vector<T> own;
    for (const T &one : std::ranges::equal_range(all, id, {}, &T::import)) {
        own.push_back(one);
        own.back().import = {};
    }
    return own;
}

/// Importing again would leave every value and every covered month as they are.
bool isSame(const ImportBundle &bundle, const ProjectData &project, const ImportRecord &earlier)
{
    const auto byCell = [](const Observation &a, const Observation &b) { return a.cell < b.cell; };
    auto observations = ofImport(project.observations, earlier.id);
    std::ranges::sort(observations, byCell);
    auto coverage = ofImport(project.coverage, earlier.id);
    const auto inOrder = [](const Coverage &a, const Coverage &b) {
        return std::tie(a.agency, a.metric, a.months.first) < std::tie(b.agency, b.metric, b.months.first);
    };
    std::ranges::sort(coverage, inOrder);
    auto newCoverage = bundle.coverage;
    std::ranges::sort(newCoverage, inOrder);
    return earlier.mapping == bundle.record.mapping && earlier.source == bundle.record.source &&
           observations == bundle.observations && coverage == newCoverage;
}

} // namespace

int ImportPlan::count(CellChange::Kind kind) const
{
    return static_cast<int>(std::ranges::count(changes, kind, &CellChange::kind));
}

Result<ImportPlan> planImport(const ImportRequest &request, const ProjectData &project, QDateTime now)
{
    if (const auto checked = checkFormat(request.format); !checked)
        return failedLike(checked);
    const auto file = MonthlyFile::open(request, project);
    if (!file)
        return failedLike(file);
    auto plan = file->plan(now);
    if (!plan)
        return plan;
    if (const ImportRecord *earlier = earlierSelf(project, plan->bundle.record.sha256)) {
        if (isSame(plan->bundle, project, *earlier))
            plan->sameAs = earlier->id;
        else
            plan->bundle.replaces = earlier->id;
    }
    return plan;
}

QStringList unknownAgencies(const Error &error)
{
    return error.code == ErrorCode::NothingImportable ? error.args.value(2).toStringList() : QStringList();
}

Result<std::vector<ImportColumn>> readColumns(const ImportRequest &request)
{
    const ProjectData noProject;
    ImportRequest withoutAgency = request;
    withoutAgency.agency.clear();
    const auto file = MonthlyFile::open(withoutAgency, noProject);
    return file ? file->columns() : failedLike(file);
}

QStringList monthlyFields()
{
    QStringList fields{u"month"_s, u"agency"_s};
    for (const Metric &metric : metricCatalogue())
        fields.append(metric.id.text);
    return fields;
}

} // namespace mizan

#include "app/importing/importrequest.h"

#include "app/domain/importedby.h"
#include "app/importing/columnmapping.h"
#include "app/importing/leadfile.h"
#include "app/importing/monthlyfile.h"
#include "app/importing/presetlist.h"
#include "app/importing/recognition.h"
#include "app/importing/tablefile.h"
#include "app/tables/encoding.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

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
    for (const T &one : importedBy(all, id)) {
        own.push_back(one);
        own.back().import = {};
    }
    return own;
}

/// Imports of earlier versions did not keep it.
QString withoutHeaderSet(const QString &mappingText)
{
    QJsonObject object = QJsonDocument::fromJson(mappingText.toUtf8()).object();
    object.remove(u"@headers"_s);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
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
    return withoutHeaderSet(earlier.mapping) == withoutHeaderSet(bundle.record.mapping) &&
           earlier.source == bundle.record.source && observations == bundle.observations &&
           coverage == newCoverage;
}

/// A file that is known for what it is.
struct KnownFile
{
    TableFile table;
    Recognition recognition;
};

Result<KnownFile> openFile(const ImportRequest &request, const ImportSurroundings &around)
{
    if (const auto checked = checkFormat(request, around.presets ? *around.presets : builtInPresets());
        !checked)
        return failedLike(checked);
    auto source = examineFile(request.path, request.encoding);
    if (!source)
        return failedLike(source);
    auto table = TableFile::open(std::move(*source), TableChoice::from(request));
    if (!table)
        return failedLike(table);
    auto recognition = recognise(request, around, *table);
    if (!recognition)
        return failedLike(recognition);
    return KnownFile{std::move(*table), std::move(*recognition)};
}

Result<ImportPlan> planLeads(const ImportRequest &request, const ImportSurroundings &around, KnownFile file)
{
    const auto leads = LeadFile::open(request, around, std::move(file.table), std::move(file.recognition));
    return leads ? leads->plan() : failedLike(leads);
}

Result<ImportPlan> planMonthly(const ImportRequest &request, const ImportSurroundings &around, KnownFile file)
{
    const auto figures =
        MonthlyFile::open(request, around, std::move(file.table), std::move(file.recognition));
    if (!figures)
        return failedLike(figures);
    auto plan = figures->plan();
    if (!plan)
        return plan;
    if (const ImportRecord *earlier = earlierSelf(around.project, plan->bundle.record.sha256)) {
        if (isSame(plan->bundle, around.project, *earlier))
            plan->sameAs = earlier->id;
        else
            plan->bundle.replaces = earlier->id;
    }
    return plan;
}

} // namespace

int ImportPlan::count(CellChange::Kind kind) const
{
    return static_cast<int>(std::ranges::count(changes, kind, &CellChange::kind));
}

Result<ImportPlan> planImport(const ImportRequest &request, const ProjectData &project, QDateTime now)
{
    return planImport(request, ImportSurroundings{.project = project, .now = std::move(now)});
}

Result<ImportPlan> planImport(const ImportRequest &request, const ImportSurroundings &around)
{
    auto file = openFile(request, around);
    if (!file)
        return failedLike(file);
    return file->recognition.kind == ImportKind::Leads ? planLeads(request, around, std::move(*file))
                                                       : planMonthly(request, around, std::move(*file));
}

QStringList unknownAgencies(const Error &error)
{
    return error.code == ErrorCode::NothingImportable ? error.args.value(2).toStringList() : QStringList();
}

QStringList tablesToChoose(const Error &error)
{
    return error.code == ErrorCode::SeveralTables ? error.args.value(3).toStringList() : QStringList();
}

Result<std::vector<ImportColumn>> readColumns(const ImportRequest &request, const PresetList *presets)
{
    const ProjectData noProject;
    const ImportSurroundings around{.project = noProject, .now = {}, .presets = presets};
    ImportRequest withoutAgency = request;
    withoutAgency.agency.clear();
    auto file = openFile(withoutAgency, around);
    if (!file)
        return failedLike(file);
    if (file->recognition.kind == ImportKind::Leads) {
        const auto leads =
            LeadFile::open(withoutAgency, around, std::move(file->table), std::move(file->recognition));
        return leads ? leads->columns() : failedLike(leads);
    }
    const auto figures =
        MonthlyFile::open(withoutAgency, around, std::move(file->table), std::move(file->recognition));
    return figures ? figures->columns() : failedLike(figures);
}

QStringList monthlyFields()
{
    QStringList fields{u"month"_s, u"agency"_s};
    for (const Metric &metric : metricCatalogue())
        fields.append(metric.id.text);
    return fields;
}

} // namespace mizan

// Any file from its name to a plan: the first byte says what is asked of it besides.
#include "app/importing/importrequest.h"
#include "app/importing/presetlist.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

#include <cstdlib>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

ProjectData smallProject()
{
    ProjectData project;
    project.settings.currency = *Currency::fromCode(u"EUR");
    project.settings.timeZone = "Europe/Berlin";
    Agency agency;
    agency.id = Id<Agency>{1};
    agency.name = u"Acme"_s;
    agency.aliases = {u"برايت"_s};
    project.agencies.push_back(agency);
    return project;
}

ImportRequest requestFor(const QString &path, unsigned choice)
{
    ImportRequest request;
    request.path = path;
    request.agency = choice & 1 ? u"Acme"_s : QString();
    request.dateOrder = choice & 2 ? u"dmy"_s : QString();
    request.decimal = choice & 4 ? u"."_s : QString();
    request.format = choice & 8 ? u"leads"_s : QString();
    request.table = choice & 16 ? 1 : 0;
    request.implySteps = (choice & 32) != 0;
    request.keepPersons = (choice & 64) != 0;
    if (choice & 128)
        request.encoding = u"windows-1256"_s;
    return request;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder;
    static const ProjectData project = smallProject();
    static const PresetList presets;
    static const QDateTime now(QDate(2026, 11, 21), QTime(9, 0), QTimeZone::utc());
    if (size < 1)
        return 0;
    QFile file(folder.filePath(u"export.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        std::abort();
    file.write(reinterpret_cast<const char *>(data) + 1, static_cast<qint64>(size - 1));
    file.close();
    const ImportRequest request = requestFor(file.fileName(), data[0]);
    const auto plan = planImport(request, {.project = project, .now = now, .presets = &presets});
    if (!plan)
        return 0;
    const RowCounts &rows = plan->bundle.record.rows;
    if (rows.read != rows.accepted + rows.rejected)
        std::abort();
    return 0;
}

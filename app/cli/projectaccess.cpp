#include "app/cli/projectaccess.h"

#include <QTimeZone>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

Error whyNotWritable(const QString &path, const Project &project)
{
    const QString reason = project.readOnlyReason();
    if (project.readOnlyCause() == ReadOnlyCause::InUse)
        return {ErrorCode::ProjectInUse, {path, reason}, {}};
    // On a full disk not even the file that holds the lock can be made.
    const bool isDiskFull = reason == qt_error_string(ENOSPC);
    return {isDiskFull ? ErrorCode::DiskFull : ErrorCode::ProjectReadOnly, {path}, reason};
}

} // namespace

Result<std::unique_ptr<Project>> openForReading(const QString &path, const CliContext &context)
{
    return Project::open(path, Project::Mode::ReadOnly, context.environment);
}

Result<std::unique_ptr<Project>> openForWriting(const QString &path, const CliContext &context)
{
    auto project = Project::open(path, Project::Mode::ReadWrite, context.environment);
    if (!project || !(*project)->isReadOnly())
        return project;
    return tl::make_unexpected(whyNotWritable(path, **project));
}

Result<Agency> agencyCalled(const QString &name, const ProjectData &data)
{
    if (const Agency *agency = findAgency(data.agencies, name))
        return *agency;
    QStringList known;
    for (const Agency &agency : data.agencies)
        known.append(agency.name);
    return fail(ErrorCode::UnknownAgency, {name, known.isEmpty() ? u"–"_s : known.join(u", "_s)});
}

Result<std::vector<Agency>> chosenAgencies(const Arguments &arguments, const ProjectData &data)
{
    const auto name = arguments.value(u"--agency"_s);
    if (!name)
        return data.agencies;
    return agencyCalled(*name, data).map([](const Agency &agency) { return std::vector{agency}; });
}

QDate todayOf(const ProjectSettings &settings, const CliContext &context)
{
    const QTimeZone zone(settings.timeZone);
    const QDateTime now = context.environment.now();
    return zone.isValid() ? now.toTimeZone(zone).date() : now.date();
}

} // namespace mizan

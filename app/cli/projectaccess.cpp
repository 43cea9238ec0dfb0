#include "app/cli/projectaccess.h"

#include "app/cli/output.h"

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// The change goes on without the backup, but people have to know.
void printBackupFailure(const CliContext &context, const Error &error)
{
    printLine(context.err, context.language.translate("Cli", "The backup of the day was not made: %1")
                               .arg(errorText(error, context.language)));
    context.err.flush();
}

} // namespace

Result<std::unique_ptr<Project>> openForReading(const QString &path, const CliContext &context)
{
    return Project::open(path, Project::Mode::ReadOnly, context.environment);
}

Result<std::unique_ptr<Project>> openForWriting(const QString &path, const CliContext &context)
{
    auto project = Project::open(path, Project::Mode::ReadWrite, context.environment);
    if (!project)
        return project;
    if (const auto writable = (*project)->checkWritable(); !writable)
        return failedLike(writable);
    QObject::connect(project->get(), &Project::backupFailed, project->get(),
                     [context](const Error &error) { printBackupFailure(context, error); });
    return project;
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
    return context.environment.now().toTimeZone(settings.zone()).date();
}

} // namespace mizan

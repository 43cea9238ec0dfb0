// A temporary folder with a project, its backups and a clock that tests can set.
#pragma once

#include "app/project/project.h"
#include "tests/support/sampleproject.h"

#include <QFile>
#include <QTemporaryDir>

namespace mizan {

class ProjectFolder
{
public:
    [[nodiscard]] QString path(const QString &name = QStringLiteral("client.mizan")) const
    {
        return m_folder.filePath(name);
    }
    [[nodiscard]] QString backupFolder() const { return m_folder.filePath(QStringLiteral("backups")); }
    [[nodiscard]] ProjectEnvironment environment() const
    {
        return {[this] { return now; }, backupFolder()};
    }

    [[nodiscard]] ProjectEnvironment withoutBackups() const
    {
        ProjectEnvironment surroundings = environment();
        surroundings.backupFolder.clear();
        return surroundings;
    }

    [[nodiscard]] static ProjectSettings settings() { return sample::threeAgencies().settings; }
    /// A new project without agencies; null when it cannot be made.
    [[nodiscard]] std::unique_ptr<Project> createEmpty() const { return createIn(environment()); }
    /// A new project with the agencies of the sample and no figures; null when it cannot be made.
    [[nodiscard]] std::unique_ptr<Project> createWithAgencies() const
    {
        return withAgencies(createIn(environment()));
    }
    [[nodiscard]] std::unique_ptr<Project> createWithAgenciesWithoutBackups() const
    {
        return withAgencies(createIn(withoutBackups()));
    }
    /// A new project with all of the sample in it, its ids as in the sample; null when it cannot be made.
    [[nodiscard]] std::unique_ptr<Project> createFilled() const
    {
        auto project = createEmpty();
        return project && fill(*project, sample::threeAgencies()) ? std::move(project) : nullptr;
    }
    [[nodiscard]] Result<std::unique_ptr<Project>> open(Project::Mode mode = Project::Mode::ReadWrite) const
    {
        return Project::open(path(), mode, environment());
    }

    /// Whether the file, opened anew, says what @p project says.
    [[nodiscard]] bool holds(const Project &project) const
    {
        const auto fresh = open(Project::Mode::ReadOnly);
        return fresh && (*fresh)->data() == project.data();
    }

    /// Puts all of @p data into an empty project, one step for each kind; whether that worked.
    [[nodiscard]] static bool fill(Project &project, const ProjectData &data)
    {
        bool isDone = project.change(ChangeName::AddAgency, created(data.agencies)).has_value();
        for (const ImportRecord &record : data.imports)
            isDone = project.addImport(bundleOf(data, record.id)).has_value() && isDone;
        isDone = project.change(ChangeName::SetTargets, created(data.targets)).has_value() && isDone;
        isDone = project.change(ChangeName::TypeFigures, created(data.typedFigures)).has_value() && isDone;
        return project.change(ChangeName::WriteDefinition, created(data.definitions)).has_value() && isDone;
    }
    /// One import of @p data as it was handed in.
    [[nodiscard]] static ImportBundle bundleOf(const ProjectData &data, Id<ImportRecord> id)
    {
        ImportBundle bundle;
        bundle.record = *data.import(id);
        std::ranges::copy_if(data.observations, std::back_inserter(bundle.observations),
                             [id](const Observation &seen) { return seen.import == id; });
        std::ranges::copy_if(data.coverage, std::back_inserter(bundle.coverage),
                             [id](const Coverage &part) { return part.import == id; });
        return bundle;
    }
    template <typename T>
    [[nodiscard]] static std::vector<AnyEdit> created(const std::vector<T> &rows)
    {
        std::vector<AnyEdit> edits;
        for (const T &row : rows)
            edits.emplace_back(Edit<T>{{}, row});
        return edits;
    }

    QDateTime now{QDate(2026, 11, 21), QTime(9, 30), QTimeZone::utc()};

private:
    [[nodiscard]] std::unique_ptr<Project> createIn(const ProjectEnvironment &surroundings) const
    {
        auto project = Project::create(path(), settings(), surroundings);
        return project ? std::move(*project) : nullptr;
    }
    [[nodiscard]] static std::unique_ptr<Project> withAgencies(std::unique_ptr<Project> project)
    {
        const bool isDone = project && project->change(ChangeName::AddAgency, created(sample::agencies()));
        return isDone ? std::move(project) : nullptr;
    }

    QTemporaryDir m_folder;
};

[[nodiscard]] inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace mizan

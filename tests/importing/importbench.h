// A folder for files to import and a project in memory to import them into.
#pragma once

#include "app/domain/figurebook.h"
#include "app/importing/importrequest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>

namespace mizan::test {

using namespace Qt::StringLiterals;

inline const Id<Agency> acme{1};
inline const Id<Agency> bright{2};

/// Writes files, plans their import, and takes plans into the project as the application would.
class ImportBench
{
public:
    ImportBench()
    {
        project.settings.currency = *Currency::fromCode(u"EUR");
        project.settings.timeZone = "Europe/Berlin";
        addAgency(acme, u"Acme"_s, {u"Acme Marketing GmbH"_s});
        addAgency(bright, u"Bright"_s, {u"برايت"_s});
        request.exportedOn = QDate(2026, 11, 3);
    }

    void addAgency(Id<Agency> id, const QString &name, const QStringList &aliases = {})
    {
        Agency agency;
        agency.id = id;
        agency.name = name;
        agency.aliases = aliases;
        project.agencies.push_back(agency);
    }

    QString write(const QByteArray &bytes, const QString &name = u"figures.csv"_s)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's file cannot be written");
        return file.fileName();
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] Result<ImportPlan> planFile(const QString &path)
    {
        request.path = path;
        return planImport(
            request, {.project = project, .leads = leads, .now = now, .watch = watch, .presets = presets});
    }
    [[nodiscard]] Result<ImportPlan> plan(const QByteArray &bytes) { return planFile(write(bytes)); }
    [[nodiscard]] Result<ImportPlan> plan(const QString &text) { return plan(text.toUtf8()); }
    /// The plan of a file that must be importable; an empty one, and a message, when it is not.
    [[nodiscard]] ImportPlan goodFile(const QString &path)
    {
        const auto made = planFile(path);
        if (made)
            return *made;
        qWarning() << "refused:" << static_cast<int>(made.error().code) << made.error().args;
        return {};
    }
    [[nodiscard]] ImportPlan good(const QByteArray &bytes) { return goodFile(write(bytes)); }
    [[nodiscard]] ImportPlan good(const QString &text) { return good(text.toUtf8()); }
    /// The failure of a file that must not be importable.
    [[nodiscard]] std::optional<Error> refusal(const QByteArray &bytes)
    {
        const auto made = plan(bytes);
        return made ? std::nullopt : std::optional(made.error());
    }
    [[nodiscard]] std::optional<ErrorCode> refusalCode(const QByteArray &bytes)
    {
        const auto error = refusal(bytes);
        return error ? std::optional(error->code) : std::nullopt;
    }

    Id<ImportRecord> bring(const ImportPlan &plan)
    {
        const Id<ImportRecord> id{static_cast<qint64>(++m_imports)};
        if (plan.bundle.replaces)
            remove(*plan.bundle.replaces);
        project.imports.push_back(plan.bundle.record);
        project.imports.back().id = id;
        for (Observation seen : plan.bundle.observations) {
            seen.import = id;
            project.observations.push_back(seen);
        }
        for (Coverage coverage : plan.bundle.coverage) {
            coverage.import = id;
            project.coverage.push_back(coverage);
        }
        return id;
    }
    void remove(Id<ImportRecord> id)
    {
        std::erase_if(project.imports, [id](const ImportRecord &import) { return import.id == id; });
        std::erase_if(project.observations, [id](const Observation &seen) { return seen.import == id; });
        std::erase_if(project.coverage, [id](const Coverage &coverage) { return coverage.import == id; });
    }

    [[nodiscard]] std::optional<Figure> reported(Id<Agency> agency, const char *metric, Month month) const
    {
        return FigureBook(project).figures({agency, {QString::fromLatin1(metric)}, month}).reported;
    }

    ProjectData project;
    ImportRequest request;
    const PresetList *presets = nullptr; ///< those of the program
    const LeadArchive *leads = nullptr;
    ImportWatch *watch = nullptr;
    QDateTime now{QDate(2026, 11, 21), QTime(9, 0), QTimeZone::utc()};

private:
    QTemporaryDir m_folder;
    int m_imports = 0;
};

/// The value of one cell of a plan; none where it has none.
[[nodiscard]] inline std::optional<double> valueIn(const ImportPlan &plan, Id<Agency> agency,
                                                   const char *metric, Month month)
{
    const Cell cell{agency, {QString::fromLatin1(metric)}, month};
    const auto found = std::ranges::find(plan.bundle.observations, cell, &Observation::cell);
    return found == plan.bundle.observations.end() ? std::nullopt : std::optional(found->value.number);
}

/// `line column reason` of each rejected row or cell, for comparing.
[[nodiscard]] inline QStringList reasons(const ImportPlan &plan)
{
    QStringList list;
    for (const RejectedRow &row : plan.bundle.rejected)
        list.append(u"%1 %2 %3"_s.arg(row.line).arg(row.column).arg(static_cast<int>(row.reason)));
    return list;
}

[[nodiscard]] inline QString reason(int line, const QString &column, RejectReason why)
{
    return u"%1 %2 %3"_s.arg(line).arg(column).arg(static_cast<int>(why));
}

} // namespace mizan::test

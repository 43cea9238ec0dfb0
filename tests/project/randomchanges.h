// A seeded series of changes of a project, the same for the same start and seed.
#pragma once

#include "app/project/edits.h"
#include "tests/support/leadbatches.h"
#include "tests/support/projectfolder.h"
#include "tests/support/tabledump.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <random>

namespace mizan {

class RandomChanges
{
public:
    RandomChanges(Project &project, QString folder, unsigned seed)
        : m_project(project)
        , m_folder(std::move(folder))
        , m_random(seed)
    {
    }

    /// Does one change; its name, or what failed.
    Result<QString> next()
    {
        ++m_count;
        if (m_project.data().agencies.empty())
            return named("agencies",
                         m_project.change(ChangeName::AddAgency, ProjectFolder::created(sample::agencies())));
        switch (below(14)) {
        case 0:
        case 1:
            return named("targets", pasteTargets());
        case 2:
        case 3:
            return named("figures", typeFigures());
        case 4:
        case 5:
            return named("import", import());
        case 6:
            return named("removal", removeImport());
        case 7:
        case 8:
            return named("undo", m_project.undo());
        case 9:
            return named("redo", m_project.redo());
        case 10:
        case 11:
            return named("leads", importLeads());
        case 12:
            return named("copy", m_project.saveCopy(copyPath(), true));
        default:
            return named("restore", restore());
        }
    }

    [[nodiscard]] QString copyPath() const { return m_folder + QStringLiteral("/copy.mizan"); }

private:
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    [[nodiscard]] static Result<QString> named(const char *name, const Result<> &result)
    {
        if (!result)
            return failedLike(result);
        return QString::fromLatin1(name);
    }
    [[nodiscard]] Cell anyCell()
    {
        const auto &agencies = m_project.data().agencies;
        const auto &agency = agencies[static_cast<size_t>(below(static_cast<int>(agencies.size())))];
        return {agency.id, below(2) ? metrics::mql() : metrics::sql(), Month(2026, 1) + below(24)};
    }

    Result<> pasteTargets()
    {
        std::vector<AnyEdit> edits;
        for (int i = below(60); i >= 0; --i)
            edits.emplace_back(editTarget(m_project.data(), anyCell(), Value{below(1000) / 8.0, {}}));
        return m_project.change(ChangeName::PasteTargets, edits);
    }

    Result<> typeFigures()
    {
        std::vector<AnyEdit> edits;
        for (int i = below(20); i >= 0; --i) {
            TypedFigure figure;
            figure.cell = anyCell();
            figure.value.number = below(100);
            edits.emplace_back(editTyped(m_project.data(), FigureBook(m_project.data()), figure));
        }
        return m_project.change(ChangeName::TypeFigures, edits);
    }

    Result<> import()
    {
        const MonthRange months{Month(2026, 1), Month(2026, 1) + below(48)};
        ImportBundle bundle;
        bundle.record = sample::importRecord({}, QString::number(m_count), {2026, 11, 10}, months, {});
        for (Month month = months.first; month <= months.last; ++month) {
            for (const Agency &agency : m_project.data().agencies)
                bundle.observations.push_back(
                    {{}, {agency.id, metrics::mql(), month}, {below(90) / 3.0, {}}});
        }
        const Id<Agency> first = m_project.data().agencies.front().id;
        bundle.coverage = {{{}, first, metrics::mql(), months, months.last.lastDay()}};
        bundle.rejected.resize(static_cast<size_t>(below(30)));
        if (!m_project.data().imports.empty() && below(3) == 0)
            bundle.replaces = m_project.data().imports.front().id;
        return m_project.addImport(bundle).map([](auto) {});
    }

    Result<> importLeads()
    {
        const std::vector<Id<Agency>> agencies = {m_project.data().agencies.front().id};
        const auto leads = fewLeads(below(100), below(400) + 1, below(3), agencies);
        ImportBundle bundle =
            leadBundle(QString::number(m_count), {Month(2026, 1), Month(2026, 6)}, agencies, leads);
        countAfter(bundle, *m_project.leadArchive(), m_project.data().coverage);
        if (!m_project.data().imports.empty() && below(3) == 0)
            bundle.replaces = m_project.data().imports.front().id;
        return m_project.addImport(bundle).map([](auto) {});
    }

    Result<> removeImport()
    {
        const auto &imports = m_project.data().imports;
        if (imports.empty())
            return {};
        return m_project.removeImport(
            imports[static_cast<size_t>(below(static_cast<int>(imports.size())))].id);
    }

    Result<> restore()
    {
        const auto backups = m_project.backups();
        if (backups.empty())
            return {};
        return m_project.restoreBackup(
            backups[static_cast<size_t>(below(static_cast<int>(backups.size())))].path);
    }

    Project &m_project;
    QString m_folder;
    std::mt19937 m_random;
    int m_count = 0;
};

/// A short stand-in for the whole content of a project file, but for the salt, which is random.
[[nodiscard]] inline QString contentHash(const QString &path)
{
    static const QRegularExpression salt(QStringLiteral("X'[0-9A-F]{32}'"));
    const QByteArray dump = dumpTables(path).remove(salt).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(dump, QCryptographicHash::Sha1).toHex());
}

/// The clock of a series: each look at it is five hours later, so that days, and with them backups, go by.
[[nodiscard]] inline ProjectEnvironment environmentOfSeries(const QString &folder, unsigned seed)
{
    const QDateTime start(QDate(2026, 1, 1).addDays(seed), QTime(8, 0), QTimeZone::utc());
    const auto looks = std::make_shared<int>(0);
    return {[start, looks] { return start.addSecs(5 * 3600LL * ++*looks); },
            folder + QStringLiteral("/backups")};
}

/// Opens the project of the folder, or makes it.
[[nodiscard]] inline Result<std::unique_ptr<Project>> projectOfSeries(const QString &folder, unsigned seed)
{
    const QString path = folder + QStringLiteral("/client.mizan");
    const auto environment = environmentOfSeries(folder, seed);
    return QFile::exists(path) ? Project::open(path, Project::Mode::ReadWrite, environment)
                               : Project::create(path, ProjectFolder::settings(), environment);
}

} // namespace mizan

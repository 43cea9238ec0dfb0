// PageProject: a project in a temporary folder with all that pages are given.
#pragma once

#include "app/project/edits.h"
#include "app/project/project.h"
#include "tests/support/projectfolder.h"
#include "tests/support/sampleproject.h"
#include "tests/ui/scripteddialogs.h"
#include "ui/pages/pagecontext.h"

#include <QTemporaryDir>
#include <QTest>

namespace mizan::test {

/// The whole of @p data put into @p project, which must be empty; ids come out as they are in the sample.
inline void fillProject(Project &project, const ProjectData &data)
{
    std::vector<AnyEdit> agencies;
    for (const Agency &agency : data.agencies) {
        Agency added = agency;
        added.id = {};
        agencies.push_back(Edit<Agency>{{}, added});
    }
    QVERIFY(project.change(ChangeName::AddAgency, agencies));
    std::vector<AnyEdit> rest;
    for (const Target &target : data.targets)
        rest.push_back(Edit<Target>{{}, target});
    for (const Definition &definition : data.definitions)
        rest.push_back(Edit<Definition>{{}, definition});
    QVERIFY(project.change(ChangeName::SetTargets, rest));
    for (const ImportRecord &record : data.imports)
        QVERIFY(project.addImport(ProjectFolder::bundleOf(data, record.id)));
    std::vector<AnyEdit> typed;
    for (const TypedFigure &figure : data.typedFigures)
        typed.push_back(Edit<TypedFigure>{{}, figure});
    QVERIFY(project.change(ChangeName::TypeFigures, typed));
}

struct PageProject
{
    explicit PageProject(const ProjectData &data = sample::threeAgencies(),
                         const Language &spoken = Language::english())
        : language(spoken)
    {
        auto created = Project::create(path(), data.settings, environment());
        if (!created)
            qFatal("no project: %s", qPrintable(created.error().detail));
        project = std::move(*created);
        fillProject(*project, data);
        makeContext();
    }

    /// The same file again, for reading only.
    void reopenReadOnly()
    {
        context.reset();
        cache.reset();
        project.reset();
        auto opened = Project::open(path(), Project::Mode::ReadOnly, environment());
        if (!opened)
            qFatal("not opened: %s", qPrintable(opened.error().detail));
        project = std::move(*opened);
        makeContext();
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("client.mizan")); }
    [[nodiscard]] ProjectEnvironment environment() const
    {
        return {now, folder.filePath(QStringLiteral("backups")), folder.filePath(QStringLiteral("presets"))};
    }
    [[nodiscard]] static QDateTime now() { return QDateTime(sample::asOf(), QTime(9, 0), Qt::UTC); }

    [[nodiscard]] const ProjectData &data() const { return project->data(); }
    [[nodiscard]] std::optional<Value> target(Id<Agency> agency, const MetricId &metric, Month month) const
    {
        return FigureBook(data()).target({agency, metric, month});
    }
    [[nodiscard]] std::optional<Figure> figure(Id<Agency> agency, const MetricId &metric, Month month) const
    {
        return FigureBook(data()).figures({agency, metric, month}).reported;
    }

    QTemporaryDir folder;
    Language language;
    ScriptedDialogs dialogs;
    std::unique_ptr<Project> project;
    std::unique_ptr<JudgementCache> cache;
    std::unique_ptr<PageContext> context;

private:
    void makeContext()
    {
        cache = std::make_unique<JudgementCache>(*project, sample::asOf());
        context.reset(new PageContext{*project, *cache, language, dialogs, Palette::light(), sample::asOf(),
                                      QStringLiteral("Dana Example"), now});
    }
};

} // namespace mizan::test

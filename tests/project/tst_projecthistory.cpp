// Undo and redo of every kind of change.
#include "app/project/agencyremoval.h"
#include "app/project/edits.h"
#include "tests/support/leadbatches.h"
#include "tests/support/projectfolder.h"
#include "tests/support/tabledump.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

const Cell acmeMql{sample::acme, metrics::mql(), Month(2026, 10)};

/// An import that says @p value for Acme's MQL in each month from @p first to @p last.
ImportBundle importOf(const QString &name, Month first, Month last, double value)
{
    ImportBundle bundle;
    bundle.record = sample::importRecord({}, name, {2026, 11, 10}, {first, last}, {1, 1, 1, 0, 0});
    for (Month month = first; month <= last; ++month)
        bundle.observations.push_back({{}, {sample::acme, metrics::mql(), month}, {value, {}}});
    bundle.coverage = {{{}, sample::acme, metrics::mql(), {first, last}, last.lastDay()}};
    bundle.rejected = {{7, u"MQL"_s, RejectReason::InvalidNumber, {u"abc"_s, 3}, u"2026-13,abc"_s}};
    return bundle;
}

/// An import of 40 leads from number @p first on, counted after those that are stored.
ImportBundle leadImportOf(const Project &project, const QString &name, int first, int round)
{
    const std::vector<Id<Agency>> agencies = {sample::acme, sample::bright};
    ImportBundle bundle =
        leadBundle(name, {Month(2026, 1), Month(2026, 6)}, agencies, fewLeads(first, 40, round, agencies));
    countAfter(bundle, *project.leadArchive(), project.data().coverage);
    return bundle;
}

using Command = std::function<bool(Project &)>;

/// One of each changing command, in an order in which each can be done on the sample.
std::vector<Command> everyCommand()
{
    const auto change = [](ChangeName name, auto makeEdits) {
        return [name, makeEdits](Project &project) {
            return project.change(name, makeEdits(project.data())).has_value();
        };
    };
    using Edits = std::vector<AnyEdit>;
    return {
        change(ChangeName::ChangeSettings,
               [](const ProjectData &data) {
                   ProjectSettings settings = data.settings;
                   settings.client = u"مصنع الشمال"_s;
                   settings.logo = QByteArray("\x89PNG\0\1", 6);
                   settings.judgedMetrics = {metrics::customers()};
                   return Edits{editSettings(data, settings)};
               }),
        change(ChangeName::AddAgency,
               [](const ProjectData &data) {
                   Agency agency{{}, u"Delta"_s, 0, {{Month(2026, 1), Month(2026, 6)}}, {}, {u"D"_s}};
                   agency.fees = {{Month(2026, 1), 12345, sample::euro()}};
                   return Edits{editNewAgency(data, agency)};
               }),
        change(ChangeName::ChangeAgency,
               [](const ProjectData &data) {
                   Agency agency = data.agencies.front();
                   agency.name = u"Acme Renamed"_s;
                   agency.aliases = {u"other"_s};
                   agency.fees.clear();
                   return Edits{editAgency(data, agency)};
               }),
        change(ChangeName::PasteTargets,
               [](const ProjectData &data) {
                   return Edits{editTarget(data, acmeMql, Value{99, {}}),
                                editTarget(data, {{4}, metrics::sql(), Month(2027, 1)}, Value{0.1, {}}),
                                editTarget(data, {sample::bright, metrics::mql(), Month(2026, 1)}, {})};
               }),
        change(ChangeName::TypeFigures,
               [](const ProjectData &data) {
                   TypedFigure figure{acmeMql, Source::Counted, {17, {}}, {}, {}, u"why"_s, {}};
                   return Edits{editTyped(data, FigureBook(data), figure),
                                editTypedRemoval(data, sample::correction().cell, Source::Reported)};
               }),
        change(ChangeName::WriteDefinition,
               [](const ProjectData &data) {
                   return Edits{editDefinition(data, metrics::mql(), Month(2026, 5), u"new"_s),
                                editDefinition(data, metrics::leads(), sample::firstMonth, {})};
               }),
        [](Project &project) {
            return project.addImport(importOf(u"a.csv"_s, {2026, 1}, {2026, 9}, 5)).has_value();
        },
        [](Project &project) {
            ImportBundle bundle = importOf(u"a.csv"_s, {2026, 2}, {2026, 12}, 6);
            bundle.replaces = project.data().imports.back().id;
            return project.addImport(bundle).has_value();
        },
        [](Project &project) {
            return project.addImport(leadImportOf(project, u"leads 1.csv"_s, 1, 0)).has_value();
        },
        [](Project &project) {
            return project.addImport(leadImportOf(project, u"leads 2.csv"_s, 21, 1)).has_value();
        },
        [](Project &project) {
            ImportBundle bundle = leadImportOf(project, u"leads 3.csv"_s, 11, 2);
            bundle.replaces = project.data().imports[project.data().imports.size() - 2].id;
            return project.addImport(bundle).has_value();
        },
        [](Project &project) { return project.removeImport(sample::earlierImport).has_value(); },
        [](Project &project) { return project.removeImport(project.data().imports.back().id).has_value(); },
        [](Project &project) {
            const auto edits = agencyRemoval(project.data(), {4});
            return edits && project.change(ChangeName::RemoveAgency, *edits).has_value();
        },
    };
}

/// What is in force for Acme's MQL, without the ids of imports.
QStringList figuresOf(const Project &project)
{
    QStringList lines;
    const FigureBook book(project.data());
    for (Month month{2026, 1}; month <= Month(2026, 12); ++month) {
        const auto figures = book.figures({sample::acme, metrics::mql(), month});
        lines.append(figures.reported ? QString::number(figures.reported->value.number) : u"-"_s);
    }
    return lines;
}

} // namespace

class TestProjectHistory : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandIsUndoneAndRedone();
    void undoAndRedoTwiceEndTheSame();
    void dataEqualsAFreshOpenAfterEachStep();
    void aNewChangeEndsRedo();
    void anUndoneImportThatCannotBeRedoneLeavesNothing();
    void removingTheMiddleImportGivesWhatTheOthersGive();
    void idsAreNeverUsedAgain();
    void namesFollowTheSteps();
    void changedIsEmittedOncePerStep();
};

void TestProjectHistory::everyCommandIsUndoneAndRedone()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    QStringList dumps{dumpTables(folder.path())};
    for (const Command &command : everyCommand()) {
        QVERIFY(command(*project));
        dumps.append(dumpTables(folder.path()));
        QVERIFY(dumps.last() != dumps[dumps.size() - 2]);
    }
    for (qsizetype i = dumps.size() - 2; i >= 0; --i) {
        QVERIFY(project->undo());
        QCOMPARE(dumpTables(folder.path()), dumps[i]);
    }
    for (qsizetype i = 1; i < dumps.size(); ++i) {
        QVERIFY(project->redo());
        QCOMPARE(dumpTables(folder.path()), dumps[i]);
    }
    QVERIFY(!project->redoName());
}

void TestProjectHistory::undoAndRedoTwiceEndTheSame()
{
    const ProjectFolder folder;
    const auto project = folder.createEmpty();
    QVERIFY(project);
    const QString empty = dumpTables(folder.path());
    QVERIFY(ProjectFolder::fill(*project, sample::threeAgencies()));
    for (const Command &command : everyCommand())
        QVERIFY(command(*project));
    const QString full = dumpTables(folder.path());
    for (int round = 0; round < 2; ++round) {
        while (project->undoName())
            QVERIFY(project->undo());
        QCOMPARE(dumpTables(folder.path()), empty);
        while (project->redoName())
            QVERIFY(project->redo());
        QCOMPARE(dumpTables(folder.path()), full);
    }
}

void TestProjectHistory::dataEqualsAFreshOpenAfterEachStep()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    QVERIFY(folder.holds(*project));
    for (const Command &command : everyCommand()) {
        QVERIFY(command(*project));
        QVERIFY(folder.holds(*project));
    }
    while (project->undoName()) {
        QVERIFY(project->undo());
        QVERIFY(folder.holds(*project));
    }
    while (project->redoName()) {
        QVERIFY(project->redo());
        QVERIFY(folder.holds(*project));
    }
}

void TestProjectHistory::aNewChangeEndsRedo()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    QVERIFY(project->undo());
    QVERIFY(project->redoName());
    QVERIFY(project->change(ChangeName::SetTargets, {editTarget(project->data(), acmeMql, Value{1, {}})}));
    QVERIFY(!project->redoName());
    const QString dump = dumpTables(folder.path());
    QVERIFY(project->redo());
    QCOMPARE(dumpTables(folder.path()), dump);
}

void TestProjectHistory::anUndoneImportThatCannotBeRedoneLeavesNothing()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    const auto first = project->addImport(importOf(u"a.csv"_s, {2026, 1}, {2026, 3}, 5));
    QVERIFY(first);
    QVERIFY(project->undo());
    const auto second = project->addImport(importOf(u"b.csv"_s, {2026, 1}, {2026, 3}, 6));
    QVERIFY(second);
    QVERIFY(*second > *first);
    QVERIFY(project->undo());
    QVERIFY(project->redo());
    QVERIFY(project->data().import(*second));
    QVERIFY(!project->data().import(*first));
}

void TestProjectHistory::removingTheMiddleImportGivesWhatTheOthersGive()
{
    const auto oldest = importOf(u"1.csv"_s, {2026, 1}, {2026, 8}, 10);
    const auto middle = importOf(u"2.csv"_s, {2026, 3}, {2026, 10}, 20);
    const auto newest = importOf(u"3.csv"_s, {2026, 7}, {2026, 12}, 30);

    const ProjectFolder three;
    const auto withThree = three.createWithAgencies();
    QVERIFY(withThree);
    QVERIFY(withThree->addImport(oldest));
    const auto middleId = withThree->addImport(middle);
    QVERIFY(middleId && withThree->addImport(newest));
    const QStringList ofThree = figuresOf(*withThree);
    QVERIFY(withThree->removeImport(*middleId));

    const ProjectFolder two;
    const auto withTwo = two.createWithAgencies();
    QVERIFY(withTwo && withTwo->addImport(oldest) && withTwo->addImport(newest));

    QCOMPARE(figuresOf(*withThree), figuresOf(*withTwo));
    QVERIFY(ofThree != figuresOf(*withTwo));
    QVERIFY(withThree->undo());
    QCOMPARE(figuresOf(*withThree), ofThree);
}

void TestProjectHistory::idsAreNeverUsedAgain()
{
    const ProjectFolder folder;
    {
        const auto project = folder.createFilled();
        QVERIFY(project);
        QVERIFY(project->addImport(importOf(u"a.csv"_s, {2026, 1}, {2026, 3}, 5)));
        QVERIFY(project->undo());
    }
    const auto project = folder.open();
    QVERIFY(project);
    const auto id = (*project)->addImport(importOf(u"b.csv"_s, {2026, 1}, {2026, 3}, 5));
    QVERIFY(id);
    QCOMPARE(id->value, 4);
}

void TestProjectHistory::namesFollowTheSteps()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    QCOMPARE(project->undoName(), std::optional(ChangeName::WriteDefinition));
    QCOMPARE(project->redoName(), std::optional<ChangeName>());
    QVERIFY(project->undo());
    QCOMPARE(project->undoName(), std::optional(ChangeName::TypeFigures));
    QCOMPARE(project->redoName(), std::optional(ChangeName::WriteDefinition));
}

void TestProjectHistory::changedIsEmittedOncePerStep()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    const QSignalSpy spy(project.get(), &Project::changed);
    for (const Command &command : everyCommand())
        QVERIFY(command(*project));
    QCOMPARE(spy.count(), static_cast<int>(everyCommand().size()));
    QVERIFY(project->undo());
    QVERIFY(project->redo());
    QCOMPARE(spy.count(), static_cast<int>(everyCommand().size()) + 2);
}

QTEST_GUILESS_MAIN(TestProjectHistory)
#include "tst_projecthistory.moc"

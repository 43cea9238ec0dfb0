// Backups, restoring one, and saving a copy.
#include "app/project/backupstore.h"
#include "app/project/edits.h"
#include "tests/support/projectfolder.h"
#include "tests/support/tabledump.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

/// Sets one target to a number that it has not had.
bool changeSomething(Project &project)
{
    static int number = 0;
    const Cell cell{sample::acme, metrics::visits(), Month(2026, 10)};
    const Value value{static_cast<double>(++number), {}};
    return project.change(ChangeName::SetTargets, {editTarget(project.data(), cell, value)}).has_value();
}

} // namespace

class TestProjectBackup : public QObject
{
    Q_OBJECT

private slots:
    void theFirstChangeOfADayMakesABackupOfWhatWasBefore();
    void laterChangesOfTheDayMakeNone();
    void aRefusedChangeMakesNone();
    void undoOnANewDayMakesOne();
    void theNewestTenAreKept();
    void twoInOneMillisecondAreTwo();
    void otherProjectsBackupsAreApart();
    void aCopysBackupsAreApartFromThoseOfTheOriginal();
    void aMovedProjectFindsItsOlderBackups();
    void aFolderThatCannotBeUsedIsToldAndStopsNothing();
    void withoutAFolderThereAreNone();
    void restoringGivesTheContentBack();
    void restoringBacksUpThePresentFirst();
    void theOldestOfTenCanBeRestored();
    void aMissingBackupIsNotFound();
    void anotherProjectsBackupIsRefused();
    void aDamagedBackupIsRefused();
    void aCopyIsCompleteAndAlone();
    void aCopyReplacesOnlyWhenItMay();
    void theProjectItselfIsNeverItsCopy();
    void aCopyOverAnOpenProjectIsRefused();
    void aCopyIntoAMissingFolderIsRefused();
};

void TestProjectBackup::theFirstChangeOfADayMakesABackupOfWhatWasBefore()
{
    ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    const QString before = dumpTables(folder.path());
    folder.now = folder.now.addDays(1);
    const auto count = project->backups().size();
    QVERIFY(changeSomething(*project));
    QCOMPARE(project->backups().size(), count + 1);
    const BackupFile newest = project->backups().front();
    QCOMPARE(newest.madeAt, folder.now);
    QCOMPARE(newest.bytes, QFileInfo(newest.path).size());
    QCOMPARE(dumpTables(newest.path), before);
    QVERIFY(verifyProject(newest.path)->isEmpty());
}

void TestProjectBackup::laterChangesOfTheDayMakeNone()
{
    ProjectFolder folder;
    {
        const auto project = folder.createFilled();
        QVERIFY(project);
        QCOMPARE(project->backups().size(), size_t(1));
    }
    folder.now = folder.now.addSecs(3600);
    const auto project = folder.open();
    QVERIFY(project && changeSomething(**project));
    QVERIFY(changeSomething(**project));
    QCOMPARE((*project)->backups().size(), size_t(1));
}

void TestProjectBackup::aRefusedChangeMakesNone()
{
    const ProjectFolder folder;
    const auto project = folder.createEmpty();
    QVERIFY(project);
    QVERIFY(!changeSomething(*project)); // there is no agency
    QVERIFY(project->backups().empty());
}

void TestProjectBackup::undoOnANewDayMakesOne()
{
    ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    folder.now = folder.now.addDays(1);
    QVERIFY(project->undo());
    QCOMPARE(project->backups().size(), size_t(2));
}

void TestProjectBackup::theNewestTenAreKept()
{
    ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    const QDateTime first = folder.now;
    for (int day = 1; day <= 12; ++day) {
        folder.now = first.addDays(day);
        QVERIFY(changeSomething(*project));
    }
    const auto backups = project->backups();
    QCOMPARE(backups.size(), size_t(10));
    QCOMPARE(backups.front().madeAt, first.addDays(12));
    QCOMPARE(backups.back().madeAt, first.addDays(3));
}

void TestProjectBackup::twoInOneMillisecondAreTwo()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    const QString oldest = project->backups().back().path;
    QVERIFY(project->restoreBackup(oldest));
    QVERIFY(project->restoreBackup(oldest));
    QCOMPARE(project->backups().size(), size_t(3));
    QCOMPARE(project->backups().back().path, oldest);
}

void TestProjectBackup::otherProjectsBackupsAreApart()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    ProjectSettings settings = ProjectFolder::settings();
    settings.uuid = {};
    const auto other = Project::create(folder.path(u"other.mizan"_s), settings, folder.environment());
    QVERIFY(project && other);
    QCOMPARE(project->backups().size(), size_t(1));
    QVERIFY((*other)->backups().empty());
}

void TestProjectBackup::aCopysBackupsAreApartFromThoseOfTheOriginal()
{
    ProjectFolder folder;
    const auto project = folder.createFilled();
    const QString path = folder.path(u"copy.mizan"_s);
    QVERIFY(project && project->saveCopy(path, false));
    const auto ofOriginal = project->backups();
    const auto copy = Project::open(path, Project::Mode::ReadWrite, folder.environment());
    QVERIFY(copy);
    for (int day = 0; day <= keptBackups; ++day) { // so many that some are pruned
        QVERIFY(changeSomething(**copy));
        folder.now = folder.now.addDays(1);
    }
    QCOMPARE((*copy)->backups().size(), size_t(keptBackups));
    QVERIFY(project->backups() == ofOriginal);
    QVERIFY((*copy)->restoreBackup(ofOriginal.front().path)); // it is of the same project all the same
}

void TestProjectBackup::aMovedProjectFindsItsOlderBackups()
{
    ProjectFolder folder;
    QVERIFY(folder.createFilled());
    const QString moved = folder.path(u"moved.mizan"_s);
    QVERIFY(QFile::rename(folder.path(), moved));
    const auto project = Project::open(moved, Project::Mode::ReadWrite, folder.environment());
    QVERIFY(project);
    QCOMPARE((*project)->backups().size(), size_t(1));
    folder.now = folder.now.addDays(1);
    QVERIFY(changeSomething(**project));
    QCOMPARE((*project)->backups().size(), size_t(2));
    QVERIFY((*project)->restoreBackup((*project)->backups().back().path));
}

void TestProjectBackup::aFolderThatCannotBeUsedIsToldAndStopsNothing()
{
    ProjectFolder folder;
    QFile inTheWay(folder.backupFolder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto project = folder.createEmpty();
    QVERIFY(project);
    const QSignalSpy spy(project.get(), &Project::backupFailed);
    QVERIFY(ProjectFolder::fill(*project, sample::threeAgencies()));
    QCOMPARE(spy.count(), 1);
    QVERIFY(project->backupError());
    QVERIFY(project->backups().empty());
    QVERIFY(!project->data().targets.empty());
    inTheWay.close();
    QVERIFY(inTheWay.remove());
    folder.now = folder.now.addDays(1);
    QVERIFY(changeSomething(*project));
    QVERIFY(!project->backupError());
}

void TestProjectBackup::withoutAFolderThereAreNone()
{
    const ProjectFolder folder;
    const auto project = Project::create(folder.path(), ProjectFolder::settings(), folder.withoutBackups());
    QVERIFY(project);
    const QSignalSpy spy(project->get(), &Project::backupFailed);
    QVERIFY(ProjectFolder::fill(**project, sample::threeAgencies()));
    QVERIFY((*project)->backups().empty());
    QCOMPARE(spy.count(), 0);
}

void TestProjectBackup::restoringGivesTheContentBack()
{
    ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    const ProjectData before = project->data();
    const QString dump = dumpTables(folder.path());
    folder.now = folder.now.addDays(1);
    QVERIFY(changeSomething(*project));
    QVERIFY(project->removeImport(sample::laterImport));
    const QSignalSpy spy(project.get(), &Project::changed);
    QVERIFY(project->restoreBackup(project->backups().front().path));
    QCOMPARE(spy.count(), 1);
    QVERIFY(project->data() == before);
    QCOMPARE(dumpTables(folder.path()), dump);
    QVERIFY(!project->undoName() && !project->redoName());
    QVERIFY(verifyProject(folder.path())->isEmpty());
    QVERIFY(changeSomething(*project));
    QVERIFY(project->undo());
    QCOMPARE(dumpTables(folder.path()), dump);
}

void TestProjectBackup::restoringBacksUpThePresentFirst()
{
    ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    const QString present = dumpTables(folder.path());
    folder.now = folder.now.addSecs(60);
    QVERIFY(project->restoreBackup(project->backups().back().path));
    QVERIFY(dumpTables(folder.path()) != present);
    QCOMPARE(project->backups().size(), size_t(2));
    QCOMPARE(dumpTables(project->backups().front().path), present);
    QVERIFY(project->restoreBackup(project->backups().front().path));
    QCOMPARE(dumpTables(folder.path()), present);
}

void TestProjectBackup::theOldestOfTenCanBeRestored()
{
    ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    for (int day = 1; day <= 9; ++day) {
        folder.now = folder.now.addDays(1);
        QVERIFY(changeSomething(*project));
    }
    QCOMPARE(project->backups().size(), size_t(10));
    const BackupFile oldest = project->backups().back();
    const QString content = dumpTables(oldest.path);
    folder.now = folder.now.addDays(1);
    QVERIFY(project->restoreBackup(oldest.path));
    QCOMPARE(dumpTables(folder.path()), content);
    QCOMPARE(project->backups().size(), size_t(10));
}

void TestProjectBackup::aMissingBackupIsNotFound()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    const QString dump = dumpTables(folder.path());
    const auto refused = project->restoreBackup(folder.path(u"none.mizan"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::BackupNotFound);
    QCOMPARE(dumpTables(folder.path()), dump);
    QVERIFY(project->undoName());
}

void TestProjectBackup::anotherProjectsBackupIsRefused()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    ProjectSettings settings = ProjectFolder::settings();
    settings.uuid = {};
    const QString other = folder.path(u"other.mizan"_s);
    QVERIFY(project && Project::create(other, settings, folder.environment()));
    const QString dump = dumpTables(folder.path());
    QCOMPARE(project->restoreBackup(other).error().code, ErrorCode::BackupNotFound);
    QCOMPARE(dumpTables(folder.path()), dump);
}

void TestProjectBackup::aDamagedBackupIsRefused()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    const QString backup = project->backups().front().path;
    QFile file(backup);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() - 4096));
    file.close();
    const QString dump = dumpTables(folder.path());
    QCOMPARE(project->restoreBackup(backup).error().code, ErrorCode::ProjectDamaged);
    QCOMPARE(dumpTables(folder.path()), dump);
    QVERIFY(changeSomething(*project));
}

void TestProjectBackup::aCopyIsCompleteAndAlone()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    QDir().mkdir(folder.path(u"copies"_s));
    const QString copy = folder.path(u"copies/it's a copy.mizan"_s);
    QVERIFY(project->saveCopy(copy, false));
    QCOMPARE(dumpTables(copy), dumpTables(folder.path()));
    QVERIFY(verifyProject(copy)->isEmpty());
    QCOMPARE(QDir(folder.path(u"copies"_s))
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                 .size(),
             1);
    const auto reopened = Project::open(copy, Project::Mode::ReadWrite, folder.environment());
    QVERIFY(reopened && (*reopened)->data() == project->data());
}

void TestProjectBackup::aCopyReplacesOnlyWhenItMay()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    const QString copy = folder.path(u"copy.mizan"_s);
    QFile file(copy);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    QCOMPARE(project->saveCopy(copy, false).error().code, ErrorCode::FileExists);
    QCOMPARE(bytesOf(copy), QByteArray("mine"));
    QVERIFY(project->saveCopy(copy, true));
    QCOMPARE(dumpTables(copy), dumpTables(folder.path()));
    QCOMPARE(project->saveCopy(folder.backupFolder(), true).error().code, ErrorCode::FileIsFolder);
}

void TestProjectBackup::theProjectItselfIsNeverItsCopy()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    QCOMPARE(project->saveCopy(folder.path(), true).error().code, ErrorCode::FileExists);
    const QString link = folder.path(u"link.mizan"_s);
    QVERIFY(QFile::link(folder.path(), link));
    QCOMPARE(project->saveCopy(link, true).error().code, ErrorCode::FileExists);
}

void TestProjectBackup::aCopyOverAnOpenProjectIsRefused()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    const QString other = folder.path(u"other.mizan"_s);
    const auto open = Project::create(other, ProjectFolder::settings(), folder.environment());
    QVERIFY(project && open);
    const QString dump = dumpTables(other);
    QCOMPARE(project->saveCopy(other, true).error().code, ErrorCode::ProjectInUse);
    QCOMPARE(dumpTables(other), dump);
}

void TestProjectBackup::aCopyIntoAMissingFolderIsRefused()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    QCOMPARE(project->saveCopy(folder.path(u"no/copy.mizan"_s), false).error().code,
             ErrorCode::FolderNotWritable);
}

QTEST_GUILESS_MAIN(TestProjectBackup)
#include "tst_projectbackup.moc"

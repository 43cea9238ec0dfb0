// Opening: what is refused untouched, who may write, and what a crash leaves behind.
#include "app/project/edits.h"
#include "tests/support/projectfolder.h"
#include "tests/support/tabledump.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>
#include <QTest>
#include <QtEndian>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

/// The bytes of the sample as a project file.
QByteArray sampleBytes()
{
    const ProjectFolder folder;
    return folder.createFilled() ? bytesOf(folder.path()) : QByteArray();
}

QByteArray withNumber(QByteArray bytes, qsizetype offset, quint32 number)
{
    qToBigEndian(number, bytes.data() + offset);
    return bytes;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Copies the project as it lies on disk in the middle of a large change: half of it written, and a journal.
bool copyMidChange(const QString &from, const QString &to)
{
    const auto database = Database::open(from, Database::Access::ReadWrite);
    if (!database)
        return false;
    bool isCopied = false;
    const auto changed = (*database)->write([&] {
        (*database)->execute(u"PRAGMA cache_spill = 2"_s);
        (*database)->execute(u"PRAGMA cache_size = 2"_s);
        (*database)->execute(u"UPDATE targets SET value = value + 1"_s);
        (*database)->execute(u"UPDATE observations SET value = value + 1"_s);
        (*database)->execute(u"DELETE FROM coverage"_s);
        isCopied = QFile::copy(from, to) && QFile::copy(from + u"-journal"_s, to + u"-journal"_s);
    });
    return changed && isCopied;
}

QStringList namesBeside(const QString &path)
{
    return QDir(QFileInfo(path).absolutePath())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class TestProjectOpening : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsRefusedUntouched_data();
    void aFileIsRefusedUntouched();
    void aFolderIsRefused();
    void aMissingFileIsNotMade();
    void theSecondWriterOnlyReads();
    void theLockGoesWithTheProject();
    void aLockLeftBehindIsInNobodysWay();
    void readingLeavesNoTrace();
    void aReadOnlyProjectRefusesEveryChange();
    void aCrashedChangeIsRolledBack_data();
    void aCrashedChangeIsRolledBack();
    void aLinkIsLockedLikeTheFile();
    void aFileThatTookItsPlaceIsNotWritten();
    void aProjectIsOneFile();
    void theFirstShippedVersionOpens();
};

void TestProjectOpening::aFileIsRefusedUntouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray sound = sampleBytes();
    QVERIFY(sound.size() > 8192);
    QByteArray noSchema = sound;
    noSchema.replace("CREATE TABLE targets", "CREATE TABLE tarkets");
    QByteArray torn = sound;
    for (qsizetype at = 4096; at < torn.size(); ++at)
        torn[at] = static_cast<char>(at * 31);
    QTest::newRow("empty") << QByteArray() << ErrorCode::FileEmpty;
    QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0\0\x10JFIF\0", 11).leftJustified(5000, 'x')
                          << ErrorCode::NotAProject;
    QTest::newRow("truncated") << sound.left(sound.size() / 2) << ErrorCode::ProjectDamaged;
    QTest::newRow("newer") << withNumber(sound, 60, 9999) << ErrorCode::ProjectTooNew;
    QTest::newRow("other application") << withNumber(sound, 68, 0x47504b47) << ErrorCode::NotAProject;
    QTest::newRow("another schema") << noSchema << ErrorCode::ProjectDamaged;
    QTest::newRow("all pages but the first are noise") << torn << ErrorCode::ProjectDamaged;
}

void TestProjectOpening::aFileIsRefusedUntouched()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    for (const auto mode : {Project::Mode::ReadWrite, Project::Mode::ReadOnly}) {
        const ProjectFolder folder;
        QVERIFY(write(folder.path(), bytes));
        const auto project = folder.open(mode);
        QVERIFY(!project);
        QCOMPARE(project.error().code, code);
        QCOMPARE(bytesOf(folder.path()), bytes);
        QCOMPARE(namesBeside(folder.path()), QStringList{u"client.mizan"_s});
    }
}

void TestProjectOpening::aFolderIsRefused()
{
    const ProjectFolder folder;
    QVERIFY(QDir().mkdir(folder.path()));
    QCOMPARE(folder.open().error().code, ErrorCode::FileIsFolder);
}

void TestProjectOpening::aMissingFileIsNotMade()
{
    const ProjectFolder folder;
    QCOMPARE(folder.open().error().code, ErrorCode::FileNotFound);
    QCOMPARE(namesBeside(folder.path()), QStringList());
}

void TestProjectOpening::theSecondWriterOnlyReads()
{
    const ProjectFolder folder;
    const auto first = folder.createFilled();
    QVERIFY(first);
    const auto second = folder.open();
    QVERIFY(second);
    QVERIFY((*second)->isReadOnly());
    QCOMPARE((*second)->readOnlyCause(), ReadOnlyCause::InUse);
    const QString reason = u"%1, %2, PID %3"_s.arg(
        QFileInfo(QCoreApplication::applicationFilePath()).fileName(), QSysInfo::machineHostName(),
        QString::number(QCoreApplication::applicationPid()));
    QCOMPARE((*second)->readOnlyReason(), reason);
    QVERIFY((*second)->data() == first->data());
    const auto refused = (*second)->undo(); // nothing to undo: no failure
    QVERIFY(refused);
    const auto change =
        (*second)->change(ChangeName::ChangeSettings, {Edit<ProjectSettings>{{}, ProjectSettings{}}});
    QVERIFY(!change);
    QCOMPARE(change.error().code, ErrorCode::ProjectInUse);
    QCOMPARE(change.error().args, QVariantList({folder.path(), reason}));
    QVERIFY(!first->isReadOnly());
}

void TestProjectOpening::theLockGoesWithTheProject()
{
    const ProjectFolder folder;
    QVERIFY(folder.createFilled());
    QCOMPARE(namesBeside(folder.path()), QStringList({u"backups"_s, u"client.mizan"_s}));
    const auto next = folder.open();
    QVERIFY(next && !(*next)->isReadOnly());
}

void TestProjectOpening::aLockLeftBehindIsInNobodysWay()
{
    const ProjectFolder folder;
    QVERIFY(folder.createFilled());
    // Of a dead process whose number this one has now: as it happens in containers.
    const QString content =
        u"%1\n%2\n%3\n"_s.arg(QCoreApplication::applicationPid())
            .arg(QFileInfo(QCoreApplication::applicationFilePath()).fileName(), QSysInfo::machineHostName());
    QVERIFY(write(folder.path(u".client.mizan.lock"_s), content.toUtf8()));
    const auto project = folder.open();
    QVERIFY(project);
    QVERIFY2(!(*project)->isReadOnly(), qPrintable((*project)->readOnlyReason()));
}

void TestProjectOpening::readingLeavesNoTrace()
{
    const ProjectFolder folder;
    QVERIFY(folder.createFilled());
    const QByteArray bytes = bytesOf(folder.path());
    const QDateTime modified = QFileInfo(folder.path()).lastModified();
    const QStringList names = namesBeside(folder.path());
    {
        const auto project = folder.open(Project::Mode::ReadOnly);
        QVERIFY(project);
        QCOMPARE((*project)->readOnlyCause(), ReadOnlyCause::Asked);
        QCOMPARE(namesBeside(folder.path()), names);
        QVERIFY((*project)->rejectedRows(sample::earlierImport));
    }
    QVERIFY(verifyProject(folder.path())->isEmpty());
    QCOMPARE(bytesOf(folder.path()), bytes);
    QCOMPARE(QFileInfo(folder.path()).lastModified(), modified);
    QCOMPARE(namesBeside(folder.path()), names);
}

void TestProjectOpening::aReadOnlyProjectRefusesEveryChange()
{
    const ProjectFolder folder;
    QVERIFY(folder.createFilled());
    const QByteArray bytes = bytesOf(folder.path());
    const auto opened = folder.open(Project::Mode::ReadOnly);
    QVERIFY(opened);
    Project &project = **opened;
    const Agency &agency = project.data().agencies.front();
    QCOMPARE(project.change(ChangeName::RemoveAgency, {Edit<Agency>{agency, {}}}).error().code,
             ErrorCode::ProjectReadOnly);
    QCOMPARE(project.addImport({}).error().code, ErrorCode::ProjectReadOnly);
    QCOMPARE(project.removeImport(sample::earlierImport).error().code, ErrorCode::ProjectReadOnly);
    QCOMPARE(project.restoreBackup(project.backups().front().path).error().code, ErrorCode::ProjectReadOnly);
    QVERIFY(project.saveCopy(folder.path(u"copy.mizan"_s), false));
    QCOMPARE(bytesOf(folder.path()), bytes);
    QCOMPARE(dumpTables(folder.path(u"copy.mizan"_s)), dumpTables(folder.path()));
}

void TestProjectOpening::aCrashedChangeIsRolledBack_data()
{
    QTest::addColumn<Project::Mode>("mode");
    QTest::newRow("for writing") << Project::Mode::ReadWrite;
    QTest::newRow("for reading") << Project::Mode::ReadOnly;
}

void TestProjectOpening::aCrashedChangeIsRolledBack()
{
    QFETCH(Project::Mode, mode);
    const ProjectFolder folder;
    QVERIFY(folder.createFilled());
    const QString before = dumpTables(folder.path());
    const QByteArray bytes = bytesOf(folder.path());
    const QString crashed = folder.path(u"crashed.mizan"_s);
    QVERIFY(copyMidChange(folder.path(), crashed));
    QVERIFY(bytesOf(crashed) != bytes); // or there is nothing to roll back
    {
        const auto project = Project::open(crashed, mode, folder.environment());
        QVERIFY2(project, project ? "" : qPrintable(project.error().detail));
        QCOMPARE((*project)->isReadOnly(), mode == Project::Mode::ReadOnly);
    }
    QCOMPARE(dumpTables(crashed), before);
    QVERIFY(!QFile::exists(crashed + u"-journal"_s));
    QVERIFY(verifyProject(crashed)->isEmpty());
}

void TestProjectOpening::aLinkIsLockedLikeTheFile()
{
    const ProjectFolder folder;
    const auto first = folder.createFilled();
    QVERIFY(first);
    const QString link = folder.path(u"link.mizan"_s);
    QVERIFY(QFile::link(folder.path(), link));
    const auto second = Project::open(link, Project::Mode::ReadWrite, folder.environment());
    QVERIFY(second);
    QCOMPARE((*second)->readOnlyCause(), ReadOnlyCause::InUse);
}

void TestProjectOpening::aFileThatTookItsPlaceIsNotWritten()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    const ProjectData data = project->data();
    const QString newcomer = folder.path(u"newcomer.mizan"_s);
    QVERIFY(project->saveCopy(newcomer, false));
    const QByteArray bytes = bytesOf(newcomer);
    QVERIFY(QFile::remove(folder.path()) && QFile::rename(newcomer, folder.path()));
    const auto refused = project->undo();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ProjectReplaced);
    QVERIFY(project->data() == data);
    QCOMPARE(bytesOf(folder.path()), bytes);
    QVERIFY(project->saveCopy(newcomer, false)); // what the window shows can still be saved
    QCOMPARE(dumpTables(newcomer), dumpTables(folder.path()));
}

void TestProjectOpening::aProjectIsOneFile()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    QCOMPARE(namesBeside(folder.path()),
             QStringList({u".client.mizan.lock"_s, u"backups"_s, u"client.mizan"_s}));
}

void TestProjectOpening::theFirstShippedVersionOpens()
{
    const ProjectFolder folder;
    QVERIFY(QFile::copy(QStringLiteral(MIZAN_SOURCE_DIR "/tests/data/project_v1.mizan"), folder.path()));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner));
    const auto project = folder.open();
    QVERIFY2(project, project ? "" : qPrintable(project.error().detail));
    const ProjectData &data = (*project)->data();
    const ProjectData sample = sample::threeAgencies();
    QVERIFY(data.settings == sample.settings);
    QVERIFY(data.agencies == sample.agencies);
    QVERIFY(data.observations == sample.observations);
    QVERIFY(data.targets == sample.targets);
    QVERIFY(data.typedFigures == sample.typedFigures);
    QVERIFY(data.definitions == sample.definitions);
    QCOMPARE((*project)->rejectedRows(sample::laterImport)->size(), size_t(1));
    QVERIFY(verifyProject(folder.path())->isEmpty());
}

QTEST_GUILESS_MAIN(TestProjectOpening)
#include "tst_projectopening.moc"

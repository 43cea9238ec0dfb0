// Full disks and write-protected ones.
#include "app/project/edits.h"
#include "tests/support/projectfolder.h"
#include "tests/support/smalldisk.h"
#include "tests/support/tabledump.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

const QString cannotMount = u"needs root and the right to mount"_s;

Edit<Target> anyEdit(const Project &project, double number)
{
    return editTarget(project.data(), {sample::acme, metrics::visits(), Month(2026, 10)}, Value{number, {}});
}

} // namespace

class TestProjectDisk : public QObject
{
    Q_OBJECT

private slots:
    void aFullDiskLosesNothing();
    void anImportLargerThanTheDiskIsTakenBack();
    void aProjectOnAFullDiskIsRead();
    void aProjectIsNotMadeOnAFullDisk();
    void aCopyToAFullDiskLeavesNothing();
    void aWriteProtectedProjectIsRead();
    void aCrashedProjectOnAWriteProtectedDiskIsRefused();
};

void TestProjectDisk::aFullDiskLosesNothing()
{
    const ProjectFolder folder;
    SmallDisk disk(folder.path(u"disk"_s));
    if (!disk.isMounted())
        QSKIP(qPrintable(cannotMount));
    const QString path = folder.path(u"disk/client.mizan"_s);
    const auto created = Project::create(path, ProjectFolder::settings(), folder.environment());
    QVERIFY(created);
    Project &project = **created;
    QVERIFY(project.change(ChangeName::AddAgency, ProjectFolder::created(sample::agencies())));
    QVERIFY(project.change(ChangeName::SetTargets, {anyEdit(project, 1)}));
    const QString dump = dumpTables(path);
    const ProjectData data = project.data();
    disk.fill();
    const auto refused = project.change(ChangeName::SetTargets, {anyEdit(project, 2)});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DiskFull);
    QCOMPARE(refused.error().args, QVariantList{path});
    QCOMPARE(project.undo().error().code, ErrorCode::DiskFull);
    QVERIFY(project.data() == data);
    QCOMPARE(dumpTables(path), dump);

    QVERIFY(QFile::remove(folder.path(u"disk/filler"_s)));
    QVERIFY(project.change(ChangeName::SetTargets, {anyEdit(project, 3)}));
    QVERIFY(project.undo());
    QCOMPARE(dumpTables(path), dump);
    QVERIFY(verifyProject(path)->isEmpty());
}

void TestProjectDisk::anImportLargerThanTheDiskIsTakenBack()
{
    const ProjectFolder folder;
    const SmallDisk disk(folder.path(u"disk"_s));
    if (!disk.isMounted())
        QSKIP(qPrintable(cannotMount));
    const QString path = folder.path(u"disk/client.mizan"_s);
    const auto project = Project::create(path, ProjectFolder::settings(), folder.environment());
    QVERIFY(project);
    QVERIFY((*project)->change(ChangeName::AddAgency, ProjectFolder::created(sample::agencies())));
    const QString dump = dumpTables(path);
    ImportBundle bundle = ProjectFolder::bundleOf(sample::threeAgencies(), sample::earlierImport);
    bundle.rejected.assign(2000, {1, u"x"_s, RejectReason::NoMonth, {}, QString(500, u'x')});
    QCOMPARE((*project)->addImport(bundle).error().code, ErrorCode::DiskFull);
    QVERIFY((*project)->data().imports.empty());
    QCOMPARE(dumpTables(path), dump);
    bundle.rejected.clear();
    QVERIFY((*project)->addImport(bundle));
    QVERIFY(verifyProject(path)->isEmpty());
}

void TestProjectDisk::aProjectOnAFullDiskIsRead()
{
    const ProjectFolder folder;
    SmallDisk disk(folder.path(u"disk"_s));
    if (!disk.isMounted())
        QSKIP(qPrintable(cannotMount));
    const QString path = folder.path(u"disk/client.mizan"_s);
    QVERIFY(Project::create(path, ProjectFolder::settings(), folder.environment()));
    disk.fill();
    const auto project = Project::open(path, Project::Mode::ReadWrite, folder.environment());
    QVERIFY(project);
    QCOMPARE((*project)->readOnlyCause(), ReadOnlyCause::DiskFull);
    QCOMPARE((*project)->removeImport({1}).error().code, ErrorCode::DiskFull);
}

void TestProjectDisk::aProjectIsNotMadeOnAFullDisk()
{
    const ProjectFolder folder;
    SmallDisk disk(folder.path(u"disk"_s));
    if (!disk.isMounted())
        QSKIP(qPrintable(cannotMount));
    disk.fill();
    const QString path = folder.path(u"disk/client.mizan"_s);
    const auto project = Project::create(path, ProjectFolder::settings(), folder.environment());
    QVERIFY(!project);
    QCOMPARE(project.error().code, ErrorCode::DiskFull);
    QCOMPARE(project.error().args, QVariantList{path});
    QCOMPARE(QDir(folder.path(u"disk"_s)).entryList(QDir::Files | QDir::Hidden), QStringList{u"filler"_s});
}

void TestProjectDisk::aCopyToAFullDiskLeavesNothing()
{
    const ProjectFolder folder;
    SmallDisk disk(folder.path(u"disk"_s));
    if (!disk.isMounted())
        QSKIP(qPrintable(cannotMount));
    disk.fill();
    const auto project = folder.createFilled();
    QVERIFY(project);
    const QString path = folder.path(u"disk/copy.mizan"_s);
    const auto refused = project->saveCopy(path, false);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DiskFull);
    QCOMPARE(refused.error().args, QVariantList{path});
    QCOMPARE(QDir(folder.path(u"disk"_s)).entryList(QDir::Files | QDir::Hidden), QStringList{u"filler"_s});
}

void TestProjectDisk::aWriteProtectedProjectIsRead()
{
    const ProjectFolder folder;
    SmallDisk disk(folder.path(u"disk"_s));
    if (!disk.isMounted())
        QSKIP(qPrintable(cannotMount));
    const QString path = folder.path(u"disk/client.mizan"_s);
    QVERIFY(Project::create(path, ProjectFolder::settings(), folder.environment()));
    QVERIFY(disk.makeReadOnly());
    const auto project = Project::open(path, Project::Mode::ReadWrite, folder.environment());
    QVERIFY(project);
    QCOMPARE((*project)->readOnlyCause(), ReadOnlyCause::NotWritable);
    QCOMPARE((*project)->readOnlyReason(), qt_error_string(EROFS));
    QVERIFY((*project)->data().settings == ProjectFolder::settings());
    QCOMPARE((*project)->removeImport({1}).error().code, ErrorCode::ProjectReadOnly);
    QVERIFY(verifyProject(path)->isEmpty());
    const auto other =
        Project::create(folder.path(u"disk/new.mizan"_s), ProjectFolder::settings(), folder.environment());
    QCOMPARE(other.error().code, ErrorCode::FolderNotWritable);
    QCOMPARE(other.error().args, QVariantList{folder.path(u"disk"_s)});
}

void TestProjectDisk::aCrashedProjectOnAWriteProtectedDiskIsRefused()
{
    const ProjectFolder folder;
    SmallDisk disk(folder.path(u"disk"_s));
    if (!disk.isMounted())
        QSKIP(qPrintable(cannotMount));
    const QString path = folder.path(u"client.mizan"_s);
    const QString crashed = folder.path(u"disk/client.mizan"_s);
    QVERIFY(folder.createEmpty());
    {
        const auto database = Database::open(path, Database::Access::ReadWrite);
        QVERIFY(database);
        const auto changed = (*database)->write([&] {
            (*database)->execute(u"PRAGMA cache_size = 1"_s);
            (*database)->execute(u"UPDATE project SET user_name = 'half'"_s);
            (*database)->execute(u"CREATE TABLE large AS SELECT randomblob(30000) AS x"_s);
            QFile::copy(path, crashed);
            QFile::copy(path + u"-journal"_s, crashed + u"-journal"_s);
        });
        QVERIFY(changed);
    }
    const QByteArray bytes = bytesOf(crashed);
    QVERIFY(!bytes.isEmpty());
    QVERIFY(disk.makeReadOnly());
    const auto project = Project::open(crashed, Project::Mode::ReadWrite, folder.environment());
    QVERIFY(!project);
    QCOMPARE(project.error().code, ErrorCode::ProjectReadOnly);
    QCOMPARE(bytesOf(crashed), bytes);
}

QTEST_GUILESS_MAIN(TestProjectDisk)
#include "tst_projectdisk.moc"

// An older project is brought to the newest version, after a backup. This program has one more schema script.
#include "app/storage/schema.h"
#include "tests/support/leadbatches.h"
#include "tests/support/projectfolder.h"
#include "tests/support/tabledump.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

const QString dataFolder = QStringLiteral(MIZAN_SOURCE_DIR "/tests/data/");

} // namespace

class TestProjectMigration : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void init();
    void theOlderFileIsBackedUpAndMigrated();
    void anOlderFileOpenedForReadingIsLeftAlone();
    void anOlderFileIsVerifiedAsItIs();
    void anOlderBackupIsRestoredInTheNewVersion();
    void theLeadsOfAnOlderFileAreThere();

private:
    std::unique_ptr<ProjectFolder> m_folder;
};

void TestProjectMigration::initTestCase_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("leadRows");
    QTest::newRow("version 1") << u"project_v1.mizan"_s << 0;
    QTest::newRow("version 2") << u"project_v2.mizan"_s << 80;
}

void TestProjectMigration::init()
{
    QFETCH_GLOBAL(QString, file);
    m_folder = std::make_unique<ProjectFolder>();
    QVERIFY(QFile::copy(dataFolder + file, m_folder->path()));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(schemaVersion() > 1);
}

void TestProjectMigration::theOlderFileIsBackedUpAndMigrated()
{
    const QString before = dumpTables(m_folder->path());
    const auto project = m_folder->open();
    QVERIFY2(project, project ? "" : qPrintable(project.error().detail));
    QCOMPARE((*project)->backups().size(), size_t(1));
    QCOMPARE(dumpTables((*project)->backups().front().path), before);
    QVERIFY(dumpTables(m_folder->path()).contains(u"'Dana Example'"_s));
    QVERIFY(dumpTables(m_folder->path()) != before);
    QVERIFY((*project)->data().definitions == sample::definitions());
    QVERIFY(verifyProject(m_folder->path())->isEmpty());
}

void TestProjectMigration::anOlderFileOpenedForReadingIsLeftAlone()
{
    const QByteArray bytes = bytesOf(m_folder->path());
    QCOMPARE(m_folder->open(Project::Mode::ReadOnly).error().code, ErrorCode::ProjectReadOnly);
    QCOMPARE(bytesOf(m_folder->path()), bytes);
}

void TestProjectMigration::anOlderFileIsVerifiedAsItIs()
{
    const QByteArray bytes = bytesOf(m_folder->path());
    QVERIFY(verifyProject(m_folder->path())->isEmpty());
    QCOMPARE(bytesOf(m_folder->path()), bytes);
}

void TestProjectMigration::anOlderBackupIsRestoredInTheNewVersion()
{
    const auto project = m_folder->open();
    QVERIFY(project);
    const QString migrated = dumpTables(m_folder->path());
    const QString backup = (*project)->backups().front().path;
    const QByteArray bytes = bytesOf(backup);
    QVERIFY((*project)->removeImport(sample::earlierImport));
    QVERIFY((*project)->restoreBackup(backup));
    QCOMPARE(dumpTables(m_folder->path()), migrated);
    QCOMPARE(bytesOf(backup), bytes);
}

void TestProjectMigration::theLeadsOfAnOlderFileAreThere()
{
    QFETCH_GLOBAL(int, leadRows);
    const auto project = m_folder->open();
    QVERIFY(project);
    QCOMPARE((*project)->data().leadSalt.size(), 16);
    const auto rows = (*project)->leadArchive()->rows();
    QVERIFY(rows);
    const auto leads = allOf(**rows);
    QCOMPARE(static_cast<int>(leads.size()), leadRows);
    QVERIFY(std::ranges::all_of(
        leads, [](const LeadRow &row) { return row.source == "ads" || row.source == "fair"; }));
    // Taking the older of two imports out counts the newer one anew.
    if (leadRows > 0) {
        QVERIFY((*project)->removeImport({3}));
        QVERIFY((*project)->undo());
    }
    QVERIFY(verifyProject(m_folder->path())->isEmpty());
}

QTEST_GUILESS_MAIN(TestProjectMigration)
#include "tst_projectmigration.moc"

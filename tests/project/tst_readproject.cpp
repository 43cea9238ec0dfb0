// Reading a project that others have open, that is older, or that cannot be read at all.
#include "app/project/readproject.h"

#include "app/storage/database.h"
#include "tests/support/projectfolder.h"

#include <QDir>
#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

QStringList namesBeside(const QString &path)
{
    return QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

class TestReadProject : public QObject
{
    Q_OBJECT

private slots:
    void aProjectThatIsOpenElsewhereIsRead();
    void anOlderFileIsReadAndStaysAsItIs();
    void aFileOfVersion2IsReadWithoutACopy();
    void aTamperedFileOfVersion2IsDamaged();
    void whatCannotBeReadIsNamed_data();
    void whatCannotBeReadIsNamed();
};

void TestReadProject::aProjectThatIsOpenElsewhereIsRead()
{
    const ProjectFolder folder;
    const auto writer = folder.createFilled();
    QVERIFY(writer);
    const QByteArray before = bytesOf(folder.path());
    const auto data = readProject(folder.path());
    QVERIFY(data);
    QVERIFY(*data == writer->data());
    QCOMPARE(bytesOf(folder.path()), before);
}

void TestReadProject::anOlderFileIsReadAndStaysAsItIs()
{
    const ProjectFolder folder;
    QVERIFY(QFile::copy(QStringLiteral(MIZAN_SOURCE_DIR "/tests/data/project_v1.mizan"), folder.path()));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner));
    const QByteArray before = bytesOf(folder.path());
    const auto data = readProject(folder.path());
    QVERIFY2(data, data ? "" : qPrintable(data.error().detail));
    QVERIFY(data->observations == sample::threeAgencies().observations);
    QCOMPARE(bytesOf(folder.path()), before);
    QCOMPARE(namesBeside(folder.path()), QStringList{u"client.mizan"_s});
}

void TestReadProject::aFileOfVersion2IsReadWithoutACopy()
{
    const ProjectFolder folder;
    const QString older = folder.path(u"older.mizan"_s);
    QVERIFY(QFile::copy(QStringLiteral(MIZAN_SOURCE_DIR "/tests/data/project_v1.mizan"), older));
    QVERIFY(QFile::copy(QStringLiteral(MIZAN_SOURCE_DIR "/tests/data/project_v2.mizan"), folder.path()));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner));
    const QByteArray before = bytesOf(folder.path());
    const QByteArray temporary = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(older)); // no folder, so no copy can be made
    const auto data = readProject(folder.path());
    const auto copied = readProject(older);
    temporary.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", temporary);
    QVERIFY2(data, data ? "" : qPrintable(data.error().detail));
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::FolderNotWritable);
    QCOMPARE(bytesOf(folder.path()), before);
    const auto migrated = folder.open();
    QVERIFY(migrated);
    QVERIFY(!data->leadSalt.isEmpty());
    QVERIFY(*data == (*migrated)->data());
}

void TestReadProject::aTamperedFileOfVersion2IsDamaged()
{
    const ProjectFolder folder;
    QVERIFY(QFile::copy(QStringLiteral(MIZAN_SOURCE_DIR "/tests/data/project_v2.mizan"), folder.path()));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner));
    {
        const auto database = Database::open(folder.path(), Database::Access::ReadWrite);
        QVERIFY(database);
        QVERIFY((*database)->run([&] { (*database)->execute(u"CREATE VIEW v AS SELECT 1"_s); }));
    }
    const auto data = readProject(folder.path());
    QVERIFY(!data);
    QCOMPARE(data.error().code, ErrorCode::ProjectDamaged);
}

void TestReadProject::whatCannotBeReadIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const ProjectFolder folder;
    QVERIFY(folder.createFilled());
    QByteArray newer = bytesOf(folder.path());
    newer[62] = 0x27; // user_version, bytes 60 to 63
    QTest::newRow("newer") << newer << ErrorCode::ProjectTooNew;
    QTest::newRow("truncated") << newer.left(newer.size() / 2).replace(62, 1, QByteArray(1, '\0'))
                               << ErrorCode::ProjectDamaged;
    QTest::newRow("no project") << QByteArray(5000, 'x') << ErrorCode::NotAProject;
    QTest::newRow("gone") << QByteArray() << ErrorCode::FileNotFound;
}

void TestReadProject::whatCannotBeReadIsNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const ProjectFolder folder;
    QFile file(folder.path());
    if (!bytes.isEmpty())
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto data = readProject(folder.path());
    QVERIFY(!data);
    QCOMPARE(data.error().code, code);
}

QTEST_GUILESS_MAIN(TestReadProject)
#include "tst_readproject.moc"

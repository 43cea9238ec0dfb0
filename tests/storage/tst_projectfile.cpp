// What is told from the first bytes of a file, without opening it as a database.
#include "app/storage/database.h"
#include "app/storage/projectfile.h"
#include "app/storage/schema.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <functional>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

/// The bytes of a sound project file.
QByteArray soundBytes()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"sound.mizan"_s));
    if (!file.open(QIODevice::ReadWrite))
        return {};
    const auto database = Database::open(file.fileName(), Database::Access::ReadWrite);
    return database && migrate(**database) ? file.readAll() : QByteArray();
}

QByteArray withNumber(QByteArray bytes, qsizetype offset, quint32 number)
{
    qToBigEndian(number, bytes.data() + offset);
    return bytes;
}

} // namespace

class TestProjectFile : public QObject
{
    Q_OBJECT

private slots:
    void aSoundFileTellsItsVersion();
    void aFileIsRefused_data();
    void aFileIsRefused();
    void aMissingFileIsNotFound();
    void aFolderIsAFolder();
    void aNewerVersionIsNamed();
    void lengthIsNotJudgedWhileAJournalLiesBeside();
    void aLinkLeadsToTheFileItself();
};

void TestProjectFile::aSoundFileTellsItsVersion()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.mizan"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(soundBytes());
    file.close();
    const auto header = inspectHeader(file.fileName());
    QVERIFY(header);
    QCOMPARE(header->schemaVersion, schemaVersion());
    QVERIFY(!header->hasJournal);
}

void TestProjectFile::aFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray sound = soundBytes();
    QVERIFY(sound.size() > 4096);
    QTest::newRow("empty") << QByteArray() << ErrorCode::FileEmpty;
    QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0\0\x10JFIF\0", 11).leftJustified(5000, 'x')
                          << ErrorCode::NotAProject;
    QTest::newRow("one byte") << QByteArray("S") << ErrorCode::NotAProject;
    QTest::newRow("CSV") << QByteArray("Month,Agency,MQL\n2026-01,Acme,3\n") << ErrorCode::NotAProject;
    QTest::newRow("SQLite of others") << withNumber(sound, 68, 0) << ErrorCode::NotAProject;
    QTest::newRow("cut in its header") << sound.left(60) << ErrorCode::ProjectDamaged;
    QTest::newRow("cut after its header") << sound.left(100) << ErrorCode::ProjectDamaged;
    QTest::newRow("cut by one byte") << sound.chopped(1) << ErrorCode::ProjectDamaged;
    QTest::newRow("cut by one page") << sound.chopped(4096) << ErrorCode::ProjectDamaged;
    QTest::newRow("one page too long") << sound + QByteArray(4096, '\0') << ErrorCode::ProjectDamaged;
    QTest::newRow("newer") << withNumber(sound, 60, static_cast<quint32>(schemaVersion() + 1))
                           << ErrorCode::ProjectTooNew;
    QTest::newRow("version 0") << withNumber(sound, 60, 0) << ErrorCode::ProjectDamaged;
    QTest::newRow("negative version") << withNumber(sound, 60, 0xffffffff) << ErrorCode::ProjectDamaged;
}

void TestProjectFile::aFileIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.mizan"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(bytes);
    file.seek(0);
    const auto header = inspectHeader(file.fileName());
    QVERIFY(!header);
    QCOMPARE(header.error().code, code);
    QCOMPARE(header.error().args.value(0).toString(), file.fileName());
    QCOMPARE(file.readAll(), bytes);
}

void TestProjectFile::aMissingFileIsNotFound()
{
    const QTemporaryDir folder;
    const auto header = inspectHeader(folder.filePath(u"missing.mizan"_s));
    QVERIFY(!header);
    QCOMPARE(header.error().code, ErrorCode::FileNotFound);
}

void TestProjectFile::aFolderIsAFolder()
{
    const QTemporaryDir folder;
    const auto header = inspectHeader(folder.path());
    QVERIFY(!header);
    QCOMPARE(header.error().code, ErrorCode::FileIsFolder);
}

void TestProjectFile::aNewerVersionIsNamed()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.mizan"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(withNumber(soundBytes(), 60, 1000));
    file.close();
    const auto header = inspectHeader(file.fileName());
    QVERIFY(!header);
    QCOMPARE(header.error().args, QVariantList({file.fileName(), 1000, schemaVersion()}));
}

void TestProjectFile::lengthIsNotJudgedWhileAJournalLiesBeside()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.mizan"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(soundBytes().chopped(4096));
    file.close();
    QFile journal(file.fileName() + u"-journal"_s);
    QVERIFY(journal.open(QIODevice::WriteOnly));
    journal.write("x");
    journal.close();
    const auto header = inspectHeader(file.fileName());
    QVERIFY(header);
    QVERIFY(header->hasJournal);
}

void TestProjectFile::aLinkLeadsToTheFileItself()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.mizan"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString link = folder.filePath(u"link.mizan"_s);
    QVERIFY(QFile::link(file.fileName(), link));
    QCOMPARE(realPath(link), realPath(file.fileName()));
    QCOMPARE(realPath(folder.filePath(u"new.mizan"_s)), folder.filePath(u"new.mizan"_s));
}

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_projectfile.moc"

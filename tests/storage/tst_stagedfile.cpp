// A file that appears whole or not at all.
#include "app/storage/stagedfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList namesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

class TestStagedFile : public QObject
{
    Q_OBJECT

private slots:
    void aPublishedFileIsTheOnlyOne();
    void anUnpublishedFileLeavesNothing();
    void anExistingFileIsKeptUnlessItMayBeReplaced();
    void theModeOfAReplacedFileIsKept();
    void aMissingFolderIsNotWritable();
};

void TestStagedFile::aPublishedFileIsTheOnlyOne()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"a"_s);
    auto staged = StagedFile::beside(target);
    QVERIFY(staged);
    QVERIFY(write(staged->path(), "content"));
    QVERIFY(!QFile::exists(target));
    QVERIFY(staged->publish(false));
    QCOMPARE(namesIn(folder), QStringList(u"a"_s));
    QCOMPARE(read(target), QByteArray("content"));
}

void TestStagedFile::anUnpublishedFileLeavesNothing()
{
    const QTemporaryDir folder;
    {
        const auto staged = StagedFile::beside(folder.filePath(u"a"_s));
        QVERIFY(staged);
        QCOMPARE(namesIn(folder).size(), 1);
    }
    QCOMPARE(namesIn(folder), QStringList());
}

void TestStagedFile::anExistingFileIsKeptUnlessItMayBeReplaced()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"a"_s);
    QVERIFY(write(target, "old"));
    auto staged = StagedFile::beside(target);
    QVERIFY(staged && write(staged->path(), "new"));
    const auto refused = staged->publish(false);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileExists);
    QCOMPARE(read(target), QByteArray("old"));
    QVERIFY(staged->publish(true));
    QCOMPARE(read(target), QByteArray("new"));
    QCOMPARE(namesIn(folder), QStringList(u"a"_s));
}

void TestStagedFile::theModeOfAReplacedFileIsKept()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"a"_s);
    QVERIFY(write(target, "old"));
    QVERIFY(QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner));
    const auto before = QFile::permissions(target);
    auto staged = StagedFile::beside(target);
    QVERIFY(staged && staged->publish(true));
    QCOMPARE(QFile::permissions(target), before);
}

void TestStagedFile::aMissingFolderIsNotWritable()
{
    const QTemporaryDir folder;
    const auto staged = StagedFile::beside(folder.filePath(u"missing/a"_s));
    QVERIFY(!staged);
    QCOMPARE(staged.error().code, ErrorCode::FolderNotWritable);
    QCOMPARE(staged.error().args.value(0).toString(), folder.filePath(u"missing"_s));
}

QTEST_GUILESS_MAIN(TestStagedFile)
#include "tst_stagedfile.moc"

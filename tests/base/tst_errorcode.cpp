#include "app/base/errorcode.h"

#include <QTest>

using namespace mizan;

class TestErrorCode : public QObject
{
    Q_OBJECT

private slots:
    void eachCodeIsOfTheKindThatGivesItsExitCode_data();
    void eachCodeIsOfTheKindThatGivesItsExitCode();
    void wrongUsageIsTheFirstGroupOfCodes();
    void everyImportProblemIsOneOfTheInput();
};

void TestErrorCode::eachCodeIsOfTheKindThatGivesItsExitCode_data()
{
    using enum ErrorCode;
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("unknown command") << UnknownCommand << ErrorKind::Usage;
    QTest::newRow("missing option") << MissingOption << ErrorKind::Usage;
    QTest::newRow("file not found") << FileNotFound << ErrorKind::Input;
    QTest::newRow("folder instead of a file") << FileIsFolder << ErrorKind::Input;
    QTest::newRow("no project") << NotAProject << ErrorKind::Input;
    QTest::newRow("newer version") << ProjectTooNew << ErrorKind::Input;
    QTest::newRow("unknown agency") << UnknownAgency << ErrorKind::Input;
    QTest::newRow("nothing importable") << NothingImportable << ErrorKind::Input;
    QTest::newRow("folder not writable") << FolderNotWritable << ErrorKind::Storage;
    QTest::newRow("disk full") << DiskFull << ErrorKind::Storage;
    QTest::newRow("write failed") << WriteFailed << ErrorKind::Storage;
    QTest::newRow("in use") << ProjectInUse << ErrorKind::Storage;
    QTest::newRow("read-only") << ProjectReadOnly << ErrorKind::Storage;
    QTest::newRow("database failed") << DatabaseFailed << ErrorKind::Storage;
}

void TestErrorCode::eachCodeIsOfTheKindThatGivesItsExitCode()
{
    QFETCH(ErrorCode, code);
    QFETCH(ErrorKind, kind);
    QCOMPARE(kindOf(code), kind);
}

void TestErrorCode::wrongUsageIsTheFirstGroupOfCodes()
{
    for (int i = 0; i < errorCodeCount; ++i) {
        const bool isFirstGroup = i < static_cast<int>(ErrorCode::FileNotFound);
        QCOMPARE(kindOf(static_cast<ErrorCode>(i)) == ErrorKind::Usage, isFirstGroup);
    }
}

void TestErrorCode::everyImportProblemIsOneOfTheInput()
{
    for (int i = static_cast<int>(ErrorCode::NotATable); i < errorCodeCount; ++i)
        QCOMPARE(kindOf(static_cast<ErrorCode>(i)), ErrorKind::Input);
}

QTEST_APPLESS_MAIN(TestErrorCode)
#include "tst_errorcode.moc"

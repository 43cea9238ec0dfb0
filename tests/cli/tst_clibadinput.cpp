// Bad input: each gets one sentence that says what, where and what to do, and its exit code.
#include "clisession.h"
#include "tests/support/smalldisk.h"

#include "app/project/project.h"

#include <QJsonArray>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

/// Every kind of wrong file, next to a sound project `p.mizan` with figures.
void makeWrongFiles(CliSession &session)
{
    makeProjectWithFigures(session);
    QDir().mkdir(u"folder"_s);
    CliSession::write(u"empty.mizan"_s, {});
    CliSession::write(u"empty.csv"_s, {});
    CliSession::write(u"picture.mizan"_s,
                      QByteArray("\xff\xd8\xff\xe0\x00\x10JFIF\x00", 11) + QByteArray(5000, '\x7f'));
    const QByteArray project = CliSession::read(u"p.mizan"_s);
    CliSession::write(u"truncated.mizan"_s, project.left(project.size() / 2));
    QByteArray newer = project;
    newer.replace(60, 4, QByteArray("\x00\x00\x03\xe7", 4)); // user_version 999
    CliSession::write(u"newer.mizan"_s, newer);
    CliSession::write(u"nomonths.csv"_s, "Agency,MQL\nAcme,25\nBright,12\n");
    CliSession::write(u"negative.csv"_s, "Month,Agency,MQL\n2026-10,Acme,-5\n");
    CliSession::write(u"binary.csv"_s,
                      QByteArray("\xff\xd8\xff\xe0\x00\x10JFIF\x00", 11) + QByteArray(5000, '\0'));
}

QString longName()
{
    return QString(10000, u'n');
}

} // namespace

class TestCliBadInput : public QObject
{
    Q_OBJECT

private slots:
    void cleanupTestCase() { m_tableSession.reset(); }
    void badInputIsRefused_data();
    void badInputIsRefused();
    void aDuplicateMonthRowIsRejected();
    void aNegativeCountIsRejected();
    void aNameOfTenThousandCharactersIsRefused();
    void aFileOpenedTwiceIsNotWritten();
    void aReadOnlyFolderIsNotWritten();
    void aFullDiskIsSaid();
    void anExistingFileIsNotReplaced();

private:
    std::optional<CliSession> m_tableSession; ///< for all rows of the table, as none of them changes a file
};

void TestCliBadInput::badInputIsRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("fragment");
    const auto row = [](const char *name, const QString &line, int code, const QString &fragment) {
        QTest::newRow(name) << line << code << fragment;
    };
    const QString set = u"target set p.mizan --metric mql "_s;
    row("missing project", u"status missing.mizan"_s, 3, u"There is no file “missing.mizan”; check"_s);
    row("missing data", u"import p.mizan missing.csv"_s, 3, u"There is no file “missing.csv”; check"_s);
    row("directory as project", u"status folder"_s, 3, u"“folder” is a folder; choose"_s);
    row("directory as data", u"import p.mizan folder"_s, 3, u"“folder” is a folder; choose"_s);
    row("empty project", u"verify empty.mizan"_s, 3, u"“empty.mizan” is "_s);
    row("empty data", u"import p.mizan empty.csv"_s, 3, u"“empty.csv” is empty; export it again"_s);
    row("JPEG as project", u"status picture.mizan"_s, 3, u"“picture.mizan” is no Mizan project; choose"_s);
    row("JPEG as data", u"import p.mizan binary.csv"_s, 3, u"“binary.csv” is no table"_s);
    row("truncated project", u"status truncated.mizan"_s, 3, u"“truncated.mizan” is damaged"_s);
    row("newer version", u"status newer.mizan"_s, 3, u"newer Mizan (file version 999"_s);
    row("CSV with no months", u"import p.mizan nomonths.csv"_s, 3,
        u"“nomonths.csv” has no column of months"_s);
    row("unknown agency", u"status p.mizan --agency Nobody"_s, 3,
        u"“Nobody”; the project knows: Acme, Bright"_s);
    row("target of an unknown agency", set + u"--agency Nobody --months 2026-10 --value 3"_s, 3,
        u"“Nobody”"_s);
    row("import for an unknown agency", u"import p.mizan nomonths.csv --agency Nobody"_s, 3, u"“Nobody”"_s);
    row("month 2026-13", u"check p.mizan --month 2026-13"_s, 3,
        u"“2026-13” is no month; write year and month"_s);
    row("target month 2026-13", set + u"--agency Acme --months 2026-13 --value 3"_s, 3,
        u"“2026-13” is no month"_s);
    row("months backwards", set + u"--agency Acme --months 2026-10..2026-01 --value 3"_s, 3,
        u"no range of months"_s);
    row("a thousand years", set + u"--agency Acme --months 1026-10..2026-10 --value 3"_s, 3,
        u"no range of months"_s);
    row("status backwards", u"status p.mizan --from 2026-10 --to 2026-01"_s, 3, u"no range of months"_s);
    row("target abc", set + u"--agency Acme --months 2026-10 --value abc"_s, 3,
        u"“abc” is no number; write"_s);
    row("empty target", set + u"--agency Acme --months 2026-10 --value -"_s, 3, u"is no number"_s);
    row("negative target", set + u"--agency Acme --months 2026-10 --value -5"_s, 3,
        u"“-5” is negative; write"_s);
    row("target with thousands parted", set + u"--agency Acme --months 2026-10 --value 1,000"_s, 3,
        u"“1,000” is no number; write"_s);
    row("half a lead", set + u"--agency Acme --months 2026-10 --value 1.5"_s, 3, u"is no whole number"_s);
    const QString fee = u"agency fee p.mizan Acme --from 2026-10 "_s;
    row("fee with three decimals", fee + u"--amount 1.005"_s, 3,
        u"“1.005” has more decimals than an amount in EUR (2 at most)"_s);
    row("fee with a comma", fee + u"--amount 8000,50"_s, 3, u"“8000,50” is no number; write"_s);
    row("fee with a sign", fee + u"--amount €8000"_s, 3, u"“€8000” is no number; write"_s);
    row("fee in yen", fee + u"--amount 8000.0 --currency JPY"_s, 3, u"an amount in JPY (0 at most)"_s);
    row("negative count", u"import p.mizan negative.csv"_s, 3, u"“-5” is negative"_s);
    row("unknown metric", u"target set p.mizan --metric likes --agency Acme --months 2026-10 --value 1"_s, 3,
        u"no metric “likes”; use one of: visits, leads, mql"_s);
    row("unknown field", u"import p.mizan figures.csv --map likes=MQL"_s, 3, u"“likes”; the fields are"_s);
    row("unknown column", u"import p.mizan figures.csv --map mql=Likes"_s, 3,
        u"no column “Likes”; its columns are"_s);
    row("unknown format", u"import p.mizan figures.csv --format xyz"_s, 3, u"no file format “xyz”"_s);
    row("unknown encoding", u"import p.mizan figures.csv --encoding klingon"_s, 3,
        u"“klingon” is not known"_s);
    row("date 31 February", u"status p.mizan --as-of 2026-02-31"_s, 3, u"“2026-02-31” is no date"_s);
    row("unknown currency", u"new q.mizan --client A --currency XXQ"_s, 3, u"“XXQ” is no currency"_s);
    row("unknown time zone", u"new q.mizan --client A --time-zone Mars/Olympus"_s, 3,
        u"“Mars/Olympus” is no time zone"_s);
    row("fiscal year start 13", u"new q.mizan --client A --fiscal-year-start 13"_s, 3,
        u"“13” is no month number"_s);
    row("client without a name", u"new q.mizan --client \"  \""_s, 3, u"A name is missing"_s);
    row("agency twice", u"agency add p.mizan \"acme  inbound\""_s, 3, u"already, by name or alias"_s);
    row("contract backwards", u"agency add p.mizan X --from 2026-10 --to 2026-01"_s, 3,
        u"no range of months"_s);
    row("unknown language", u"report p.mizan --month 2026-10 --language tlh -o x.pdf"_s, 3,
        u"does not speak “tlh”"_s);
    row("nothing to report", u"report p.mizan --month 1999-10 -o x.pdf"_s, 3, u"no figures or targets"_s);
    row("unknown import", u"imports undo p.mizan 77"_s, 3, u"There is no import 77; list"_s);
    row("import that is no number", u"imports undo p.mizan last"_s, 3, u"There is no import last; list"_s);
    row("report into a missing folder", u"report p.mizan --month 2026-10 -o no/x.pdf"_s, 4, u"no"_s);
    row("backup into a missing folder", u"backup p.mizan no/x.mizan"_s, 4, u"no"_s);
}

void TestCliBadInput::badInputIsRefused()
{
    QFETCH(const QString, line);
    QFETCH(const int, code);
    QFETCH(const QString, fragment);
    if (!m_tableSession)
        makeWrongFiles(m_tableSession.emplace());
    const QByteArray before = CliSession::read(u"p.mizan"_s);
    const CliRun run = m_tableSession->run(line);
    QVERIFY2(run.err.contains(fragment), qPrintable(run.err));
    QCOMPARE(run.code, code);
    QCOMPARE(run.err.count(u'\n'), 1);
    QVERIFY(run.err.endsWith(u".\n"));
    QVERIFY2(run.out.isEmpty(), qPrintable(run.out));
    QCOMPARE(CliSession::read(u"p.mizan"_s), before);
    QVERIFY(!QFile::exists(u"q.mizan"_s));
}

void TestCliBadInput::aDuplicateMonthRowIsRejected()
{
    CliSession session;
    makeProject(session);
    CliSession::write(u"twice.csv"_s,
                      "Month,Agency,MQL\n2026-10,Acme,25\n2026-10,Acme,31\n2026-09,Acme,33\n");
    const CliRun run = session.run(u"import p.mizan twice.csv --json"_s);
    QCOMPARE(run.code, 0);
    QCOMPARE(run.json()[u"rows"][u"rejected"].toInt(), 1);
    QCOMPARE(run.json()[u"rejects"][0][u"line"].toInt(), 3);
    QCOMPARE(run.json()[u"rejects"][0][u"reason"].toString(),
             u"Line 2 has the same agency and month already."_s);
}

void TestCliBadInput::aNegativeCountIsRejected()
{
    CliSession session;
    makeProject(session);
    CliSession::write(u"negative.csv"_s, "Month,Agency,MQL\n2026-10,Acme,-5\n2026-09,Acme,33\n");
    const CliRun run = session.run(u"import p.mizan negative.csv --json"_s);
    QCOMPARE(run.code, 0);
    QCOMPARE(run.json()[u"rejects"][0][u"column"].toString(), u"MQL"_s);
    QCOMPARE(run.json()[u"rejects"][0][u"reason"].toString(), u"“-5” is negative."_s);
    QCOMPARE(run.json()[u"changes"].toArray().size(), 1);
}

void TestCliBadInput::aNameOfTenThousandCharactersIsRefused()
{
    CliSession session;
    makeProject(session);
    for (const QStringList &words : {QStringList{u"agency"_s, u"add"_s, u"p.mizan"_s, longName()},
                                     {u"agency"_s, u"add"_s, u"p.mizan"_s, u"A"_s, u"--alias"_s, longName()},
                                     {u"new"_s, u"q.mizan"_s, u"--client"_s, longName()}}) {
        const CliRun run = session.run(words);
        QCOMPARE(run.code, 3);
        QVERIFY2(run.err.contains(u"The name has 10,000 characters; shorten it to 200 or fewer."),
                 qPrintable(run.err));
    }
    const CliRun file = session.run({u"new"_s, longName(), u"--client"_s, u"A"_s});
    QCOMPARE(file.code, 4);
    QVERIFY2(file.err.contains(u"too long"), qPrintable(file.err));
}

void TestCliBadInput::aFileOpenedTwiceIsNotWritten()
{
    CliSession session;
    makeProjectWithFigures(session);
    const auto holder = Project::open(u"p.mizan"_s, Project::Mode::ReadWrite,
                                      {[&] { return session.now; }, session.path(u"backups"_s)});
    QVERIFY(holder && !(*holder)->isReadOnly());
    const CliRun write = session.run(u"agency add p.mizan Third"_s);
    QCOMPARE(write.code, 4);
    QVERIFY2(write.err.contains(u"p.mizan” is open in another place"), qPrintable(write.err));
    QCOMPARE(session.run(u"status p.mizan"_s).code, 0);
}

void TestCliBadInput::aReadOnlyFolderIsNotWritten()
{
    CliSession session;
    makeProjectWithFigures(session);
    SmallDisk disk(session.path(u"disk"_s));
    if (!disk.isMounted())
        QSKIP("needs root and the right to mount a tmpfs");
    QVERIFY(QFile::copy(u"p.mizan"_s, u"disk/p.mizan"_s));
    QVERIFY(disk.makeReadOnly());
    QCOMPARE(session.run(u"check disk/p.mizan --month 2026-10"_s).code, 10);
    const struct
    {
        QString line, fragment;
    } writes[] = {
        {u"agency add disk/p.mizan Third"_s, u"disk/p.mizan” is open for reading only; save a copy"_s},
        {u"new disk/q.mizan --client A"_s, u"Nothing can be written in the folder"_s},
        {u"backup p.mizan disk/q.mizan"_s, u"Nothing can be written in the folder"_s},
        {u"report p.mizan --month 2026-10 -o disk/x.pdf"_s, u"disk"_s}};
    for (const auto &[line, fragment] : writes) {
        const CliRun run = session.run(line);
        QVERIFY2(run.err.contains(fragment), qPrintable(line + u": "_s + run.err));
        QCOMPARE(run.code, 4);
    }
}

void TestCliBadInput::aFullDiskIsSaid()
{
    CliSession session;
    makeProjectWithFigures(session);
    SmallDisk disk(session.path(u"disk"_s));
    if (!disk.isMounted())
        QSKIP("needs root and the right to mount a tmpfs");
    QVERIFY(QFile::copy(u"p.mizan"_s, u"disk/p.mizan"_s));
    disk.fill();
    const QByteArray before = CliSession::read(u"disk/p.mizan"_s);
    for (const char *line :
         {"target set disk/p.mizan --agency Acme --metric leads --months 1990-01..2026-12 --value 7",
          "backup p.mizan disk/q.mizan", "report p.mizan --month 2026-10 -o disk/x.pdf",
          "new disk/r.mizan --client A"}) {
        const CliRun run = session.run(QString::fromUtf8(line));
        QVERIFY2(run.err.contains(u"The disk is full"),
                 qPrintable(QString::fromUtf8(line) + u": "_s + run.err));
        QCOMPARE(run.code, 4);
    }
    QCOMPARE(CliSession::read(u"disk/p.mizan"_s), before);
    QCOMPARE(session.run(u"verify disk/p.mizan"_s).code, 0);
    QVERIFY(!QFile::exists(u"disk/q.mizan"_s));
    QVERIFY(!QFile::exists(u"disk/r.mizan"_s));
}

void TestCliBadInput::anExistingFileIsNotReplaced()
{
    CliSession session;
    makeProject(session);
    const QByteArray before = CliSession::read(u"p.mizan"_s);
    const CliRun run = session.run(u"new p.mizan --client Other"_s);
    QCOMPARE(run.code, 3);
    QVERIFY2(run.err.contains(u"“p.mizan” exists already and is not replaced"), qPrintable(run.err));
    QCOMPARE(CliSession::read(u"p.mizan"_s), before);
}

QTEST_MAIN(TestCliBadInput)
#include "tst_clibadinput.moc"

// What an import says while it lasts, and that Ctrl-C takes it back.
#include "app/cli/interruption.h"
#include "tests/cli/clisession.h"
#include "tests/support/tabledump.h"

#include <csignal>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(MIZAN_BINARY_DIR "/bin/mizan-cli");

QByteArray leadsOf(int count)
{
    QByteArray csv = "Record ID,Became a Lead Date,Became a Marketing Qualified Lead Date,Original Source\n";
    for (int number = 0; number < count; ++number) {
        const QByteArray day = "2026-10-" + QByteArray::number(10 + number % 18);
        csv += QByteArray::number(1'000'000 + number) + ',' + day + ',' + day + ",Paid Search\n";
    }
    return csv;
}

void makeProject(CliSession &session, int leads)
{
    QCOMPARE(session.run(u"new p.mizan --client Example"_s).code, 0);
    QCOMPARE(session.run(u"agency add p.mizan Acme"_s).code, 0);
    CliSession::write(u"crm.csv"_s, leadsOf(leads));
}

const QString importing = u"import p.mizan crm.csv --agency Acme --exported-on 2026-11-02"_s;

} // namespace

class TestCliProgress : public QObject
{
    Q_OBJECT

private slots:
    void aTerminalIsToldHowFarItIs();
    void figuresAloneAreNotCountedAsRowsOfLeads();
    void whatIsNoTerminalIsToldNothing();
    void ctrlCWhileRowsAreStoredLeavesNoTrace_data();
    void ctrlCWhileRowsAreStoredLeavesNoTrace();
    void aSignalThatIsIgnoredStaysIgnored();
};

void TestCliProgress::aTerminalIsToldHowFarItIs()
{
    CliSession session;
    makeProject(session, 60'000);
    session.errIsTerminal = true;
    const CliRun run = session.run(importing);
    QCOMPARE(run.code, 0);
    QVERIFY2(run.err.contains(u"\rReading: "_s), qPrintable(run.err));
    QVERIFY2(run.err.contains(u" of 60,000 rows"_s), qPrintable(run.err));
    QVERIFY(run.err.endsWith(u" \r"_s)); // the line is gone
    QVERIFY(!run.err.contains(u'\n'));
    QVERIFY2(run.out.startsWith(u"crm.csv was imported"_s), qPrintable(run.out));
}

void TestCliProgress::figuresAloneAreNotCountedAsRowsOfLeads()
{
    CliSession session;
    makeProject(session, 0);
    CliSession::write(u"crm.csv"_s, "Month,MQL\n2026-10,7\n");
    session.errIsTerminal = true;
    const CliRun run = session.run(importing);
    QCOMPARE(run.code, 0);
    QVERIFY2(!run.err.contains(u"Storing"_s), qPrintable(run.err));
}

void TestCliProgress::whatIsNoTerminalIsToldNothing()
{
    CliSession session;
    makeProject(session, 10'000);
    const CliRun run = session.run(importing);
    QCOMPARE(run.code, 0);
    QCOMPARE(run.err, QString());
}

void TestCliProgress::ctrlCWhileRowsAreStoredLeavesNoTrace_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl-C") << SIGINT;
    QTest::newRow("end of the session") << SIGTERM;
}

void TestCliProgress::ctrlCWhileRowsAreStoredLeavesNoTrace()
{
    QFETCH(int, signal);
    CliSession session;
    makeProject(session, 300'000);
    const QString before = dumpTables(session.path(u"p.mizan"_s));
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"XDG_DATA_HOME"_s, session.path(u"data"_s));
    variables.insert(u"MIZAN_LANGUAGE"_s, u"en"_s);
    process.setProcessEnvironment(variables);
    process.start(program, QProcess::splitCommand(importing));
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(u"p.mizan-journal"_s), 20'000); // storing has begun
    ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 3);
    QCOMPARE(process.readAllStandardError(), "Stopped as you asked; nothing was changed.\n");
    QCOMPARE(process.readAllStandardOutput(), QByteArray());
    QVERIFY(!QFile::exists(u"p.mizan-journal"_s));
    QCOMPARE(dumpTables(session.path(u"p.mizan"_s)), before);
}

void TestCliProgress::aSignalThatIsIgnoredStaysIgnored()
{
    const auto before = std::signal(SIGINT, SIG_IGN);
    {
        const Interruption interruption;
        ::raise(SIGINT);
        QVERIFY(!interruption.hasCome());
        ::raise(SIGINT); // would end the process, were it not ignored any more
        ::raise(SIGTERM);
        QVERIFY(interruption.hasCome());
    }
    std::signal(SIGINT, before);
}

QTEST_GUILESS_MAIN(TestCliProgress)
#include "tst_cliprogress.moc"

// Help, version and wrong usage of mizan-cli.
#include "clisession.h"

#include "app/cli/commandfinder.h"

#include <QJsonArray>

using namespace mizan;
using namespace Qt::StringLiterals;

class TestCliHelp : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandIsListed();
    void everyCommandExplainsItself_data();
    void everyCommandExplainsItself();
    void aGroupExplainsItsCommands();
    void theVersionIsPrinted();
    void wrongUsageIsExitCodeTwo_data();
    void wrongUsageIsExitCodeTwo();
    void onlyTheReportDraws();
};

void TestCliHelp::everyCommandIsListed()
{
    CliSession session;
    const CliRun help = session.run(u"help"_s);
    QCOMPARE(help.code, 0);
    QCOMPARE(session.run(u"--help"_s).out, help.out);
    for (const char *name :
         {"new", "agency add", "agency list", "agency fee", "target set", "import", "imports list",
          "imports undo", "status", "check", "report", "verify", "backup", "help"})
        QVERIFY2(help.out.contains(u"\n  "_s + QLatin1StringView(name) + u' '), name);
    QCOMPARE(session.run(u"help --json"_s).json()[u"commands"].toArray().size(),
             qsizetype(commandList().size()));
}

void TestCliHelp::everyCommandExplainsItself_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &command : commandList())
        QTest::newRow(qPrintable(nameOf(*command))) << nameOf(*command);
}

void TestCliHelp::everyCommandExplainsItself()
{
    QFETCH(const QString, name);
    CliSession session;
    const CliRun help = session.run(u"help "_s + name);
    QCOMPARE(help.code, 0);
    QVERIFY2(help.out.startsWith(u"mizan-cli "_s + name), qPrintable(help.out));
    QVERIFY2(help.out.contains(u"--json  "), qPrintable(help.out));
    for (const QString &form : {name + u" --help"_s, name + u" -h"_s, name + u" FILE --help"_s})
        QCOMPARE(session.run(form).out, help.out);
    QVERIFY(help.err.isEmpty());
}

void TestCliHelp::aGroupExplainsItsCommands()
{
    CliSession session;
    const QString help = session.run(u"agency --help"_s).out;
    for (const char *name : {"agency add", "agency list", "agency fee"})
        QVERIFY2(help.contains(QLatin1StringView(name)), qPrintable(help));
}

void TestCliHelp::theVersionIsPrinted()
{
    CliSession session;
    const CliRun run = session.run(u"--version"_s);
    QCOMPARE(run.code, 0);
    QCOMPARE(run.out, u"mizan-cli "_s + QLatin1StringView(MIZAN_VERSION) + u'\n');
}

void TestCliHelp::wrongUsageIsExitCodeTwo_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("fragment");
    QTest::newRow("nothing") << QString() << u"COMMAND"_s;
    QTest::newRow("unknown command") << u"judge p.mizan"_s << u"no command “judge”"_s;
    QTest::newRow("unknown second word") << u"agency sack"_s << u"no command “agency sack”"_s;
    QTest::newRow("half a command") << u"agency"_s << u"agency add | agency list | agency fee"_s;
    QTest::newRow("unknown option") << u"status p.mizan --fast"_s << u"no option “--fast”"_s;
    QTest::newRow("option first") << u"--json status"_s << u"no option “--json”"_s;
    QTest::newRow("file missing") << u"status"_s << u"needs FILE"_s;
    QTest::newRow("client missing") << u"new p.mizan"_s << u"--client"_s;
    QTest::newRow("month missing") << u"check p.mizan"_s << u"--month"_s;
    QTest::newRow("output missing") << u"report p.mizan --month 2026-10"_s << u"-o"_s;
    QTest::newRow("end without start") << u"agency add p.mizan A --to 2026-12"_s << u"--from"_s;
    QTest::newRow("paper") << u"report p.mizan --month 2026-10 --paper a5 -o x.pdf"_s
                           << u"“a5” is no value for --paper"_s;
    QTest::newRow("map") << u"import p.mizan x.csv --map mql"_s << u"field=Column"_s;
    QTest::newRow("delimiter") << u"import p.mizan x.csv --delimiter abc"_s
                               << u"“abc” is no value for --delimiter"_s;
    QTest::newRow("decimal") << u"import p.mizan x.csv --decimal x"_s << u"“x” is no value for --decimal"_s;
    QTest::newRow("date order") << u"import p.mizan x.csv --date-order dym"_s << u"dmy, mdy, ymd"_s;
}

void TestCliHelp::wrongUsageIsExitCodeTwo()
{
    QFETCH(const QString, line);
    QFETCH(const QString, fragment);
    CliSession session;
    const CliRun run = session.run(line);
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.contains(fragment), qPrintable(run.err));
    QVERIFY(run.out.isEmpty());
    QCOMPARE(run.err.count(u'\n'), 1);
}

void TestCliHelp::onlyTheReportDraws()
{
    QVERIFY(needsApplication({u"report"_s, u"p.mizan"_s}));
    for (const char *name : {"status", "check", "import", "help"})
        QVERIFY(!needsApplication({QString::fromUtf8(name)}));
    QVERIFY(!needsApplication({}));
}

QTEST_GUILESS_MAIN(TestCliHelp)
#include "tst_clihelp.moc"

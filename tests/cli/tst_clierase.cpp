// Forgetting persons by command line.
#include "clisession.h"

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

/// A project with the leads of Jane, in October, and of Omar, two years ago, whose names are kept.
void makeProjectWithLeads(CliSession &session)
{
    makeProject(session);
    CliSession::write(u"leads.csv"_s, "Record ID,Email,Name,Created date,MQL date,Source\n"
                                      "1,jane@example.com,Jane Doe,2026-10-01,2026-10-04,Google\n"
                                      "2,omar@example.com,Omar Ali,2024-01-01,2024-01-03,Fair\n");
    const CliRun run = session.run(u"import p.mizan leads.csv --agency Acme --keep-persons "
                                   "--map record_id=\"Record ID\" --map email=Email --map name=Name "
                                   "--map created_date=\"Created date\" --map mql_date=\"MQL date\""_s);
    QVERIFY2(run.code == 0, qPrintable(run.err));
}

} // namespace

class TestCliErase : public QObject
{
    Q_OBJECT

private slots:
    void aPersonIsForgotten()
    {
        CliSession session;
        makeProjectWithLeads(session);
        QVERIFY(CliSession::read(u"p.mizan"_s).contains("Jane Doe"));
        const CliRun run = session.run(u"erase p.mizan --email Jane@Example.com --json"_s);
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QCOMPARE(run.json()[u"leads"].toInt(), 1);
        QCOMPARE(run.json()[u"rows"].toInt(), 1);
        const QByteArray bytes = CliSession::read(u"p.mizan"_s);
        QVERIFY(!bytes.contains("Jane Doe") && bytes.contains("Omar Ali"));
    }

    void whoeverIsOldIsForgotten()
    {
        CliSession session;
        makeProjectWithLeads(session);
        const CliRun run = session.run(u"erase p.mizan --older-than 12"_s);
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QVERIFY2(run.out.startsWith(u"Erased what named the person of 1 lead"_s), qPrintable(run.out));
        const QByteArray bytes = CliSession::read(u"p.mizan"_s);
        QVERIFY(bytes.contains("Jane Doe") && !bytes.contains("Omar Ali"));
    }

    void nobodyIsFoundAndThatIsSaid()
    {
        CliSession session;
        makeProjectWithLeads(session);
        const CliRun run = session.run(u"erase p.mizan --email nobody@example.com"_s);
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.startsWith(u"No lead in the project is of such a person."_s), qPrintable(run.out));
    }

    void wrongWordsAreRefused_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("code");
        QTest::newRow("neither") << QString() << 2;
        QTest::newRow("both") << u"--email a@b.example --older-than 3"_s << 2;
        QTest::newRow("no number") << u"--older-than soon"_s << 2;
        QTest::newRow("no months") << u"--older-than 0"_s << 2;
        QTest::newRow("no address") << u"--email jane"_s << 3;
    }
    void wrongWordsAreRefused()
    {
        QFETCH(QString, options);
        QFETCH(int, code);
        CliSession session;
        makeProject(session);
        const CliRun run = session.run(u"erase p.mizan "_s + options);
        QCOMPARE(run.code, code);
        QVERIFY(!run.err.isEmpty());
    }
};

QTEST_MAIN(TestCliErase)
#include "tst_clierase.moc"

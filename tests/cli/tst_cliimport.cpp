// `import` and `imports` on the command line: what they print, what they change, what they leave alone.
#include "clisession.h"

#include <QDir>
#include <QJsonArray>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonObject statusOf(CliSession &session)
{
    return session.run(u"status p.mizan --json"_s).json();
}

} // namespace

class TestCliImport : public QObject
{
    Q_OBJECT

private slots:
    void anImportHasTheAgreedShape();
    void rejectedRowsAreListed();
    void aDryRunChangesNothing();
    void theSameFileTwiceChangesNothing();
    void aLaterFileShowsBeforeAndAfter();
    void columnsOfOtherNamesAreMapped();
    void theAgencyComesFromTheOption();
    void aReplacedImportIsNamed();
    void aRefusalIsJsonToo();
    void importsAreListed();
    void anUndoneImportLeavesTheOlderFigures();
    void aPresetOfTheUsersOwnIsRecognised();
};

void TestCliImport::anImportHasTheAgreedShape()
{
    CliSession session;
    makeProject(session);
    CliSession::write(u"figures.csv"_s,
                      "Month,Agency,MQL,Spend\n2026-10,Acme,25,4199.50\n2026-09,Acme,33,4000\n");
    const CliRun run = session.run(u"import p.mizan figures.csv --exported-on 2026-11-03 --json"_s);
    QVERIFY2(run.code == 0, qPrintable(run.err));
    QCOMPARE(run.json(), object(R"({"import_id": 1, "format": "plain", "kind": "monthly",
        "rows": {"read": 2, "accepted": 2, "rejected": 0, "skipped": 0, "unchanged": 0}, "rejects": [],
        "changes": [{"agency": "Acme", "month": "2026-09", "metric": "mql", "before": null, "after": 33},
                    {"agency": "Acme", "month": "2026-10", "metric": "mql", "before": null, "after": 25},
                    {"agency": "Acme", "month": "2026-09", "metric": "spend", "before": null, "after": 4000},
                    {"agency": "Acme", "month": "2026-10", "metric": "spend", "before": null, "after": 4199.5}],
        "covers": "2026-09..2026-10", "replaces": null, "imported": true})"));
}

void TestCliImport::rejectedRowsAreListed()
{
    CliSession session;
    makeProject(session);
    CliSession::write(u"figures.csv"_s,
                      "Month,Agency,MQL\n2026-10,Acme,25\n2026-10,Bright,abc\n2026-13,Acme,3\n");
    const CliRun run = session.run(u"import p.mizan figures.csv --json"_s);
    QCOMPARE(run.code, 0);
    QCOMPARE(run.json()[u"rejects"].toArray(), object(R"({"r": [
        {"line": 3, "column": "MQL", "reason": "“abc” is no number."},
        {"line": 4, "column": "Month", "reason": "“2026-13” is no month."}]})")[u"r"]
                                                   .toArray());
    QCOMPARE(session.run(u"imports undo p.mizan 1"_s).code, 0);
    const QString text = session.run(u"import p.mizan figures.csv"_s).out;
    QVERIFY2(text.contains(u"“abc” is no number."), qPrintable(text));
}

void TestCliImport::aDryRunChangesNothing()
{
    CliSession session;
    makeProject(session);
    CliSession::write(u"figures.csv"_s, octoberFigures);
    const QByteArray before = CliSession::read(u"p.mizan"_s);
    const CliRun run = session.run(u"import p.mizan figures.csv --dry-run --json"_s);
    QCOMPARE(run.code, 0);
    QCOMPARE(run.json()[u"imported"].toBool(true), false);
    QVERIFY(run.json()[u"import_id"].isNull());
    QVERIFY(!run.json().contains(u"error"));
    QCOMPARE(run.json()[u"changes"].toArray().size(), 14);
    QCOMPARE(CliSession::read(u"p.mizan"_s), before);
}

void TestCliImport::theSameFileTwiceChangesNothing()
{
    CliSession session;
    makeProjectWithFigures(session);
    const QByteArray before = CliSession::read(u"p.mizan"_s);
    const CliRun json = session.run(u"import p.mizan figures.csv --exported-on 2026-11-03 --json"_s);
    QCOMPARE(json.code, 0);
    QCOMPARE(json.json()[u"imported"].toBool(), true);
    QCOMPARE(json.json()[u"import_id"].toInt(), 1);
    QCOMPARE(json.json()[u"rows"][u"unchanged"].toInt(), 4);
    QCOMPARE(json.json()[u"changes"].toArray().size(), 0);
    const CliRun text = session.run(u"import p.mizan figures.csv --exported-on 2026-11-03"_s);
    QVERIFY2(text.out.contains(u"nothing changed"), qPrintable(text.out));
    QCOMPARE(CliSession::read(u"p.mizan"_s), before);
}

void TestCliImport::aLaterFileShowsBeforeAndAfter()
{
    CliSession session;
    makeProjectWithFigures(session);
    CliSession::write(u"later.csv"_s, "Month,Agency,MQL\n2026-10,Acme,27\n2026-10,Bright,14\n");
    const CliRun run = session.run(u"import p.mizan later.csv --exported-on 2026-11-05 --json"_s);
    QCOMPARE(run.json()[u"changes"].toArray(),
             object(R"({"c": [{"agency": "Acme", "month": "2026-10", "metric": "mql",
        "before": 25, "after": 27}]})")[u"c"]
                 .toArray());
    QCOMPARE(run.json()[u"rows"][u"unchanged"].toInt(), 1);
    QCOMPARE(run.json()[u"import_id"].toInt(), 2);
}

void TestCliImport::columnsOfOtherNamesAreMapped()
{
    CliSession session;
    makeProject(session);
    CliSession::write(u"odd.csv"_s, "Zeit;Wer;Gute\n2026-10;Acme;25\n");
    const CliRun run =
        session.run(u"import p.mizan odd.csv --map month=Zeit --map agency=Wer --map mql=Gute --json"_s);
    QVERIFY2(run.code == 0, qPrintable(run.err));
    QCOMPARE(run.json()[u"changes"][0][u"after"].toInt(), 25);
}

void TestCliImport::theAgencyComesFromTheOption()
{
    CliSession session;
    makeProject(session);
    CliSession::write(u"one.csv"_s, "Month,MQL\n2026-10,25\n");
    QCOMPARE(session.run(u"import p.mizan one.csv --json"_s).code, 3);
    const CliRun run = session.run(u"import p.mizan one.csv --agency Bright --json"_s);
    QCOMPARE(run.code, 0);
    QCOMPARE(run.json()[u"changes"][0][u"agency"].toString(), u"Bright"_s);
}

void TestCliImport::aReplacedImportIsNamed()
{
    CliSession session;
    makeProject(session);
    CliSession::write(u"one.csv"_s, "Month,MQL\n2026-10,25\n");
    QCOMPARE(session.run(u"import p.mizan one.csv --agency Acme"_s).code, 0);
    const QString again = u"import p.mizan one.csv --agency Bright"_s;
    QVERIFY(session.run(again + u" --dry-run"_s).out.contains("would replace import 1"_L1));
    QCOMPARE(session.run(again + u" --dry-run --json"_s).json()[u"replaces"].toInt(), 1);
    QVERIFY(session.run(again).out.contains("replaced import 1"_L1));
}

void TestCliImport::aRefusalIsJsonToo()
{
    CliSession session;
    makeProject(session);
    const CliRun run = session.run(u"import p.mizan missing.csv --json"_s);
    QCOMPARE(run.code, 3);
    QCOMPARE(run.json().keys(), QStringList({u"error"_s, u"imported"_s}));
    QCOMPARE(run.json()[u"imported"].toBool(true), false);
    QCOMPARE(run.json()[u"error"].toString() + u'\n', run.err);
}

void TestCliImport::importsAreListed()
{
    CliSession session;
    makeProjectWithFigures(session);
    const QJsonObject import = session.run(u"imports list p.mizan --json"_s).json()[u"imports"][0].toObject();
    QCOMPARE(import[u"id"].toInt(), 1);
    QCOMPARE(import[u"file"].toString(), u"figures.csv"_s);
    QCOMPARE(import[u"sha256"].toString().size(), 64);
    QCOMPARE(import[u"imported_at"].toString(), u"2026-11-21T12:00:00Z"_s);
    QCOMPARE(import[u"rows"].toInt(), 4);
    QCOMPARE(import[u"covers"].toString(), u"2026-09..2026-10"_s);
    const QString text = session.run(u"imports list p.mizan"_s).out;
    QVERIFY2(text.contains(u"figures.csv") && text.contains(import[u"sha256"].toString().left(12)),
             qPrintable(text));
}

void TestCliImport::anUndoneImportLeavesTheOlderFigures()
{
    CliSession session;
    makeProjectWithFigures(session);
    const QJsonObject before = statusOf(session);
    CliSession::write(u"later.csv"_s, "Month,Agency,MQL\n2026-10,Acme,27\n");
    QCOMPARE(session.run(u"import p.mizan later.csv --exported-on 2026-11-05"_s).code, 0);
    QVERIFY(statusOf(session) != before);
    const CliRun undo = session.run(u"imports undo p.mizan 2 --json"_s);
    QCOMPARE(undo.json(), object(R"({"removed": 2, "file": "later.csv"})"));
    QCOMPARE(statusOf(session), before);
    QCOMPARE(session.run(u"imports undo p.mizan 2"_s).code, 3);
}

void TestCliImport::aPresetOfTheUsersOwnIsRecognised()
{
    CliSession session;
    makeProject(session);
    CliSession::write(u"figures.csv"_s, "Zeit;Qualifizierte\n2026-10-01;3\n2026-10-02;4\n");
    const QString line = u"import p.mizan figures.csv --agency Acme --json"_s;
    QCOMPARE(session.run(line).code, 3);
    QVERIFY(QDir().mkpath(session.path(u"presets"_s)));
    CliSession::write(session.path(u"presets/own.json"_s),
                      R"({"id": "own", "name": "Our own", "kind": "monthly",
                          "recognise": {"required": [["Qualifizierte"]]},
                          "columns": {"month": "Zeit", "mql": "Qualifizierte"}, "rows": {"areSummed": true}})");
    CliSession::write(session.path(u"presets/broken.json"_s), "{");
    const CliRun run = session.run(line);
    QVERIFY2(run.code == 0, qPrintable(run.err));
    QCOMPARE(run.json()[u"format"].toString(), u"own"_s);
    QCOMPARE(run.json()[u"changes"][0][u"after"].toInt(), 7);
    QVERIFY(run.err.contains(u"broken.json"));
}

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cliimport.moc"

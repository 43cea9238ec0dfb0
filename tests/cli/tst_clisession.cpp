// The main job on the command line, from a new project to the PDF.
#include "clisession.h"

#include <QJsonArray>
#include <QPdfDocument>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// The metrics of one month of one agency in `status --json`.
QJsonObject metricsOf(const QJsonObject &status, const QString &agency, const QString &month)
{
    for (const QJsonValue &a : status[u"agencies"].toArray()) {
        for (const QJsonValue &m : a[u"months"].toArray()) {
            if (a[u"name"] == agency && m[u"month"] == month)
                return m[u"metrics"].toObject();
        }
    }
    return {};
}

QString textOf(const QString &pdf, int page)
{
    QPdfDocument document;
    if (document.load(pdf) != QPdfDocument::Error::None)
        return {};
    return document.getAllText(page).text();
}

} // namespace

class TestCliSession : public QObject
{
    Q_OBJECT

private slots:
    void aNewProjectIsDescribed();
    void otherMetricsCanBeJudged();
    void aBackupThatFailsIsTold();
    void anAmountNamesItsCurrencyAndThatOfItsTarget();
    void agenciesAreListedWithContractAndFee();
    void aFeeOfTheSameMonthIsReplaced();
    void statusHasTheAgreedShape();
    void statusKeepsToItsMonths_data();
    void statusKeepsToItsMonths();
    void aFeeAloneMakesNoMonths();
    void statusSpeaksForAPerson();
    void moneyIsInMajorUnits();
    void checkFlagsTheMiss();
    void checkOfAMonthWithoutDataIsDone_data();
    void checkOfAMonthWithoutDataIsDone();
    void reportsAreWrittenInBothLanguages();
    void theSameStampGivesTheSameBytes();
    void aFolderGetsAReportForEachAgency();
    void aReportNeverReplacesItsProject();
    void aSoundProjectVerifies();
    void aDamagedProjectDoesNotVerify();
    void aBackupIsACompleteProject();
};

void TestCliSession::aNewProjectIsDescribed()
{
    CliSession session;
    const CliRun run = session.run(
        u"new a.mizan --client \"Palmyra & Sons\" --currency kwd --fiscal-year-start 4 --time-zone Asia/Kuwait --json"_s);
    QCOMPARE(run.code, 0);
    QCOMPARE(run.json(), object(R"({"file": "a.mizan", "client": "Palmyra & Sons", "currency": "KWD",
                                    "fiscal_year_start": 4, "time_zone": "Asia/Kuwait"})"));
    QVERIFY(run.err.isEmpty());
}

void TestCliSession::otherMetricsCanBeJudged()
{
    CliSession session;
    QCOMPARE(session.run(u"new a.mizan --client A --judged mql,likes"_s).code, 3);
    QCOMPARE(session.run(u"new a.mizan --client A --judged \"leads, SQL\""_s).code, 0);
    QCOMPARE(session.run(u"agency add a.mizan Acme"_s).code, 0);
    QCOMPARE(
        session.run(u"target set a.mizan --agency Acme --metric leads --months 2026-10 --value 9"_s).code, 0);
    CliSession::write(u"f.csv"_s, "Month,Agency,Leads\n2026-10,Acme,5\n");
    QCOMPARE(session.run(u"import a.mizan f.csv --exported-on 2026-11-03"_s).code, 0);
    QCOMPARE(session.run(u"check a.mizan --month 2026-10"_s).code, 10);
}

void TestCliSession::aBackupThatFailsIsTold()
{
    CliSession session;
    CliSession::write(u"backups"_s, "a file where the folder should be");
    QCOMPARE(session.run(u"new a.mizan --client A"_s).code, 0);
    const CliRun run = session.run(u"agency add a.mizan Acme"_s);
    QCOMPARE(run.code, 0);
    QVERIFY2(run.err.startsWith("The backup of the day was not made: "_L1), qPrintable(run.err));
}

void TestCliSession::anAmountNamesItsCurrencyAndThatOfItsTarget()
{
    CliSession session;
    QCOMPARE(session.run(u"new a.mizan --client A --currency EUR"_s).code, 0);
    QCOMPARE(session.run(u"agency add a.mizan Acme"_s).code, 0);
    QCOMPARE(
        session.run(u"target set a.mizan --agency Acme --metric spend --months 2026-10 --value 9"_s).code, 0);
    CliSession::write(u"f.csv"_s, "Month,Agency,Spend (USD)\n2026-10,Acme,5\n");
    QCOMPARE(session.run(u"import a.mizan f.csv --exported-on 2026-11-03"_s).code, 0);
    const QJsonValue month = session.run(u"status a.mizan --json"_s).json()[u"agencies"][0][u"months"][0];
    QCOMPARE(month[u"metrics"][u"spend"][u"currency"].toString(), u"USD"_s);
    QCOMPARE(month[u"metrics"][u"spend"][u"target_currency"].toString(), u"EUR"_s);
}

void TestCliSession::agenciesAreListedWithContractAndFee()
{
    CliSession session;
    makeProject(session);
    QCOMPARE(session.run(u"agency fee p.mizan \"acme inbound\" --from 2026-01 --amount 8000.50"_s).code, 0);
    QCOMPARE(session.run(u"agency list p.mizan --json"_s).json(), object(R"({"agencies": [
        {"name": "Acme", "aliases": ["Acme Inbound"], "contract": [],
         "fees": [{"from": "2026-01", "amount": 8000.5, "currency": "EUR"}]},
        {"name": "Bright", "aliases": [], "contract": [{"from": "2026-09", "to": null}], "fees": []}]})"));
    const QString text = session.run(u"agency list p.mizan"_s).out;
    QVERIFY2(text.contains(u"Acme Inbound"), qPrintable(text));
    QVERIFY2(text.contains(u"from September 2026"), qPrintable(text));
}

void TestCliSession::aFeeOfTheSameMonthIsReplaced()
{
    CliSession session;
    makeProject(session);
    for (const char *fee :
         {"--from 2026-05 --amount 500", "--from 2026-01 --amount 400", "--from 2026-05 --amount 600"})
        QCOMPARE(session.run(u"agency fee p.mizan Acme "_s + QString::fromUtf8(fee)).code, 0);
    const auto fees = session.run(u"agency list p.mizan --json"_s).json()[u"agencies"][0][u"fees"].toArray();
    QCOMPARE(fees.size(), 2);
    QCOMPARE(fees[0][u"amount"].toDouble(), 400.0);
    QCOMPARE(fees[1][u"amount"].toDouble(), 600.0);
}

void TestCliSession::statusHasTheAgreedShape()
{
    CliSession session;
    makeProjectWithFigures(session);
    const QJsonObject status = session.run(u"status p.mizan --json --as-of 2026-11-21"_s).json();
    QCOMPARE(status[u"client"].toString(), u"Northwind"_s);
    QCOMPARE(status.keys(), QStringList({u"agencies"_s, u"client"_s}));
    const QJsonObject october = metricsOf(status, u"Acme"_s, u"2026-10"_s);
    QCOMPARE(october.keys(), QStringList({u"leads"_s, u"mql"_s, u"spend"_s, u"sql"_s}));
    QCOMPARE(october[u"mql"].toObject(), object(R"({"actual": 25, "target": 30, "attainment": 0.8333,
        "verdict": "missed", "signal": "within_variation", "p_value": 0.2084, "source": "reported",
        "reported": 25, "counted": null, "complete": true})"));
    QCOMPARE(october[u"sql"].toObject(), object(R"({"actual": 8, "target": null, "attainment": null,
        "verdict": "no_target", "signal": null, "p_value": null, "source": "reported",
        "reported": 8, "counted": null, "complete": true})"));
    const QJsonObject november = metricsOf(status, u"Acme"_s, u"2026-11"_s);
    QCOMPARE(november.keys(), QStringList{u"mql"_s});
    QCOMPARE(november[u"mql"].toObject(), object(R"({"actual": null, "target": 30, "attainment": null,
        "verdict": "in_progress", "signal": null, "p_value": null, "source": null,
        "reported": null, "counted": null, "complete": false})"));
}

void TestCliSession::statusKeepsToItsMonths_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QStringList>("months");
    QTest::newRow("to this month") << QString() << QStringList{u"2026-09"_s, u"2026-10"_s, u"2026-11"_s};
    QTest::newRow("as of") << u"--as-of 2026-10-10"_s << QStringList{u"2026-09"_s, u"2026-10"_s};
    QTest::newRow("from") << u"--from 2026-11"_s << QStringList{u"2026-11"_s};
    QTest::newRow("from and to") << u"--from 2026-10 --to 2026-12"_s
                                 << QStringList{u"2026-10"_s, u"2026-11"_s, u"2026-12"_s};
}

void TestCliSession::statusKeepsToItsMonths()
{
    QFETCH(const QString, options);
    QFETCH(const QStringList, months);
    CliSession session;
    makeProjectWithFigures(session);
    const CliRun run = session.run(u"status p.mizan --json --agency bright "_s + options);
    QStringList shown;
    for (const QJsonValue &month : run.json()[u"agencies"][0][u"months"].toArray())
        shown.append(month[u"month"].toString());
    QCOMPARE(shown, months);
    QCOMPARE(run.json()[u"agencies"].toArray().size(), 1);
}

void TestCliSession::aFeeAloneMakesNoMonths()
{
    CliSession session;
    makeProject(session);
    QCOMPARE(session.run(u"agency fee p.mizan Acme --from 2026-09 --amount 8000"_s).code, 0);
    const auto months = session.run(u"status p.mizan --json"_s).json()[u"agencies"][0][u"months"].toArray();
    QCOMPARE(months.last()[u"month"].toString(), u"2026-11"_s);
}

void TestCliSession::statusSpeaksForAPerson()
{
    CliSession session;
    makeProjectWithFigures(session);
    const QString text = session.run(u"status p.mizan"_s).out;
    for (const QString &word : {u"Northwind"_s, u"Acme"_s, u"October 2026"_s, u"MQL"_s, u"25"_s, u"30"_s,
                                u"Missed"_s, u"within ordinary variation"_s})
        QVERIFY2(text.contains(word), qPrintable(text));
}

void TestCliSession::moneyIsInMajorUnits()
{
    CliSession session;
    makeProjectWithFigures(session);
    QCOMPARE(
        session.run(u"target set p.mizan --agency Acme --metric spend --months 2026-10 --value 4200.25"_s)
            .code,
        0);
    const QJsonObject status = session.run(u"status p.mizan --json"_s).json();
    const QJsonObject spend = metricsOf(status, u"Acme"_s, u"2026-10"_s)[u"spend"].toObject();
    QCOMPARE(spend[u"actual"].toDouble(), 4199.5);
    QCOMPARE(spend[u"target"].toDouble(), 4200.25);
    QCOMPARE(spend[u"currency"].toString(), u"EUR"_s);
}

void TestCliSession::checkFlagsTheMiss()
{
    CliSession session;
    makeProjectWithFigures(session);
    const CliRun run = session.run(u"check p.mizan --month 2026-10"_s);
    QCOMPARE(run.code, 10);
    QVERIFY2(run.out.contains(u"Acme"), qPrintable(run.out));
    QVERIFY2(run.out.contains(u"within ordinary variation"), qPrintable(run.out));
    const QJsonObject json = session.run(u"check p.mizan --month 2026-10 --json"_s).json();
    QCOMPARE(
        json[u"agencies"].toArray(),
        object(R"({"a": [{"name": "Acme", "state": "missed"}, {"name": "Bright", "state": "met"}]})")[u"a"]
            .toArray());
    QCOMPARE(json[u"missed"].toArray().size(), 1);
    QCOMPARE(json[u"missed"][0].toObject(),
             object(R"({"agency": "Acme", "metric": "mql", "actual": 25, "target": 30,
        "attainment": 0.8333, "verdict": "missed", "signal": "within_variation", "p_value": 0.2084,
        "source": "reported", "reported": 25, "counted": null, "complete": true})"));
    QCOMPARE(session.run(u"check p.mizan --month 2026-09"_s).code, 0);
}

void TestCliSession::checkOfAMonthWithoutDataIsDone_data()
{
    QTest::addColumn<QString>("month");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("in progress") << u"2026-11"_s << u"in_progress"_s
                                 << u"This month has not ended yet, so nothing is judged."_s;
    QTest::newRow("in the future") << u"2031-05"_s << u"in_progress"_s
                                   << u"This month has not begun yet, so nothing is judged."_s;
    QTest::newRow("long ago") << u"1999-01"_s << u"no_data"_s << u"No judged target was missed."_s;
}

void TestCliSession::checkOfAMonthWithoutDataIsDone()
{
    QFETCH(const QString, month);
    QFETCH(const QString, state);
    QFETCH(const QString, outcome);
    CliSession session;
    makeProjectWithFigures(session);
    const CliRun run = session.run(u"check p.mizan --json --month "_s + month);
    QCOMPARE(run.code, 0);
    QCOMPARE(run.json()[u"missed"].toArray().size(), 0);
    QCOMPARE(run.json()[u"agencies"][0][u"state"].toString(), state);
    const QString text = session.run(u"check p.mizan --month "_s + month).out;
    QVERIFY2(text.endsWith(outcome + u'\n'), qPrintable(text));
}

void TestCliSession::reportsAreWrittenInBothLanguages()
{
    CliSession session;
    makeProjectWithFigures(session);
    const CliRun english = session.run(u"report p.mizan --month 2026-10 --language en -o en.pdf --json"_s);
    QVERIFY2(english.code == 0, qPrintable(english.err));
    QCOMPARE(english.json(), object(R"({"month": "2026-10", "language": "en", "files": ["en.pdf"]})"));
    const QString page = textOf(u"en.pdf"_s, 0);
    QVERIFY2(page.contains(u"October 2026") && page.contains(u"Acme"), qPrintable(page));

    QCOMPARE(
        session.run(u"report p.mizan --month 2026-10 --agency Acme --language ar --paper letter -o ar.pdf"_s)
            .code,
        0);
    const QString arabic = textOf(u"ar.pdf"_s, 0).normalized(QString::NormalizationForm_KC);
    QVERIFY2(std::ranges::any_of(arabic, [](QChar c) { return c.script() == QChar::Script_Arabic; }),
             qPrintable(arabic));
}

void TestCliSession::theSameStampGivesTheSameBytes()
{
    CliSession session;
    makeProjectWithFigures(session);
    for (const char *file : {"one.pdf", "two.pdf"})
        QCOMPARE(
            session.run(u"report p.mizan --month 2026-10 --language en -o "_s + QString::fromUtf8(file)).code,
            0);
    QVERIFY(!CliSession::read(u"one.pdf"_s).isEmpty());
    QCOMPARE(CliSession::read(u"one.pdf"_s), CliSession::read(u"two.pdf"_s));
}

void TestCliSession::aFolderGetsAReportForEachAgency()
{
    CliSession session;
    makeProjectWithFigures(session);
    const CliRun run = session.run(u"report p.mizan --month 2026-10 --all-into reports --json"_s);
    QVERIFY2(run.code == 0, qPrintable(run.err));
    QCOMPARE(QDir(u"reports"_s).entryList(QDir::Files),
             QStringList({u"Acme-2026-10.pdf"_s, u"Bright-2026-10.pdf"_s}));
    QCOMPARE(run.json()[u"files"].toArray().size(), 2);
}

void TestCliSession::aReportNeverReplacesItsProject()
{
    CliSession session;
    makeProjectWithFigures(session);
    const QByteArray before = CliSession::read(u"p.mizan"_s);
    QCOMPARE(session.run(u"report p.mizan --month 2026-10 -o ./p.mizan"_s).code, 3);
    QCOMPARE(CliSession::read(u"p.mizan"_s), before);
}

void TestCliSession::aSoundProjectVerifies()
{
    CliSession session;
    makeProjectWithFigures(session);
    const CliRun run = session.run(u"verify p.mizan --json"_s);
    QCOMPARE(run.code, 0);
    QCOMPARE(run.json(), object(R"({"file": "p.mizan", "sound": true, "problems": []})"));
    QCOMPARE(session.run(u"verify p.mizan"_s).out, u"The project file is sound.\n"_s);
}

void TestCliSession::aDamagedProjectDoesNotVerify()
{
    CliSession session;
    makeProjectWithFigures(session);
    QByteArray bytes = CliSession::read(u"p.mizan"_s);
    bytes.replace(bytes.size() - 4096, 4096, QByteArray(4096, '\x5a'));
    CliSession::write(u"p.mizan"_s, bytes);
    const CliRun run = session.run(u"verify p.mizan"_s);
    QCOMPARE(run.code, 3);
    QVERIFY2(run.err.contains(u"restore a backup"), qPrintable(run.err));
    QCOMPARE(CliSession::read(u"p.mizan"_s), bytes);
}

void TestCliSession::aBackupIsACompleteProject()
{
    CliSession session;
    makeProjectWithFigures(session);
    const CliRun run = session.run(u"backup p.mizan copy.mizan --json"_s);
    QVERIFY2(run.code == 0, qPrintable(run.err));
    QCOMPARE(run.json()[u"bytes"].toInteger(), QFileInfo(u"copy.mizan"_s).size());
    QCOMPARE(session.run(u"status copy.mizan --json"_s).json(),
             session.run(u"status p.mizan --json"_s).json());
    const CliRun again = session.run(u"backup p.mizan copy.mizan"_s);
    QCOMPARE(again.code, 3);
    QVERIFY2(again.err.contains(u"exists already"), qPrintable(again.err));
}

QTEST_MAIN(TestCliSession)
#include "tst_clisession.moc"

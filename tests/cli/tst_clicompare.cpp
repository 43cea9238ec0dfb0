// `compare` on several project files, some of which cannot be read; figures small enough to be checked by
// hand.
#include "app/project/project.h"
#include "app/tables/sheetfile.h"
#include "clisession.h"
#include "tests/support/pdftools.h"
#include "tests/tables/sheetrows.h"

#include <QApplication>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

/// A project of one agency with a target of 30 MQLs in each of @p figures' months.
void makeFile(CliSession &session, const QString &file, const QString &client, const QString &agency,
              const QByteArray &figures, const QString &currency = u"EUR"_s)
{
    CliSession::write(file + u".csv"_s, figures);
    for (const QStringList &words :
         {QStringList{u"new"_s, file, u"--client"_s, client, u"--currency"_s, currency, u"--time-zone"_s,
                      u"UTC"_s},
          QStringList{u"agency"_s, u"add"_s, file, agency},
          QStringList{u"target"_s, u"set"_s, file, u"--agency"_s, agency, u"--metric"_s, u"mql"_s,
                      u"--months"_s, u"2026-09..2026-10"_s, u"--value"_s, u"30"_s},
          QStringList{u"import"_s, file, file + u".csv"_s, u"--agency"_s, agency, u"--exported-on"_s,
                      u"2026-11-03"_s}}) {
        const CliRun run = session.run(words);
        QVERIFY2(run.code == 0, qPrintable(run.err));
    }
}

/// 50 of 60 against 30 of 60 against 58 of 60; leads 200, 100 and 100.
void makeThree(CliSession &session)
{
    makeFile(session, u"a.mizan"_s, u"Brand A"_s, u"Acme"_s,
             "Month,Leads,MQL,Spend\n2026-09,100,25,1000\n2026-10,100,25,1500\n");
    makeFile(session, u"b.mizan"_s, u"Brand B"_s, u"=Bright"_s,
             "Month,Leads,MQL,Spend\n2026-09,50,10,600\n2026-10,50,20,600\n", u"USD"_s);
    makeFile(session, u"c.mizan"_s, u"Brand C"_s, u"Core"_s,
             "Month,Leads,MQL\n2026-09,50,29\n2026-10,50,29\n");
}

QJsonObject agencyIn(const QJsonObject &json, int index)
{
    return json[u"agencies"_s].toArray()[index].toObject();
}

QJsonObject differenceIn(const QJsonObject &json, const QString &metric, const QString &a, const QString &b)
{
    for (const QJsonValue &value : json[u"differences"_s].toArray()) {
        const QJsonObject one = value.toObject();
        if (one[u"metric"_s] == metric && one[u"a"_s] == a && one[u"b"_s] == b)
            return one;
    }
    return {};
}

/// Makes a file as a later Mizan would leave it.
void makeNewer(const QString &path)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"PRAGMA user_version = 99"_s));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
}

bool isNear(const QJsonValue &value, double expected)
{
    return value.isDouble() && std::abs(value.toDouble() - expected) < 1e-6;
}

} // namespace

class TestCliCompare : public QObject
{
    Q_OBJECT

private slots:
    void jsonSaysWhatCanBeCountedByHand();
    void differencesHaveTheirKnownChance();
    void costsStayInTheirCurrency();
    void unequalPeriodsSayTheirMonths();
    void onlyWhatIsAskedForIsCompared();
    void whatCannotBeReadIsNamedAndTheOthersAreCompared();
    void aProjectThatIsOpenElsewhereIsCompared();
    void filesAreOnlyRead();
    void aFileIsNotComparedWithItself();
    void withoutAnyReadableFileTheExitCodeSaysWhy();
    void wrongUsageIsRefused_data();
    void wrongUsageIsRefused();
    void theTextSaysSignalOrNoSignal();
    void csvKeepsFormulasFromRunning();
    void xlsxIsReadBackAsNumbers();
    void thePdfHasTitleAndProvenance();
    void anotherEndingIsRefused();
    void aProjectIsNeverOverwritten();
};

void TestCliCompare::jsonSaysWhatCanBeCountedByHand()
{
    CliSession session;
    makeThree(session);
    const CliRun run = session.run(u"compare a.mizan b.mizan c.mizan --json"_s);
    QVERIFY2(run.code == 0, qPrintable(run.err));
    const QJsonObject json = run.json();
    QCOMPARE(json[u"from"_s].toString(), u"2026-09"_s);
    QCOMPARE(json[u"to"_s].toString(), u"2026-10"_s);
    QCOMPARE(json[u"agencies"_s].toArray().size(), 3);
    const QJsonObject acme = agencyIn(json, 0);
    QCOMPARE(acme[u"file"_s].toString(), u"a.mizan"_s);
    QCOMPARE(acme[u"name"_s].toString(), u"Acme"_s);
    QCOMPARE(acme[u"judged_months"_s].toInt(), 2);
    QCOMPARE(acme[u"months"_s].toInt(), 2);
    const QJsonObject mql = acme[u"metrics"_s][u"mql"_s].toObject();
    QCOMPARE(mql[u"actual"_s].toDouble(), 50.0);
    QCOMPARE(mql[u"target"_s].toDouble(), 60.0);
    QVERIFY(isNear(mql[u"attainment"_s], 0.833333));
    QCOMPARE(mql[u"missed_months"_s].toInt(), 2);
    QCOMPARE(mql[u"longest_miss"_s].toInt(), 2);
    const QJsonObject leads = acme[u"metrics"_s][u"leads"_s].toObject();
    QVERIFY(leads[u"attainment"_s].isNull());
    QVERIFY(leads[u"target"_s].isNull());
    QCOMPARE(leads[u"sum"_s].toDouble(), 200.0);
    QVERIFY(json[u"unread"_s].isArray() && json[u"unread"_s].toArray().isEmpty());
}

/// 50 of 200 leads: 25 %, Wilson 19.5 % to 31.4 %. Attainment of 50, 30 and 58 with equal targets: 30 and 58
/// of 88 at a half have p = 0.0037, three pairs make 0.0110 of it.
void TestCliCompare::differencesHaveTheirKnownChance()
{
    CliSession session;
    makeThree(session);
    const QJsonObject json = session.run(u"compare a.mizan b.mizan c.mizan --json"_s).json();
    const QJsonObject rate = agencyIn(json, 0)[u"rates"_s][u"lead_to_mql"_s].toObject();
    QVERIFY(isNear(rate[u"value"_s], 0.25));
    QVERIFY(std::abs(rate[u"low"_s].toDouble() - 0.195) < 5e-4);
    QVERIFY(std::abs(rate[u"high"_s].toDouble() - 0.314) < 5e-4);
    const QJsonObject pair = differenceIn(json, u"mql"_s, u"=Bright"_s, u"Core"_s);
    QVERIFY(std::abs(pair[u"p_value"_s].toDouble() - 0.0037) < 2e-4);
    QVERIFY(isNear(pair[u"adjusted_p"_s], pair[u"p_value"_s].toDouble() * 3) ||
            std::abs(pair[u"adjusted_p"_s].toDouble() - pair[u"p_value"_s].toDouble() * 3) < 5e-6);
    QCOMPARE(pair[u"signal"_s].toBool(), true);
    QCOMPARE(differenceIn(json, u"mql"_s, u"Acme"_s, u"Core"_s)[u"signal"_s].toBool(), false);
}

void TestCliCompare::costsStayInTheirCurrency()
{
    CliSession session;
    makeThree(session);
    const QJsonObject json = session.run(u"compare a.mizan b.mizan c.mizan --json"_s).json();
    const QJsonObject euros = agencyIn(json, 0)[u"cost"_s][u"mql"_s].toObject();
    QCOMPARE(euros[u"amount"_s].toDouble(), 50.0);
    QCOMPARE(euros[u"currency"_s].toString(), u"EUR"_s);
    const QJsonObject dollars = agencyIn(json, 1)[u"cost"_s][u"mql"_s].toObject();
    QCOMPARE(dollars[u"amount"_s].toDouble(), 40.0);
    QCOMPARE(dollars[u"currency"_s].toString(), u"USD"_s);
    QVERIFY(!agencyIn(json, 2)[u"cost"_s].toObject().contains(u"mql"_s));
}

/// Its contract starts in October.
void TestCliCompare::unequalPeriodsSayTheirMonths()
{
    CliSession session;
    makeProjectWithFigures(session);
    const CliRun added = session.run(u"agency add p.mizan Late --from 2026-10"_s);
    QVERIFY2(added.code == 0, qPrintable(added.err));
    const QJsonObject json = session.run(u"compare p.mizan --json"_s).json();
    QCOMPARE(agencyIn(json, 0)[u"months"_s].toInt(), 2);
    QCOMPARE(agencyIn(json, 2)[u"name"_s].toString(), u"Late"_s);
    QCOMPARE(agencyIn(json, 2)[u"months"_s].toInt(), 1);
    QCOMPARE(agencyIn(json, 2)[u"judged_months"_s].toInt(), 0);
    QVERIFY(agencyIn(json, 2)[u"metrics"_s][u"mql"_s][u"attainment"_s].isNull());
}

void TestCliCompare::onlyWhatIsAskedForIsCompared()
{
    CliSession session;
    makeThree(session);
    const CliRun run = session.run(u"compare a.mizan b.mizan c.mizan --json --agency acme --agency Core"_s +
                                   u" --metric mql --from 2026-10"_s);
    const QJsonObject json = run.json();
    QCOMPARE(json[u"agencies"_s].toArray().size(), 2);
    QCOMPARE(agencyIn(json, 1)[u"name"_s].toString(), u"Core"_s);
    QCOMPARE(agencyIn(json, 0)[u"metrics"_s].toObject().keys(), QStringList{u"mql"_s});
    QCOMPARE(agencyIn(json, 0)[u"metrics"_s][u"mql"_s][u"actual"_s].toDouble(), 25.0);
    const CliRun unknown = session.run(u"compare a.mizan --agency Nobody"_s);
    QCOMPARE(unknown.code, 3);
    QVERIFY2(unknown.err.contains(u"Nobody"_s) && unknown.err.contains(u"Acme"_s), qPrintable(unknown.err));
}

/// One is damaged, one was written by a newer Mizan, one is gone, one is no project.
void TestCliCompare::whatCannotBeReadIsNamedAndTheOthersAreCompared()
{
    CliSession session;
    makeThree(session);
    QByteArray bytes = CliSession::read(u"b.mizan"_s);
    CliSession::write(u"newer.mizan"_s, bytes);
    makeNewer(u"newer.mizan"_s);
    bytes = bytes.left(4096) + QByteArray(bytes.size() - 4096, 'x');
    CliSession::write(u"damaged.mizan"_s, bytes);
    CliSession::write(u"letter.mizan"_s, "Dear client,");
    const CliRun run =
        session.run(u"compare a.mizan damaged.mizan newer.mizan gone.mizan letter.mizan c.mizan --json"_s);
    QVERIFY2(run.code == 0, qPrintable(run.err));
    const QJsonObject json = run.json();
    QCOMPARE(json[u"agencies"_s].toArray().size(), 2);
    QCOMPARE(agencyIn(json, 1)[u"name"_s].toString(), u"Core"_s);
    const QJsonArray unread = json[u"unread"_s].toArray();
    QCOMPARE(unread.size(), 4);
    const QStringList names = {u"damaged.mizan"_s, u"newer.mizan"_s, u"gone.mizan"_s, u"letter.mizan"_s};
    const QStringList errors = run.err.trimmed().split(u'\n');
    QCOMPARE(errors.size(), 4);
    for (int i = 0; i < names.size(); ++i) {
        QCOMPARE(unread[i][u"file"_s].toString(), names[i]);
        QVERIFY2(unread[i][u"error"_s].toString().contains(names[i]), qPrintable(errors[i]));
        QVERIFY2(errors[i].contains(names[i]), qPrintable(errors[i]));
    }
    QVERIFY2(errors[1].contains(u"newer Mizan"_s), qPrintable(errors[1]));
}

void TestCliCompare::aProjectThatIsOpenElsewhereIsCompared()
{
    CliSession session;
    makeThree(session);
    const ProjectEnvironment environment{.now = [&session] { return session.now; },
                                         .backupFolder = session.path(u"backups"_s)};
    const auto open = Project::open(session.path(u"b.mizan"_s), Project::Mode::ReadWrite, environment);
    QVERIFY(open);
    const CliRun run = session.run(u"compare a.mizan b.mizan --json"_s);
    QVERIFY2(run.code == 0 && run.err.isEmpty(), qPrintable(run.err));
    QCOMPARE(run.json()[u"agencies"_s].toArray().size(), 2);
}

void TestCliCompare::filesAreOnlyRead()
{
    CliSession session;
    makeThree(session);
    const QByteArray before = CliSession::read(u"a.mizan"_s);
    const QStringList files = QDir().entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(session.run(u"compare a.mizan b.mizan"_s).code, 0);
    QCOMPARE(CliSession::read(u"a.mizan"_s), before);
    QCOMPARE(QDir().entryList(QDir::Files | QDir::Hidden), files);
}

void TestCliCompare::aFileIsNotComparedWithItself()
{
    CliSession session;
    makeThree(session);
    const QJsonObject json = session.run(u"compare a.mizan ./a.mizan --json"_s).json();
    QCOMPARE(json[u"agencies"_s].toArray().size(), 1);
}

void TestCliCompare::withoutAnyReadableFileTheExitCodeSaysWhy()
{
    CliSession session;
    const CliRun run = session.run(u"compare gone.mizan away.mizan"_s);
    QCOMPARE(run.code, 3);
    QVERIFY(run.out.isEmpty());
    const QStringList errors = run.err.trimmed().split(u'\n');
    QCOMPARE(errors.size(), 2);
    QVERIFY(run.err.contains(u"gone.mizan"_s) && run.err.contains(u"away.mizan"_s));
}

void TestCliCompare::wrongUsageIsRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::newRow("no file") << u"compare"_s << 2;
    QTest::newRow("no such metric") << u"compare a.mizan --metric stars"_s << 3;
    QTest::newRow("a metric that is no stage") << u"compare a.mizan --metric spend"_s << 2;
    QTest::newRow("no month") << u"compare a.mizan --from October"_s << 3;
    QTest::newRow("the wrong way round") << u"compare a.mizan --from 2026-10 --to 2026-09"_s << 3;
    QTest::newRow("a language that is not spoken") << u"compare a.mizan --language fr"_s << 3;
    QTest::newRow("another paper") << u"compare a.mizan --paper a5"_s << 2;
}

void TestCliCompare::wrongUsageIsRefused()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    CliSession session;
    makeThree(session);
    const CliRun run = session.run(line);
    QCOMPARE(run.code, code);
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.err.isEmpty());
}

void TestCliCompare::theTextSaysSignalOrNoSignal()
{
    CliSession session;
    makeThree(session);
    const CliRun run = session.run(u"compare a.mizan b.mizan c.mizan --metric mql"_s);
    QCOMPARE(run.code, 0);
    for (const QString &part : {u"September 2026 – October 2026"_s, u"Acme (Brand A)"_s, u"83\u00a0%"_s,
                                u"2 of 2"_s, u"MQL: =Bright (Brand B) and Core (Brand C) differ (signal"_s,
                                u"MQL: no signal between Acme (Brand A) and Core (Brand C)"_s})
        QVERIFY2(run.out.contains(part), qPrintable(part + u'\n' + run.out));
}

void TestCliCompare::csvKeepsFormulasFromRunning()
{
    CliSession session;
    makeThree(session);
    const CliRun run = session.run(u"compare b.mizan --metric mql -o out.csv"_s);
    QVERIFY2(run.code == 0, qPrintable(run.err));
    QVERIFY(run.out.contains(u"out.csv"_s));
    const QString csv = QString::fromUtf8(CliSession::read(u"out.csv"_s).mid(3));
    QVERIFY2(csv.startsWith(u"September 2026 – October 2026,'=Bright\r\nMQL: attainment,0.5\r\n"_s),
             qPrintable(csv));
}

void TestCliCompare::xlsxIsReadBackAsNumbers()
{
    CliSession session;
    makeThree(session);
    const CliRun run = session.run(u"compare a.mizan b.mizan --metric mql -o out.xlsx --json"_s);
    QVERIFY2(run.code == 0, qPrintable(run.err));
    QCOMPARE(run.json()[u"agencies"_s].toArray().size(), 2);
    const SheetRows rows = rowsOf(SheetFile::open(session.path(u"out.xlsx"_s)), 0);
    QVERIFY(!rows.failure);
    QCOMPARE(rows.lines.value(0), u"1: September 2026 – October 2026|Acme (Brand A)|=Bright (Brand B)"_s);
    QVERIFY2(rows.lines.value(1).endsWith(u"|=0.5"_s), qPrintable(rows.lines.value(1)));
    QVERIFY(rows.lines.contains(u"3: MQL: judged months|=2|=2"_s));
}

void TestCliCompare::thePdfHasTitleAndProvenance()
{
    CliSession session;
    makeThree(session);
    for (const QString &code : {u"en"_s, u"ar"_s}) {
        const CliRun run =
            session.run(u"compare a.mizan b.mizan gone.mizan -o out.pdf --paper letter --language "_s + code);
        QVERIFY2(run.code == 0, qPrintable(run.err));
        const test::PdfFile pdf(CliSession::read(u"out.pdf"_s));
        QVERIFY(pdf.info(u"Title"_s).contains(u"Brand A"_s));
        QVERIFY(pdf.info(u"Page size"_s).startsWith(u"612 x 792"_s));
        const QString text = pdf.text(1, 20);
        for (const QString &part : {u"a.mizan"_s, u"Brand B"_s, u"gone.mizan"_s, u"Acme"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
    }
}

void TestCliCompare::anotherEndingIsRefused()
{
    CliSession session;
    makeThree(session);
    const CliRun run = session.run(u"compare a.mizan -o out.docx"_s);
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.contains(u"out.docx"_s) && run.err.contains(u".xlsx"_s), qPrintable(run.err));
    QVERIFY(!QFile::exists(u"out.docx"_s));
}

void TestCliCompare::aProjectIsNeverOverwritten()
{
    CliSession session;
    makeThree(session);
    QVERIFY(QFile::rename(u"a.mizan"_s, u"a.csv"_s));
    const QByteArray before = CliSession::read(u"a.csv"_s);
    QCOMPARE(session.run(u"compare a.csv -o a.csv"_s).code, 3);
    QCOMPARE(CliSession::read(u"a.csv"_s), before);
}

QTEST_MAIN(TestCliCompare)
#include "tst_clicompare.moc"

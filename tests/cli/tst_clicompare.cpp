// `compare` on several project files, some of which cannot be read; figures small enough to be checked by
// hand.
#include "app/project/project.h"
#include "app/storage/database.h"
#include "app/tables/sheetfile.h"
#include "clisession.h"
#include "tests/support/pdftools.h"
#include "tests/tables/sheetrows.h"

#include <QApplication>
#include <QJsonArray>
#include <QRegularExpression>

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

void importLeads(CliSession &session, const QString &project, const QString &agency, const QString &file,
                 const QByteArray &leads)
{
    CliSession::write(file, leads);
    const CliRun run = session.run({u"import"_s, project, file, u"--agency"_s, agency, u"--map"_s,
                                    u"lead_date=Create Date"_s, u"--exported-on"_s, u"2026-11-03"_s});
    QVERIFY2(run.code == 0, qPrintable(run.err));
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

/// A file as a later Mizan would leave it: its user_version, bytes 60 to 63, is greater.
QByteArray newerThan(QByteArray bytes)
{
    bytes[62] = 0x27;
    return bytes;
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
    void severalCurrenciesAreSaidInsteadOfASum();
    void unequalPeriodsSayTheirMonths();
    void onlyWhatIsAskedForIsCompared();
    void targetsOfMonthsToComeAreNoPeriod();
    void whatCannotBeReadIsNamedAndTheOthersAreCompared();
    void aProjectThatIsOpenElsewhereIsCompared();
    void aLockedFileIsNamedAndTheOthersAreCompared();
    void leadsThatTwoAgenciesClaimAreCountedAndListed();
    void theTextListsSomeOfManySharedLeads();
    void leadsOfSeveralFilesAreNotMatched();
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
    const QJsonObject spend = agencyIn(json, 0)[u"money"_s][u"spend"_s].toObject();
    QCOMPARE(spend[u"amount"_s].toDouble(), 2500.0);
    QCOMPARE(spend[u"currency"_s].toString(), u"EUR"_s);
    QVERIFY(!agencyIn(json, 0)[u"money"_s].toObject().contains(u"fee"_s));
    QVERIFY(euros[u"spend"_s].toBool() && !euros[u"fee"_s].toBool(true));
    QVERIFY(!euros[u"mixed_currencies"_s].toBool(true) && !spend[u"mixed_currencies"_s].toBool(true));
}

void TestCliCompare::severalCurrenciesAreSaidInsteadOfASum()
{
    CliSession session;
    makeFile(session, u"a.mizan"_s, u"Brand A"_s, u"Acme"_s, "Month,MQL,Spend\n2026-09,25,1000\n");
    CliSession::write(u"later.csv"_s, "Month,MQL,Spend (USD)\n2026-10,25,1500\n");
    QCOMPARE(session.run(u"import a.mizan later.csv --agency Acme --exported-on 2026-11-03"_s).code, 0);
    const QJsonObject acme = agencyIn(session.run(u"compare a.mizan --json"_s).json(), 0);
    const QJsonObject spend = acme[u"money"_s][u"spend"_s].toObject();
    const QJsonObject cost = acme[u"cost"_s][u"mql"_s].toObject();
    for (const QJsonObject &sum : {spend, cost}) {
        QVERIFY(sum[u"amount"_s].isNull() && sum[u"currency"_s].isNull());
        QCOMPARE(sum[u"mixed_currencies"_s], QJsonValue(true));
    }
    QVERIFY(spend[u"months"_s].toInt() == 2 && cost[u"fee"_s].isNull());
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

/// Then the present month is looked at; what other files know counts as ever.
void TestCliCompare::targetsOfMonthsToComeAreNoPeriod()
{
    CliSession session;
    makeThree(session);
    QCOMPARE(session.run(u"new ahead.mizan --client Ahead"_s).code, 0);
    QCOMPARE(session.run(u"agency add ahead.mizan Next"_s).code, 0);
    const CliRun target = session.run(
        u"target set ahead.mizan --agency Next --metric mql --months 2027-01..2027-12 --value 30"_s);
    QVERIFY2(target.code == 0, qPrintable(target.err));
    const CliRun alone = session.run(u"compare ahead.mizan --json"_s);
    QVERIFY2(alone.code == 0, qPrintable(alone.err));
    QCOMPARE(alone.json()[u"from"_s].toString(), u"2026-11"_s);
    QCOMPARE(alone.json()[u"to"_s].toString(), u"2026-11"_s);
    const QJsonObject both = session.run(u"compare a.mizan ahead.mizan --json"_s).json();
    QCOMPARE(both[u"from"_s].toString(), u"2026-09"_s);
    QCOMPARE(both[u"to"_s].toString(), u"2026-10"_s);
}

/// One is damaged, one was written by a newer Mizan, one is gone, one is no project.
void TestCliCompare::whatCannotBeReadIsNamedAndTheOthersAreCompared()
{
    CliSession session;
    makeThree(session);
    QByteArray bytes = CliSession::read(u"b.mizan"_s);
    CliSession::write(u"newer.mizan"_s, newerThan(bytes));
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

/// Another program writes to it and does not let go.
void TestCliCompare::aLockedFileIsNamedAndTheOthersAreCompared()
{
    CliSession session;
    makeThree(session);
    const auto other = Database::open(session.path(u"b.mizan"_s), Database::Access::ReadWrite);
    QVERIFY(other && (*other)->run([&] { (*other)->execute(u"BEGIN EXCLUSIVE"_s); }));
    const CliRun run = session.run(u"compare a.mizan b.mizan c.mizan --json"_s);
    QVERIFY2(run.code == 0, qPrintable(run.err));
    const QJsonObject json = run.json();
    QCOMPARE(json[u"agencies"_s].toArray().size(), 2);
    QCOMPARE(agencyIn(json, 1)[u"name"_s].toString(), u"Core"_s);
    QCOMPARE(json[u"unread"_s].toArray().size(), 1);
    QCOMPARE(json[u"unread"_s][0][u"file"_s].toString(), u"b.mizan"_s);
    QVERIFY2(run.err.contains(u"b.mizan"_s), qPrintable(run.err));
}

/// One lead of Acme's file stands in Bright's, too, by its e-mail; another one by its id, but not in the
/// period. Bright's number 3 has another e-mail than Acme's: its CRM numbers its own leads.
void TestCliCompare::leadsThatTwoAgenciesClaimAreCountedAndListed()
{
    CliSession session;
    makeProject(session);
    importLeads(
        session, u"p.mizan"_s, u"Acme"_s, u"acme.csv"_s,
        "Record ID,Email,Create Date\n1,a@x.com,2026-09-03\n2,b@x.com,2026-10-04\n3,c@x.com,2026-10-05\n");
    importLeads(session, u"p.mizan"_s, u"Bright"_s, u"bright.csv"_s,
                "Record ID,Email,Create Date\n901,b@x.com,2026-10-09\n1,,2026-10-09\n3,z@x.com,2026-10-09\n");
    const QJsonObject json = session.run(u"compare p.mizan --from 2026-10 --to 2026-10 --json"_s).json();
    const QJsonObject claims = json[u"claimed_leads"_s].toObject();
    QCOMPARE(claims[u"leads"_s].toInt(), 1);
    const QJsonObject pair{
        {u"a"_s, u"Acme"_s}, {u"b"_s, u"Bright"_s}, {u"file"_s, u"p.mizan"_s}, {u"leads"_s, 1}};
    QCOMPARE(claims[u"pairs"_s].toArray(), QJsonArray{pair});
    QCOMPARE(
        QJsonDocument(claims[u"listed"_s].toArray()).toJson(QJsonDocument::Compact),
        "[{\"agencies\":[{\"imported_file\":\"acme.csv\",\"line\":3,\"month\":\"2026-10\",\"name\":\"Acme\"},"
        "{\"imported_file\":\"bright.csv\",\"line\":2,\"month\":\"2026-10\",\"name\":\"Bright\"}],"
        "\"file\":\"p.mizan\",\"month\":\"2026-10\"}]");
    QVERIFY(claims[u"across_files"_s].isNull());
    const QString text = session.run(u"compare p.mizan"_s).out;
    QVERIFY2(text.contains(u"2 leads are claimed by both Acme and Bright; each counts them."_s),
             qPrintable(text));
    static const QRegularExpression lead(
        u"October 2026 +Acme and Bright +acme.csv, line 3; bright.csv, line 2\n"_s);
    QVERIFY2(text.contains(lead) && text.count(u"Acme and Bright  "_s) == 2, qPrintable(text));
}

void TestCliCompare::theTextListsSomeOfManySharedLeads()
{
    CliSession session;
    makeProject(session);
    QByteArray leads = "Record ID,Create Date\n";
    for (int i = 1; i <= 33; ++i)
        leads += QByteArray::number(i) + ",2026-10-04\n";
    importLeads(session, u"p.mizan"_s, u"Acme"_s, u"acme.csv"_s, leads);
    importLeads(session, u"p.mizan"_s, u"Bright"_s, u"bright.csv"_s, leads + "34,2026-10-04\n");
    const QString text = session.run(u"compare p.mizan"_s).out;
    QCOMPARE(text.count(u"bright.csv, line "_s), 30);
    QVERIFY2(text.endsWith(u"3 more leads are not listed.\n"_s), qPrintable(text));
}

void TestCliCompare::leadsOfSeveralFilesAreNotMatched()
{
    CliSession session;
    makeThree(session);
    const QByteArray leads = "Record ID,Email,Create Date\n1,a@x.com,2026-10-03\n";
    importLeads(session, u"a.mizan"_s, u"Acme"_s, u"crm.csv"_s, leads);
    importLeads(session, u"c.mizan"_s, u"Core"_s, u"crm.csv"_s, leads);
    const QJsonObject claims =
        session.run(u"compare a.mizan c.mizan --json"_s).json()[u"claimed_leads"_s].toObject();
    QCOMPARE(claims[u"leads"_s].toInt(), 0);
    QCOMPARE(claims[u"across_files"_s].toString(), u"not_matched"_s);
    const QString text = session.run(u"compare a.mizan c.mizan"_s).out;
    QVERIFY2(text.contains(u"within one project file only"_s), qPrintable(text));
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
    QVERIFY(run.out.isEmpty() && !run.err.isEmpty());
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

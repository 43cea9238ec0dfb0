// Files of leads from a CRM by command line: counted by month, whatever the file's form, and brought up to
// date by the next month's export.
#include "clisession.h"
#include "leadfiles.h"

#include <QJsonArray>

#include <map>

using namespace mizan;
using namespace mizan::test;
using namespace Qt::StringLiterals;

namespace {

/// Leads of August to October 2026, some of them at the edge of a month.
std::vector<Contact> untilOctober()
{
    return {
        {10000000001,
         "Erika",
         "Mustermann",
         "erika.mustermann@firma.example",
         "+49 30 1234567",
         "Paid Search",
         {"2026-08-03 09:15", "2026-08-20 10:00", "2026-09-02 08:30", "2026-09-28 17:00", "2026-10-15 12:00"},
         12000.50},
        {10000000002,
         "محمد",
         "الخطيب",
         "m.alkhatib@sharika.example",
         "+20 2 7654321",
         "Organic Search",
         {"2026-08-31 23:30", "2026-09-01 00:00", {}, {}, {}},
         0},
        {10000000003,
         "Chloé",
         "O\"Neill",
         "chloe@atelier.example",
         "+33 1 70001122",
         "Paid Search",
         {"2026-09-01 00:00", "2026-09-14 11:00", "2026-09-30 16:45", {}, {}},
         0},
        {10000000004,
         "Sven",
         "Åkesson",
         "sven@bruk.example",
         "+46 8 5551234",
         "Referrals",
         {"2026-09-12 07:00", "2026-10-01 00:00", "2026-10-20 09:00", "2026-10-31 23:59", {}},
         800},
        {10000000005,
         "Nora",
         "Lindqvist",
         "nora@lind.example",
         "+46 8 5554321",
         "Offline Sources",
         {"2026-09-30 23:59", {}, {}, {}, {}},
         0},
        {10000000006,
         "Yusuf",
         "Haddad",
         "yusuf@haddad.example",
         "+971 4 3334455",
         "Paid Search",
         {"2026-10-05 10:00", "2026-10-05 10:05", {}, {}, {}},
         0},
        {10000000007,
         "Tom",
         "Fletcher",
         "tom@fletcher.example",
         "+44 20 79460000",
         "Direct Traffic",
         {"2026-10-31 22:00", {}, {}, {}, {}},
         0}};
}

/// The same a month later: the third one's SQL date was mended, the fifth became an MQL, two came.
std::vector<Contact> untilNovember()
{
    std::vector<Contact> contacts = untilOctober();
    contacts[2].moments[2] = "2026-10-01 09:00";
    contacts[4].moments[1] = "2026-11-10 14:00";
    contacts.push_back({10000000008,
                        "Ines",
                        "García",
                        "ines@garcia.example",
                        "+34 91 1234567",
                        "Referrals",
                        {"2026-11-02 09:00", "2026-11-03 09:00", {}, {}, {}},
                        0});
    contacts.push_back({10000000009,
                        "Kim",
                        "Nguyen",
                        "kim@nguyen.example",
                        "+84 24 1234567",
                        "Direct Traffic",
                        {"2026-11-30 23:00", {}, {}, {}, {}},
                        0});
    return contacts;
}

/// Writes the leads in a form and gives the name of the file.
QString writeLeads(const std::vector<Contact> &contacts, const QString &form)
{
    const QString name = u"contacts."_s + form.section(u' ', 0, 0);
    if (form == u"csv"_s)
        CliSession::write(name, csvOf(contacts));
    else if (form == u"ods"_s)
        CliSession::write(name, odsOf(contacts));
    else
        writeXlsx(name, contacts, form == u"xlsx inline"_s);
    return name;
}

CliRun importLeads(CliSession &session, const QString &file, const QString &exportedOn,
                   const QString &more = {})
{
    return session.run(
        u"import p.mizan %1 --agency Acme --json --exported-on %2 %3"_s.arg(file, exportedOn, more));
}

/// Counted figures by month in the order leads, MQL, SQL, opportunities, customers; -1: none.
std::map<QString, QList<int>> countsOf(CliSession &session)
{
    std::map<QString, QList<int>> counts;
    const QJsonObject status = session.run(u"status p.mizan --json"_s).json();
    for (const QJsonValue &month : status[u"agencies"][0][u"months"].toArray()) {
        const QJsonValue metrics = month[u"metrics"];
        QList<int> line;
        for (const char *metric : {"leads", "mql", "sql", "opportunities", "customers"})
            line.append(metrics[QLatin1StringView(metric)][u"counted"].toInt(-1));
        if (line != QList<int>(5, -1))
            counts[month[u"month"].toString()] = line;
    }
    return counts;
}

/// `month metric: before -> after` of each value that an import changes.
QStringList changesOf(const CliRun &run)
{
    QStringList lines;
    const auto text = [](const QJsonValue &value) {
        return value.isNull() ? u"none"_s : QString::number(value.toDouble());
    };
    for (const QJsonValue &change : run.json()[u"changes"].toArray())
        lines.append(u"%1 %2: %3 -> %4"_s.arg(change[u"month"].toString(), change[u"metric"].toString(),
                                              text(change[u"before"]), text(change[u"after"])));
    lines.sort();
    return lines;
}

const std::map<QString, QList<int>> octoberCounts = {
    {u"2026-08"_s, {2, 1, 0, 0, 0}}, {u"2026-09"_s, {3, 2, 2, 1, 0}}, {u"2026-10"_s, {2, 2, 1, 1, 1}}};

} // namespace

class TestCliLeads : public QObject
{
    Q_OBJECT

private slots:
    void eachFormGivesTheSameMonths_data();
    void eachFormGivesTheSameMonths();
    void theSameLeadsInAnotherFormChangeNothing();
    void theSameFileAgainChangesNothing_data();
    void theSameFileAgainChangesNothing();
    void theNextExportAddsItsMonthAndShowsWhatItChanges();
    void datesThatCanBeReadInTwoWaysAreAskedFor();
};

void TestCliLeads::eachFormGivesTheSameMonths_data()
{
    QTest::addColumn<QString>("form");
    for (const char *form : {"csv", "xlsx", "xlsx inline", "ods"})
        QTest::newRow(form) << QString::fromLatin1(form);
}

void TestCliLeads::eachFormGivesTheSameMonths()
{
    QFETCH(QString, form);
    CliSession session;
    makeProject(session);
    const CliRun run = importLeads(session, writeLeads(untilOctober(), form), u"2026-11-02"_s);
    QVERIFY2(run.code == 0, qPrintable(run.err));
    QCOMPARE(run.json()[u"format"].toString(), u"hubspot_contacts"_s);
    QCOMPARE(run.json()[u"kind"].toString(), u"leads"_s);
    QCOMPARE(run.json()[u"covers"].toString(), u"2026-08..2026-10"_s);
    QCOMPARE(run.json()[u"rows"][u"read"].toInt(), 7);
    QCOMPARE(run.json()[u"rows"][u"accepted"].toInt(), 7);
    QCOMPARE(run.json()[u"rejects"].toArray(), QJsonArray());
    QCOMPARE(countsOf(session), octoberCounts);
    const QStringList changes = changesOf(run);
    QVERIFY2(changes.contains(u"2026-09 pipeline_value: none -> 12000.5"_s), qPrintable(changes.join(u'\n')));
    QVERIFY2(changes.contains(u"2026-10 pipeline_value: none -> 800"_s), qPrintable(changes.join(u'\n')));
    QVERIFY2(changes.contains(u"2026-10 revenue: none -> 12000.5"_s), qPrintable(changes.join(u'\n')));
    QCOMPARE(session.run(u"verify p.mizan"_s).code, 0);
}

void TestCliLeads::theSameLeadsInAnotherFormChangeNothing()
{
    CliSession session;
    makeProject(session);
    QCOMPARE(importLeads(session, writeLeads(untilOctober(), u"csv"_s), u"2026-11-02"_s).code, 0);
    for (const QString &form : {u"xlsx"_s, u"xlsx inline"_s, u"ods"_s}) {
        const CliRun run = importLeads(session, writeLeads(untilOctober(), form), u"2026-11-02"_s);
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QCOMPARE(run.json()[u"rows"][u"unchanged"].toInt(), 7);
        QCOMPARE(changesOf(run), QStringList());
        QCOMPARE(countsOf(session), octoberCounts);
    }
}

void TestCliLeads::theSameFileAgainChangesNothing_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<int>("badRows");
    QTest::newRow("sheet") << u"xlsx"_s << 0;
    QTest::newRow("text with a bad row") << u"csv"_s << 1;
}

void TestCliLeads::theSameFileAgainChangesNothing()
{
    QFETCH(QString, form);
    QFETCH(int, badRows);
    CliSession session;
    makeProject(session);
    std::vector<Contact> contacts = untilOctober();
    for (int i = 0; i < badRows; ++i)
        contacts.push_back({});
    const QString file = writeLeads(contacts, form);
    const auto rows = [badRows](int unchanged) {
        return QJsonValue(QJsonObject{{u"read"_s, 7 + badRows},
                                      {u"accepted"_s, 7},
                                      {u"rejected"_s, badRows},
                                      {u"skipped"_s, 0},
                                      {u"unchanged"_s, unchanged}});
    };
    QCOMPARE(importLeads(session, file, u"2026-11-02"_s).json()[u"rows"], rows(0));
    const QByteArray before = CliSession::read(u"p.mizan"_s);
    const CliRun again = importLeads(session, file, u"2026-11-02"_s);
    QCOMPARE(again.code, 0);
    QCOMPARE(again.json()[u"import_id"].toInt(), 1);
    QCOMPARE(again.json()[u"rows"], rows(7));
    QCOMPARE(changesOf(again), QStringList());
    QVERIFY(CliSession::read(u"p.mizan"_s) == before);
}

void TestCliLeads::theNextExportAddsItsMonthAndShowsWhatItChanges()
{
    CliSession session;
    makeProject(session);
    QCOMPARE(importLeads(session, writeLeads(untilOctober(), u"csv"_s), u"2026-11-02"_s).code, 0);
    const QString file = writeLeads(untilNovember(), u"xlsx"_s);
    session.now = QDateTime(QDate(2026, 12, 2), QTime(9, 0), QTimeZone::utc());
    const QByteArray before = CliSession::read(u"p.mizan"_s);
    const CliRun shown = importLeads(session, file, u"2026-12-01"_s, u"--dry-run"_s);
    QCOMPARE(shown.code, 0);
    const QStringList changes = {u"2026-09 sql: 2 -> 1"_s,
                                 u"2026-10 sql: 1 -> 2"_s,
                                 u"2026-11 customers: none -> 0"_s,
                                 u"2026-11 leads: none -> 2"_s,
                                 u"2026-11 mql: none -> 2"_s,
                                 u"2026-11 opportunities: none -> 0"_s,
                                 u"2026-11 pipeline_value: none -> 0"_s,
                                 u"2026-11 revenue: none -> 0"_s,
                                 u"2026-11 sql: none -> 0"_s};
    QCOMPARE(changesOf(shown), changes);
    QCOMPARE(shown.json()[u"rows"][u"unchanged"].toInt(), 5); // two are new, two have changed
    QVERIFY(CliSession::read(u"p.mizan"_s) == before);
    QCOMPARE(countsOf(session), octoberCounts);

    const CliRun done = importLeads(session, file, u"2026-12-01"_s);
    QCOMPARE(done.code, 0);
    QCOMPARE(changesOf(done), changes);
    auto counts = octoberCounts;
    counts[u"2026-09"_s] = {3, 2, 1, 1, 0};
    counts[u"2026-10"_s] = {2, 2, 2, 1, 1};
    counts[u"2026-11"_s] = {2, 2, 0, 0, 0};
    QCOMPARE(countsOf(session), counts);
    QCOMPARE(session.run(u"imports undo p.mizan 2"_s).code, 0);
    QCOMPARE(countsOf(session), octoberCounts);
}

void TestCliLeads::datesThatCanBeReadInTwoWaysAreAskedFor()
{
    CliSession session;
    makeProject(session);
    CliSession::write(u"contacts.csv"_s, "Record ID,Email,Lifecycle Stage,Create Date\n"
                                         "1,a@firma.example,lead,03/04/2026\n");
    const CliRun asked = importLeads(session, u"contacts.csv"_s, u"2026-11-02"_s);
    QCOMPARE(asked.code, 3);
    QVERIFY2(asked.err.contains(u"--date-order"_s) && asked.err.contains(u"Create Date"_s),
             qPrintable(asked.err));
    QCOMPARE(importLeads(session, u"contacts.csv"_s, u"2026-11-02"_s, u"--date-order mdy"_s).code, 0);
    QCOMPARE(countsOf(session).begin()->first, u"2026-03"_s);
}

QTEST_GUILESS_MAIN(TestCliLeads)
#include "tst_clileads.moc"

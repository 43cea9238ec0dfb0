// What a lead-level file's rows are joined by, and what of a person is kept.
#include "app/leads/personhash.h"
#include "tests/importing/leadbench.h"

#include <QTest>

using namespace mizan;
using namespace mizan::test;

class TestLeadPersons : public QObject
{
    Q_OBJECT

private slots:
    void damagedIdsJoinNothing();
    void rowsWithoutKeyAreEachALead();
    void anEmailThatIsNoneJoinsNothing();
    void spellingsOfOneSourceAreFound();
    void attributesAreKeptAsJson();
    void anAmountIsAnAttributeAndAPhoneNumberIsNone_data();
    void anAmountIsAnAttributeAndAPhoneNumberIsNone();
    void personsAreDroppedUnlessKept();
    void aPersonAsASourceIsDropped();
    void anErasedPersonDoesNotComeBack();
    void noPersonStandsInRejectedRows();
};

void TestLeadPersons::damagedIdsJoinNothing()
{
    LeadBench bench(u"Acme"_s);
    const ImportPlan plan = bench.good(hubspot(
        u"1.20253E+17,,,,2026-01-05,,,,,\n1.20253E+17,,,,2026-01-06,,,,,\n17,,,,2026-01-06,,,,,\n"_s));
    QCOMPARE(after(plan, acme, "leads", {2026, 1}), 3.0);
    QCOMPARE(plan.leads->damagedIds, QStringList{u"1.20253E+17"_s});
    QCOMPARE(plan.leads->withoutKey, 2);
}

void TestLeadPersons::rowsWithoutKeyAreEachALead()
{
    LeadBench bench(u"Acme"_s);
    const ImportPlan plan =
        bench.good(hubspot(u",,,,2026-01-05,,,,,x\n,,,,2026-01-05,,,,,x\n,,,,2026-01-05,,,,,y\n"_s));
    QCOMPARE(after(plan, acme, "leads", {2026, 1}), 3.0);
    QCOMPARE(plan.leads->withoutKey, 3);
    QCOMPARE(plan.leads->equalRows, 1);
}

void TestLeadPersons::anEmailThatIsNoneJoinsNothing()
{
    LeadBench bench(u"Acme"_s);
    const ImportPlan plan = bench.good(hubspot(
        u",unknown,,,2026-01-05,,,,,x\nn/a,unknown,,,2026-01-05,,,,,x\n,A@x.example,,,2026-01-05,,,,,y\n,a@X.example,,,2026-01-05,,,,,y\n"_s));
    QCOMPARE(plan.leads->withoutKey, 2);
    QCOMPARE(after(plan, acme, "leads", {2026, 1}), 3.0); // the addresses are the same
}

void TestLeadPersons::spellingsOfOneSourceAreFound()
{
    LeadBench bench(u"Acme"_s);
    const ImportPlan plan = bench.good(hubspot(
        u"1,,,,2026-01-05,,,,,Google\n2,,,,2026-01-05,,,,,google\n3,,,,2026-01-05,,,,,Bing\n4,,,,2026-01-05,,,,,\n"_s));
    QCOMPARE(plan.leads->spellings,
             (std::vector<std::pair<QString, QStringList>>{{u"Google"_s, {u"google"_s}}}));
}

void TestLeadPersons::attributesAreKeptAsJson()
{
    LeadBench bench(u"Acme"_s);
    bench.request.map = {{u"record_id"_s, u"Id"_s},
                         {u"mql_date"_s, u"Day"_s},
                         {u"attribute.Team"_s, u"Team"_s},
                         {u"attribute.City"_s, u"City"_s}};
    const ImportPlan plan = bench.good(
        u"Id,Day,Team,City\n1,2026-01-05,\"a \"\"b\"\"\nc\",القاهرة\n2,2026-01-05,x@y.example,\n"_s);
    const auto rows = rowsOf(plan);
    QCOMPARE(rows[0].attributes, std::string("{\"City\":\"القاهرة\",\"Team\":\"a \\\"b\\\"\\u000ac\"}"));
    QCOMPARE(rows[1].attributes, std::string());
}

void TestLeadPersons::anAmountIsAnAttributeAndAPhoneNumberIsNone_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("isKept");
    for (const char *amount : {"5000000", "12000000", "250", "2026-01-05", "501-1000", "1001-5000"})
        QTest::newRow(amount) << QString::fromLatin1(amount) << true;
    for (const char *phone :
         {"+49 30 1234567", "0301234567", "(030) 123-4567", "030.123.4567", "+493012345678"})
        QTest::newRow(phone) << QString::fromLatin1(phone) << false;
}

void TestLeadPersons::anAmountIsAnAttributeAndAPhoneNumberIsNone()
{
    QFETCH(QString, cell);
    QFETCH(bool, isKept);
    LeadBench bench(u"Acme"_s);
    const ImportPlan plan = bench.good(
        u"Lead ID,Created Date,Lead Source,Lead Status,Lead Owner,Annual Revenue\nL1,2026-01-05,Web,New,x,"_s +
        cell + u'\n');
    QCOMPARE(plan.bundle.record.format, u"salesforce_leads"_s);
    const QString kept = u"{\"Annual Revenue\":\"%1\"}"_s.arg(cell);
    QCOMPARE(QString::fromStdString(rowsOf(plan).at(0).attributes), isKept ? kept : QString());
}

namespace {

const QString persons =
    u"Record ID,First Name,Last Name,Email,Phone Number,Create Date,Became a Marketing Qualified Lead Date\n"
    "1,Erika,Mustermann,Erika@x.example,+49 30 1234567,2026-01-05,\n"_s;

}

void TestLeadPersons::personsAreDroppedUnlessKept()
{
    LeadBench bench(u"Acme"_s);
    QVERIFY(rowsOf(bench.good(persons)).at(0).person.isEmpty());
    bench.request.keepPersons = true;
    QCOMPARE(rowsOf(bench.good(persons)).at(0).person,
             (Person{"Erika Mustermann", "Erika@x.example", "+49 30 1234567"}));
}

void TestLeadPersons::aPersonAsASourceIsDropped()
{
    LeadBench bench(u"Acme"_s);
    bench.request.map = {{u"record_id"_s, u"Id"_s},
                         {u"mql_date"_s, u"Day"_s},
                         {u"source"_s, u"Source"_s},
                         {u"campaign"_s, u"Campaign"_s}};
    const auto rows = rowsOf(bench.good(u"Id,Day,Source,Campaign\n1,2026-01-05,a@x.example,b@x.example\n"
                                        "2,2026-01-05,+49 30 1234567, 030-1234567\n"
                                        "3,2026-01-05,Google,20471234567\n"_s));
    QCOMPARE(rows.size(), size_t(3));
    for (const size_t personal : {size_t{0}, size_t{1}})
        QVERIFY(rows[personal].source.empty() && rows[personal].campaign.empty());
    QCOMPARE(rows[2].campaign, std::string("20471234567")); // the number of a campaign
}

void TestLeadPersons::anErasedPersonDoesNotComeBack()
{
    LeadBench bench(u"Acme"_s);
    bench.request.keepPersons = true;
    bench.project.erasedPersons = {PersonHash(bench.project.leadSalt).ofEmail("erika@x.example")};
    const ImportPlan plan = bench.good(persons);
    QVERIFY(rowsOf(plan).at(0).person.isEmpty());
    QCOMPARE(after(plan, acme, "leads", {2026, 1}), 1.0); // the count stays
}

void TestLeadPersons::noPersonStandsInRejectedRows()
{
    LeadBench bench(u"Acme"_s);
    const ImportPlan plan = bench.good(persons + u"2,Max,Moritz,max@x.example,030 7654321,Max Moritz,\n"
                                                 "3,Max,Moritz,max@x.example,030 7654321,,\n"
                                                 "4,Max,\"Mor\"itz,max@x.example,030 7654321,,\n"
                                                 "5,Max,Moritz,max@x.example,030 7654321,,,,more\n"_s);
    QCOMPARE(plan.bundle.record.rows.rejected, 4);
    for (const RejectedRow &row : plan.bundle.rejected) {
        for (const QString &secret : {u"Max"_s, u"Moritz"_s, u"max@x"_s, u"7654321"_s}) {
            QVERIFY(!row.text.contains(secret));
            for (const QVariant &arg : row.args)
                QVERIFY(!arg.toString().contains(secret));
        }
    }
}

QTEST_APPLESS_MAIN(TestLeadPersons)
#include "tst_leadpersons.moc"

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
    void personsAreDroppedUnlessKept();
    void anErasedPersonDoesNotComeBack();
    void noPersonStandsInRejectedRows();
};

void TestLeadPersons::damagedIdsJoinNothing()
{
    LeadBench bench;
    bench.request.agency = u"Acme"_s;
    const ImportPlan plan = bench.goodLeads(hubspot(
        u"1.20253E+17,,,,2026-01-05,,,,,\n1.20253E+17,,,,2026-01-06,,,,,\n17,,,,2026-01-06,,,,,\n"_s));
    QCOMPARE(after(plan, acme, "leads", {2026, 1}), 3.0);
    QCOMPARE(plan.leads->damagedIds, QStringList{u"1.20253E+17"_s});
    QCOMPARE(plan.leads->withoutKey, 2);
}

void TestLeadPersons::rowsWithoutKeyAreEachALead()
{
    LeadBench bench;
    bench.request.agency = u"Acme"_s;
    const ImportPlan plan =
        bench.goodLeads(hubspot(u",,,,2026-01-05,,,,,x\n,,,,2026-01-05,,,,,x\n,,,,2026-01-05,,,,,y\n"_s));
    QCOMPARE(after(plan, acme, "leads", {2026, 1}), 3.0);
    QCOMPARE(plan.leads->withoutKey, 3);
    QCOMPARE(plan.leads->equalRows, 1);
}

void TestLeadPersons::anEmailThatIsNoneJoinsNothing()
{
    LeadBench bench;
    bench.request.agency = u"Acme"_s;
    const ImportPlan plan = bench.goodLeads(hubspot(
        u",unknown,,,2026-01-05,,,,,x\nn/a,unknown,,,2026-01-05,,,,,x\n,A@x.example,,,2026-01-05,,,,,y\n,a@X.example,,,2026-01-05,,,,,y\n"_s));
    QCOMPARE(plan.leads->withoutKey, 2);
    QCOMPARE(after(plan, acme, "leads", {2026, 1}), 3.0); // the addresses are the same
}

void TestLeadPersons::spellingsOfOneSourceAreFound()
{
    LeadBench bench;
    bench.request.agency = u"Acme"_s;
    const ImportPlan plan = bench.goodLeads(hubspot(
        u"1,,,,2026-01-05,,,,,Google\n2,,,,2026-01-05,,,,,google\n3,,,,2026-01-05,,,,,Bing\n4,,,,2026-01-05,,,,,\n"_s));
    QCOMPARE(plan.leads->spellings,
             (std::vector<std::pair<QString, QStringList>>{{u"Google"_s, {u"google"_s}}}));
}

void TestLeadPersons::attributesAreKeptAsJson()
{
    LeadBench bench;
    bench.request.agency = u"Acme"_s;
    bench.request.map = {{u"record_id"_s, u"Id"_s},
                         {u"mql_date"_s, u"Day"_s},
                         {u"attribute.Team"_s, u"Team"_s},
                         {u"attribute.City"_s, u"City"_s}};
    const ImportPlan plan = bench.goodLeads(
        u"Id,Day,Team,City\n1,2026-01-05,\"a \"\"b\"\"\nc\",القاهرة\n2,2026-01-05,x@y.example,\n"_s);
    const auto rows = rowsOf(plan);
    QCOMPARE(rows[0].attributes, std::string("{\"City\":\"القاهرة\",\"Team\":\"a \\\"b\\\"\\u000ac\"}"));
    QCOMPARE(rows[1].attributes, std::string());
}

namespace {

const QString persons =
    u"Record ID,First Name,Last Name,Email,Phone Number,Create Date,Became a Marketing Qualified Lead Date\n"
    "1,Erika,Mustermann,Erika@x.example,+49 30 1234567,2026-01-05,\n"_s;

}

void TestLeadPersons::personsAreDroppedUnlessKept()
{
    LeadBench bench;
    bench.request.agency = u"Acme"_s;
    QVERIFY(rowsOf(bench.goodLeads(persons)).at(0).person.isEmpty());
    bench.request.keepPersons = true;
    QCOMPARE(rowsOf(bench.goodLeads(persons)).at(0).person,
             (Person{"Erika Mustermann", "Erika@x.example", "+49 30 1234567"}));
}

void TestLeadPersons::anErasedPersonDoesNotComeBack()
{
    LeadBench bench;
    bench.request.agency = u"Acme"_s;
    bench.request.keepPersons = true;
    bench.project.erasedPersons = {PersonHash(bench.project.leadSalt).ofEmail("erika@x.example")};
    const ImportPlan plan = bench.goodLeads(persons);
    QVERIFY(rowsOf(plan).at(0).person.isEmpty());
    QCOMPARE(after(plan, acme, "leads", {2026, 1}), 1.0); // the count stays
}

void TestLeadPersons::noPersonStandsInRejectedRows()
{
    LeadBench bench;
    bench.request.agency = u"Acme"_s;
    const ImportPlan plan = bench.goodLeads(persons + u"2,Max,Moritz,max@x.example,030 7654321,Max Moritz,\n"
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

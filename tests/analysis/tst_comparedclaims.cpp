// Leads that two compared agencies both count: which of them belong to the period, stages and agencies.
#include "app/analysis/comparedclaims.h"

#include "app/analysis/comparison.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

const Id<Agency> acme{1};
const Id<Agency> bright{2};
const Id<Agency> core{3};

Day on(int month, int dayOfMonth = 5)
{
    return Day::of(QDate(2026, month, dayOfMonth));
}

/// Leads and MQLs from March to October of three agencies of a.mizan and one of b.mizan, whose id is that of
/// another one of the first file.
Comparison comparison(const std::vector<MetricId> &metrics = {metrics::leads(), metrics::mql()})
{
    static const std::vector<JudgedAgency> judged = [] {
        std::vector<JudgedAgency> agencies(4);
        for (size_t i = 0; i < agencies.size(); ++i)
            agencies[i].agency.id = {static_cast<qint64>(i < 3 ? i + 1 : 1)};
        return agencies;
    }();
    std::vector<ComparedSource> sources;
    for (size_t i = 0; i < judged.size(); ++i)
        sources.push_back({i < 3 ? u"a.mizan"_s : u"b.mizan"_s, u"Client"_s, &judged[i], i});
    return compare(sources, {Month{2026, 3}, Month{2026, 10}}, metrics, Alignment::Calendar);
}

LeadClaim claim(Id<Agency> agency, Day lead, Day mql = {}, int line = 7)
{
    LeadClaim made;
    made.agency = agency;
    made.days[0] = lead;
    made.days[1] = mql;
    made.importedFile = u"crm.csv"_s;
    made.line = line;
    return made;
}

ClaimSource source(std::vector<ClaimedLead> leads, const QString &file = u"a.mizan"_s,
                   std::vector<Id<Agency>> agencies = {acme, bright})
{
    return {file, ProjectClaims{std::move(agencies), std::move(leads)}};
}

ComparedClaims claimsOf(const std::vector<ClaimSource> &sources, const Comparison &all = comparison())
{
    return comparedClaims(all, sources);
}

} // namespace

class TestComparedClaims : public QObject
{
    Q_OBJECT

private slots:
    void withoutSourcesNothingIsSaid();
    void leadsAreCountedForEachPair();
    void bothHaveToCountItInThePeriod();
    void aStageThatIsNotComparedDoesNotCount();
    void onlyComparedAgenciesCount();
    void theSameIdInAnotherFileIsAnotherAgency();
    void theListIsByMonthAndBounded();
    void leadsInSeveralFilesAreSaidNotToBeMatched();
    void whatCouldNotBeReadIsNamed();
};

void TestComparedClaims::withoutSourcesNothingIsSaid()
{
    const ComparedClaims claims = claimsOf({});
    QCOMPARE(claims.leads, 0);
    QVERIFY(!claims.ofAgency.at(0));
}

/// Two leads of Acme and Bright, one of them of Core, too: 2, 1 and 1.
void TestComparedClaims::leadsAreCountedForEachPair()
{
    const ComparedClaims claims =
        claimsOf({source({{1, {claim(core, on(5)), claim(acme, on(4)), claim(bright, on(6))}},
                          {2, {claim(acme, on(7)), claim(bright, on(7))}}},
                         u"a.mizan"_s, {acme, bright, core})});
    QCOMPARE(claims.leads, 2);
    QVERIFY((claims.pairs == std::vector<ClaimedPair>{{0, 1, 2}, {0, 2, 1}, {1, 2, 1}}));
    QVERIFY((claims.ofAgency == std::vector<std::optional<int>>{2, 2, 1, std::nullopt}));
    QCOMPARE(claims.listed.at(0).month, (Month{2026, 4}));
    QCOMPARE(claims.listed.at(0).rows.at(0).agency, size_t{0});
    QCOMPARE(claims.listed.at(0).rows.at(2).month, (Month{2026, 5}));
    QCOMPARE(claims.listed.at(0).rows.at(0).importedFile, u"crm.csv"_s);
    QCOMPARE(claims.listed.at(0).rows.at(0).line, 7);
}

void TestComparedClaims::bothHaveToCountItInThePeriod()
{
    const ComparedClaims claims =
        claimsOf({source({{1, {claim(acme, on(2)), claim(bright, on(4))}},
                          {2, {claim(acme, on(11)), claim(bright, on(4))}},
                          {3, {claim(acme, {}), claim(bright, on(4))}},
                          {4, {claim(acme, on(2), on(3), 40), claim(bright, on(10, 31))}}})});
    QCOMPARE(claims.leads, 1);
    QCOMPARE(claims.listed.at(0).rows.at(0).line, 40);
    QCOMPARE(claims.listed.at(0).month, (Month{2026, 3}));
}

void TestComparedClaims::aStageThatIsNotComparedDoesNotCount()
{
    const std::vector<ClaimSource> sources{
        source({{1, {claim(acme, on(4)), claim(bright, on(4), on(5))}},
                {2, {claim(acme, on(4), on(6), 20), claim(bright, on(4), on(5))}}})};
    const ComparedClaims claims = claimsOf(sources, comparison({metrics::mql()}));
    QCOMPARE(claims.leads, 1);
    QCOMPARE(claims.listed.at(0).rows.at(0).line, 20);
    QCOMPARE(claims.listed.at(0).month, (Month{2026, 5}));
}

void TestComparedClaims::onlyComparedAgenciesCount()
{
    const Id<Agency> other{9};
    const ComparedClaims claims =
        claimsOf({source({{1, {claim(acme, on(4)), claim(other, on(4))}}}),
                  source({{1, {claim(acme, on(4)), claim(bright, on(4))}}}, u"c.mizan"_s)});
    QCOMPARE(claims.leads, 0);
    QVERIFY(claims.pairs.empty() && claims.listed.empty());
    QCOMPARE(claims.ofAgency.at(0), std::optional(0));
}

/// b.mizan has its own agency number 1; its number 2 is not compared.
void TestComparedClaims::theSameIdInAnotherFileIsAnotherAgency()
{
    const ComparedClaims claims =
        claimsOf({source({{1, {claim(acme, on(4)), claim(bright, on(4))}}}, u"b.mizan"_s)});
    QCOMPARE(claims.leads, 0);
    QVERIFY(!claims.ofAgency.at(0));
    QCOMPARE(claims.ofAgency.at(3), std::optional(0));
}

void TestComparedClaims::theListIsByMonthAndBounded()
{
    std::vector<ClaimedLead> leads;
    for (std::uint64_t i = 1; i <= 300; ++i) {
        const int month = i == 300 ? 3 : 4 + static_cast<int>(i % 3);
        leads.push_back({i, {claim(acme, on(month), {}, static_cast<int>(i)), claim(bright, on(month))}});
    }
    const ComparedClaims claims = claimsOf({source(leads)});
    QCOMPARE(claims.leads, 300);
    QVERIFY((claims.pairs == std::vector<ClaimedPair>{{0, 1, 300}}));
    QCOMPARE(claims.listed.size(), ComparedClaims::mostListed);
    QCOMPARE(claims.listed.front().rows.at(0).line, 300);
    QVERIFY(std::ranges::is_sorted(claims.listed, {}, &ListedClaim::month));
}

void TestComparedClaims::leadsInSeveralFilesAreSaidNotToBeMatched()
{
    QVERIFY(!claimsOf({source({}), source({}, u"b.mizan"_s, {})}).isAcrossFiles);
    QVERIFY(!claimsOf({source({}), source({}, u"b.mizan"_s, {bright})}).isAcrossFiles); // is not compared
    QVERIFY(claimsOf({source({}), source({}, u"b.mizan"_s, {acme})}).isAcrossFiles);
}

void TestComparedClaims::whatCouldNotBeReadIsNamed()
{
    const ComparedClaims claims =
        claimsOf({{u"a.mizan"_s, std::nullopt}, {u"not compared.mizan"_s, std::nullopt}});
    QCOMPARE(claims.unreadFiles, QStringList{u"a.mizan"_s});
    QVERIFY(!claims.ofAgency.at(0));
}

QTEST_APPLESS_MAIN(TestComparedClaims)
#include "tst_comparedclaims.moc"

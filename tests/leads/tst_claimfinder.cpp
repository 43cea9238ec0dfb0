// Which leads two agencies both have; few enough rows to be counted by hand.
#include "app/leads/claimfinder.h"

#include "leadrows.h"

#include <QTest>

using namespace mizan;

namespace {

const Id<Agency> west{3};

std::vector<ClaimedLead> found(const std::vector<LeadImport> &imports)
{
    StoredImports rows(imports);
    return claimedLeads(rows).value_or(std::vector<ClaimedLead>{});
}

std::vector<Id<Agency>> agenciesOf(const ClaimedLead &lead)
{
    std::vector<Id<Agency>> agencies;
    for (const LeadClaim &claim : lead.claims)
        agencies.push_back(claim.agency);
    return agencies;
}

} // namespace

class TestClaimFinder : public QObject
{
    Q_OBJECT

private slots:
    void aLeadOfOneAgencyIsNotClaimed();
    void aSharedRecordIdIsOneClaimedLead();
    void aSharedAddressIsOneClaimedLead();
    void oneIdWithTwoAddressesIsTwoLeads();
    void anIdJoinsWhereAnAddressIsMissing();
    void leadsOfOneIdAreJoinedByTheirAddresses();
    void recordIdsAndAddressesAreNotConfused();
    void idAndAddressTogetherAreOneLead();
    void recordsOfOneAddressAreLeadsOfTheirOwn();
    void threeAgenciesShareOneLead();
    void rowsWithoutKeyAreNobodysTwice();
    void theNewestDayOfAnAgencyCounts();
    void theFirstRowOfEachAgencyIsNamed();
    void aFailureIsPassedOn();
};

void TestClaimFinder::aLeadOfOneAgencyIsNotClaimed()
{
    QVERIFY(found({{{RowOf(1, 0), RowOf(1, 0), RowOf(2, 0).of(south)}, {}}}).empty());
    QVERIFY(found({}).empty());
}

void TestClaimFinder::aSharedRecordIdIsOneClaimedLead()
{
    const auto leads =
        found({{{RowOf(7, 0), RowOf(8, 0), RowOf(9, 0).of(south), RowOf(7, 0).of(south)}, {}}});
    QCOMPARE(leads.size(), size_t{1});
    QCOMPARE(leads[0].hash, std::uint64_t{7});
    QCOMPARE(agenciesOf(leads[0]), (std::vector{north, south}));
}

void TestClaimFinder::aSharedAddressIsOneClaimedLead()
{
    const auto leads = found({{{RowOf(1, 70), RowOf(2, 70).of(south)}, {}}});
    QCOMPARE(leads.size(), size_t{1});
    QCOMPARE(agenciesOf(leads[0]), (std::vector{north, south}));
}

/// Two CRMs number their records from 1.
void TestClaimFinder::oneIdWithTwoAddressesIsTwoLeads()
{
    QVERIFY(
        found({{{RowOf(1, 71), RowOf(2, 72), RowOf(1, 81).of(south), RowOf(2, 82).of(south)}, {}}}).empty());
    // The addresses come in rows of their own.
    QVERIFY(found({{{RowOf(1, 0), RowOf(1, 0).of(south)}, {}}, {{RowOf(1, 71), RowOf(1, 81).of(south)}, {}}})
                .empty());
    // Within an agency the id is enough, and the address of one of its rows joins.
    const auto leads = found({{{RowOf(1, 71), RowOf(1, 72), RowOf(9, 72).of(south)}, {}}});
    QCOMPARE(leads.size(), size_t{1});
}

void TestClaimFinder::anIdJoinsWhereAnAddressIsMissing()
{
    QCOMPARE(found({{{RowOf(1, 71), RowOf(1, 0).of(south)}, {}}}).size(), size_t{1});
    QCOMPARE(found({{{RowOf(1, 0), RowOf(1, 81).of(south)}, {}}}).size(), size_t{1});
}

/// South's address is of the first lead only once it has joined it: west's other one stays away.
void TestClaimFinder::leadsOfOneIdAreJoinedByTheirAddresses()
{
    const auto leads = found({{{RowOf(1, 0), RowOf(1, 81).of(south), RowOf(1, 91).of(west)}, {}}});
    QCOMPARE(leads.size(), size_t{1});
    QCOMPARE(agenciesOf(leads[0]), (std::vector{north, south}));
    const auto two = found({{{RowOf(1, 71), RowOf(1, 81).of(south), RowOf(1, 81).of(west)}, {}}});
    QCOMPARE(two.size(), size_t{1});
    QCOMPARE(agenciesOf(two[0]), (std::vector{south, west}));
}

/// The number 5 as hash of an id is another thing than as hash of an address.
void TestClaimFinder::recordIdsAndAddressesAreNotConfused()
{
    QVERIFY(found({{{RowOf(5, 0), RowOf(0, 5).of(south)}, {}}}).empty());
}

/// South has the id in one row and the address in another one.
void TestClaimFinder::idAndAddressTogetherAreOneLead()
{
    const auto leads = found({{{RowOf(1, 70)}, {}}, {{RowOf(1, 0).of(south), RowOf(0, 70).of(south)}, {}}});
    QCOMPARE(leads.size(), size_t{1});
    QCOMPARE(agenciesOf(leads[0]), (std::vector{north, south}));
}

/// Two leads of one office, each with its own days, which both agencies have; a row of the address alone is
/// of the first one.
void TestClaimFinder::recordsOfOneAddressAreLeadsOfTheirOwn()
{
    const auto leads = found({{{RowOf(1, 70).at(Stage::Lead, "2026-01-03"),
                                RowOf(2, 70).at(Stage::Lead, "2026-02-04"), RowOf(0, 70)},
                               {}},
                              {{RowOf(1, 70).of(south), RowOf(2, 70).of(south)}, {}}});
    QCOMPARE(leads.size(), size_t{2});
    QCOMPARE(leads[0].hash, std::uint64_t{1});
    QCOMPARE(leads[1].hash, std::uint64_t{2});
    QCOMPARE(leads[0].claims[0].day(Stage::Lead), day("2026-01-03"));
    QCOMPARE(leads[1].claims[0].day(Stage::Lead), day("2026-02-04"));
}

void TestClaimFinder::threeAgenciesShareOneLead()
{
    const auto leads = found({{{RowOf(1, 0), RowOf(1, 70).of(south), RowOf(0, 70).of(west)}, {}}});
    QCOMPARE(leads.size(), size_t{1});
    QCOMPARE(agenciesOf(leads[0]), (std::vector{north, south, west}));
}

void TestClaimFinder::rowsWithoutKeyAreNobodysTwice()
{
    QVERIFY(found({{{RowOf(0, 0), RowOf(0, 0).of(south)}, {}}}).empty());
}

void TestClaimFinder::theNewestDayOfAnAgencyCounts()
{
    const auto leads = found({{{RowOf(1, 0).at(Stage::Lead, "2026-01-05").at(Stage::Mql, "2026-01-09"),
                                RowOf(1, 0).of(south).at(Stage::Lead, "2026-02-01")},
                               {}},
                              {{RowOf(1, 0).at(Stage::Mql, "2026-03-09")}, {}}});
    QCOMPARE(leads.size(), size_t{1});
    QCOMPARE(leads[0].claims[0].day(Stage::Lead), day("2026-01-05"));
    QCOMPARE(leads[0].claims[0].day(Stage::Mql), day("2026-03-09"));
    QCOMPARE(leads[0].claims[1].day(Stage::Lead), day("2026-02-01"));
    QVERIFY(!leads[0].claims[1].day(Stage::Mql).isKnown());
}

void TestClaimFinder::theFirstRowOfEachAgencyIsNamed()
{
    LeadRow first = RowOf(1, 0);
    first.line = 12;
    LeadRow other = RowOf(1, 0).of(south);
    other.line = 40;
    const auto leads = found({{{RowOf(9, 0), first}, {}}, {{other, first}, {}}});
    QCOMPARE(leads.size(), size_t{1});
    QCOMPARE(leads[0].claims[0].import, Id<ImportRecord>{1});
    QCOMPARE(leads[0].claims[0].line, 12);
    QCOMPARE(leads[0].claims[0].rowId, 102);
    QCOMPARE(leads[0].claims[1].import, Id<ImportRecord>{2});
    QCOMPARE(leads[0].claims[1].line, 40);
    QCOMPARE(leads[0].claims[1].rowId, 201);
}

void TestClaimFinder::aFailureIsPassedOn()
{
    class Broken : public StoredLeadRows
    {
    public:
        Result<bool> next(LeadRow &) override { return fail(ErrorCode::Cancelled); }
        Id<ImportRecord> import() const override { return {}; }
        qint64 rowId() const override { return 0; }
    };
    Broken rows;
    const auto leads = claimedLeads(rows);
    QVERIFY(!leads);
    QCOMPARE(leads.error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestClaimFinder)
#include "tst_claimfinder.moc"

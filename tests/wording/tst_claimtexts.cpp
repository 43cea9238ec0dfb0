// What is said of leads that two agencies claim.
#include "app/wording/claimtexts.h"

#include "app/wording/comparisontable.h"
#include "app/wording/numbers.h"
#include "tests/support/samplecomparison.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

/// Acme and Blue Harbor share three leads, of which one is listed; of Kite nothing is known.
Comparison claimed()
{
    Comparison comparison = sample::comparison(3, 12);
    ComparedClaims &claims = comparison.claims;
    claims.leads = 3;
    claims.pairs = {{0, 1, 3}};
    claims.ofAgency = {3, 3, std::nullopt};
    const Month march{2026, 3};
    claims.listed = {{march, {{0, march, u"hubspot.csv"_s, 1234}, {1, march, u"=x.csv"_s, 3}}}};
    return comparison;
}

QString plain(const QStringList &texts)
{
    return plainText(texts.join(u'|'));
}

} // namespace

class TestClaimTexts : public QObject
{
    Q_OBJECT

private slots:
    void eachPairHasItsSentence();
    void whatCannotBeMatchedIsSaid();
    void withoutClaimsNothingIsSaid();
    void theTableNamesFileAndLine();
    void theComparisonHasARowOfThem();
};

void TestClaimTexts::eachPairHasItsSentence()
{
    QCOMPARE(plain(claimTexts(claimed(), Language::english())),
             u"3 leads are claimed by both Acme Inbound and Blue Harbor; each counts them."_s);
    const QString arabic = plain(claimTexts(claimed(), Language::arabic()));
    QVERIFY2(arabic.contains(u"Acme Inbound"_s) && !arabic.contains(u"claimed"_s), qPrintable(arabic));
}

void TestClaimTexts::whatCannotBeMatchedIsSaid()
{
    Comparison comparison = sample::comparison(3, 12);
    comparison.claims.unreadFiles = {u"b.mizan"_s};
    comparison.claims.isAcrossFiles = true;
    const QStringList texts = claimTexts(comparison, Language::english());
    QCOMPARE(texts.size(), 2);
    QVERIFY(plainText(texts[0]).startsWith(u"The leads of b.mizan could not be read"_s));
    QVERIFY(texts[1].contains(u"within one project file only"_s));
}

void TestClaimTexts::withoutClaimsNothingIsSaid()
{
    const Comparison comparison = sample::comparison(3, 12);
    QVERIFY(claimTexts(comparison, Language::english()).isEmpty());
    const ClaimTable table = claimTable(comparison, Language::english());
    QVERIFY(table.rows.empty() && table.more.isEmpty());
}

void TestClaimTexts::theTableNamesFileAndLine()
{
    const ClaimTable table = claimTable(claimed(), Language::english());
    QCOMPARE(plain(table.header), u"Month|Claimed by|Stands in"_s);
    QCOMPARE(table.rows.size(), size_t{1});
    QCOMPARE(plain(table.rows[0]), u"March 2026|Acme Inbound and Blue Harbor|"
                                   "hubspot.csv, line 1,234; =x.csv, line 3"_s);
    QCOMPARE(table.rows[0].size(), table.header.size());
    QVERIFY2(table.more.startsWith(u"2 more"_s), qPrintable(table.more));
    const ClaimTable none = claimTable(claimed(), Language::english(), 0);
    QVERIFY(none.rows.empty() && none.more.startsWith(u"3 more"_s));
}

void TestClaimTexts::theComparisonHasARowOfThem()
{
    const auto isOfClaims = [](const ComparisonRow &row) { return row.id == u"claims"_s; };
    const ComparisonTable table = comparisonTable(claimed(), Language::english());
    const auto row = std::ranges::find_if(table.rows, isOfClaims);
    QVERIFY(row != table.rows.end());
    QCOMPARE(row->cells[0].number, std::optional(3.0));
    QCOMPARE(row->cells[2].text, u"–"_s);
    QVERIFY(!row->cells[2].number);
    const ComparisonTable without = comparisonTable(sample::comparison(3, 12), Language::english());
    QVERIFY(std::ranges::none_of(without.rows, isOfClaims));
}

QTEST_APPLESS_MAIN(TestClaimTexts)
#include "tst_claimtexts.moc"

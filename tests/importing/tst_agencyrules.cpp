#include "app/importing/agencyrules.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

class TestAgencyRules : public QObject
{
    Q_OBJECT

private slots:
    void theColumnComesFirstThenRulesThenTheImport_data();
    void theColumnComesFirstThenRulesThenTheImport();
    void aNameThatMatchesNoneIsNeverGuessed();
    void anotherAgencyThanTheImportsIsSaid();
    void theFirstRuleThatFitsHolds();
    void aRuleForAnUnknownAgencyIsRefused();
    void aRuleOnAnotherFieldIsRefused();
};

namespace {

const std::vector<Agency> agencies = {{{1}, u"Acme"_s, 0, {}, {}, {u"ACME GmbH"_s}},
                                      {{2}, u"Bright"_s, 1, {}, {}, {}},
                                      {{3}, u"Crown"_s, 2, {}, {}, {}}};

AgencyRules rulesOf(const std::vector<AgencyRule> &rules, const std::optional<Agency> &ofAll = {})
{
    auto made = AgencyRules::from(rules, agencies, ofAll);
    if (!made)
        qFatal("the rules are refused");
    return std::move(*made);
}

} // namespace

void TestAgencyRules::theColumnComesFirstThenRulesThenTheImport_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("campaign");
    QTest::addColumn<int>("agency");
    QTest::newRow("name") << QByteArray("acme gmbh") << QByteArray("google") << QByteArray("b-1") << 1;
    QTest::newRow("source") << QByteArray() << QByteArray("Paid Search") << QByteArray() << 2;
    QTest::newRow("source in another case")
        << QByteArray() << QByteArray("paid  search") << QByteArray() << 2;
    QTest::newRow("campaign by its start")
        << QByteArray() << QByteArray("x") << QByteArray("crown-2026") << 3;
    QTest::newRow("campaign by its end")
        << QByteArray() << QByteArray("x") << QByteArray("2026 by Bright") << 2;
    QTest::newRow("campaign by a part") << QByteArray() << QByteArray("x") << QByteArray("a retarget b") << 1;
    QTest::newRow("no clue") << QByteArray() << QByteArray("paid searches") << QByteArray() << 0;
}

void TestAgencyRules::theColumnComesFirstThenRulesThenTheImport()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, campaign);
    QFETCH(int, agency);
    const std::vector<AgencyRule> list = {{u"source"_s, u"paid search"_s, u"bright"_s},
                                          {u"campaign"_s, u"Crown-*"_s, u"Crown"_s},
                                          {u"campaign"_s, u"*by bright"_s, u"Bright"_s},
                                          {u"campaign"_s, u"*Retarget*"_s, u"Acme"_s}};
    const AgencyClues clues{name.constData(), source.constData(), campaign.constData()};
    AgencyRules rules = rulesOf(list);
    for (int i = 0; i < 2; ++i) // anew, and from memory
        QCOMPARE(rules.find(clues).agency.value, agency);
    if (agency == 0) {
        QCOMPARE(rules.find(clues).reason, RejectReason::NoAgency);
        QCOMPARE(rulesOf(list, agencies[2]).find(clues).agency.value, 3);
    }
}

void TestAgencyRules::aNameThatMatchesNoneIsNeverGuessed()
{
    AgencyRules rules = rulesOf({{u"source"_s, u"web"_s, u"Bright"_s}}, agencies[0]);
    QCOMPARE(rules.find({"Acmee", "", ""}), (AgencyFound{{}, RejectReason::UnknownAgency}));
    QCOMPARE(rules.find({"Acmee", "web", ""}).agency.value, 2); // the user's own rule
    QVERIFY(rules.knows("bright"));
    QVERIFY(!rules.knows("Acmee"));
    QVERIFY(!rules.knows(""));
}

void TestAgencyRules::anotherAgencyThanTheImportsIsSaid()
{
    AgencyRules rules = rulesOf({}, agencies[0]);
    QCOMPARE(rules.find({"Bright", "", ""}), (AgencyFound{{}, RejectReason::OtherAgency}));
    QCOMPARE(rules.find({"Acme", "", ""}).agency.value, 1);
}

void TestAgencyRules::theFirstRuleThatFitsHolds()
{
    AgencyRules rules = rulesOf({{u"source"_s, u"g*"_s, u"Acme"_s}, {u"source"_s, u"google"_s, u"Bright"_s}});
    QCOMPARE(rules.find({"", "Google", ""}).agency.value, 1);
}

void TestAgencyRules::aRuleForAnUnknownAgencyIsRefused()
{
    const auto made = AgencyRules::from({{u"source"_s, u"g*"_s, u"Nobody"_s}}, agencies, {});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::UnknownAgency);
}

void TestAgencyRules::aRuleOnAnotherFieldIsRefused()
{
    const auto made = AgencyRules::from({{u"city"_s, u"Berlin"_s, u"Acme"_s}}, agencies, {});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::InvalidOptionValue);
}

QTEST_APPLESS_MAIN(TestAgencyRules)
#include "tst_agencyrules.moc"

#include "app/domain/agency.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

Agency named(const QString &name, const QStringList &aliases = {})
{
    Agency agency;
    agency.name = name;
    agency.aliases = aliases;
    return agency;
}

} // namespace

class TestAgency : public QObject
{
    Q_OBJECT

private slots:
    void withoutContractItIsUnderContractAlways();
    void theContractHasItsPeriods();
    void anOpenEndGoesOn();
    void theFeeIsTheLastOneFromBefore();
    void outsideTheContractThereIsNoFee();
    void aNameIsFoundHoweverItIsWritten_data();
    void aNameIsFoundHoweverItIsWritten();
    void anUnknownNameIsNotFound();
    void theNameCountsBeforeTheAlias();
};

void TestAgency::withoutContractItIsUnderContractAlways()
{
    QVERIFY(Agency().isUnderContract(Month(1999, 1)));
}

void TestAgency::theContractHasItsPeriods()
{
    Agency agency;
    agency.contract = {{Month(2025, 3), Month(2025, 6)}, {Month(2026, 1), Month(2026, 1)}};
    QVERIFY(!agency.isUnderContract(Month(2025, 2)));
    QVERIFY(agency.isUnderContract(Month(2025, 3)));
    QVERIFY(agency.isUnderContract(Month(2025, 6)));
    QVERIFY(!agency.isUnderContract(Month(2025, 7)));
    QVERIFY(agency.isUnderContract(Month(2026, 1)));
    QVERIFY(!agency.isUnderContract(Month(2026, 2)));
}

void TestAgency::anOpenEndGoesOn()
{
    Agency agency;
    agency.contract = {{Month(2025, 3), std::nullopt}};
    QVERIFY(!agency.isUnderContract(Month(2025, 2)));
    QVERIFY(agency.isUnderContract(Month(2099, 12)));
}

void TestAgency::theFeeIsTheLastOneFromBefore()
{
    Agency agency;
    agency.fees = {{Month(2025, 3), 800000, {}}, {Month(2025, 9), 900000, {}}};
    QVERIFY(!agency.feeIn(Month(2025, 2)));
    QCOMPARE(agency.feeIn(Month(2025, 3))->minorUnits, 800000);
    QCOMPARE(agency.feeIn(Month(2025, 8))->minorUnits, 800000);
    QCOMPARE(agency.feeIn(Month(2025, 9))->minorUnits, 900000);
    QCOMPARE(agency.feeIn(Month(2030, 1))->minorUnits, 900000);
}

void TestAgency::outsideTheContractThereIsNoFee()
{
    Agency agency;
    agency.fees = {{Month(2025, 3), 800000, {}}};
    agency.contract = {{Month(2025, 5), Month(2025, 6)}};
    QVERIFY(!agency.feeIn(Month(2025, 4)));
    QVERIFY(agency.feeIn(Month(2025, 5)));
    QVERIFY(!agency.feeIn(Month(2025, 7)));
}

void TestAgency::aNameIsFoundHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("as it is") << u"Müller Nord"_s;
    QTest::newRow("upper case") << u"MÜLLER NORD"_s;
    QTest::newRow("space around") << u"  müller nord\t"_s;
    QTest::newRow("repeated space") << u"müller   nord"_s;
    QTest::newRow("no-break space") << u"müller\u00a0nord"_s;
    QTest::newRow("alias") << u"nord gmbh"_s;
}

void TestAgency::aNameIsFoundHoweverItIsWritten()
{
    QFETCH(QString, text);
    const std::vector<Agency> agencies = {named(u"Bright"_s), named(u"Müller Nord"_s, {u"Nord GmbH"_s})};
    QVERIFY(findAgency(agencies, text) == &agencies[1]);
}

void TestAgency::anUnknownNameIsNotFound()
{
    QVERIFY(!findAgency({}, u"Nord"));
    const std::vector<Agency> agencies = {named(u"Nord"_s)};
    QVERIFY(!findAgency(agencies, u"Nor"));
    QVERIFY(!findAgency(agencies, u""));
}

void TestAgency::theNameCountsBeforeTheAlias()
{
    const std::vector<Agency> agencies = {named(u"Bright"_s, {u"Acme"_s}), named(u"Acme"_s)};
    QVERIFY(findAgency(agencies, u"acme") == &agencies[1]);
}

QTEST_APPLESS_MAIN(TestAgency)
#include "tst_agency.moc"

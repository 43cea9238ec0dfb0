#include "app/domain/currency.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

class TestCurrency : public QObject
{
    Q_OBJECT

private slots:
    void aCurrencyHasItsMinorDigits_data();
    void aCurrencyHasItsMinorDigits();
    void upperAndLowerCaseAreTheSame();
    void anUnknownCodeIsRefused_data();
    void anUnknownCodeIsRefused();
    void noCurrencyIsNone();
};

void TestCurrency::aCurrencyHasItsMinorDigits_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("digits");
    QTest::addColumn<double>("minorPerMajor");
    QTest::newRow("euro") << u"EUR"_s << 2 << 100.0;
    QTest::newRow("dirham, first of the list") << u"AED"_s << 2 << 100.0;
    QTest::newRow("last of the list") << u"ZWL"_s << 2 << 100.0;
    QTest::newRow("yen") << u"JPY"_s << 0 << 1.0;
    QTest::newRow("Kuwaiti dinar") << u"KWD"_s << 3 << 1000.0;
    QTest::newRow("Tunisian dinar") << u"TND"_s << 3 << 1000.0;
}

void TestCurrency::aCurrencyHasItsMinorDigits()
{
    QFETCH(QString, code);
    QFETCH(int, digits);
    QFETCH(double, minorPerMajor);
    const auto currency = Currency::fromCode(code);
    QVERIFY(currency.has_value());
    QCOMPARE(currency->code(), code);
    QCOMPARE(currency->minorDigits(), digits);
    QCOMPARE(currency->minorPerMajor(), minorPerMajor);
    QVERIFY(!currency->isNone());
}

void TestCurrency::upperAndLowerCaseAreTheSame()
{
    QVERIFY(Currency::fromCode(u"eur") == Currency::fromCode(u"EUR"));
    QVERIFY(Currency::fromCode(u"eur").has_value());
}

void TestCurrency::anUnknownCodeIsRefused_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QString();
    QTest::newRow("sign") << u"€"_s;
    QTest::newRow("name") << u"Euro"_s;
    QTest::newRow("no currency") << u"XXX"_s;
    QTest::newRow("two letters") << u"EU"_s;
}

void TestCurrency::anUnknownCodeIsRefused()
{
    QFETCH(QString, code);
    QVERIFY(!Currency::fromCode(code));
}

void TestCurrency::noCurrencyIsNone()
{
    const Currency none;
    QVERIFY(none.isNone());
    QCOMPARE(none.minorDigits(), 0);
    QCOMPARE(none.minorPerMajor(), 1.0);
}

QTEST_APPLESS_MAIN(TestCurrency)
#include "tst_currency.moc"

// The two languages, their codes and their plural forms.
#include "app/wording/language.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void aCodeNamesItsLanguage_data();
    void aCodeNamesItsLanguage();
    void otherCodesNameNone();
    void arabicRunsRightToLeft();
    void eachArabicPluralFormHasItsWords_data();
    void eachArabicPluralFormHasItsWords();
    void englishHasSingularAndPlural();
    void anUnknownTextStaysAsItIs();
    void theNumberOfAPluralIsGrouped();
};

void TestLanguage::aCodeNamesItsLanguage_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("expected");
    QTest::newRow("en") << u"en"_s << u"en"_s;
    QTest::newRow("ar") << u"ar"_s << u"ar"_s;
    QTest::newRow("country") << u"ar_EG"_s << u"ar"_s;
    QTest::newRow("hyphen") << u"en-GB"_s << u"en"_s;
    QTest::newRow("upper case") << u"AR"_s << u"ar"_s;
}

void TestLanguage::aCodeNamesItsLanguage()
{
    QFETCH(QString, code);
    QFETCH(QString, expected);
    const auto language = Language::fromCode(code);
    QVERIFY(language);
    QCOMPARE(language->code(), expected);
}

void TestLanguage::otherCodesNameNone()
{
    for (const QString &code : {u""_s, u"de"_s, u"english"_s, u"arz"_s, u"_en"_s})
        QVERIFY2(!Language::fromCode(code), qPrintable(code));
}

void TestLanguage::arabicRunsRightToLeft()
{
    QVERIFY(Language::arabic().isRightToLeft());
    QVERIFY(!Language::english().isRightToLeft());
}

void TestLanguage::eachArabicPluralFormHasItsWords_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("expected");
    QTest::newRow("zero") << 0 << u"لا صفوف"_s;
    QTest::newRow("one") << 1 << u"صف واحد"_s;
    QTest::newRow("two") << 2 << u"صفان"_s;
    QTest::newRow("few") << 3 << u"٣ صفوف"_s;
    QTest::newRow("few, the last") << 10 << u"١٠ صفوف"_s;
    QTest::newRow("many") << 11 << u"١١ صفًا"_s;
    QTest::newRow("other") << 100 << u"١٠٠ صف"_s;
    QTest::newRow("few after a hundred") << 103 << u"١٠٣ صفوف"_s;
}

void TestLanguage::eachArabicPluralFormHasItsWords()
{
    QFETCH(int, n);
    QFETCH(QString, expected);
    QCOMPARE(Language::arabic().translate("Sentences", "%n row(s)", nullptr, n), expected);
}

void TestLanguage::englishHasSingularAndPlural()
{
    const Language english = Language::english();
    QCOMPARE(english.translate("Sentences", "%n row(s)", nullptr, 1), u"1 row"_s);
    QCOMPARE(english.translate("Sentences", "%n row(s)", nullptr, 0), u"0 rows"_s);
}

void TestLanguage::anUnknownTextStaysAsItIs()
{
    QCOMPARE(Language::arabic().translate("NoContext", "No such text: %1"), u"No such text: %1"_s);
}

void TestLanguage::theNumberOfAPluralIsGrouped()
{
    QCOMPARE(Language::english().translate("Sentences", "%n row(s)", nullptr, 1741), u"1,741 rows"_s);
    QCOMPARE(Language::arabic().translate("Sentences", "%n row(s)", nullptr, 1741), u"١٬٧٤١ صفًا"_s);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"

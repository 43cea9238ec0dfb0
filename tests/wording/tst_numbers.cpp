// Numbers, months and days in both languages.
#include "app/wording/numbers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;

class TestNumbers : public QObject
{
    Q_OBJECT

private slots:
    void aNumberIsWrittenInItsLanguage_data();
    void aNumberIsWrittenInItsLanguage();
    void actualStandsBeforeTargetInReadingOrder();
    void moneyShowsItsMinorDigitsOnlyWhenAsked();
    void anOrdinalFollowsItsLanguage_data();
    void anOrdinalFollowsItsLanguage();
    void monthsAndDaysAreWrittenOut();
    void aRangeOfOneMonthIsThatMonth();
    void namesInAListAreIsolated();
    void plainTextHasNoInvisibleMarks();
    void emptySentencesLeaveNoGap();
};

namespace {

const Metric &mql()
{
    return *findMetric(metrics::mql());
}

Value euros(double cents)
{
    return {cents, *Currency::fromCode(u"EUR")};
}

} // namespace

void TestNumbers::aNumberIsWrittenInItsLanguage_data()
{
    const Language en = Language::english();
    const Language ar = Language::arabic();
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("count") << countText(1741, en) << u"1,741"_s;
    QTest::newRow("count ar") << countText(1741, ar) << u"١٬٧٤١"_s;
    QTest::newRow("fraction") << countText(2.5, en) << u"2.5"_s;
    QTest::newRow("fraction ar") << countText(2.5, ar) << u"٢٫٥"_s;
    QTest::newRow("percent") << percentText(0.8333, en) << u"83\u00a0%"_s;
    QTest::newRow("percent ar") << plainText(percentText(0.137, ar, 1)) << u"١٣٫٧٪"_s;
    QTest::newRow("probability") << probabilityText(0.2084, en) << u"0.208"_s;
    QTest::newRow("tiny probability") << probabilityText(0.0004, en) << u"< 0.001"_s;
    QTest::newRow("tiny probability ar") << probabilityText(0.0004, ar) << u"أقل من ٠٫٠٠١"_s;
    QTest::newRow("yen") << moneyText({5000, *Currency::fromCode(u"JPY")}, en, false) << u"¥\u00a05,000"_s;
    QTest::newRow("code") << moneyText({500000, *Currency::fromCode(u"CHF")}, en) << u"CHF\u00a05,000"_s;
    QTest::newRow("money ar") << plainText(moneyText(euros(31200), ar)) << u"٣١٢\u00a0€"_s;
}

void TestNumbers::aNumberIsWrittenInItsLanguage()
{
    QFETCH(QString, text);
    QTEST(text, "expected");
}

void TestNumbers::actualStandsBeforeTargetInReadingOrder()
{
    const Value actual{25, {}};
    const Value target{30, {}};
    QCOMPARE(ofTargetText(actual, target, mql(), Language::english()), u"25 / 30"_s);
    const QString arabic = ofTargetText(actual, target, mql(), Language::arabic());
    QCOMPARE(plainText(arabic), u"٢٥ / ٣٠"_s);
    // The marks around the slash make it read from the right whatever stands around it.
    QCOMPARE(arabic, u"٢٥ \u200f/\u200f ٣٠"_s);
}

void TestNumbers::moneyShowsItsMinorDigitsOnlyWhenAsked()
{
    QCOMPARE(moneyText(euros(31249), Language::english()), u"€\u00a0312"_s);
    QCOMPARE(moneyText(euros(31249), Language::english(), false), u"€\u00a0312.49"_s);
}

void TestNumbers::anOrdinalFollowsItsLanguage_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("arabic");
    QTest::newRow("1") << 1 << u"1st"_s << u"الأول"_s;
    QTest::newRow("2") << 2 << u"2nd"_s << u"الثاني"_s;
    QTest::newRow("3") << 3 << u"3rd"_s << u"الثالث"_s;
    QTest::newRow("11") << 11 << u"11th"_s << u"الحادي عشر"_s;
    QTest::newRow("12") << 12 << u"12th"_s << u"الثاني عشر"_s;
    QTest::newRow("13") << 13 << u"13th"_s << u"رقم ١٣"_s;
    QTest::newRow("21") << 21 << u"21st"_s << u"رقم ٢١"_s;
    QTest::newRow("22") << 22 << u"22nd"_s << u"رقم ٢٢"_s;
    QTest::newRow("33") << 33 << u"33rd"_s << u"رقم ٣٣"_s;
    QTest::newRow("111") << 111 << u"111th"_s << u"رقم ١١١"_s;
}

void TestNumbers::anOrdinalFollowsItsLanguage()
{
    QFETCH(int, n);
    QFETCH(QString, english);
    QFETCH(QString, arabic);
    QCOMPARE(ordinalText(n, Language::english()), english);
    QCOMPARE(ordinalText(n, Language::arabic()), arabic);
}

void TestNumbers::monthsAndDaysAreWrittenOut()
{
    const Month october(2026, 10);
    const Language en = Language::english();
    const Language ar = Language::arabic();
    QCOMPARE(monthText(october, en), u"October 2026"_s);
    QCOMPARE(monthText(october, ar), u"أكتوبر ٢٠٢٦"_s);
    QCOMPARE(monthNameText(october, en), u"October"_s);
    QCOMPARE(shortMonthText(october, en), u"Oct"_s);
    QCOMPARE(shortMonthText(october, ar), u"أكتوبر"_s);
    QCOMPARE(yearText(october, ar), u"٢٠٢٦"_s);
    QCOMPARE(dateText(QDate(2026, 11, 3), en), u"3 November 2026"_s);
    QCOMPARE(dateText(QDate(2026, 11, 3), ar), u"٣ نوفمبر ٢٠٢٦"_s);
    QCOMPARE(dayText(QDate(2026, 10, 31), en), u"31 October"_s);
    QCOMPARE(dayText(QDate(2026, 10, 31), ar), u"٣١ أكتوبر"_s);
}

void TestNumbers::aRangeOfOneMonthIsThatMonth()
{
    const MonthRange year{Month(2025, 11), Month(2026, 10)};
    QCOMPARE(monthRangeText(year, Language::english()), u"November 2025 – October 2026"_s);
    QCOMPARE(monthRangeText(year, Language::arabic()), u"نوفمبر ٢٠٢٥ – أكتوبر ٢٠٢٦"_s);
    QCOMPARE(monthRangeText({year.last, year.last}, Language::english()), u"October 2026"_s);
}

void TestNumbers::namesInAListAreIsolated()
{
    const QStringList names = {u"Blue Harbor"_s, u"Kite & Co"_s};
    QCOMPARE(plainText(listText(names, Language::english())), u"Blue Harbor and Kite & Co"_s);
    QCOMPARE(listText(names, Language::arabic()), u"\u2068Blue Harbor\u2069 و\u2068Kite & Co\u2069"_s);
}

void TestNumbers::plainTextHasNoInvisibleMarks()
{
    const QString marked = u"\u2066a\u2067b\u2068c\u2069d\u200ee\u200ff\u061cg\u202ah\u202ei"_s;
    QCOMPARE(plainText(marked), u"abcdefghi"_s);
    QCOMPARE(plainText(u"عميل – 25 %"_s), u"عميل – 25 %"_s);
}

void TestNumbers::emptySentencesLeaveNoGap()
{
    QCOMPARE(joinedSentences({u"One."_s, QString(), u""_s, u"Two."_s}), u"One. Two."_s);
    QCOMPARE(joinedClauses({u"one"_s, QString(), u"two"_s}, Language::english()), u"one, two"_s);
    QCOMPARE(joinedClauses({u"one"_s, u"two"_s}, Language::arabic()), u"one، two"_s);
}

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"

#include "app/domain/month.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

class TestMonth : public QObject
{
    Q_OBJECT

private slots:
    void isoTextIsReadAndWritten_data();
    void isoTextIsReadAndWritten();
    void anythingElseIsRefused_data();
    void anythingElseIsRefused();
    void arithmeticCrossesYears();
    void aMonthKnowsItsDays_data();
    void aMonthKnowsItsDays();
    void aDateIsInItsMonth();
    void monthsAreOrderedByTime();
    void rangesAreReadAndWritten_data();
    void rangesAreReadAndWritten();
    void badRangesAreRefused_data();
    void badRangesAreRefused();
    void aRangeKnowsWhatItContains();
    void aFiscalYearContainsItsMonth_data();
    void aFiscalYearContainsItsMonth();
    void everyMonthIsInAFiscalYearOfTwelve();
};

void TestMonth::isoTextIsReadAndWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("number");
    QTest::newRow("January") << u"2026-01"_s << 2026 << 1;
    QTest::newRow("December") << u"2026-12"_s << 2026 << 12;
    QTest::newRow("first") << u"0001-01"_s << 1 << 1;
    QTest::newRow("last") << u"9999-12"_s << 9999 << 12;
}

void TestMonth::isoTextIsReadAndWritten()
{
    QFETCH(QString, text);
    QFETCH(int, year);
    QFETCH(int, number);
    const auto month = Month::fromIso(text);
    QVERIFY(month.has_value());
    QCOMPARE(month->year(), year);
    QCOMPARE(month->number(), number);
    QCOMPARE(month->toIso(), text);
    QVERIFY(*month == Month(year, number));
}

void TestMonth::anythingElseIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text :
         {u"", u"2026", u"2026-13", u"2026-00", u"0000-01", u"2026-1", u"2026/01", u"26-01", u"2026-01-01",
          u" 2026-01", u"2026-0a", u"2026-٠١", u"+026-01", u"2026--1", u"12026-01"})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
}

void TestMonth::anythingElseIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!Month::fromIso(text));
}

void TestMonth::arithmeticCrossesYears()
{
    const Month november(2025, 11);
    QCOMPARE((november + 2).toIso(), u"2026-01"_s);
    QCOMPARE((november - 11).toIso(), u"2024-12"_s);
    QCOMPARE(Month(2026, 3) - november, 4);
    QCOMPARE(november - Month(2026, 3), -4);
    Month month = Month(2025, 12);
    ++month;
    QCOMPARE(month.toIso(), u"2026-01"_s);
}

void TestMonth::aMonthKnowsItsDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("days");
    QTest::newRow("long") << u"2026-10"_s << 31;
    QTest::newRow("short") << u"2026-02"_s << 28;
    QTest::newRow("leap year") << u"2024-02"_s << 29;
    QTest::newRow("no leap year") << u"2100-02"_s << 28;
}

void TestMonth::aMonthKnowsItsDays()
{
    QFETCH(QString, text);
    QFETCH(int, days);
    const Month month = Month::fromIso(text).value_or(Month());
    QCOMPARE(month.days(), days);
    QCOMPARE(month.firstDay().day(), 1);
    QCOMPARE(month.lastDay(), month.firstDay().addMonths(1).addDays(-1));
}

void TestMonth::aDateIsInItsMonth()
{
    QVERIFY(Month::of(QDate(2026, 10, 31)) == Month(2026, 10));
    QVERIFY(Month::of(QDate(2026, 10, 1)) == Month(2026, 10));
}

void TestMonth::monthsAreOrderedByTime()
{
    QVERIFY(Month(2025, 12) < Month(2026, 1));
    QVERIFY(Month(2026, 2) > Month(2026, 1));
    QVERIFY(Month() == Month(1, 1));
}

void TestMonth::rangesAreReadAndWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::addColumn<int>("count");
    QTest::newRow("a year") << u"2026-01..2026-12"_s << u"2026-01..2026-12"_s << 12;
    QTest::newRow("over years") << u"2025-11..2026-02"_s << u"2025-11..2026-02"_s << 4;
    QTest::newRow("one month") << u"2026-10"_s << u"2026-10..2026-10"_s << 1;
    QTest::newRow("one month twice") << u"2026-10..2026-10"_s << u"2026-10..2026-10"_s << 1;
}

void TestMonth::rangesAreReadAndWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    QFETCH(int, count);
    const auto range = MonthRange::fromIso(text);
    QVERIFY(range.has_value());
    QCOMPARE(range->toIso(), written);
    QCOMPARE(range->count(), count);
    QVERIFY(!range->isEmpty());
}

void TestMonth::badRangesAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("backwards") << u"2026-12..2026-01"_s;
    QTest::newRow("no end") << u"2026-01.."_s;
    QTest::newRow("no start") << u"..2026-01"_s;
    QTest::newRow("three dots") << u"2026-01...2026-02"_s;
    QTest::newRow("month 13") << u"2026-01..2026-13"_s;
    QTest::newRow("empty") << QString();
}

void TestMonth::badRangesAreRefused()
{
    QFETCH(QString, text);
    QVERIFY(!MonthRange::fromIso(text));
}

void TestMonth::aRangeKnowsWhatItContains()
{
    const MonthRange range{Month(2025, 11), Month(2026, 2)};
    QVERIFY(range.contains(Month(2025, 11)));
    QVERIFY(range.contains(Month(2026, 2)));
    QVERIFY(!range.contains(Month(2025, 10)));
    QVERIFY(!range.contains(Month(2026, 3)));
    const MonthRange empty{Month(2026, 2), Month(2026, 1)};
    QVERIFY(empty.isEmpty());
    QCOMPARE(empty.count(), 0);
}

void TestMonth::aFiscalYearContainsItsMonth_data()
{
    QTest::addColumn<QString>("month");
    QTest::addColumn<int>("start");
    QTest::addColumn<QString>("year");
    QTest::newRow("calendar year") << u"2026-10"_s << 1 << u"2026-01..2026-12"_s;
    QTest::newRow("April, before") << u"2026-03"_s << 4 << u"2025-04..2026-03"_s;
    QTest::newRow("April, first month") << u"2026-04"_s << 4 << u"2026-04..2027-03"_s;
    QTest::newRow("December") << u"2026-11"_s << 12 << u"2025-12..2026-11"_s;
}

void TestMonth::aFiscalYearContainsItsMonth()
{
    QFETCH(QString, month);
    QFETCH(int, start);
    QFETCH(QString, year);
    QCOMPARE(fiscalYearOf(*Month::fromIso(month), start).toIso(), year);
}

void TestMonth::everyMonthIsInAFiscalYearOfTwelve()
{
    for (int start = 1; start <= 12; ++start) {
        for (Month month(2024, 1); month <= Month(2026, 12); ++month) {
            const MonthRange year = fiscalYearOf(month, start);
            QVERIFY(year.contains(month));
            QCOMPARE(year.count(), 12);
            QCOMPARE(year.first.number(), start);
        }
    }
}

QTEST_APPLESS_MAIN(TestMonth)
#include "tst_month.moc"

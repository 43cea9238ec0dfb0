#include "app/importing/monthreader.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

QString isoOf(const std::optional<Month> &month)
{
    return month ? month->toIso() : QString();
}

} // namespace

Q_DECLARE_METATYPE(mizan::DateOrder)

class TestMonthReader : public QObject
{
    Q_OBJECT

private slots:
    void aMonthIsRead_data();
    void aMonthIsRead();
    void dayAndMonthFollowTheOrder_data();
    void dayAndMonthFollowTheOrder();
    void aTimestampIsOfTheProjectsZone();
    void theColumnDecidesTheOrder_data();
    void theColumnDecidesTheOrder();
    void twoOrdersAreNone();
};

void TestMonthReader::aMonthIsRead_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("month");
    const auto october = {u"2026-10"_s,
                          u"2026/10"_s,
                          u"2026.10"_s,
                          u"10/2026"_s,
                          u"10-2026"_s,
                          u"10.2026"_s,
                          u"202610"_s,
                          u" 2026-10 "_s,
                          u"Oct 2026"_s,
                          u"October 2026"_s,
                          u"OCTOBER, 2026"_s,
                          u"Oct-26"_s,
                          u"Oct '26"_s,
                          u"Oct. 2026"_s,
                          u"2026 October"_s,
                          u"2026-Oct"_s,
                          u"October of 2026"_s,
                          u"Oktober 2026"_s,
                          u"octobre 2026"_s,
                          u"octubre de 2026"_s,
                          u"أكتوبر 2026"_s,
                          u"اكتوبر ٢٠٢٦"_s,
                          u"تشرين الأول ٢٠٢٦"_s,
                          u"٢٠٢٦-١٠"_s,
                          u"شهر أكتوبر ٢٠٢٦"_s,
                          u"أكتوبر/تشرين الأول 2026"_s,
                          u"أُكتُوبر 2026"_s,
                          u"2026-10-31"_s,
                          u"2026/10/01"_s,
                          u"20261031"_s,
                          u"31.10.2026"_s,
                          u"1.10.26"_s,
                          u"31 Oct 2026"_s,
                          u"Oct 31, 2026"_s,
                          u"31st October 2026"_s,
                          u"1-Oct-26"_s,
                          u"Sat, 31 Oct 2026"_s,
                          u"2026-10-31 09:14"_s,
                          u"2026-10-31T09:14:00"_s,
                          u"Oct 01, 2026 09:46 pm"_s,
                          u"2026-10-31 00:00:00.0"_s};
    for (const QString &cell : october)
        QTest::newRow(qPrintable(cell)) << cell << u"2026-10"_s;
    QTest::newRow("March in German") << u"März 2026"_s << u"2026-03"_s;
    QTest::newRow("August in French") << u"Août 2026"_s << u"2026-08"_s;
    QTest::newRow("January, Levantine") << u"كانون الثاني 2026"_s << u"2026-01"_s;
    QTest::newRow("December, Levantine") << u"كانون الأول 2026"_s << u"2026-12"_s;
    QTest::newRow("August, Maghreb") << u"أوت 2026"_s << u"2026-08"_s;
    QTest::newRow("June, Maghreb") << u"جوان 2026"_s << u"2026-06"_s;
    for (const QString &cell : {u"2026-13"_s,
                                u"2026-00"_s,
                                u"13/2026"_s,
                                u"2026"_s,
                                u"10"_s,
                                u"October"_s,
                                u"Q3 2026"_s,
                                u"2026-W40"_s,
                                u"2026-02-30"_s,
                                u"Oct 2026 Nov"_s,
                                u"July 8 2025 - July"_s,
                                u"26-Oct"_s,
                                u"10/26"_s,
                                u"Octember 2026"_s,
                                u"0206-10"_s,
                                u"2206-10"_s,
                                u"-2026-10"_s,
                                u"2026--10"_s,
                                u"1 July 2026 - 31 July 2026"_s,
                                u"12345678901"_s,
                                u"20261301"_s,
                                u"Oct 32, 2026"_s,
                                u"أكتوبر تشرين الثاني 2026"_s,
                                u"Total"_s,
                                u""_s,
                                u":"_s,
                                u"2026-10-31-5"_s})
        QTest::newRow(qPrintable(u"no month: "_s + cell)) << cell << QString();
}

void TestMonthReader::aMonthIsRead()
{
    QFETCH(QString, cell);
    QFETCH(QString, month);
    QCOMPARE(isoOf(MonthReader(DateOrder::MonthDayYear, QTimeZone::utc()).read(cell)), month);
}

void TestMonthReader::dayAndMonthFollowTheOrder_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<QString>("month");
    QTest::newRow("day first") << u"03/05/2026"_s << DateOrder::DayMonthYear << u"2026-05"_s;
    QTest::newRow("month first") << u"03/05/2026"_s << DateOrder::MonthDayYear << u"2026-03"_s;
    QTest::newRow("year first") << u"26/05/03"_s << DateOrder::YearMonthDay << u"2026-05"_s;
    QTest::newRow("short year") << u"3/5/26"_s << DateOrder::MonthDayYear << u"2026-03"_s;
    QTest::newRow("with time") << u"3/15/2024 2:30 PM"_s << DateOrder::MonthDayYear << u"2024-03"_s;
    QTest::newRow("Arabic digits") << u"٠٣/٠٥/٢٠٢٦"_s << DateOrder::DayMonthYear << u"2026-05"_s;
    QTest::newRow("dots have the day first") << u"3.5.2026"_s << DateOrder::MonthDayYear << u"2026-05"_s;
    QTest::newRow("not in this order") << u"31/05/2026"_s << DateOrder::MonthDayYear << QString();
}

void TestMonthReader::dayAndMonthFollowTheOrder()
{
    QFETCH(QString, cell);
    QFETCH(DateOrder, order);
    QFETCH(QString, month);
    QCOMPARE(isoOf(MonthReader(order, QTimeZone::utc()).read(cell)), month);
}

void TestMonthReader::aTimestampIsOfTheProjectsZone()
{
    const MonthReader berlin(DateOrder::DayMonthYear, QTimeZone("Europe/Berlin"));
    QCOMPARE(isoOf(berlin.read(u"2026-09-30T22:00:00Z")), u"2026-10"_s);
    QCOMPARE(isoOf(berlin.read(u"2026-09-30T22:00:00")), u"2026-09"_s);
    QCOMPARE(isoOf(berlin.read(u"2026-10-01T00:30:00+03:00")), u"2026-09"_s);
}

void TestMonthReader::theColumnDecidesTheOrder_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("openExample");
    QTest::newRow("over 12 first") << QStringList{u"01/10/2026"_s, u"31/10/2026"_s} << u"dmy"_s
                                   << u"01/10/2026"_s;
    QTest::newRow("over 12 second") << QStringList{u"10/31/2026"_s} << u"mdy"_s << u""_s;
    QTest::newRow("open") << QStringList{u"01/10/2026"_s, u"02/10/2026"_s} << u""_s << u"01/10/2026"_s;
    QTest::newRow("equal parts leave nothing open") << QStringList{u"10/10/2026"_s} << u""_s << u""_s;
    QTest::newRow("other forms do not vote")
        << QStringList{u"2026-10-31"_s, u"3.5.2026"_s, u"Oct 2026"_s} << u""_s << u""_s;
    QTest::newRow("nonsense does not vote") << QStringList{u"31/31/2026"_s, u"abc"_s} << u""_s << u""_s;
}

void TestMonthReader::theColumnDecidesTheOrder()
{
    QFETCH(QStringList, cells);
    QFETCH(QString, order);
    QFETCH(QString, openExample);
    DateOrderVote vote(QTimeZone::utc());
    for (const QString &cell : cells)
        vote.add(cell);
    QCOMPARE(vote.decided(), dateOrderFromName(order));
    QCOMPARE(vote.openExample(), openExample);
}

void TestMonthReader::twoOrdersAreNone()
{
    DateOrderVote vote(QTimeZone::utc());
    vote.add(u"31/10/2026");
    vote.add(u"10/31/2026");
    QVERIFY(vote.isContradictory());
    QVERIFY(!vote.decided());
    QCOMPARE(vote.openExample(), u"10/31/2026"_s);
}

QTEST_APPLESS_MAIN(TestMonthReader)
#include "tst_monthreader.moc"

#include "app/importing/daycells.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

class TestDayCells : public QObject
{
    Q_OBJECT

private slots:
    void aDayIsRead_data();
    void aDayIsRead();
    void nothingIsNoProblem_data();
    void nothingIsNoProblem();
    void whatIsNoDayIsSaid_data();
    void whatIsNoDayIsSaid();
    void aTimestampBelongsToTheDayOfTheProject_data();
    void aTimestampBelongsToTheDayOfTheProject();
    void everyHourOfAYearIsRightWhereClocksChange();
    void timesOfAnotherZoneAreTurnedDatesAreNot();
    void theOrderIsVotedOnByAllCells();
    void fastAndSlowReadingAgree();
};

namespace {

const QTimeZone berlin("Europe/Berlin");

QString isoOf(const DayCell &cell)
{
    return cell.day.date().toString(Qt::ISODate);
}

} // namespace

void TestDayCells::aDayIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    const auto row = [](const char *text, const char *iso) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(iso);
    };
    row("2024-03-12", "2024-03-12");
    row(" 2024-03-12 09:14 ", "2024-03-12");
    row("2024-03-12T23:59:59", "2024-03-12");
    row("2024-03-12 23:59:59.123", "2024-03-12");
    row("3/15/2024 2:30 PM", "2024-03-15");
    row("3/5/2024 2:15:33 PM", "2024-03-05");
    row("3/15/2024 12:00 AM", "2024-03-15");
    row("03/15/24", "2024-03-15");
    row("3-15-2024", "2024-03-15");
    row("15.3.2024", "2024-03-15");
    row("15.03.2024 14:30", "2024-03-15");
    row("2024/03/15", "2024-03-15");
    row("20240315", "2024-03-15");
    row("Jun 01, 2023 09:46 pm", "2023-06-01");
    row("1 June 2023", "2023-06-01");
    row("Thursday, June 1, 2023", "2023-06-01");
    row("٢٠٢٤-٠٣-١٢", "2024-03-12");
    row("١٢ مارس ٢٠٢٤", "2024-03-12");
    row("2024-02-29", "2024-02-29");
    row("1970-01-02", "1970-01-02");
    row("2099-12-31", "2099-12-31");
}

void TestDayCells::aDayIsRead()
{
    QFETCH(QString, text);
    QFETCH(QString, iso);
    DayCells cells(berlin, berlin, DateOrder::MonthDayYear);
    const DayCell cell = cells.read(text.toStdString(), 0);
    QCOMPARE(cell.kind, DayCell::Kind::Day);
    QCOMPARE(isoOf(cell), iso);
    QCOMPARE(cells.read(text.toStdString(), 0), cell); // from memory
}

void TestDayCells::nothingIsNoProblem_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "  ", "-", "--", "n/a", "null", "0000-00-00", "0000-00-00 00:00:00"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestDayCells::nothingIsNoProblem()
{
    QFETCH(QString, text);
    QCOMPARE(DayCells(berlin, berlin, DateOrder::MonthDayYear).read(text.toStdString(), 0), DayCell());
}

void TestDayCells::whatIsNoDayIsSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOutOfRange");
    const auto row = [](const char *text, bool isOutOfRange) {
        QTest::newRow(text) << QString::fromUtf8(text) << isOutOfRange;
    };
    row("2024-02-30", false);
    row("2023-02-29", false);
    row("13/13/2024", false);
    row("2024-03", false); // a month is no day
    row("March 2024", false);
    row("soon", false);
    row("12345", false);
    row("1.20253E+17", false);
    row("2024-03-12 25 o'clock", false);
    row("1970-01-01", true);
    row("1899-12-30", true);
    row("2100-01-01", true);
    row("3/15/1066", true);
}

void TestDayCells::whatIsNoDayIsSaid()
{
    QFETCH(QString, text);
    QFETCH(bool, isOutOfRange);
    const DayCell cell = DayCells(berlin, berlin, DateOrder::MonthDayYear).read(text.toStdString(), 0);
    QCOMPARE(cell.kind, isOutOfRange ? DayCell::Kind::OutOfRange : DayCell::Kind::Invalid);
    QVERIFY(!cell.day.isKnown());
}

void TestDayCells::aTimestampBelongsToTheDayOfTheProject_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    const auto row = [](const char *text, const char *iso) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(iso);
    };
    row("2024-03-31T22:30:00Z", "2024-04-01"); // summer time: half past midnight in Berlin
    row("2024-03-31 21:30:00 UTC", "2024-03-31");
    row("2024-01-31T23:30:00Z", "2024-02-01");
    row("2024-01-31T22:30:00Z", "2024-01-31");
    row("2024-01-31T23:30:00+01:00", "2024-01-31");
    row("2024-02-01T00:30:00+0300", "2024-01-31");
    row("2024-01-31 18:30:00-05:00", "2024-02-01");
    row("2024-01-31T23:30:00.000+0000", "2024-02-01");
    row("1/31/2024 11:30 PM +00:00", "2024-02-01");
    row("1/31/2024 12:30 AM +00:00", "2024-01-31");
    row("1/31/2024 12:30 PM +00:00", "2024-01-31");
    row("2024-01-31T23:30:00", "2024-01-31"); // local as written
}

void TestDayCells::aTimestampBelongsToTheDayOfTheProject()
{
    QFETCH(QString, text);
    QFETCH(QString, iso);
    QCOMPARE(isoOf(DayCells(berlin, berlin, DateOrder::MonthDayYear).read(text.toStdString(), 0)), iso);
}

void TestDayCells::everyHourOfAYearIsRightWhereClocksChange()
{
    for (const char *id :
         {"Europe/Berlin", "Africa/Cairo", "America/Sao_Paulo", "Asia/Kathmandu", "Pacific/Apia"}) {
        const QTimeZone zone(id);
        DayCells cells(zone, zone, DateOrder::MonthDayYear);
        const QDateTime start(QDate(2011, 12, 1), QTime(0, 30), Qt::UTC);
        for (int hour = 0; hour < 24 * 400; ++hour) {
            const QDateTime utc = start.addSecs(3600LL * hour);
            const QString text = utc.toString(Qt::ISODate);
            QCOMPARE(isoOf(cells.read(text.toStdString(), 0)),
                     utc.toTimeZone(zone).date().toString(Qt::ISODate));
        }
    }
}

void TestDayCells::timesOfAnotherZoneAreTurnedDatesAreNot()
{
    DayCells cells(berlin, QTimeZone::utc(), DateOrder::MonthDayYear);
    QCOMPARE(isoOf(cells.read("2024-01-31 23:30", 0)), u"2024-02-01"_s);
    QCOMPARE(isoOf(cells.read("2024-01-31", 0)), u"2024-01-31"_s);
}

void TestDayCells::theOrderIsVotedOnByAllCells()
{
    DayCells cells(berlin, berlin, DateOrder::MonthDayYear);
    QVERIFY(cells.openExample().isEmpty());
    static_cast<void>(cells.read("5/5/2024", 3));
    QVERIFY(cells.openExample().isEmpty()); // the same either way
    static_cast<void>(cells.read("3/5/2024 10:00", 4));
    QCOMPARE(cells.openExample(), u"3/5/2024"_s);
    QCOMPARE(cells.openColumn(), 4);
    QVERIFY(!cells.shownOrder());
    static_cast<void>(cells.read("25/3/2024", 5));
    QCOMPARE(cells.shownOrder(), DateOrder::DayMonthYear);
    static_cast<void>(cells.read("3/25/2024", 5));
    QVERIFY(cells.isContradictory());
    QVERIFY(!cells.shownOrder());
    DayCells dayFirst(berlin, berlin, DateOrder::DayMonthYear);
    QCOMPARE(isoOf(dayFirst.read("3/5/2024", 0)), u"2024-05-03"_s);
}

void TestDayCells::fastAndSlowReadingAgree()
{
    for (QDate day(1996, 1, 1); day.year() < 2005; day = day.addDays(13)) {
        for (const QString &form :
             {u"yyyy-MM-dd"_s, u"M/d/yyyy"_s, u"dd.MM.yyyy"_s, u"d-M-yyyy"_s, u"yyyy/M/d"_s}) {
            const QString text = day.toString(form);
            const bool isDayFirst = form == u"d-M-yyyy"_s;
            const DateOrder order = isDayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
            DayCells cells(berlin, berlin, order);
            const auto slow = parseDateText(text, berlin);
            QVERIFY(slow);
            const auto expected = slow->dateIn(slow->dotted ? DateOrder::DayMonthYear : order);
            QCOMPARE(cells.read(text.toStdString(), 0).day, Day::of(expected.value_or(QDate())));
        }
    }
}

QTEST_APPLESS_MAIN(TestDayCells)
#include "tst_daycells.moc"

// Numbers, dates and times of spreadsheets as text.
#include "app/tables/sheetvalues.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;

class TestSheetValues : public QObject
{
    Q_OBJECT

private slots:
    void aNumberReadsAsASpreadsheetShowsIt_data();
    void aNumberReadsAsASpreadsheetShowsIt();
    void whatIsNoNumberIsLeftAlone();
    void aFormatCodeSaysWhatANumberIs_data();
    void aFormatCodeSaysWhatANumberIs();
    void builtInFormatsAreKnownById();
    void aDayCountBecomesADate_data();
    void aDayCountBecomesADate();
    void isoDatesAndDurationsAreRead_data();
    void isoDatesAndDurationsAreRead();
};

void TestSheetValues::aNumberReadsAsASpreadsheetShowsIt_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char *written, const char *shown) {
        QTest::newRow(written) << QByteArray(written) << QByteArray(shown);
    };
    row("0", "0");
    row("-0", "0");
    row("0.0", "0");
    row("42", "42");
    row("-3.5", "-3.5");
    row("1.50", "1.5");
    row("007", "7");
    row("0.14000000000000001", "0.14");
    row("0.30000000000000004", "0.3");
    row("1234.5600000000001", "1234.56");
    row("999999999999999", "999999999999999");
    row("123456789012345", "123456789012345");
    row("1E3", "1000");
    row("1.5E-3", "0.0015");
    row("1e14", "100000000000000");
    row("1.20253E+17", "1.20253E+17");
    row("120253000000000000", "1.20253E+17");
    row("1234567890123456", "1.23456789012346E+15");
    row("+5", "5");
    row(".5", "0.5");
}

void TestSheetValues::aNumberReadsAsASpreadsheetShowsIt()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, shown);
    std::string out = "before ";
    QVERIFY(appendPlainNumber(written.toStdString(), out));
    QCOMPARE(QByteArray::fromStdString(out), "before " + shown);
}

void TestSheetValues::whatIsNoNumberIsLeftAlone()
{
    for (const char *text : {"", "-", "abc", "1.2.3", "1,5", "nan", "inf", "0x10", "5 "}) {
        std::string out;
        QVERIFY2(!appendPlainNumber(text, out), text);
        QVERIFY(out.empty());
    }
}

void TestSheetValues::aFormatCodeSaysWhatANumberIs_data()
{
    QTest::addColumn<NumberFormat>("format");
    using enum NumberFormat;
    QTest::newRow("General") << Plain;
    QTest::newRow("0.00E+00") << Plain;
    QTest::newRow("#,##0.00") << Plain;
    QTest::newRow("0.00%") << Plain;
    QTest::newRow("@") << Plain;
    QTest::newRow("[Red]-0 \"days, hours\"") << Plain;
    QTest::newRow("[$€-407] #,##0") << Plain;
    QTest::newRow("0\\d") << Plain;
    QTest::newRow("") << Plain;
    QTest::newRow("\"") << Plain;
    QTest::newRow("[") << Plain;
    QTest::newRow("\\") << Plain;
    QTest::newRow("0;dd.mm.yyyy") << Plain;
    QTest::newRow("yyyy-mm-dd") << Date;
    QTest::newRow("DD.MM.YYYY;@") << Date;
    QTest::newRow("mmm yyyy") << Date;
    QTest::newRow("mmmm") << Date;
    QTest::newRow("[$-409]d\\-mmm\\-yy;@") << Date;
    QTest::newRow("d\"/\"m\"/\"yy") << Date;
    QTest::newRow("[$-411]ge.m.d") << Date;
    QTest::newRow("m/d/yy h:mm") << DateTime;
    QTest::newRow("dd/mm/yyyy hh:mm AM/PM") << DateTime;
    QTest::newRow("h:mm:ss") << Time;
    QTest::newRow("mm:ss.0") << Time;
    QTest::newRow("h\"h\" mm\"m\"") << Time;
    QTest::newRow("h:mm a/p") << Time;
    QTest::newRow("[h]:mm:ss") << Elapsed;
    QTest::newRow("[mm]:ss") << Elapsed;
    QTest::newRow("[hh") << Elapsed;
}

void TestSheetValues::aFormatCodeSaysWhatANumberIs()
{
    QFETCH(NumberFormat, format);
    QCOMPARE(numberFormatOf(QTest::currentDataTag()), format);
}

void TestSheetValues::builtInFormatsAreKnownById()
{
    for (const int id : {0, 1, 2, 9, 10, 11, 37, 48, 49, 164, -1})
        QCOMPARE(builtInNumberFormat(id), NumberFormat::Plain);
    for (const int id : {14, 15, 16, 17, 30, 57})
        QCOMPARE(builtInNumberFormat(id), NumberFormat::Date);
    for (const int id : {18, 21, 45, 47})
        QCOMPARE(builtInNumberFormat(id), NumberFormat::Time);
    QCOMPARE(builtInNumberFormat(22), NumberFormat::DateTime);
    QCOMPARE(builtInNumberFormat(46), NumberFormat::Elapsed);
}

void TestSheetValues::aDayCountBecomesADate_data()
{
    QTest::addColumn<double>("days");
    QTest::addColumn<NumberFormat>("format");
    QTest::addColumn<DateBase>("base");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<CellKind>("kind");
    using enum NumberFormat;
    constexpr CellKind Text = CellKind::Text;
    constexpr CellKind Number = CellKind::Number;
    const auto row = [](const char *name, double days, NumberFormat format, const char *text, CellKind kind,
                        DateBase base = DateBase::Year1900) {
        QTest::newRow(name) << days << format << base << QByteArray(text) << kind;
    };
    constexpr DateBase from1904 = DateBase::Year1904;
    row("a day", 44197, Date, "2021-01-01", CellKind::Date);
    row("the same with base 1904", 42735, Date, "2021-01-01", CellKind::Date, from1904);
    row("first day", 1, Date, "1900-01-01", CellKind::Date);
    row("day before the one that never was", 59, Date, "1900-02-28", CellKind::Date);
    row("the day that never was", 60, Date, "1900-02-29", Text);
    row("day after the one that never was", 61, Date, "1900-03-01", CellKind::Date);
    row("first day of 1904", 0.25, Date, "1904-01-01 06:00:00", CellKind::DateTime, from1904);
    row("leap day", 43890, Date, "2020-02-29", CellKind::Date);
    row("last day", 2958465, Date, "9999-12-31", CellKind::Date);
    row("day after the last", 2958466, Date, "2958466", Number);
    row("negative", -1, Date, "-1", Number);
    row("zero as a date", 0, Date, "0", Number);
    row("day with a time", 44197.604166666664, Date, "2021-01-01 14:30:00", CellKind::DateTime);
    row("midnight", 44197, NumberFormat::DateTime, "2021-01-01 00:00:00", CellKind::DateTime);
    row("one step before midnight", 44196.999999999, NumberFormat::DateTime, "2021-01-01 00:00:00",
        CellKind::DateTime);
    row("last second", 44196.99999, NumberFormat::DateTime, "2020-12-31 23:59:59", CellKind::DateTime);
    row("time of day", 0.423726851851852, Time, "10:10:10", Text);
    row("time of some day", 44197.5, Time, "12:00:00", Text);
    row("time without a day", 0.5, NumberFormat::DateTime, "12:00:00", Text);
    row("hours that count on", 10.6320601851852, Elapsed, "255:10:10", Text);
}

void TestSheetValues::aDayCountBecomesADate()
{
    QFETCH(double, days);
    QFETCH(NumberFormat, format);
    QFETCH(DateBase, base);
    QFETCH(QByteArray, text);
    QFETCH(CellKind, kind);
    std::string out;
    QCOMPARE(appendDate(days, format, base, out), kind);
    QCOMPARE(QByteArray::fromStdString(out), text);
}

void TestSheetValues::isoDatesAndDurationsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *iso, const char *text) { QTest::newRow(iso) << QByteArray(text); };
    row("2026-10-31", "2026-10-31");
    row("2026-10-31T14:30:00", "2026-10-31 14:30:00");
    row("2026-10-31T14:30:00.123456", "2026-10-31 14:30:00");
    row("2026-10-31T14:30Z", "2026-10-31 14:30:00");
    row("2026-02-29", "");
    row("2026-13-01", "");
    row("2026-10-31T25:00:00", "");
    row("2026-10-31x", "");
    row("2026-10", "");
    row("PT10H20M30S", "10:20:30");
    row("PT10H20M30.5S", "10:20:30");
    row("P1DT1H", "25:00:00");
    row("-PT1H", "-01:00:00");
    row("PT1X", "");
    row("P1H", "");
    row("PT", "00:00:00");
    row("PT5", "");
}

void TestSheetValues::isoDatesAndDurationsAreRead()
{
    QFETCH(QByteArray, text);
    const std::string iso = QTest::currentDataTag();
    std::string out;
    CellKind kind = CellKind::Text;
    const bool isRead =
        iso.find('P') == std::string::npos ? appendIsoDate(iso, out, kind) : appendIsoDuration(iso, out);
    QCOMPARE(QByteArray::fromStdString(out), text);
    QCOMPARE(isRead, !text.isEmpty());
}

QTEST_APPLESS_MAIN(TestSheetValues)
#include "tst_sheetvalues.moc"

#include "app/importing/exportdate.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

class TestExportDate : public QObject
{
    Q_OBJECT

private slots:
    void thePreambleSaysWhen_data();
    void thePreambleSaysWhen();
    void anOpenOrderIsDecidedByTheUser();
};

void TestExportDate::thePreambleSaysWhen_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("date");
    QTest::newRow("none") << QStringList{u"Monthly report"_s} << QString();
    QTest::newRow("exported on") << QStringList{u"Exported on 2026-11-03"_s} << u"2026-11-03"_s;
    QTest::newRow("as a pair of cells") << QStringList{u"Export date,2026-11-03"_s} << u"2026-11-03"_s;
    QTest::newRow("generated at a time")
        << QStringList{u"# Generated: 3 November 2026 14:05"_s} << u"2026-11-03"_s;
    QTest::newRow("American") << QStringList{u"Created Nov 3, 2026"_s} << u"2026-11-03"_s;
    QTest::newRow("German") << QStringList{u"Erstellt am 3.11.2026"_s} << u"2026-11-03"_s;
    QTest::newRow("Arabic") << QStringList{u"تاريخ التصدير: 3 نوفمبر 2026"_s} << u"2026-11-03"_s;
    QTest::newRow("beside a period") << QStringList{u"# Start date: 20261001"_s, u"# End date: 20261031"_s,
                                                    u"Exported 2026-11-03"_s}
                                     << u"2026-11-03"_s;
    QTest::newRow("a lone date") << QStringList{u"Acme monthly report"_s, u"2026-11-03"_s} << u"2026-11-03"_s;
    QTest::newRow("a period only") << QStringList{u"# Start date: 20261001"_s, u"# End date: 20261031"_s}
                                   << QString();
    QTest::newRow("an end only") << QStringList{u"Until 2026-10-31"_s} << QString();
    QTest::newRow("a span") << QStringList{u"\"July 8, 2025 - July 31, 2025\""_s} << QString();
    QTest::newRow("two dates of no kind") << QStringList{u"2026-11-03"_s, u"2026-11-04"_s} << QString();
    QTest::newRow("open order") << QStringList{u"Exported 03/11/2026"_s} << QString();
    QTest::newRow("settled order") << QStringList{u"Exported 23/11/2026"_s} << u"2026-11-23"_s;
    QTest::newRow("a month is no day") << QStringList{u"Exported in October 2026"_s} << QString();
    QTest::newRow("prose") << QStringList{u"export "_s.repeated(100) + u"2026-11-03"_s} << QString();
}

void TestExportDate::thePreambleSaysWhen()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, date);
    QCOMPARE(exportDateIn(lines, QTimeZone::utc(), std::nullopt), QDate::fromString(date, Qt::ISODate));
}

void TestExportDate::anOpenOrderIsDecidedByTheUser()
{
    QCOMPARE(exportDateIn({u"Exported 03/11/2026"_s}, QTimeZone::utc(), DateOrder::DayMonthYear),
             QDate(2026, 11, 3));
    QCOMPARE(exportDateIn({u"Exported 03/11/2026"_s}, QTimeZone::utc(), DateOrder::MonthDayYear),
             QDate(2026, 3, 11));
}

QTEST_APPLESS_MAIN(TestExportDate)
#include "tst_exportdate.moc"

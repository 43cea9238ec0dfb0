// The period that a report's preamble states.
#include "app/importing/reportperiod.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

class TestReportPeriod : public QObject
{
    Q_OBJECT

private slots:
    void aPreambleStatesItsPeriod_data();
    void aPreambleStatesItsPeriod();
};

void TestReportPeriod::aPreambleStatesItsPeriod_data()
{
    QTest::addColumn<QStringList>("preamble");
    QTest::addColumn<QString>("period");
    QTest::newRow("Google Ads") << QStringList{u"Campaign report"_s, u"\"July 8, 2025 - July 31, 2025\""_s}
                                << u"2025-07-08 – 2025-07-31"_s;
    QTest::newRow("exploration") << QStringList{u"# 20230515-20230521"_s} << u"2023-05-15 – 2023-05-21"_s;
    QTest::newRow("two lines") << QStringList{u"# Start date: 20260101"_s, u"# End date: 20260131"_s}
                               << u"2026-01-01 – 2026-01-31"_s;
    QTest::newRow("LinkedIn") << QStringList{u"Report Start: October 1, 2026, 12:00 AM"_s,
                                             u"Report End: October 31, 2026, 11:59 PM"_s,
                                             u"Date Generated: November 3, 2026, 9:00 AM"_s}
                              << u"2026-10-01 – 2026-10-31"_s;
    QTest::newRow("one date") << QStringList{u"Report Start: October 1, 2026"_s} << QString();
    QTest::newRow("none") << QStringList{u"Campaign report"_s} << QString();
    QTest::newRow("nothing") << QStringList() << QString();
}

void TestReportPeriod::aPreambleStatesItsPeriod()
{
    QFETCH(QStringList, preamble);
    QFETCH(QString, period);
    const auto found = reportPeriodIn(preamble, QTimeZone::utc(), {});
    QCOMPARE(found ? found->toText() : QString(), period);
}

QTEST_APPLESS_MAIN(TestReportPeriod)
#include "tst_reportperiod.moc"

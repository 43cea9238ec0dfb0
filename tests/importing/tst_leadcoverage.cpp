#include "app/importing/leadcoverage.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

class TestLeadCoverage : public QObject
{
    Q_OBJECT

private slots:
    void stretchesEndWhereTheDataDoes_data();
    void stretchesEndWhereTheDataDoes();
    void everyAgencyAndMetricIsCovered();
    void dealValuesGiveMoneyOfTheirStages();
};

void TestLeadCoverage::stretchesEndWhereTheDataDoes_data()
{
    QTest::addColumn<QString>("seen");
    QTest::addColumn<QString>("stated");
    QTest::addColumn<QString>("exportedOn");
    QTest::addColumn<QString>("stretches"); ///< months to the last day
    const auto row = [](const char *name, const char *seen, const char *stated, const char *exportedOn,
                        const char *stretches) {
        QTest::newRow(name) << QString::fromLatin1(seen) << QString::fromLatin1(stated)
                            << QString::fromLatin1(exportedOn) << QString::fromLatin1(stretches);
    };
    row("exported later", "2026-01..2026-10", "", "2026-11-03", "2026-01..2026-10 to 2026-10-31");
    row("exported within", "2026-01..2026-10", "", "2026-10-12", "2026-01..2026-10 to 2026-10-12");
    row("exported on the last day", "2026-01..2026-10", "", "2026-10-31", "2026-01..2026-10 to 2026-10-30");
    row("days to come", "2026-01..2027-03", "", "2026-10-12", "2026-01..2026-10 to 2026-10-12");
    row("all to come", "2027-01..2027-03", "", "2026-10-12", "2027-01..2027-01 to 2026-10-12");
    row("stated more", "2026-03..2026-08", "2026-01..2026-10", "2026-08-15",
        "2026-01..2026-10 to 2026-10-31");
    row("stated less", "2026-01..2026-10", "2026-03..2026-08", "2026-10-12",
        "2026-01..2026-02 to 2026-02-28, 2026-03..2026-08 to 2026-08-31, 2026-09..2026-10 to 2026-10-12");
}

void TestLeadCoverage::stretchesEndWhereTheDataDoes()
{
    QFETCH(QString, seen);
    QFETCH(QString, stated);
    QFETCH(QString, exportedOn);
    QFETCH(QString, stretches);
    const auto coverage =
        leadCoverage({{1}}, {metrics::mql()}, *MonthRange::fromIso(seen), MonthRange::fromIso(stated),
                     QDate::fromString(exportedOn, Qt::ISODate));
    QStringList list;
    for (const Coverage &one : coverage)
        list.append(u"%1 to %2"_s.arg(one.months.toIso(), one.until.toString(Qt::ISODate)));
    QCOMPARE(list.join(u", "_s), stretches);
}

void TestLeadCoverage::everyAgencyAndMetricIsCovered()
{
    const MonthRange months{{2026, 1}, {2026, 2}};
    const auto coverage =
        leadCoverage({{1}, {2}}, {metrics::leads(), metrics::mql()}, months, {}, QDate(2026, 5, 1));
    QCOMPARE(coverage.size(), size_t(4));
    QCOMPARE(coverage.front(), (Coverage{{}, {1}, metrics::leads(), months, QDate(2026, 2, 28)}));
    QCOMPARE(coverage.back(), (Coverage{{}, {2}, metrics::mql(), months, QDate(2026, 2, 28)}));
}

void TestLeadCoverage::dealValuesGiveMoneyOfTheirStages()
{
    QCOMPARE(leadMetrics({Stage::Lead, Stage::Mql}, true),
             (std::vector<MetricId>{metrics::leads(), metrics::mql()}));
    QCOMPARE(leadMetrics({Stage::Opportunity, Stage::Customer}, true),
             (std::vector<MetricId>{metrics::customers(), metrics::opportunities(), metrics::pipelineValue(),
                                    metrics::revenue()}));
    QCOMPARE(leadMetrics({Stage::Customer}, false), (std::vector<MetricId>{metrics::customers()}));
}

QTEST_APPLESS_MAIN(TestLeadCoverage)
#include "tst_leadcoverage.moc"

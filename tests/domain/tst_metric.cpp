#include "app/domain/metric.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

class TestMetric : public QObject
{
    Q_OBJECT

private slots:
    void theCatalogueHasTheIdsOfFilesAndCommandLine();
    void idsAreUniqueAndPlain();
    void theFunnelIsInOrder();
    void spendingLessIsBetter();
    void onlyRawLeadsAreNotToBeJudgedAlone();
    void anUnknownMetricIsNotFoundAndComesLast();
};

void TestMetric::theCatalogueHasTheIdsOfFilesAndCommandLine()
{
    for (const QString &id : {u"visits"_s, u"leads"_s, u"mql"_s, u"sql"_s, u"opportunities"_s, u"customers"_s,
                              u"spend"_s, u"fee"_s, u"revenue"_s}) {
        const Metric *metric = findMetric({id});
        QVERIFY2(metric, qPrintable(id));
        QCOMPARE(metric->id.text, id);
    }
}

void TestMetric::idsAreUniqueAndPlain()
{
    static const QRegularExpression plain(u"^[a-z][a-z_]*$"_s);
    QSet<MetricId> seen;
    for (const Metric &metric : metricCatalogue()) {
        QVERIFY2(plain.match(metric.id.text).hasMatch(), qPrintable(metric.id.text));
        QVERIFY(!seen.contains(metric.id));
        seen.insert(metric.id);
    }
}

void TestMetric::theFunnelIsInOrder()
{
    std::vector<MetricId> stages;
    for (const Metric &metric : metricCatalogue()) {
        if (metric.isStage)
            stages.push_back(metric.id);
    }
    const std::vector<MetricId> expected = {metrics::visits(),        metrics::leads(),
                                            metrics::mql(),           metrics::sql(),
                                            metrics::opportunities(), metrics::customers()};
    QVERIFY(stages == expected);
    QVERIFY(catalogueIndex(metrics::mql()) < catalogueIndex(metrics::sql()));
}

void TestMetric::spendingLessIsBetter()
{
    QVERIFY(findMetric(metrics::spend())->direction == Direction::LowerIsBetter);
    QVERIFY(findMetric(metrics::fee())->direction == Direction::LowerIsBetter);
    QVERIFY(findMetric(metrics::revenue())->direction == Direction::HigherIsBetter);
    QVERIFY(findMetric(metrics::spend())->unit == Unit::Money);
    QVERIFY(findMetric(metrics::mql())->unit == Unit::Count);
    QVERIFY(findMetric(metrics::pipelineValue())->unit == Unit::Money);
    QVERIFY(findMetric(metrics::emailOpens())->unit == Unit::Count);
}

void TestMetric::onlyRawLeadsAreNotToBeJudgedAlone()
{
    for (const Metric &metric : metricCatalogue())
        QCOMPARE(metric.notToJudgeAlone, metric.id == metrics::leads());
}

void TestMetric::anUnknownMetricIsNotFoundAndComesLast()
{
    QVERIFY(!findMetric({u"vanity"_s}));
    QVERIFY(catalogueIndex({u"vanity"_s}) > catalogueIndex(metrics::revenue()));
    QCOMPARE(catalogueIndex(metrics::pipelineValue()) + 1, catalogueIndex(metrics::revenue()));
}

QTEST_APPLESS_MAIN(TestMetric)
#include "tst_metric.moc"

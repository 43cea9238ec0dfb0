#include "app/domain/projectdata.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

class TestProjectData : public QObject
{
    Q_OBJECT

private slots:
    void agenciesAndImportsAreFoundByTheirIds();
    void theDefinitionInForceIsTheLastOneFromBefore();
    void onlyJudgedMetricsAreJudged();
};

void TestProjectData::agenciesAndImportsAreFoundByTheirIds()
{
    ProjectData data;
    data.agencies = {Agency{{3}, u"Acme"_s, 0, {}, {}, {}}};
    data.imports.resize(1);
    data.imports[0].id = {7};
    QCOMPARE(data.agency({3})->name, u"Acme"_s);
    QVERIFY(!data.agency({7}));
    QVERIFY(data.import({7}) == &data.imports[0]);
    QVERIFY(!data.import({3}));
}

void TestProjectData::theDefinitionInForceIsTheLastOneFromBefore()
{
    ProjectData data;
    data.definitions = {{metrics::mql(), Month(2025, 1), u"first"_s},
                        {metrics::mql(), Month(2026, 1), u"second"_s},
                        {metrics::sql(), Month(2025, 6), u"other"_s}};
    QVERIFY(!data.definitionInForce(metrics::mql(), Month(2024, 12)));
    QCOMPARE(data.definitionInForce(metrics::mql(), Month(2025, 12))->text, u"first"_s);
    QCOMPARE(data.definitionInForce(metrics::mql(), Month(2026, 1))->text, u"second"_s);
    QCOMPARE(data.definitionInForce(metrics::sql(), Month(2026, 1))->text, u"other"_s);
    QVERIFY(!data.definitionInForce(metrics::leads(), Month(2026, 1)));
}

void TestProjectData::onlyJudgedMetricsAreJudged()
{
    ProjectSettings settings;
    settings.judgedMetrics = {metrics::mql()};
    QVERIFY(settings.isJudged(metrics::mql()));
    QVERIFY(!settings.isJudged(metrics::sql()));
}

QTEST_APPLESS_MAIN(TestProjectData)
#include "tst_projectdata.moc"

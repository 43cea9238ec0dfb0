#include "app/analysis/projectjudgement.h"

#include <QTest>

using namespace mizan;

namespace {

const Id<Agency> north{1};
const Id<Agency> south{2};
const Month january{2026, 1};
const QDate inMarch(2026, 3, 10);

void addTarget(ProjectData &data, Id<Agency> agency, const MetricId &metric, Month month, double target = 30)
{
    data.targets.push_back({{agency, metric, month}, {target, {}}});
}

/// A figure typed on 5 March 2026: complete for January and February.
void type(ProjectData &data, Id<Agency> agency, const MetricId &metric, Month month, double number)
{
    TypedFigure typed;
    typed.cell = {agency, metric, month};
    typed.value.number = number;
    typed.typedAt = QDateTime(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC);
    data.typedFigures.push_back(typed);
}

/// Two agencies, judged by MQL and SQL, without figures and targets.
ProjectData emptyProject()
{
    ProjectData data;
    data.settings.judgedMetrics = {metrics::sql(), metrics::mql()};
    for (const Id<Agency> id : {north, south}) {
        Agency agency;
        agency.id = id;
        agency.name = QString::number(id.value);
        data.agencies.push_back(agency);
    }
    return data;
}

/// How @p data stands for the northern agency in January 2026, seen from March.
AgencyState northIn(const ProjectData &data)
{
    const ProjectJudgement judgement = judgeProject(data, inMarch);
    return stateOf(*judgement.agency(north), judgement.settings, january);
}

} // namespace

class TestProjectJudgement : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyProjectStillHasItsJudgedMetrics();
    void allMetricsHaveTheSameMonthsInCatalogueOrder();
    void aMonthOutsideTheRangeIsNull();
    void theLatestMonthIsTheLastCompleteOne();
    void withoutCompleteMonthsTheLatestIsTheLastWithData();
    void feesAloneAreNoData();
    void aMonthThatHasNotEndedIsInProgressEvenWithoutFigures();
    void anAgencyIsMissedWhenAnyJudgedMetricIs();
    void anAgencyIsMetWhenAllWithATargetAre();
    void theStrongestReasonSaysWhyNot_data();
    void theStrongestReasonSaysWhyNot();
    void missedMetricsComeInTheSettingsOrder();
    void metricsThatAreNotJudgedDoNotFlag();
    void dataIsCompleteUntilTheEarliestDay();
    void dataIsNotCompleteWhenAnAgencyHasNone();
};

void TestProjectJudgement::anEmptyProjectStillHasItsJudgedMetrics()
{
    const ProjectJudgement judgement = judgeProject(emptyProject(), inMarch);
    QVERIFY(!judgement.range);
    QCOMPARE(judgement.agencies.size(), size_t(2));
    QVERIFY(judgement.agency(north)->metric(metrics::mql())->months.empty());
    QVERIFY(!judgement.agency(north)->metric(metrics::leads()));
    QVERIFY(!judgement.agency({99}));
    QVERIFY(judgement.latestMonth() == Month(2026, 3));
    QVERIFY(northIn(emptyProject()) == AgencyState::NoData);
    QVERIFY(!completeUntil(judgement, january).isValid());
}

void TestProjectJudgement::allMetricsHaveTheSameMonthsInCatalogueOrder()
{
    ProjectData data = emptyProject();
    type(data, north, metrics::leads(), january, 100);
    addTarget(data, south, metrics::customers(), january + 11);
    const ProjectJudgement judgement = judgeProject(data, inMarch);
    QVERIFY(judgement.range == (MonthRange{january, january + 11}));
    const std::vector<MetricId> expected = {metrics::leads(), metrics::mql(), metrics::sql()};
    const auto &shown = judgement.agency(north)->metrics;
    QCOMPARE(shown.size(), expected.size());
    for (size_t i = 0; i < shown.size(); ++i) {
        QCOMPARE(shown[i].metric.id.text, expected[i].text);
        QCOMPARE(shown[i].months.size(), size_t(12));
    }
    QVERIFY(judgement.agency(south)->metric(metrics::customers()));
}

void TestProjectJudgement::aMonthOutsideTheRangeIsNull()
{
    ProjectData data = emptyProject();
    type(data, north, metrics::mql(), january, 30);
    const ProjectJudgement judgement = judgeProject(data, inMarch);
    const JudgedMetric *mql = judgement.agency(north)->metric(metrics::mql());
    QVERIFY(mql->at(january));
    QVERIFY(!mql->at(january - 1));
    QVERIFY(!mql->at(january + 1));
}

void TestProjectJudgement::theLatestMonthIsTheLastCompleteOne()
{
    ProjectData data = emptyProject();
    type(data, north, metrics::mql(), january, 30);
    type(data, north, metrics::leads(), january + 1, 30); // not judged
    type(data, north, metrics::mql(), january + 2, 5);    // in progress
    addTarget(data, north, metrics::mql(), january + 11);
    QVERIFY(judgeProject(data, inMarch).latestMonth() == january);
}

void TestProjectJudgement::withoutCompleteMonthsTheLatestIsTheLastWithData()
{
    ProjectData data = emptyProject();
    addTarget(data, north, metrics::mql(), january + 11);
    type(data, north, metrics::mql(), january + 2, 5);
    QVERIFY(judgeProject(data, inMarch).latestMonth() == january + 2);
}

void TestProjectJudgement::feesAloneAreNoData()
{
    ProjectData data = emptyProject();
    data.agencies[0].fees = {{january, 800000, {}}};
    addTarget(data, north, metrics::mql(), january);
    addTarget(data, north, metrics::mql(), january + 11);
    QVERIFY(judgeProject(data, inMarch).latestMonth() == Month(2026, 3));
    QVERIFY(northIn(data) == AgencyState::NoData);
}

void TestProjectJudgement::aMonthThatHasNotEndedIsInProgressEvenWithoutFigures()
{
    ProjectData data = emptyProject();
    type(data, north, metrics::mql(), january, 30);
    data.agencies[1].contract = {{january, january}};
    const ProjectJudgement judgement = judgeProject(data, inMarch);
    const auto stateIn = [&judgement](Id<Agency> agency, Month month) {
        return stateOf(*judgement.agency(agency), judgement.settings, month);
    };
    const Month march = january + 2;
    QVERIFY(stateIn(north, march - 1) == AgencyState::NoData);
    QVERIFY(stateIn(north, march) == AgencyState::InProgress);
    QVERIFY(stateIn(north, march + 40) == AgencyState::InProgress);
    QVERIFY(stateIn(south, march) == AgencyState::NotUnderContract);
}

void TestProjectJudgement::anAgencyIsMissedWhenAnyJudgedMetricIs()
{
    ProjectData data = emptyProject();
    addTarget(data, north, metrics::mql(), january);
    addTarget(data, north, metrics::sql(), january);
    type(data, north, metrics::mql(), january, 29);
    QVERIFY(northIn(data) == AgencyState::Missed); // SQL has no data
    type(data, north, metrics::sql(), january, 31);
    QVERIFY(northIn(data) == AgencyState::Missed);
}

void TestProjectJudgement::anAgencyIsMetWhenAllWithATargetAre()
{
    ProjectData data = emptyProject();
    addTarget(data, north, metrics::mql(), january);
    type(data, north, metrics::mql(), january, 30);
    QVERIFY(northIn(data) == AgencyState::Met); // SQL has neither target nor data
    addTarget(data, north, metrics::sql(), january);
    QVERIFY(northIn(data) == AgencyState::NoData);
    type(data, north, metrics::sql(), january, 30);
    QVERIFY(northIn(data) == AgencyState::Met);
}

void TestProjectJudgement::theStrongestReasonSaysWhyNot_data()
{
    QTest::addColumn<bool>("hasTarget");
    QTest::addColumn<bool>("hasData");
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<bool>("underContract");
    QTest::addColumn<AgencyState>("state");
    const QDate inJanuary(2026, 1, 20);
    QTest::newRow("no target") << false << true << inMarch << true << AgencyState::NoTarget;
    QTest::newRow("no data") << true << false << inMarch << true << AgencyState::NoData;
    QTest::newRow("neither") << false << false << inMarch << true << AgencyState::NoData;
    QTest::newRow("in progress") << true << true << inJanuary << true << AgencyState::InProgress;
    QTest::newRow("in progress, no target") << false << true << inJanuary << true << AgencyState::InProgress;
    QTest::newRow("not under contract") << true << true << inMarch << false << AgencyState::NotUnderContract;
}

void TestProjectJudgement::theStrongestReasonSaysWhyNot()
{
    QFETCH(bool, hasTarget);
    QFETCH(bool, hasData);
    QFETCH(QDate, asOf);
    QFETCH(bool, underContract);
    QFETCH(AgencyState, state);
    ProjectData data = emptyProject();
    addTarget(data, south, metrics::mql(), january);
    if (hasTarget)
        addTarget(data, north, metrics::mql(), january);
    if (hasData)
        type(data, north, metrics::mql(), january, 30);
    if (!underContract)
        data.agencies[0].contract = {{january + 1, std::nullopt}};
    const ProjectJudgement judgement = judgeProject(data, asOf);
    QVERIFY(stateOf(*judgement.agency(north), judgement.settings, january) == state);
}

void TestProjectJudgement::missedMetricsComeInTheSettingsOrder()
{
    ProjectData data = emptyProject();
    for (const MetricId &metric : {metrics::leads(), metrics::mql(), metrics::sql()}) {
        addTarget(data, north, metric, january);
        type(data, north, metric, january, 1);
    }
    const ProjectJudgement judgement = judgeProject(data, inMarch);
    const auto missed = missedMetrics(*judgement.agency(north), judgement.settings, january);
    QCOMPARE(missed.size(), size_t(2));
    QVERIFY(missed[0]->metric.id == metrics::sql());
    QVERIFY(missed[1]->metric.id == metrics::mql());
    QVERIFY(missedMetrics(*judgement.agency(south), judgement.settings, january).empty());
}

void TestProjectJudgement::metricsThatAreNotJudgedDoNotFlag()
{
    ProjectData data = emptyProject();
    addTarget(data, north, metrics::leads(), january);
    type(data, north, metrics::leads(), january, 1);
    addTarget(data, north, metrics::mql(), january);
    type(data, north, metrics::mql(), january, 30);
    QVERIFY(northIn(data) == AgencyState::Met);
}

void TestProjectJudgement::dataIsCompleteUntilTheEarliestDay()
{
    ProjectData data = emptyProject();
    const Month march = january + 2;
    type(data, north, metrics::mql(), march, 5);
    type(data, south, metrics::mql(), march, 5);
    data.typedFigures[0].typedAt = QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    QCOMPARE(completeUntil(judgeProject(data, inMarch), march), QDate(2026, 3, 2));
}

void TestProjectJudgement::dataIsNotCompleteWhenAnAgencyHasNone()
{
    ProjectData data = emptyProject();
    type(data, north, metrics::mql(), january, 5);
    QVERIFY(!completeUntil(judgeProject(data, inMarch), january).isValid());
    data.agencies[1].contract = {{january + 1, std::nullopt}};
    QCOMPARE(completeUntil(judgeProject(data, inMarch), january), QDate(2026, 1, 31));
    addTarget(data, north, metrics::sql(), january);
    QVERIFY(!completeUntil(judgeProject(data, inMarch), january).isValid());
}

QTEST_APPLESS_MAIN(TestProjectJudgement)
#include "tst_projectjudgement.moc"

#include "app/analysis/judging.h"
#include "tests/analysis/seriesbuilder.h"

#include <QTest>

using namespace mizan;
using namespace mizan::test;

class TestJudging : public QObject
{
    Q_OBJECT

private slots:
    void theFirstVerdictThatHoldsIsGiven_data();
    void theFirstVerdictThatHoldsIsGiven();
    void aMonthIsInProgressUntilTheDayAfterItsEnd();
    void aMonthWhoseDataStopsEarlyIsInProgressForEver();
    void aFutureMonthIsInProgressRatherThanWithoutData();
    void zeroIsNotNoData();
    void aTargetOfZeroIsMetWithoutAttainment();
    void actualsAreComparedUnrounded();
    void attainmentIsTargetOverActualWhereLowerIsBetter();
    void aMonthInProgressHasNoAttainment();
    void moneyIsComparedInOneCurrencyOnly();
    void theCountedFigureIsJudgedWhereItExists();
    void bothSourcesStandSideBySide();
    void anIncompleteCountedFigureIsNotReplacedByAReportedOne();
    void theSignalSaysWhetherAMissIsMoreThanChance_data();
    void theSignalSaysWhetherAMissIsMoreThanChance();
    void aTargetOfTwoSaysThatNoCountCanBeBeyond();
    void aStreakCountsMonthsInARow();
    void aStreakEndsAtAnyMonthThatIsNotJudgedTheSame_data();
    void aStreakEndsAtAnyMonthThatIsNotJudgedTheSame();
    void aStreakIsOfOneSourceAndBasis();
    void anEmptySeriesHasNoMonths();
};

void TestJudging::theFirstVerdictThatHoldsIsGiven_data()
{
    using enum Verdict;
    QTest::addColumn<Actuals>("actual");
    QTest::addColumn<std::optional<double>>("target");
    QTest::addColumn<bool>("underContract");
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<Verdict>("verdict");
    const QDate after(2026, 2, 1);
    const QDate within(2026, 1, 20);
    const std::optional<double> thirty = 30;
    const std::optional<double> noTarget;
    QTest::newRow("one more") << Actuals{31} << thirty << true << after << Met;
    QTest::newRow("a tie") << Actuals{30} << thirty << true << after << Met;
    QTest::newRow("one less") << Actuals{29} << thirty << true << after << Missed;
    QTest::newRow("zero") << Actuals{0} << thirty << true << after << Missed;
    QTest::newRow("no target") << Actuals{29} << noTarget << true << after << NoTarget;
    QTest::newRow("no data") << Actuals{none} << thirty << true << after << NoData;
    QTest::newRow("no data, no target") << Actuals{none} << noTarget << true << after << NoData;
    QTest::newRow("not ended") << Actuals{31} << thirty << true << within << InProgress;
    QTest::newRow("not ended, no data") << Actuals{none} << thirty << true << within << InProgress;
    QTest::newRow("not ended, no target") << Actuals{31} << noTarget << true << within << InProgress;
    QTest::newRow("no contract") << Actuals{31} << thirty << false << after << NotUnderContract;
    QTest::newRow("no contract, not ended") << Actuals{31} << thirty << false << within << NotUnderContract;
    QTest::newRow("no contract, no data") << Actuals{none} << thirty << false << after << NotUnderContract;
}

void TestJudging::theFirstVerdictThatHoldsIsGiven()
{
    QFETCH(Actuals, actual);
    QFETCH(std::optional<double>, target);
    QFETCH(bool, underContract);
    QFETCH(QDate, asOf);
    QFETCH(Verdict, verdict);
    Series series = seriesOf(actual, target);
    series.months[0].underContract = underContract;
    const JudgedMonth month = judge(series, Source::Counted, asOf).front();
    QCOMPARE(month.verdict, verdict);
    QCOMPARE(month.isJudged(), verdict == Verdict::Met || verdict == Verdict::Missed);
    QCOMPARE(month.actual.has_value(), actual[0].has_value());
    QCOMPARE(month.target.has_value(), target.has_value());
}

void TestJudging::aMonthIsInProgressUntilTheDayAfterItsEnd()
{
    const Series series = seriesOf({12});
    QCOMPARE(judge(series, Source::Counted, QDate(2026, 1, 31)).front().verdict, Verdict::InProgress);
    QVERIFY(!judge(series, Source::Counted, QDate(2026, 1, 31)).front().ended);
    QVERIFY(!judge(series, Source::Counted, QDate(2026, 1, 31)).front().complete);
    QCOMPARE(judge(series, Source::Counted, QDate(2026, 2, 1)).front().verdict, Verdict::Missed);
    QVERIFY(judge(series, Source::Counted, QDate(2026, 2, 1)).front().ended);
}

void TestJudging::aMonthWhoseDataStopsEarlyIsInProgressForEver()
{
    Series series = seriesOf({12});
    series.months[0].figures.reported->until = QDate(2026, 1, 12);
    series.months[0].figures.reported->complete = false;
    const JudgedMonth month = judged(series).front();
    QCOMPARE(month.verdict, Verdict::InProgress);
    QCOMPARE(month.until, QDate(2026, 1, 12));
    QCOMPARE(month.actual->number, 12.0);
    QVERIFY(!month.complete);
    QVERIFY(month.ended);
}

void TestJudging::aFutureMonthIsInProgressRatherThanWithoutData()
{
    const auto months = judge(seriesOf({none, none, none}), Source::Counted, QDate(2026, 2, 10));
    QCOMPARE(months[0].verdict, Verdict::NoData);
    QCOMPARE(months[1].verdict, Verdict::InProgress);
    QCOMPARE(months[2].verdict, Verdict::InProgress);
}

void TestJudging::zeroIsNotNoData()
{
    const auto months = judgedCounts({0, none});
    QCOMPARE(months[0].verdict, Verdict::Missed);
    QCOMPARE(months[0].attainment, std::optional(0.0));
    QCOMPARE(months[1].verdict, Verdict::NoData);
    QVERIFY(!months[1].actual);
}

void TestJudging::aTargetOfZeroIsMetWithoutAttainment()
{
    const auto months = judgedCounts({0, 5}, 0);
    QCOMPARE(months[0].verdict, Verdict::Met);
    QCOMPARE(months[1].verdict, Verdict::Met);
    QVERIFY(!months[1].attainment);
    QVERIFY(!months[1].beyondFrom);
}

void TestJudging::actualsAreComparedUnrounded()
{
    const auto months = judgedCounts({29.999, 30.0}, 30);
    QCOMPARE(months[0].verdict, Verdict::Missed);
    QCOMPARE(months[1].verdict, Verdict::Met);
}

void TestJudging::attainmentIsTargetOverActualWhereLowerIsBetter()
{
    const auto months = judged(seriesOf({20, 25, 0, 20.001}, 20, complaints()));
    QCOMPARE(months[0].verdict, Verdict::Met);
    QCOMPARE(months[0].attainment, std::optional(1.0));
    QCOMPARE(months[1].verdict, Verdict::Missed);
    QCOMPARE(months[1].attainment, std::optional(0.8));
    QCOMPARE(months[2].verdict, Verdict::Met);
    QVERIFY(!months[2].attainment);
    QCOMPARE(months[3].verdict, Verdict::Missed);
}

void TestJudging::aMonthInProgressHasNoAttainment()
{
    QVERIFY(!judge(seriesOf({12}), Source::Counted, QDate(2026, 1, 20)).front().attainment);
}

void TestJudging::moneyIsComparedInOneCurrencyOnly()
{
    const Currency euro = currency(u"EUR");
    Series series = seriesOf({900, 900, 1100}, 1000, metricOf(metrics::spend()), january, euro);
    series.months[0].target->currency = currency(u"USD");
    const auto months = judged(series);
    QCOMPARE(months[0].verdict, Verdict::NoTarget);
    QVERIFY(months[0].target.has_value());
    QVERIFY(!months[0].attainment);
    QCOMPARE(months[1].verdict, Verdict::Met); // spending less is better
    QCOMPARE(months[2].verdict, Verdict::Missed);
}

void TestJudging::theCountedFigureIsJudgedWhereItExists()
{
    Series series = seriesOf({31});
    series.months[0].figures.counted = figureOf({28, {}}, january, Source::Counted, Basis::StageEntry);
    const JudgedMonth counted = judge(series, Source::Counted, QDate(2026, 2, 1)).front();
    QCOMPARE(counted.verdict, Verdict::Missed);
    QVERIFY(counted.source == Source::Counted);
    QVERIFY(counted.basis == Basis::StageEntry);
    const JudgedMonth reported = judge(series, Source::Reported, QDate(2026, 2, 1)).front();
    QCOMPARE(reported.verdict, Verdict::Met);
    QVERIFY(reported.source == Source::Reported);
    series.months[0].figures.counted.reset();
    QCOMPARE(judged(series).front().verdict, Verdict::Met);
}

void TestJudging::bothSourcesStandSideBySide()
{
    Series series = seriesOf({28});
    series.months[0].figures.counted = figureOf({25, {}}, january, Source::Counted, Basis::StageEntry);
    const JudgedMonth month = judged(series).front();
    QCOMPARE(month.reported->number, 28.0);
    QCOMPARE(month.counted->number, 25.0);
    QCOMPARE(month.actual->number, 25.0);
}

void TestJudging::anIncompleteCountedFigureIsNotReplacedByAReportedOne()
{
    Series series = seriesOf({31});
    series.months[0].figures.counted = figureOf({12, {}}, january, Source::Counted);
    series.months[0].figures.counted->complete = false;
    QCOMPARE(judged(series).front().verdict, Verdict::InProgress);
}

void TestJudging::theSignalSaysWhetherAMissIsMoreThanChance_data()
{
    QTest::addColumn<double>("actual");
    QTest::addColumn<double>("target");
    QTest::addColumn<std::optional<Signal>>("signal");
    QTest::newRow("25 of 30") << 25.0 << 30.0 << std::optional(Signal::WithinVariation);
    QTest::newRow("21 of 30") << 21.0 << 30.0 << std::optional(Signal::WithinVariation);
    QTest::newRow("20 of 30") << 20.0 << 30.0 << std::optional(Signal::BeyondVariation);
    QTest::newRow("20.9 of 30") << 20.9 << 30.0 << std::optional(Signal::BeyondVariation);
    QTest::newRow("0 of 2") << 0.0 << 2.0 << std::optional(Signal::WithinVariation);
    QTest::newRow("30 of 30") << 30.0 << 30.0 << std::optional<Signal>();
}

void TestJudging::theSignalSaysWhetherAMissIsMoreThanChance()
{
    QFETCH(double, actual);
    QFETCH(double, target);
    QFETCH(std::optional<Signal>, signal);
    const JudgedMonth month = judgedCounts({actual}, target).front();
    QVERIFY(month.signal == signal);
    QCOMPARE(month.pValue.has_value(), signal.has_value());
}

void TestJudging::aTargetOfTwoSaysThatNoCountCanBeBeyond()
{
    QVERIFY(!judgedCounts({0}, 2).front().beyondFrom);
    QCOMPARE(judgedCounts({0}, 30).front().beyondFrom, std::optional(20.0));
    QCOMPARE(judged(seriesOf({40}, 30, complaints())).front().beyondFrom, std::optional(40.0));
}

void TestJudging::aStreakCountsMonthsInARow()
{
    const auto months = judgedCounts({29, 28, 31, 32, 33, 29});
    const std::vector<int> expected = {1, 2, 1, 2, 3, 1};
    for (size_t i = 0; i < expected.size(); ++i)
        QCOMPARE(months[i].streak, expected[i]);
}

void TestJudging::aStreakEndsAtAnyMonthThatIsNotJudgedTheSame_data()
{
    QTest::addColumn<Verdict>("between");
    QTest::newRow("no data") << Verdict::NoData;
    QTest::newRow("no target") << Verdict::NoTarget;
    QTest::newRow("in progress") << Verdict::InProgress;
    QTest::newRow("not under contract") << Verdict::NotUnderContract;
    QTest::newRow("met") << Verdict::Met;
}

void TestJudging::aStreakEndsAtAnyMonthThatIsNotJudgedTheSame()
{
    QFETCH(Verdict, between);
    Series series = seriesOf({29, 29, 29});
    SeriesMonth &middle = series.months[1];
    if (between == Verdict::NoData)
        middle.figures.reported.reset();
    else if (between == Verdict::NoTarget)
        middle.target.reset();
    else if (between == Verdict::InProgress)
        middle.figures.reported->complete = false;
    else if (between == Verdict::Met)
        middle.figures.reported->value.number = 30;
    else
        middle.underContract = false;
    const auto months = judged(series);
    QCOMPARE(months[1].verdict, between);
    QCOMPARE(months[1].streak, between == Verdict::Met ? 1 : 0);
    QCOMPARE(months[2].streak, 1);
}

void TestJudging::aStreakIsOfOneSourceAndBasis()
{
    Series series = seriesOf({29, 29, 29, 29, 29});
    count(series, 2);
    count(series, 3);
    count(series, 4, Basis::Cohort);
    const auto months = judged(series);
    QCOMPARE(months[1].streak, 2);
    QCOMPARE(months[2].streak, 1);
    QCOMPARE(months[3].streak, 2);
    QCOMPARE(months[4].streak, 1);
}

void TestJudging::anEmptySeriesHasNoMonths()
{
    QVERIFY(judged(seriesOf({})).empty());
}

QTEST_APPLESS_MAIN(TestJudging)
#include "tst_judging.moc"

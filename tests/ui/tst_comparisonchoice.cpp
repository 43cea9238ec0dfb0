// Tests of the Compare page's choice: which months it means, and how it is remembered.
#include "ui/pages/comparisonchoice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;

namespace {

const QString project = u"/clients/north/client.mizan"_s;

ComparisonChoice fullChoice()
{
    ComparisonChoice choice;
    choice.files = {{{}, std::vector<Id<Agency>>{{1}, {3}}},
                    {u"/clients/north/brands/b.mizan"_s, std::nullopt},
                    {u"/clients/south/c.mizan"_s, std::vector<Id<Agency>>{}}};
    choice.period = ComparedPeriod::Stated;
    choice.months = {{2025, 3}, {2026, 2}};
    choice.metrics = {metrics::leads(), metrics::customers()};
    choice.shown = metrics::customers();
    choice.alignment = Alignment::ContractMonth;
    choice.sortedBy = u"attainment mql"_s;
    choice.smallestFirst = true;
    return choice;
}

} // namespace

class ComparisonChoiceTest : public QObject
{
    Q_OBJECT

private slots:
    void aPeriodEndsWithThePagesMonth_data()
    {
        QTest::addColumn<ComparedPeriod>("period");
        QTest::addColumn<QString>("months");
        QTest::newRow("fiscal year") << ComparedPeriod::FiscalYear << u"2026-04..2026-10"_s;
        QTest::newRow("3") << ComparedPeriod::Last3 << u"2026-08..2026-10"_s;
        QTest::newRow("12") << ComparedPeriod::Last12 << u"2025-11..2026-10"_s;
        QTest::newRow("24") << ComparedPeriod::Last24 << u"2024-11..2026-10"_s;
        QTest::newRow("all") << ComparedPeriod::All << u"2023-02..2026-11"_s;
        QTest::newRow("stated") << ComparedPeriod::Stated << u"2025-03..2026-02"_s;
    }
    void aPeriodEndsWithThePagesMonth()
    {
        QFETCH(ComparedPeriod, period);
        ComparisonChoice choice = fullChoice();
        choice.period = period;
        const MonthRange known{{2023, 2}, {2026, 11}};
        QTEST(periodOf(choice, {2026, 10}, 4, known).toIso(), "months");
    }

    void withoutFiguresAllMonthsAreThePagesOne()
    {
        ComparisonChoice choice;
        choice.period = ComparedPeriod::All;
        QCOMPARE(periodOf(choice, {2026, 10}, 1, std::nullopt).toIso(), u"2026-10..2026-10"_s);
    }

    void aVeryLongPeriodKeepsItsLastMonths()
    {
        ComparisonChoice choice;
        choice.period = ComparedPeriod::Stated;
        choice.months = {{1990, 1}, {2026, 10}};
        QCOMPARE(periodOf(choice, {2026, 10}, 1, std::nullopt), (MonthRange{{2016, 11}, {2026, 10}}));
    }

    void aPeriodIsNeverEmpty()
    {
        ComparisonChoice choice;
        choice.period = ComparedPeriod::Stated;
        choice.months = {{2026, 10}, {2026, 3}};
        QCOMPARE(periodOf(choice, {2026, 10}, 1, std::nullopt), (MonthRange{{2026, 3}, {2026, 3}}));
    }

    void theTextBringsTheChoiceBack()
    {
        QCOMPARE(choiceFromText(textOf(fullChoice(), project), project), fullChoice());
        QCOMPARE(choiceFromText(textOf(ComparisonChoice{}, project), project), ComparisonChoice{});
    }

    void filesMoveTogetherWithTheProject()
    {
        const QString text = textOf(fullChoice(), project);
        QVERIFY(!text.contains("/clients"_L1));
        const ComparisonChoice moved = choiceFromText(text, u"/mnt/stick/north/client.mizan"_s);
        QCOMPARE(moved.files[1].path, u"/mnt/stick/north/brands/b.mizan"_s);
        QCOMPARE(moved.files[2].path, u"/mnt/stick/south/c.mizan"_s);
    }

    void whatIsNotUnderstoodIsAsAtFirst_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no JSON") << u"<xml/>"_s;
        QTest::newRow("a list") << u"[1,2]"_s;
        QTest::newRow("of other types") << u"{\"files\":7,\"period\":[],\"metrics\":\"mql\",\"shown\":1}"_s;
        QTest::newRow("unknown period") << u"{\"period\":\"decade\"}"_s;
        QTest::newRow("stated without months") << u"{\"period\":\"stated\",\"months\":\"soon\"}"_s;
    }
    void whatIsNotUnderstoodIsAsAtFirst()
    {
        QFETCH(QString, text);
        QCOMPARE(choiceFromText(text, project), ComparisonChoice{});
    }

    void onlyStagesAreCompared()
    {
        const ComparisonChoice choice =
            choiceFromText(u"{\"metrics\":[\"sql\",\"nps\",\"leads\",\"sql\"]}"_s, project);
        QCOMPARE(choice.metrics, (std::vector<MetricId>{metrics::leads(), metrics::sql()}));
    }

    void theProjectIsNoOtherFileOfItself()
    {
        const ComparisonChoice choice =
            choiceFromText(u"{\"files\":[{},{\"path\":\"../north/client.mizan\"}]}"_s, project);
        QCOMPARE(choice.files.size(), size_t(1));
    }

    void aFileIsThereOnce()
    {
        const ComparisonChoice choice = choiceFromText(
            u"{\"files\":[{\"path\":\"b.mizan\"},{\"path\":\"./b.mizan\"},{\"agencies\":[2]}]}"_s, project);
        QCOMPARE(choice.files.size(), size_t(2));
        QVERIFY(choice.files.front().path.isEmpty());
        QVERIFY(choice.files.front().isChosen({2}) && !choice.files.front().isChosen({1}));
    }
};

QTEST_GUILESS_MAIN(ComparisonChoiceTest)
#include "tst_comparisonchoice.moc"

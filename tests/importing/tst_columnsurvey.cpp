// What the columns of a file show together.
#include "app/importing/columnsurvey.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

ColumnSurvey leadSurvey()
{
    ColumnMapping mapping;
    mapping.columns = {{u"created_date"_s, 0}, {u"mql_date"_s, 1}, {u"deal_value"_s, 2}};
    return {{u"Created"_s, u"MQL"_s, u"Value"_s}, mapping, QTimeZone::utc()};
}

void add(ColumnSurvey &survey, std::vector<std::string_view> cells, std::vector<CellKind> kinds = {})
{
    RawRow row;
    row.cells = std::move(cells);
    row.kinds = std::move(kinds);
    survey.add(row);
}

} // namespace

class TestColumnSurvey : public QObject
{
    Q_OBJECT

private slots:
    void severalDateColumnsVoteTogether();
    void anOpenDateIsNamedWithItsColumn();
    void aContradictionIsNoDecision();
    void theUsualOrderHoldsWhereTheColumnsShowNone();
    void typedCellsNeedNoDecision();
    void theFirstDifferentValuesAreExamples();
    void moneyOfDealsShowsItsDecimalMark();
};

void TestColumnSurvey::severalDateColumnsVoteTogether()
{
    ColumnSurvey survey = leadSurvey();
    add(survey, {"01/02/2026", ""});
    QVERIFY(!survey.dateOrder({}));
    add(survey, {"03/02/2026", "25/02/2026"});
    QCOMPARE(survey.dateOrder({}).value(), DateOrder::DayMonthYear);
    QCOMPARE(survey.dateOrder(DateOrder::MonthDayYear).value(), DateOrder::MonthDayYear);
}

void TestColumnSurvey::anOpenDateIsNamedWithItsColumn()
{
    ColumnSurvey survey = leadSurvey();
    add(survey, {"2026-02-01 09:14", "3/5/2026 2:15:33 PM"});
    const auto order = survey.dateOrder({});
    QVERIFY(!order);
    QCOMPARE(order.error(), (Error{ErrorCode::UndecidedDateOrder, {u"MQL"_s, u"3/5/2026 2:15:33 PM"_s}, {}}));
}

void TestColumnSurvey::aContradictionIsNoDecision()
{
    ColumnSurvey survey = leadSurvey();
    add(survey, {"25/02/2026", "02/25/2026"});
    QCOMPARE(survey.dateOrder({}).error().args[0].toString(), u"MQL"_s);
    QVERIFY(!survey.dateOrder({}, DateOrder::DayMonthYear));
}

void TestColumnSurvey::theUsualOrderHoldsWhereTheColumnsShowNone()
{
    ColumnSurvey survey = leadSurvey();
    add(survey, {"01/02/2026", ""});
    QCOMPARE(survey.dateOrder({}, DateOrder::MonthDayYear).value(), DateOrder::MonthDayYear);
    add(survey, {"25/02/2026", ""});
    QCOMPARE(survey.dateOrder({}, DateOrder::MonthDayYear).value(), DateOrder::DayMonthYear);
}

void TestColumnSurvey::typedCellsNeedNoDecision()
{
    ColumnSurvey survey = leadSurvey();
    add(survey, {"2026-02-01", "2026-02-02 10:00:00", "1.234"},
        {CellKind::Date, CellKind::DateTime, CellKind::Number});
    QVERIFY(survey.dateOrder({}));
    QCOMPARE(survey.decimalMarks({}).value().at(u"deal_value"_s), DecimalMark::Point);
}

void TestColumnSurvey::theFirstDifferentValuesAreExamples()
{
    ColumnSurvey survey = leadSurvey();
    for (const char *value : {"a", " a ", "", "b", "c", "d"})
        add(survey, {value, "", ""});
    QCOMPARE(survey.examples(0), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(survey.examples(1), QStringList());
}

void TestColumnSurvey::moneyOfDealsShowsItsDecimalMark()
{
    ColumnSurvey survey = leadSurvey();
    add(survey, {"", "", "10.000"});
    QCOMPARE(survey.decimalMarks({}).error(),
             (Error{ErrorCode::UndecidedDecimal, {u"Value"_s, u"10.000"_s}, {}}));
    QCOMPARE(survey.decimalMarks({}, DecimalMark::Comma).value().at(u"deal_value"_s), DecimalMark::Comma);
    add(survey, {"", "", "10.000,50"});
    QCOMPARE(survey.decimalMarks({}).value().at(u"deal_value"_s), DecimalMark::Comma);
}

QTEST_APPLESS_MAIN(TestColumnSurvey)
#include "tst_columnsurvey.moc"

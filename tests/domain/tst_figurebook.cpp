#include "app/domain/figurebook.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

const Id<Agency> acme{1};
const Month january{2026, 1};
const Month april{2026, 4};

/// Rows of one import: first month, then a value per month; none: a covered month without a row.
using Rows = std::vector<std::optional<double>>;

Cell cell(Month month, const MetricId &metric = metrics::mql())
{
    return {acme, metric, month};
}

ProjectData emptyProject()
{
    ProjectData data;
    data.settings.currency = *Currency::fromCode(u"EUR");
    data.agencies = {Agency{acme, u"Acme"_s, 0, {}, {}, {}}};
    return data;
}

/// Imports @p rows from @p first on; the data reaches the end of the last month.
void import(ProjectData &data, qint64 id, Month first, const Rows &rows,
            const MetricId &metric = metrics::mql(), Source source = Source::Reported)
{
    const MonthRange covered{first, first + static_cast<int>(rows.size()) - 1};
    ImportRecord record;
    record.id = {id};
    record.source = source;
    record.covers = covered;
    data.imports.push_back(record);
    data.coverage.push_back({{id}, acme, metric, covered, covered.last.lastDay()});
    for (const auto &row : rows) {
        if (row)
            data.observations.push_back({{id}, cell(first, metric), {*row, {}}});
        ++first;
    }
}

void type(ProjectData &data, Month month, double number, std::optional<double> over = std::nullopt,
          QDate day = QDate(2026, 6, 1))
{
    TypedFigure typed;
    typed.cell = cell(month);
    typed.value.number = number;
    typed.typedAt = QDateTime(day, QTime(12, 0), Qt::UTC);
    typed.corrected = over;
    data.typedFigures.push_back(typed);
}

std::optional<double> number(const FigureBook &book, Month month, const MetricId &metric = metrics::mql())
{
    const auto figure = book.figures(cell(month, metric)).reported;
    return figure ? std::optional(figure->value.number) : std::nullopt;
}

} // namespace

class TestFigureBook : public QObject
{
    Q_OBJECT

private slots:
    void theNewestImportWins();
    void aCoveredMonthWithoutARowIsZeroInTheNewestImportToo();
    void anUncoveredMonthIsNothing();
    void silenceAboutAMonthOutsideTheContractIsNotZero();
    void aNumberLeadsBackToItsImport();
    void theLastMonthIsIncompleteWhenTheDataStopsEarly();
    void aCorrectionLiesOnTopAndKeepsTheFigureBelow();
    void aCorrectionIsDisputedWhenALaterImportSaysElse();
    void aFigureCanBeTypedWhereThereIsNone();
    void aFigureTypedWithinTheMonthIsIncomplete();
    void theDayOfTypingIsThatOfTheClient();
    void reportedAndCountedStandSideBySide();
    void theOtherSourceIsJudgedWhereThePreferredIsMissing();
    void removingTheMiddleImportGivesWhatTheOthersGive();
    void feesAreFiguresPerMonth();
    void anImportedFeeCountsBeforeTheAgreedOne();
    void moneyOfAnEmptyMonthHasTheProjectsCurrency();
    void anEmptyMonthHasTheCurrencyOfItsColumn();
    void theRangeIsOfFiguresAndTargets();
    void metricsOfAnAgencyComeInCatalogueOrder();
    void aSeriesHasNoGaps();
    void anEmptyProjectHasNothing();
};

void TestFigureBook::theNewestImportWins()
{
    ProjectData data = emptyProject();
    import(data, 1, january, {10, 11, 12});
    import(data, 2, january + 1, {21, 22});
    const FigureBook book(data);
    QCOMPARE(number(book, january), std::optional(10.0));
    QCOMPARE(number(book, january + 1), std::optional(21.0));
    QCOMPARE(number(book, january + 2), std::optional(22.0));
}

void TestFigureBook::aCoveredMonthWithoutARowIsZeroInTheNewestImportToo()
{
    ProjectData data = emptyProject();
    import(data, 1, january, {10, std::nullopt, 12});
    QCOMPARE(number(FigureBook(data), january + 1), std::optional(0.0));
    import(data, 2, january, {std::nullopt, 21});
    QCOMPARE(number(FigureBook(data), january), std::optional(0.0));
    QCOMPARE(number(FigureBook(data), january + 1), std::optional(21.0));
}

void TestFigureBook::anUncoveredMonthIsNothing()
{
    ProjectData data = emptyProject();
    import(data, 1, january, {10});
    const FigureBook book(data);
    QVERIFY(!number(book, january + 1));
    QVERIFY(!number(book, january - 1));
    QVERIFY(!number(book, january, metrics::sql()));
    QVERIFY(!book.figures({{2}, metrics::mql(), january}).reported);
}

void TestFigureBook::silenceAboutAMonthOutsideTheContractIsNotZero()
{
    ProjectData data = emptyProject();
    data.agencies.front().contract = {{january + 1, std::nullopt}};
    import(data, 1, january, {std::nullopt, std::nullopt, 3.0});
    const FigureBook book(data);
    QCOMPARE(number(book, january), std::optional<double>());
    QCOMPARE(number(book, january + 1), std::optional<double>(0.0));
    QCOMPARE(number(book, january + 2), std::optional<double>(3.0));
}

void TestFigureBook::aNumberLeadsBackToItsImport()
{
    ProjectData data = emptyProject();
    import(data, 1, january, {10, 11});
    import(data, 2, january, {20});
    const FigureBook book(data);
    const auto figure = book.figures(cell(january)).reported;
    QVERIFY(figure->import == Id<ImportRecord>{2});
    QCOMPARE(figure->imported, std::optional(20.0));
    QVERIFY(book.figures(cell(january + 1)).reported->import == Id<ImportRecord>{1});
}

void TestFigureBook::theLastMonthIsIncompleteWhenTheDataStopsEarly()
{
    ProjectData data = emptyProject();
    import(data, 1, january, {10, 11});
    data.coverage[0].until = QDate(2026, 2, 12);
    const FigureBook book(data);
    QVERIFY(book.figures(cell(january)).reported->complete);
    QCOMPARE(book.figures(cell(january)).reported->until, QDate(2026, 1, 31));
    const auto february = book.figures(cell(january + 1)).reported;
    QVERIFY(!february->complete);
    QCOMPARE(february->until, QDate(2026, 2, 12));
    QCOMPARE(february->value.number, 11.0);
}

void TestFigureBook::aCorrectionLiesOnTopAndKeepsTheFigureBelow()
{
    ProjectData data = emptyProject();
    import(data, 1, january, {10});
    type(data, january, 12, 10);
    const auto figure = FigureBook(data).figures(cell(january)).reported;
    QCOMPARE(figure->value.number, 12.0);
    QCOMPARE(figure->imported, std::optional(10.0));
    QVERIFY(figure->import == Id<ImportRecord>{1});
    QVERIFY(figure->typed.has_value());
    QVERIFY(figure->complete);
    QVERIFY(!figure->isDisputed());
}

void TestFigureBook::aCorrectionIsDisputedWhenALaterImportSaysElse()
{
    ProjectData data = emptyProject();
    import(data, 1, january, {10});
    type(data, january, 12, 10);
    import(data, 2, january, {10});
    QVERIFY(!FigureBook(data).figures(cell(january)).reported->isDisputed());
    import(data, 3, january, {11});
    const auto figure = FigureBook(data).figures(cell(january)).reported;
    QVERIFY(figure->isDisputed());
    QCOMPARE(figure->value.number, 12.0); // it survives all the same
}

void TestFigureBook::aFigureCanBeTypedWhereThereIsNone()
{
    ProjectData data = emptyProject();
    type(data, april, 12);
    const auto figure = FigureBook(data).figures(cell(april)).reported;
    QCOMPARE(figure->value.number, 12.0);
    QVERIFY(figure->complete);
    QVERIFY(!figure->import);
    QVERIFY(!figure->imported);
    QVERIFY(!figure->isDisputed());
}

void TestFigureBook::aFigureTypedWithinTheMonthIsIncomplete()
{
    ProjectData data = emptyProject();
    type(data, april, 12, std::nullopt, QDate(2026, 4, 30));
    const auto lastDay = FigureBook(data).figures(cell(april)).reported;
    QVERIFY(!lastDay->complete);
    QCOMPARE(lastDay->until, QDate(2026, 4, 30));
    data.typedFigures[0].typedAt = data.typedFigures[0].typedAt.addDays(1);
    QVERIFY(FigureBook(data).figures(cell(april)).reported->complete);
}

void TestFigureBook::theDayOfTypingIsThatOfTheClient()
{
    ProjectData data = emptyProject();
    type(data, april, 12);
    data.typedFigures[0].typedAt = QDateTime(QDate(2026, 4, 30), QTime(23, 0), Qt::UTC);
    QVERIFY(!FigureBook(data).figures(cell(april)).reported->complete);
    data.settings.timeZone = "Europe/Berlin"_ba; // where May began an hour ago
    QVERIFY(FigureBook(data).figures(cell(april)).reported->complete);
}

void TestFigureBook::reportedAndCountedStandSideBySide()
{
    ProjectData data = emptyProject();
    import(data, 1, january, {28});
    import(data, 2, january, {25}, metrics::mql(), Source::Counted);
    const CellFigures figures = FigureBook(data).figures(cell(january));
    QCOMPARE(figures.reported->value.number, 28.0);
    QCOMPARE(figures.counted->value.number, 25.0);
    QVERIFY(figures.counted->source == Source::Counted);
}

void TestFigureBook::theOtherSourceIsJudgedWhereThePreferredIsMissing()
{
    ProjectData data = emptyProject();
    import(data, 1, january, {28, 29});
    import(data, 2, january, {25}, metrics::mql(), Source::Counted);
    const FigureBook book(data);
    QCOMPARE(book.figures(cell(january)).judged(Source::Counted)->value.number, 25.0);
    QCOMPARE(book.figures(cell(january)).judged(Source::Reported)->value.number, 28.0);
    QCOMPARE(book.figures(cell(january + 1)).judged(Source::Counted)->value.number, 29.0);
    QVERIFY(!book.figures(cell(january + 2)).judged(Source::Counted));
}

void TestFigureBook::removingTheMiddleImportGivesWhatTheOthersGive()
{
    ProjectData data = emptyProject();
    import(data, 1, january, {10, 11, 12, 13});
    const auto withMiddle = [](ProjectData project, bool middle) {
        if (middle)
            import(project, 2, january + 1, {21, std::nullopt, 23, 24});
        import(project, 3, january + 3, {33, 34});
        return project;
    };
    const ProjectData all = withMiddle(data, true);
    QCOMPARE(number(FigureBook(all), january + 1), std::optional(21.0));
    QCOMPARE(number(FigureBook(all), january + 2), std::optional(0.0));
    ProjectData removed = all;
    const Id<ImportRecord> second{2};
    std::erase_if(removed.imports, [&](const ImportRecord &record) { return record.id == second; });
    std::erase_if(removed.coverage, [&](const Coverage &coverage) { return coverage.import == second; });
    std::erase_if(removed.observations, [&](const Observation &seen) { return seen.import == second; });
    const FigureBook book(removed);
    const FigureBook others(withMiddle(data, false));
    const Rows expected = {10, 11, 12, 33, 34};
    for (int i = 0; i < 6; ++i) {
        QVERIFY(book.figures(cell(january + i)) == others.figures(cell(january + i)));
        QCOMPARE(number(book, january + i), i < 5 ? expected[static_cast<size_t>(i)] : std::nullopt);
    }
}

void TestFigureBook::feesAreFiguresPerMonth()
{
    ProjectData data = emptyProject();
    const Currency euro = data.settings.currency;
    data.agencies[0].contract = {{january, april}};
    data.agencies[0].fees = {{january + 1, 800000, euro}, {january + 3, 900000, euro}};
    import(data, 1, january, {1, 1, 1, 1, 1});
    const FigureBook book(data);
    QVERIFY(!number(book, january, metrics::fee()));
    QCOMPARE(number(book, january + 1, metrics::fee()), std::optional(800000.0));
    QCOMPARE(number(book, january + 2, metrics::fee()), std::optional(800000.0));
    QCOMPARE(number(book, january + 3, metrics::fee()), std::optional(900000.0));
    QVERIFY(!number(book, january + 4, metrics::fee())); // not under contract
    const auto figure = book.figures(cell(april, metrics::fee())).reported;
    QVERIFY(figure->value.currency == euro);
    QVERIFY(figure->complete);
}

void TestFigureBook::anImportedFeeCountsBeforeTheAgreedOne()
{
    ProjectData data = emptyProject();
    data.agencies[0].fees = {{january, 800000, data.settings.currency}};
    import(data, 1, january, {750000}, metrics::fee());
    QCOMPARE(number(FigureBook(data), january, metrics::fee()), std::optional(750000.0));
}

void TestFigureBook::moneyOfAnEmptyMonthHasTheProjectsCurrency()
{
    ProjectData data = emptyProject();
    import(data, 1, january, {std::nullopt}, metrics::spend());
    const auto figure = FigureBook(data).figures(cell(january, metrics::spend())).reported;
    QVERIFY(figure->value == (Value{0, data.settings.currency}));
}

void TestFigureBook::anEmptyMonthHasTheCurrencyOfItsColumn()
{
    ProjectData data = emptyProject();
    const Currency dollar = *Currency::fromCode(u"USD");
    import(data, 1, january, {500, std::nullopt, 500}, metrics::spend());
    for (Observation &seen : data.observations)
        seen.value.currency = dollar;
    const auto figure = FigureBook(data).figures(cell(january + 1, metrics::spend())).reported;
    QVERIFY(figure->value == (Value{0, dollar}));
}

void TestFigureBook::theRangeIsOfFiguresAndTargets()
{
    ProjectData data = emptyProject();
    import(data, 1, january, {1, 2});
    data.targets = {{cell(january + 11), {30, {}}}};
    type(data, january - 1, 3);
    const FigureBook book(data);
    QVERIFY(book.range() == (MonthRange{january - 1, january + 11}));
    QVERIFY(book.target(cell(january + 11)) == (Value{30, {}}));
    QVERIFY(!book.target(cell(january)));
}

void TestFigureBook::metricsOfAnAgencyComeInCatalogueOrder()
{
    ProjectData data = emptyProject();
    import(data, 1, january, {1}, metrics::sql());
    import(data, 2, january, {1}, metrics::leads());
    data.targets = {{cell(january), {30, {}}}};
    const std::vector<MetricId> expected = {metrics::leads(), metrics::mql(), metrics::sql()};
    QVERIFY(FigureBook(data).metricsOf(acme) == expected);
    QVERIFY(FigureBook(data).metricsOf({2}).empty());
}

void TestFigureBook::aSeriesHasNoGaps()
{
    ProjectData data = emptyProject();
    data.agencies[0].contract = {{january + 1, std::nullopt}};
    import(data, 1, january, {1, 2});
    data.targets = {{cell(january + 3), {30, {}}}};
    const FigureBook book(data);
    const Series series = book.series(data.agencies[0], metrics::mql(), *book.range());
    QCOMPARE(series.months.size(), size_t(4));
    QVERIFY(series.range() == (MonthRange{january, april}));
    QVERIFY(series.metric.id == metrics::mql());
    QVERIFY(!series.at(january)->underContract);
    QVERIFY(series.at(january + 1)->underContract);
    QCOMPARE(series.at(january + 1)->figures.reported->value.number, 2.0);
    QVERIFY(series.at(april)->target == (Value{30, {}}));
    QVERIFY(!series.at(april)->figures.reported);
    QVERIFY(!series.at(april + 1));
    QVERIFY(!series.at(january - 1));
}

void TestFigureBook::anEmptyProjectHasNothing()
{
    const FigureBook book(emptyProject());
    QVERIFY(!book.range());
    QVERIFY(book.metricsOf(acme).empty());
    QVERIFY(!number(book, january));
}

QTEST_APPLESS_MAIN(TestFigureBook)
#include "tst_figurebook.moc"

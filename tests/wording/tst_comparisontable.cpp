// A comparison in words: which rows there are, what a cell says, what is marked best.
#include "app/wording/comparisontable.h"

#include "app/wording/numbers.h"
#include "tests/support/samplecomparison.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

const Month october{2026, 10};

/// An agency with one month of MQLs, judged against a target of 30.
JudgedAgency oneMonth(const QString &name, double mqls)
{
    JudgedAgency agency;
    agency.agency.name = name;
    agency.metrics = {
        judgedMetric(metrics::mql(), october, {knownMonth(october, mqls, 30)}, QDate(2026, 11, 21))};
    return agency;
}

Comparison compared(const std::vector<JudgedAgency> &agencies, bool fromOneFile = true)
{
    std::vector<ComparedSource> sources;
    for (size_t i = 0; i < agencies.size(); ++i) {
        const QString number = QString::number(fromOneFile ? 1 : i + 1);
        sources.push_back({number + u".mizan"_s, u"Brand "_s + number, &agencies[i], i});
    }
    return compare(sources, {october, october}, {metrics::mql()}, Alignment::Calendar);
}

const ComparisonRow *rowOf(const ComparisonTable &table, const QString &label)
{
    const auto found = std::ranges::find(table.rows, label, &ComparisonRow::label);
    return found == table.rows.end() ? nullptr : &*found;
}

QString plainLines(const QStringList &texts)
{
    return plainText(texts.join(u'\n'));
}

} // namespace

class TestComparisonTable : public QObject
{
    Q_OBJECT

private slots:
    void theBestIsMarkedWhereItsDifferenceIsASignal();
    void withoutASignalNothingIsMarked();
    void judgedMonthsAreAlwaysShown();
    void whatAnAgencyLacksIsADash();
    void twoCurrenciesStandSideBySideInTheirOwn();
    void feeAndSpendHaveTheirRows();
    void aSpreadsheetNamesTheCurrencyOfTheFee();
    void aCostSaysWhatItIsMadeOfWhereThatDiffers();
    void aSpreadsheetHasARowForEachNumber();
    void theClientIsNamedWhereFilesDiffer();
    void theSurestDifferenceComesFirst();
    void theHeadlineSaysWhetherAnythingDiffers();
};

/// 15 of 30 against 30 of 30: p = 0.036.
void TestComparisonTable::theBestIsMarkedWhereItsDifferenceIsASignal()
{
    const auto table =
        comparisonTable(compared({oneMonth(u"Low"_s, 15), oneMonth(u"High"_s, 30)}), Language::english());
    const ComparisonRow *row = rowOf(table, u"MQL: attainment"_s);
    QVERIFY(row);
    QCOMPARE(row->cells[0].text, u"50\u00a0%"_s);
    QCOMPARE(row->cells[1].text, u"100\u00a0%"_s);
    QCOMPARE(row->cells[1].number, std::optional(1.0));
    QVERIFY(!row->cells[0].isBest);
    QVERIFY(row->cells[1].isBest);
}

/// 25 against 35: p = 0.245.
void TestComparisonTable::withoutASignalNothingIsMarked()
{
    const auto table =
        comparisonTable(compared({oneMonth(u"A"_s, 25), oneMonth(u"B"_s, 35)}), Language::english());
    QVERIFY(!table.rows.empty());
    for (const ComparisonRow &row : table.rows)
        QVERIFY(std::ranges::none_of(row.cells, &ComparisonCell::isBest));
}

void TestComparisonTable::judgedMonthsAreAlwaysShown()
{
    const auto table = comparisonTable(sample::comparison(3, 12), Language::english());
    const ComparisonRow *row = rowOf(table, u"MQL: judged months"_s);
    QVERIFY(row);
    QCOMPARE(row->cells[0].text, u"12 of 12"_s);
    QCOMPARE(row->cells[1].text, u"11 of 12"_s);
    QCOMPARE(row->cells[2].text, u"8 of 8"_s);
    QCOMPARE(row->cells[1].number, std::optional(11.0));
}

void TestComparisonTable::whatAnAgencyLacksIsADash()
{
    const auto table = comparisonTable(sample::comparison(5, 12), Language::english());
    const ComparisonRow *row = rowOf(table, u"SQL: attainment"_s);
    QVERIFY(row);
    QCOMPARE(row->cells[4].text, u"–"_s);
    QVERIFY(!row->cells[4].number);
    QVERIFY(row->cells[3].number);
    QVERIFY(!rowOf(table, u"Opportunities: attainment"_s));
}

/// Twelve fees over the MQLs; dollars are not turned into euros.
void TestComparisonTable::twoCurrenciesStandSideBySideInTheirOwn()
{
    const Comparison comparison = sample::comparison(2, 12);
    const auto table = comparisonTable(comparison, Language::english());
    const ComparisonRow *row = rowOf(table, u"Cost per MQL"_s);
    QVERIFY(row);
    QCOMPARE(row->cells[0].currency.code(), u"EUR"_s);
    QCOMPARE(row->cells[1].currency.code(), u"USD"_s);
    QCOMPARE(row->cells[0].kind, ComparisonCell::Kind::Money);
    const double mqls = comparison.agencies[0].metrics[1].counted;
    QVERIFY(std::abs(*row->cells[0].number - 12 * 8000 / mqls) < 1e-9);
    QVERIFY(row->cells[0].text.contains(u"€"_s));
    QVERIFY(!row->cells[1].text.contains(u"€"_s));
}

/// 12 fees of 8,000 and 8,500; no media spend is known.
void TestComparisonTable::feeAndSpendHaveTheirRows()
{
    const auto table = comparisonTable(sample::comparison(2, 12), Language::english());
    const ComparisonRow *fees = rowOf(table, u"Agency fee: sum"_s);
    QVERIFY(fees);
    QCOMPARE(fees->cells[0].number, std::optional(96000.0));
    QVERIFY2(fees->cells[0].text.contains(u"96,000"_s), qPrintable(fees->cells[0].text));
    QCOMPARE(fees->cells[1].number, std::optional(102000.0));
    QCOMPARE(fees->cells[1].currency.code(), u"USD"_s);
    QVERIFY(!rowOf(table, u"Media spend: sum"_s));
    QVERIFY(!rowOf(table, u"Agency fee: currency"_s));
}

/// A fee of 80 and no MQL, so that there is no cost per MQL to say the currency of; B's fee is not known.
void TestComparisonTable::aSpreadsheetNamesTheCurrencyOfTheFee()
{
    SeriesMonth fee = knownMonth(october, 0, std::nullopt);
    fee.figures.reported->value = {8000, *Currency::fromCode(u"EUR")};
    std::vector<JudgedAgency> agencies = {oneMonth(u"A"_s, 0), oneMonth(u"B"_s, 0)};
    agencies[0].metrics.push_back(judgedMetric(metrics::fee(), october, {fee}, QDate(2026, 11, 21)));
    const auto table = comparisonTable(compared(agencies), Language::english(), ComparisonForm::Spreadsheet);
    QVERIFY(!rowOf(table, u"Currency of the costs"_s));
    const ComparisonRow *currency = rowOf(table, u"Agency fee: currency"_s);
    QVERIFY(currency);
    QCOMPARE(currency->cells[0].text, u"EUR"_s);
    QCOMPARE(currency->cells[1].text, u"–"_s);
}

/// The first has a fee of 80, the second one of 80 and a spend of 20, the third a spend of 20: of ten MQLs
/// each.
void TestComparisonTable::aCostSaysWhatItIsMadeOfWhereThatDiffers()
{
    const auto money = [](const MetricId &id, double minorUnits) {
        SeriesMonth month = knownMonth(october, 0, std::nullopt);
        month.figures.reported->value = {minorUnits, *Currency::fromCode(u"EUR")};
        return judgedMetric(id, october, {month}, QDate(2026, 11, 21));
    };
    std::vector<JudgedAgency> agencies = {oneMonth(u"A"_s, 10), oneMonth(u"B"_s, 10), oneMonth(u"C"_s, 10)};
    agencies[0].metrics.push_back(money(metrics::fee(), 8000));
    agencies[1].metrics.push_back(money(metrics::fee(), 8000));
    agencies[1].metrics.push_back(money(metrics::spend(), 2000));
    agencies[2].metrics.push_back(money(metrics::spend(), 2000));
    const auto reading = comparisonTable(compared(agencies), Language::english());
    const ComparisonRow *cost = rowOf(reading, u"Cost per MQL"_s);
    QVERIFY(cost);
    QCOMPARE(cost->cells[0].number, std::optional(8.0));
    QCOMPARE(cost->cells[1].number, std::optional(10.0));
    QVERIFY2(cost->cells[0].text.endsWith(u"(fee only)"_s), qPrintable(cost->cells[0].text));
    QVERIFY2(!cost->cells[1].text.contains(u'('), qPrintable(cost->cells[1].text));
    QVERIFY2(cost->cells[2].text.endsWith(u"(media spend only)"_s), qPrintable(cost->cells[2].text));
    const auto sheet = comparisonTable(compared(agencies), Language::english(), ComparisonForm::Spreadsheet);
    const ComparisonRow *parts = rowOf(sheet, u"Cost per MQL: made of"_s);
    QVERIFY(parts);
    QCOMPARE(parts->cells[1].text, u"fee and media spend"_s);
    agencies = {agencies[0], agencies[0]};
    QVERIFY(!rowOf(comparisonTable(compared(agencies), Language::english()), u"Cost per MQL"_s)
                 ->cells[0]
                 .text.contains(u'('));
}

void TestComparisonTable::aSpreadsheetHasARowForEachNumber()
{
    const Comparison comparison = sample::comparison(3, 12);
    const auto table = comparisonTable(comparison, Language::english(), ComparisonForm::Spreadsheet);
    QCOMPARE(rowOf(table, u"MQL: judged months"_s)->cells[1].text, u"11"_s);
    QCOMPARE(rowOf(table, u"MQL: months under contract"_s)->cells[1].text, u"12"_s);
    const ComparedRate &rate = comparison.agencies[0].rates[0];
    QCOMPARE(rowOf(table, u"Lead to MQL"_s) != nullptr || rowOf(table, u"Leads to MQL"_s) != nullptr, true);
    const QString name = rowOf(table, u"Lead to MQL"_s) ? u"Lead to MQL"_s : u"Leads to MQL"_s;
    QCOMPARE(rowOf(table, name)->cells[0].number, rate.rate.value);
    const ComparisonRow *low = rowOf(table, name + u": lower end of the 95 % interval"_s);
    QVERIFY(low && rate.interval);
    QCOMPARE(low->cells[0].number, std::optional(rate.interval->low));
    QCOMPARE(rowOf(table, u"Currency of the costs"_s)->cells[1].text, u"USD"_s);
    QVERIFY(!rowOf(comparisonTable(comparison, Language::english()), u"Currency of the costs"_s));
}

void TestComparisonTable::theClientIsNamedWhereFilesDiffer()
{
    const std::vector<JudgedAgency> agencies = {oneMonth(u"A"_s, 25), oneMonth(u"B"_s, 35)};
    QCOMPARE(comparisonTable(compared(agencies), Language::english()).agencies,
             QStringList({u"A"_s, u"B"_s}));
    QCOMPARE(plainLines(comparisonTable(compared(agencies, false), Language::english()).agencies),
             u"A (Brand 1)\nB (Brand 2)"_s);
}

/// 10 against 30 (p = 0.002, by Holm 0.007) before 10 against 18 and 18 against 30.
void TestComparisonTable::theSurestDifferenceComesFirst()
{
    const auto comparison = compared({oneMonth(u"A"_s, 18), oneMonth(u"B"_s, 10), oneMonth(u"C"_s, 30)});
    const QStringList texts = differenceTexts(comparison, Language::english());
    QCOMPARE(texts.size(), 3);
    const QString all = plainLines(texts);
    QVERIFY2(all.startsWith(u"MQL: B and C differ (signal, p = 0.00"_s), qPrintable(all));
    QVERIFY2(all.contains(u"MQL: no signal between A and B"_s), qPrintable(all));
}

void TestComparisonTable::theHeadlineSaysWhetherAnythingDiffers()
{
    const Language english = Language::english();
    const auto headline = [&](const Comparison &comparison) {
        return comparisonHeadline(comparison, english);
    };
    const QString differing = headline(compared({oneMonth(u"A"_s, 15), oneMonth(u"B"_s, 30)}));
    QVERIFY2(differing.startsWith(u"1 difference"_s) && differing.endsWith(u"more than chance."_s),
             qPrintable(differing));
    QCOMPARE(headline(compared({oneMonth(u"A"_s, 25), oneMonth(u"B"_s, 35)})),
             u"No signal: all differences are within what chance alone makes."_s);
    QCOMPARE(headline(compared({oneMonth(u"A"_s, 25)})),
             u"Nothing can be tested: no two agencies have data of the same metric."_s);
}

QTEST_GUILESS_MAIN(TestComparisonTable)
#include "tst_comparisontable.moc"

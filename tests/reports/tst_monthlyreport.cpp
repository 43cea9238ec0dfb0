// What the monthly report says, before it is laid out.
#include "app/reports/monthlyreport.h"

#include "app/wording/numbers.h"
#include "tests/support/sampleproject.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

Result<Document> report(const ProjectData &data, std::optional<Id<Agency>> agency,
                        Month month = sample::lastMonth)
{
    return monthlyReport({month, agency}, data, judgeProject(data, sample::asOf()), Language::english());
}

template <typename T>
std::vector<T> all(const Document &document)
{
    std::vector<T> found;
    for (const Block &block : document.blocks) {
        if (const T *content = std::get_if<T>(&block))
            found.push_back(*content);
    }
    return found;
}

QStringList headings(const Document &document, int level)
{
    QStringList texts;
    for (const Heading &heading : all<Heading>(document)) {
        if (heading.level == level)
            texts << plainText(heading.text);
    }
    return texts;
}

/// The table that has @p column in its header.
Table tableWith(const Document &document, const QString &column)
{
    for (const Table &table : all<Table>(document)) {
        if (table.header.contains(column))
            return table;
    }
    return {};
}

/// Without marks of direction, no-break spaces as spaces.
QString plain(const QString &text)
{
    return plainText(text).replace(QChar(QChar::Nbsp), u' ');
}

QStringList texts(const std::vector<TableCell> &row)
{
    QStringList result;
    for (const TableCell &cell : row)
        result << plain(cell.text);
    return result;
}

bool hasParagraph(const Document &document, const QString &part)
{
    return std::ranges::any_of(all<Paragraph>(document), [&](const Paragraph &paragraph) {
        return plain(paragraph.text).contains(part);
    });
}

} // namespace

class TestMonthlyReport : public QObject
{
    Q_OBJECT

private slots:
    void pageOneNamesClientAgencyAndMonth()
    {
        const Document document = report(sample::threeAgencies(), sample::acme).value();
        QCOMPARE(plainText(document.headerLeading), u"Northwind Industrial · agency monitoring"_s);
        QCOMPARE(plainText(document.headerTrailing), u"Acme Inbound"_s);
        QCOMPARE(headings(document, 1), QStringList{u"Monthly report, October 2026"_s});
        QCOMPARE(plainText(document.title),
                 u"Monthly report, October 2026 – Northwind Industrial – Acme Inbound"_s);
    }

    void theSentenceIsThatOfTheReport()
    {
        const ProjectData data = sample::threeAgencies();
        const auto judgement = judgeProject(data, sample::asOf());
        const Document document = report(data, sample::acme).value();
        const auto headlines = all<Headline>(document);
        QCOMPARE(headlines.size(), 1U);
        QCOMPARE(headlines[0], reportHeadline(*judgement.agency(sample::acme), data.settings,
                                              sample::lastMonth, Language::english()));
    }

    void aRowAGoal()
    {
        const Table goals = tableWith(report(sample::threeAgencies(), sample::acme).value(), u"Attainment"_s);
        QCOMPARE(goals.rows.size(), 3U);
        QCOMPARE(texts(goals.rows[1]),
                 (QStringList{u"MQL"_s, u"30"_s, u"25"_s, u"83 %"_s, u"319 / 298"_s, u"9 of 12 met"_s,
                              u"Missed · within ordinary variation"_s}));
        QVERIFY(goals.rows[1][6].mark == TableCell::Mark::MissedSoft);
        QVERIFY(goals.rows[0][6].mark == TableCell::Mark::Met);
    }

    void aPersistentShortfallStandsOut()
    {
        const Table goals =
            tableWith(report(sample::threeAgencies(), sample::bright).value(), u"Attainment"_s);
        const auto row =
            std::ranges::find_if(goals.rows, [](const auto &cells) { return cells.front().text == u"MQL"; });
        QVERIFY(row != goals.rows.end());
        QCOMPARE(row->back().text, u"Missed · persistent shortfall"_s);
        QVERIFY(row->back().mark == TableCell::Mark::Missed);
    }

    void yearToDateSaysHowManyMonthsHaveData()
    {
        const Table goals =
            tableWith(report(sample::threeAgencies(), sample::cedar).value(), u"Attainment"_s);
        QVERIFY2(goals.rows[0][4].text.contains(u"(7 of 8 months)"), qPrintable(goals.rows[0][4].text));
    }

    void aChartForEachJudgedMetricOverTwelveMonths()
    {
        const auto charts = all<ChartBlock>(report(sample::threeAgencies(), sample::acme).value());
        QCOMPARE(charts.size(), 2U);
        QCOMPARE(charts[0].chart.bars.size(), 12U);
        QVERIFY(charts[0].chart.bars.front().month == Month(2025, 11));
        QVERIFY(charts[0].chart.bars.back().month == sample::lastMonth);
    }

    void ratesAreNamedSameMonth()
    {
        const Document document = report(sample::threeAgencies(), sample::acme).value();
        QVERIFY(hasParagraph(document, u"in the same month: 13.7 %"_s)); // 25 of 182
        QVERIFY(hasParagraph(document, u"in the same month: 36.0 %"_s)); // 9 of 25
    }

    void costShowsBothParts()
    {
        const Document document = report(sample::threeAgencies(), sample::acme).value();
        // (8,000 fee + 4,199.50 spend) ÷ 25
        QVERIFY(hasParagraph(document,
                             u"Cost per MQL: € 488, of which agency fee € 320 and media spend € 168."_s));
    }

    void withoutMoneyNothingIsSaidOfCost()
    {
        const Document document = report(sample::threeAgencies(), sample::cedar).value();
        QVERIFY(!hasParagraph(document, u"Cost per"_s));
        QVERIFY(!headings(document, 2).contains(u"Cost"_s));
    }

    void missedMonthsAreListedNewestFirst()
    {
        const Table missed = tableWith(report(sample::threeAgencies(), sample::acme).value(), u"Chance"_s);
        QCOMPARE(texts(missed.rows[0]), (QStringList{u"October 2026"_s, u"MQL"_s, u"30"_s, u"25"_s, u"83 %"_s,
                                                     u"0.208"_s, u"within ordinary variation"_s}));
        QCOMPARE(missed.rows[1][0].text, u"September 2026"_s);
    }

    void aCorrectionShowsWhoWhenAndWhy()
    {
        const Table corrections =
            tableWith(report(sample::threeAgencies(), sample::acme).value(), u"Corrected"_s);
        QCOMPARE(corrections.rows.size(), 1U);
        QCOMPARE(texts(corrections.rows[0]),
                 (QStringList{u"September 2026"_s, u"MQL"_s, u"26"_s, u"27"_s, u"4 November 2026"_s,
                              u"Dana Example"_s, u"One lead was counted as a duplicate."_s}));
    }

    void aDisputedCorrectionIsPointedOut()
    {
        ProjectData data = sample::threeAgencies();
        QVERIFY(!hasParagraph(report(data, sample::acme).value(), u"a later import says"_s));
        data.typedFigures[0].corrected = 20;
        QVERIFY(hasParagraph(report(data, sample::acme).value(),
                             u"MQL, September 2026: a later import says 26"_s));
    }

    void definitionsInForceAreThoseOfTheMonth()
    {
        const ProjectData data = sample::threeAgencies();
        const Document now = report(data, sample::acme).value();
        QVERIFY(headings(now, 3).contains(u"Marketing qualified leads (MQL), in force from January 2026"_s));
        QVERIFY(hasParagraph(now, u"at least 50 employees"_s));
        QVERIFY(!hasParagraph(now, u"at least 20 employees"_s));
        QVERIFY(hasParagraph(report(data, sample::acme, {2025, 12}).value(), u"at least 20 employees"_s));
    }

    void provenanceNamesTheFiles()
    {
        const Document document = report(sample::threeAgencies(), sample::acme).value();
        const Table files = tableWith(document, u"File and SHA-256"_s);
        QCOMPARE(files.rows.size(), 2U);
        QCOMPARE(texts(files.rows[0]),
                 (QStringList{u"agencies-october.csv\n434343434343"_s, u"3 November 2026"_s,
                              u"July 2026 – October 2026"_s, u"11"_s, u"11"_s, u"0"_s, u"2"_s}));
        QVERIFY(plainText(document.footer)
                    .startsWith(u"Sources: agencies-october.csv, imported on 3 November 2026"));
    }

    void bothSourcesStandSideBySide()
    {
        ProjectData data = sample::threeAgencies();
        QVERIFY(!headings(report(data, sample::acme).value(), 2).contains(u"Reported and counted"_s));
        sample::addCountedFigures(data);
        const Document document = report(data, sample::acme).value();
        QVERIFY(hasParagraph(document, u"MQL: 25 reported by the agency, 24 counted from records"_s));
        const Table both = tableWith(document, u"Difference"_s);
        QCOMPARE(texts(both.rows[0]),
                 (QStringList{u"October 2026"_s, u"MQL"_s, u"25"_s, u"24"_s, u"1 more reported"_s}));
        QCOMPARE(both.rows.size(), 2U);
    }

    void aReportOfAllHasAnOverviewAndAPageForEach()
    {
        const Document document = report(sample::threeAgencies(), std::nullopt).value();
        QCOMPARE(headings(document, 1),
                 (QStringList{u"Monthly report, October 2026"_s, u"Acme Inbound"_s, u"Bright Leads"_s,
                              u"Cedar Digital"_s, u"Definitions and sources"_s}));
        for (const Heading &heading : all<Heading>(document)) {
            if (heading.level == 1 && heading.text != all<Heading>(document).front().text)
                QVERIFY(heading.startsPage);
        }
        QCOMPARE(all<Headline>(document).size(), 4U);
        const Table states = tableWith(document, u"State"_s);
        QCOMPARE(states.rows.size(), 3U);
        QCOMPARE(plainText(states.rows[0][0].text), u"Acme Inbound"_s);
        QCOMPARE(states.rows[0][2].text, u"25 / 30"_s);
    }

    void theOverviewHasTwelveMonthsOfEachJudgedMetric()
    {
        const Document document = report(sample::threeAgencies(), std::nullopt).value();
        std::vector<Table> matrices;
        std::ranges::copy_if(all<Table>(document), std::back_inserter(matrices),
                             [](const Table &table) { return table.style == Table::Style::Matrix; });
        QCOMPARE(matrices.size(), 2U);
        QCOMPARE(matrices[0].header.size(), 13);
        QCOMPARE(matrices[0].rows[2][1].text, QString()); // Cedar before its contract
        QCOMPARE(matrices[0].rows[2][9].text, u"–"_s);    // Cedar in July, without data
        QVERIFY(matrices[0].rows[2][9].mark == TableCell::Mark::NoData);
        QVERIFY(matrices[0].rows[1][12].mark == TableCell::Mark::Missed);
    }

    void aMonthInProgressIsReportedAsSuch()
    {
        ProjectData data = sample::threeAgencies();
        const auto judgement = judgeProject(data, QDate(2026, 10, 20));
        const auto document =
            monthlyReport({sample::lastMonth, sample::acme}, data, judgement, Language::english());
        QVERIFY(document);
        QCOMPARE(all<Headline>(*document)[0].state, AgencyState::InProgress);
    }

    void aMonthAfterTheDataIsReportedAsWithoutData()
    {
        const auto document = report(sample::threeAgencies(), sample::acme, {2027, 3});
        QVERIFY(document);
        QCOMPARE(all<ChartBlock>(*document)[0].chart.bars.size(), 12U);
    }

    void anEndedContractIsNoLackOfData()
    {
        ProjectData data = sample::threeAgencies();
        data.agencies[0].contract = {{sample::firstMonth, Month{2026, 9}}};
        const Table states = tableWith(report(data, std::nullopt).value(), u"State"_s);
        QCOMPARE(states.rows[0][3].text, u"Not under contract"_s);
        const Table later = tableWith(report(data, std::nullopt, {2027, 3}).value(), u"State"_s);
        QCOMPARE(later.rows[0][3].text, u"Not under contract"_s);
        QCOMPARE(later.rows[1][3].text, u"No data"_s);
    }

    void anEmptyProjectHasNothingToReport()
    {
        ProjectData data;
        data.settings.judgedMetrics = {metrics::mql()};
        QCOMPARE(report(data, std::nullopt).error().code, ErrorCode::NothingToReport);
        data.agencies = sample::agencies();
        QCOMPARE(report(data, std::nullopt).error().code, ErrorCode::NothingToReport);
        QCOMPARE(report(data, sample::acme).error().code, ErrorCode::NothingToReport);
    }

    void beforeTheFirstMonthThereIsNothingToReport()
    {
        QCOMPARE(report(sample::threeAgencies(), sample::cedar, {2025, 8}).error().code,
                 ErrorCode::NothingToReport);
    }

    void anUnknownAgencyIsRefused()
    {
        QCOMPARE(report(sample::threeAgencies(), Id<Agency>{99}).error().code, ErrorCode::UnknownAgency);
    }

    void percentSignsInNamesDoNoHarm()
    {
        ProjectData data = sample::threeAgencies();
        data.settings.client = u"100 %1 & %n Ltd"_s;
        data.agencies[0].name = u"%2 Agency"_s;
        const Document document = report(data, sample::acme).value();
        QCOMPARE(plainText(document.headerLeading), u"100 %1 & %n Ltd · agency monitoring"_s);
        QVERIFY(plainText(document.title).endsWith(u"100 %1 & %n Ltd – %2 Agency"_s));
    }
};

QTEST_MAIN(TestMonthlyReport)
#include "tst_monthlyreport.moc"

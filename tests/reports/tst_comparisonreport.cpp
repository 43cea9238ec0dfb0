// The comparison as a document and as PDF: order of its parts, width of its pages, what every page holds.
#include "app/reports/comparisonreport.h"

#include "app/reports/layout.h"
#include "app/reports/pdfwriter.h"
#include "app/wording/numbers.h"
#include "tests/support/pdftools.h"
#include "tests/support/samplecomparison.h"

#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

const PdfOptions options{QPageSize::A4, QDateTime(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC)};

const ComparisonOrigin origin{
    {{u"brand1.mizan"_s, u"Brand 1"_s, {}},
     {u"brand2.mizan"_s, u"Brand 2"_s, {}},
     {u"gone.mizan"_s, {}, u"There is no file “gone.mizan”; check the name and the folder."_s}},
    QDate(2026, 11, 21)};

Document report(int agencies, int months, const Language &language = Language::english(),
                Alignment alignment = Alignment::Calendar)
{
    return comparisonReport(sample::comparison(agencies, months, alignment), origin, language);
}

QStringList sectionsOf(const Document &document)
{
    QStringList titles;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            titles << heading->text;
    }
    return titles;
}

template <typename T>
int countOf(const Document &document)
{
    return static_cast<int>(std::ranges::count_if(
        document.blocks, [](const Block &block) { return std::holds_alternative<T>(block); }));
}

} // namespace

class TestComparisonReport : public QObject
{
    Q_OBJECT

private slots:
    void theSentenceComesFirstThenWhatDiffers();
    void pagesLieOnTheirSideOnlyWhereTheWidthIsNeeded();
    void twelveAgenciesFillTablesOfSix();
    void linesOfManyAgenciesStandApart();
    void aLegendStandsOverLinesThatStandApart_data();
    void aLegendStandsOverLinesThatStandApart();
    void whatIsTooMuchToListIsCounted();
    void aStageWithoutAnyDataHasNoCharts();
    void theFileThatCouldNotBeReadIsNamed();
    void sharedLeadsHaveASectionWhereThereAreAny();
    void theSameComparisonGivesTheSameBytes();
    void ratesCostsAndSharedLeadsAreInThePdf();
    void nothingIsCutAtTheEdgesOfAPage_data();
    void nothingIsCutAtTheEdgesOfAPage();
    void thePdfIsWhole_data();
    void thePdfIsWhole();
};

void TestComparisonReport::theSentenceComesFirstThenWhatDiffers()
{
    const Document document = report(3, 12);
    QVERIFY(std::holds_alternative<Headline>(document.blocks[2]));
    const QStringList sections = sectionsOf(document);
    QCOMPARE(sections.value(0), u"Agencies compared"_s);
    QCOMPARE(sections.value(1), u"Which differences are signals"_s);
    QCOMPARE(sections.value(2), u"Side by side"_s);
    QCOMPARE(sections.last(), u"Where the figures come from"_s);
    QCOMPARE(countOf<AttainmentBlock>(document), 3);
    QCOMPARE(countOf<MatrixBlock>(document), 3);
}

void TestComparisonReport::pagesLieOnTheirSideOnlyWhereTheWidthIsNeeded()
{
    QVERIFY(!report(2, 12).isLandscape);
    QVERIFY(!report(4, 24).isLandscape);
    QVERIFY(report(5, 12).isLandscape);
    QVERIFY(report(2, 60).isLandscape);
}

void TestComparisonReport::twelveAgenciesFillTablesOfSix()
{
    std::vector<const Table *> tables;
    const Document document = report(12, 12);
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<Table>(&block))
            tables.push_back(table);
    }
    QCOMPARE(tables.size(), 4U); // differences, two of agencies, files
    QCOMPARE(tables[1]->header.size(), 7);
    QCOMPARE(tables[2]->header.size(), 7);
    QCOMPARE(tables[1]->rows.size(), tables[2]->rows.size());
}

void TestComparisonReport::linesOfManyAgenciesStandApart()
{
    QCOMPARE(countOf<AttainmentBlock>(report(12, 60)), 0);
    QCOMPARE(countOf<MultiplesBlock>(report(12, 60)), 3);
    QCOMPARE(countOf<MultiplesBlock>(report(2, 12)), 0);
}

void TestComparisonReport::aLegendStandsOverLinesThatStandApart_data()
{
    QTest::addColumn<int>("agencies");
    QTest::newRow("six, with a chart of all lines") << 6;
    QTest::newRow("seven") << 7;
    QTest::newRow("twelve") << 12;
}

/// One for each stage, be it of the chart of all lines or of the small ones.
void TestComparisonReport::aLegendStandsOverLinesThatStandApart()
{
    QFETCH(int, agencies);
    const Document document = report(agencies, 12);
    const auto bytes = pdfBytes(document, options, Language::english());
    QVERIFY(bytes);
    const QString text = test::PdfFile(*bytes).text(1, 20);
    static const QRegularExpression missed(u"Missed(?!,)"_s); // the matrix has others
    static const QRegularExpression target(u"\\bTarget\\b"_s);
    QCOMPARE(text.count(missed), 3);
    QCOMPARE(text.count(target), 3);
    QCOMPARE(text.count(u"attainment, actual as a share"_s), 3);
}

void TestComparisonReport::whatIsTooMuchToListIsCounted()
{
    const Comparison comparison = sample::comparison(12, 60);
    const Document document = comparisonReport(comparison, origin, Language::english());
    const auto found = std::ranges::find_if(document.blocks, [](const Block &block) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        return paragraph && paragraph->text.contains(u"lists them all"_s);
    });
    QVERIFY(found != document.blocks.end());
    const auto *listed = std::get_if<Table>(&document.blocks[5]);
    QVERIFY(listed);
    QVERIFY(listed->rows.size() < comparison.differences.size());
    QVERIFY(listed->rows.size() >= 12);
}

void TestComparisonReport::theFileThatCouldNotBeReadIsNamed()
{
    const Document document = report(3, 12);
    const auto *files = std::get_if<Table>(&document.blocks[document.blocks.size() - 2]);
    QVERIFY(files);
    QCOMPARE(files->rows.size(), 3U);
    QVERIFY(files->rows[2][0].text.contains(u"gone.mizan"_s));
    QVERIFY(files->rows[2][2].text.contains(u"There is no file"_s));
    QVERIFY(plainText(files->rows[0][2].text).contains(u"Acme Inbound"_s));
}

void TestComparisonReport::aStageWithoutAnyDataHasNoCharts()
{
    Comparison comparison = sample::comparison(3, 12);
    for (ComparedAgency &agency : comparison.agencies) {
        for (JudgedMonth &month : agency.months[2])
            month.actual.reset();
    }
    const Document document = comparisonReport(comparison, origin, Language::english());
    QCOMPARE(countOf<MatrixBlock>(document), 2);
    QCOMPARE(countOf<MultiplesBlock>(document), 2);
    QVERIFY(std::ranges::any_of(document.blocks, [](const Block &block) {
        const auto *text = std::get_if<Paragraph>(&block);
        return text && text->text == u"No agency has data of it in these months."_s;
    }));
}

void TestComparisonReport::sharedLeadsHaveASectionWhereThereAreAny()
{
    const QString title = u"Leads that two agencies claim"_s;
    QVERIFY(!sectionsOf(report(3, 12)).contains(title));
    const Document document = comparisonReport(sample::claimed(40), origin, Language::english());
    const QStringList sections = sectionsOf(document);
    QCOMPARE(sections.indexOf(title), sections.size() - 2);
    const auto heading = std::ranges::find_if(document.blocks, [&](const Block &block) {
        const auto *found = std::get_if<Heading>(&block);
        return found && found->text == title;
    });
    const auto *table = std::get_if<Table>(&*(heading + 2));
    QVERIFY(table);
    QCOMPARE(table->rows.size(), size_t{30});
    const auto *more = std::get_if<Paragraph>(&*(heading + 3));
    QVERIFY(more && more->text.startsWith(u"10 more"_s));
}

void TestComparisonReport::theSameComparisonGivesTheSameBytes()
{
    for (const Language &language : {Language::english(), Language::arabic()}) {
        const auto once = pdfBytes(report(5, 30, language), options, language);
        const auto again = pdfBytes(report(5, 30, language), options, language);
        QVERIFY(once && again && *once == *again);
    }
}

void TestComparisonReport::ratesCostsAndSharedLeadsAreInThePdf()
{
    const Language english = Language::english();
    const auto bytes = pdfBytes(comparisonReport(sample::claimed(1), origin, english), options, english);
    QVERIFY(bytes);
    const QString text = test::PdfFile(*bytes).text(1, 20);
    for (const QString &part :
         {u"MQL: judged months"_s, u"Leads to MQL"_s, u"MQL to SQL"_s, u"Agency fee: sum"_s,
          u"Cost per MQL"_s, u"Cost per SQL"_s, u"Leads that another agency claims too"_s,
          u"1 lead is claimed by both Acme Inbound and Blue Harbor"_s, u"crm.csv, line 2"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
    static const QRegularExpression interval(u"[0-9.]+ % \\([0-9.]+ % to [0-9.]+ %\\)"_s);
    QVERIFY(text.contains(interval));
}

void TestComparisonReport::nothingIsCutAtTheEdgesOfAPage_data()
{
    QTest::addColumn<int>("agencies");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("code");
    for (const char *code : {"en", "ar"}) {
        for (const auto &[agencies, months] : {std::pair(1, 12), {2, 12}, {5, 60}, {12, 60}, {12, 1}})
            QTest::addRow("%d agencies, %d months, %s", agencies, months, code)
                << agencies << months << QString::fromLatin1(code);
    }
}

void TestComparisonReport::nothingIsCutAtTheEdgesOfAPage()
{
    QFETCH(int, agencies);
    QFETCH(int, months);
    QFETCH(QString, code);
    const Language language = *Language::fromCode(code);
    for (const QPageSize::PageSizeId paper : {QPageSize::A4, QPageSize::Letter}) {
        const LaidOutDocument laidOut = layOut(report(agencies, months, language), paper, language);
        QCOMPARE(laidOut.geometry.page.width() > laidOut.geometry.page.height(), agencies > 4 || months > 24);
        for (const LaidOutPage &page : laidOut.pages) {
            for (const PlacedStrip &strip : page.strips)
                QVERIFY(laidOut.geometry.content.adjusted(-0.5, -0.5, 0.5, 0.5).contains(strip.area));
        }
        QVERIFY(laidOut.pages.size() <= 16);
        QVERIFY(laidOut.outline.size() >= 6);
    }
}

void TestComparisonReport::thePdfIsWhole_data()
{
    QTest::addColumn<int>("agencies");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("code");
    for (const char *code : {"en", "ar"}) {
        for (const auto &[agencies, months] : {std::pair(2, 12), {5, 60}, {12, 60}})
            QTest::addRow("compare-%d-%s", agencies, code) << agencies << months << QString::fromLatin1(code);
    }
}

/// Kept in build/screens, to be looked at.
void TestComparisonReport::thePdfIsWhole()
{
    QFETCH(int, agencies);
    QFETCH(int, months);
    QFETCH(QString, code);
    const Language language = *Language::fromCode(code);
    const Document document = report(agencies, months, language);
    const auto bytes = pdfBytes(document, options, language);
    QVERIFY(bytes);
    QCOMPARE(pdfBytes(document, options, language).value(), *bytes);
    const QString folder = QStringLiteral(MIZAN_SOURCE_DIR "/build/screens/reports");
    QDir().mkpath(folder);
    QFile file(u"%1/%2.pdf"_s.arg(folder, QString::fromUtf8(QTest::currentDataTag())));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size());
    const test::PdfFile pdf(*bytes);
    QVERIFY(pdf.info(u"Title"_s).contains(u"Brand 1"_s));
    QVERIFY(pdf.text(1, 20).contains(u"Acme Inbound"_s));
    const QStringList size = pdf.info(u"Page size"_s).split(u' ');
    QCOMPARE(size.value(0).toDouble() > size.value(2).toDouble(), document.isLandscape);
}

QTEST_MAIN(TestComparisonReport)
#include "tst_comparisonreport.moc"

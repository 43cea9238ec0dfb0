// The comparison for spreadsheets, read back: numbers are numbers, and no text is a formula.
#include "app/reports/comparisonsheet.h"

#include "app/tables/zipcontainer.h"
#include "tests/support/samplecomparison.h"
#include "tests/tables/sheetrows.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

const QDateTime stamp(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC);

/// The agencies are called like formulas.
Comparison hostile()
{
    Comparison comparison = sample::comparison(4, 12);
    comparison.agencies[0].name = u"=HYPERLINK(\"http://x\")"_s;
    comparison.agencies[1].name = u"+1"_s;
    comparison.agencies[2].name = u"-2"_s;
    comparison.agencies[3].name = u"@SUM(A1)"_s;
    return comparison;
}

QByteArray xlsxOf(const Comparison &comparison, const Language &language = Language::english())
{
    return comparisonXlsx(comparison, stamp, language).value_or(QByteArray());
}

/// A part of the container as text.
QString partOf(const QByteArray &xlsx, std::string_view name)
{
    const auto container = ZipContainer::open({u"c.xlsx"_s, xlsx, true});
    return container ? QString::fromUtf8((*container)->start(name, 1 << 20).value_or(QByteArray()))
                     : QString();
}

/// The cells behind the first one of the row that starts with @p label; numbers as `=5`.
QStringList cellsOf(const QByteArray &xlsx, int sheet, const QString &label)
{
    for (const QString &line : rowsOf(xlsx, sheet).lines) {
        const QStringList cells = line.section(u": "_s, 1).split(u'|');
        if (cells.value(0) == label)
            return cells.mid(1);
    }
    return {};
}

/// The number of agency @p agency in the row of the first sheet; not a number where a text stands.
double numberIn(const QByteArray &xlsx, const QString &label, qsizetype agency)
{
    const QString cell = cellsOf(xlsx, 0, label).value(agency);
    return cell.startsWith(u'=') ? cell.mid(1).toDouble() : std::nan("");
}

QStringList linesOf(const QByteArray &csv)
{
    return QString::fromUtf8(csv.mid(3)).split(u"\r\n"_s);
}

} // namespace

class TestComparisonSheet : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreNumbers();
    void moneyAndSharesHaveTheirFormats();
    void namesThatLookLikeFormulasStayText();
    void theHeaderStaysInView();
    void anArabicSheetRunsFromTheRight();
    void everyTestIsListed();
    void theBestIsMarkedWithASign();
    void theSameComparisonGivesTheSameBytes();
    void csvEscapesWhatLooksLikeAFormula();
    void csvHasPlainNumbersInEveryLanguage();
    void sharedLeadsHaveTheirSheet();
    void sharedLeadsEndTheCsv();
};

void TestComparisonSheet::numbersAreNumbers()
{
    const Comparison comparison = sample::comparison(3, 12);
    const QByteArray xlsx = xlsxOf(comparison);
    QCOMPARE(cellsOf(xlsx, 0, u"November 2025 – October 2026"_s),
             QStringList({u"Acme Inbound"_s, u"Blue Harbor"_s, u"Kite & Co"_s}));
    const ComparedMetric &mql = comparison.agencies[1].metrics[1];
    QCOMPARE(numberIn(xlsx, u"MQL: attainment"_s, 1), *mql.attainment);
    QCOMPARE(numberIn(xlsx, u"MQL: judged months"_s, 1), 11.0);
    QCOMPARE(numberIn(xlsx, u"MQL: months under contract"_s, 1), 12.0);
    QCOMPARE(numberIn(xlsx, u"MQL: sum"_s, 1), mql.counted);
    QVERIFY(std::abs(numberIn(xlsx, u"Cost per MQL"_s, 0) -
                     12 * 8000 / comparison.agencies[0].metrics[1].counted) < 1e-9);
}

void TestComparisonSheet::moneyAndSharesHaveTheirFormats()
{
    const QString styles = partOf(xlsxOf(sample::comparison(3, 12)), "xl/styles.xml");
    QVERIFY2(styles.contains(u"#,##0.00 &quot;EUR&quot;"_s), qPrintable(styles));
    QVERIFY(styles.contains(u"#,##0.00 &quot;USD&quot;"_s));
    QVERIFY(styles.contains(u"0.0%"_s));
}

void TestComparisonSheet::namesThatLookLikeFormulasStayText()
{
    const QByteArray xlsx = xlsxOf(hostile());
    for (const char *sheet : {"xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"}) {
        const QString xml = partOf(xlsx, sheet);
        QVERIFY(xml.contains(u"<row"_s));
        QVERIFY(!xml.contains(u"<f>"_s) && !xml.contains(u"<f "_s));
    }
    QVERIFY(partOf(xlsx, "xl/sharedStrings.xml").contains(u"<t>=HYPERLINK(&quot;http://x&quot;)</t>"_s) ||
            partOf(xlsx, "xl/sharedStrings.xml").contains(u"<t>=HYPERLINK(\"http://x\")</t>"_s));
    QCOMPARE(cellsOf(xlsx, 0, u"November 2025 – October 2026"_s).mid(1),
             QStringList({u"+1"_s, u"-2"_s, u"@SUM(A1)"_s}));
}

void TestComparisonSheet::theHeaderStaysInView()
{
    const QString xml = partOf(xlsxOf(sample::comparison(3, 12)), "xl/worksheets/sheet1.xml");
    QVERIFY2(xml.contains(u"xSplit=\"1\" ySplit=\"1\""_s) && xml.contains(u"state=\"frozen\""_s),
             qPrintable(xml.left(600)));
}

void TestComparisonSheet::anArabicSheetRunsFromTheRight()
{
    const QByteArray arabic = xlsxOf(sample::comparison(3, 12), Language::arabic());
    QVERIFY(partOf(arabic, "xl/worksheets/sheet1.xml").contains(u"rightToLeft=\"1\""_s));
    QVERIFY(partOf(arabic, "xl/worksheets/sheet2.xml").contains(u"rightToLeft=\"1\""_s));
    QVERIFY(
        !partOf(xlsxOf(sample::comparison(3, 12)), "xl/worksheets/sheet1.xml").contains(u"rightToLeft"_s));
}

void TestComparisonSheet::everyTestIsListed()
{
    const Comparison comparison = sample::comparison(5, 12);
    QVERIFY(comparison.differences.size() > 20);
    QCOMPARE(rowsOf(xlsxOf(comparison), 1).lines.size(), qsizetype(comparison.differences.size() + 1));
}

/// 12 months of 15 against 30 of 30 each: far apart.
void TestComparisonSheet::theBestIsMarkedWithASign()
{
    Comparison comparison = sample::comparison(2, 12);
    for (Difference &difference : comparison.differences)
        difference.adjusted = 0.001;
    const QString styles = partOf(xlsxOf(comparison), "xl/styles.xml");
    QVERIFY(styles.contains(u"0.0% &quot;★&quot;"_s));
    for (Difference &difference : comparison.differences)
        difference.adjusted = 0.5;
    QVERIFY(!partOf(xlsxOf(comparison), "xl/styles.xml").contains(u"★"_s));
}

void TestComparisonSheet::theSameComparisonGivesTheSameBytes()
{
    const QByteArray first = xlsxOf(sample::comparison(3, 12));
    QVERIFY(!first.isEmpty());
    QCOMPARE(xlsxOf(sample::comparison(3, 12)), first);
}

void TestComparisonSheet::csvEscapesWhatLooksLikeAFormula()
{
    const QString first = linesOf(comparisonCsv(hostile(), Language::english())).value(0);
    QCOMPARE(first, u"November 2025 – October 2026,\"'=HYPERLINK(\"\"http://x\"\")\",'+1,'-2,'@SUM(A1)"_s);
}

void TestComparisonSheet::csvHasPlainNumbersInEveryLanguage()
{
    const Comparison comparison = sample::comparison(2, 12);
    const QStringList english = linesOf(comparisonCsv(comparison, Language::english()));
    const QStringList arabic = linesOf(comparisonCsv(comparison, Language::arabic()));
    QCOMPARE(english.size(), arabic.size());
    const QString row = english.value(1);
    QCOMPARE(row.section(u',', 0, 0), u"Leads: attainment"_s);
    const double attainment = *comparison.agencies[0].metrics[0].attainment;
    QVERIFY(std::abs(row.section(u',', 1, 1).toDouble() - attainment) < 1e-6);
    QCOMPARE(arabic.value(1).section(u',', 1), row.section(u',', 1));
    QCOMPARE(english.last(), QString());
}

void TestComparisonSheet::sharedLeadsHaveTheirSheet()
{
    const QByteArray xlsx = xlsxOf(sample::claimed(2));
    const SheetRows rows = rowsOf(xlsx, 2);
    QVERIFY(!rows.failure);
    QCOMPARE(rows.lines.value(0), u"1: Month|Claimed by|Stands in"_s);
    QCOMPARE(rows.lines.value(1), u"2: October 2026|Acme Inbound and Blue Harbor|"
                                  "crm.csv, line 2; =other.csv, line 2"_s);
    QVERIFY(rows.lines.value(3).contains(u"2 leads are claimed by both"_s));
    QVERIFY(!partOf(xlsx, "xl/worksheets/sheet3.xml").contains(u"<f>"_s));
    QCOMPARE(cellsOf(xlsx, 0, u"Leads that another agency claims too"_s),
             QStringList({u"=2"_s, u"=2"_s, u"–"_s}));
    QVERIFY(partOf(xlsxOf(sample::comparison(3, 12)), "xl/worksheets/sheet3.xml").isEmpty());
}

void TestComparisonSheet::sharedLeadsEndTheCsv()
{
    Comparison comparison = sample::claimed(1);
    comparison.claims.listed[0].rows[0].importedFile = u"=cmd.csv"_s;
    const QStringList lines = linesOf(comparisonCsv(comparison, Language::english()));
    const auto header = lines.indexOf(u"Month,Claimed by,Stands in"_s);
    QVERIFY2(header > 0, qPrintable(lines.join(u'\n')));
    QVERIFY2(lines.value(header + 1).contains(u"\"'=cmd.csv, line 2; "_s) ||
                 lines.value(header + 1).contains(u"'=cmd.csv, line 2; "_s),
             qPrintable(lines.value(header + 1)));
    QVERIFY(!linesOf(comparisonCsv(sample::comparison(3, 12), Language::english()))
                 .join(u'\n')
                 .contains(u"Claimed by"_s));
}

QTEST_GUILESS_MAIN(TestComparisonSheet)
#include "tst_comparisonsheet.moc"

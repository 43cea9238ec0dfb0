// XLSX files, part by part: what each kind of cell reads as.
#include "tests/support/sheetbytes.h"
#include "tests/tables/sheetrows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;

namespace {

QStringList linesOf(const QByteArray &rows, const QByteArray &strings = {}, const QByteArray &formats = {})
{
    return rowsOf(xlsxBytes(rows, strings, formats)).lines;
}

/// The one cell of a sheet.
QString cellOf(const QByteArray &cell, const QByteArray &strings = {}, const QByteArray &formats = {})
{
    return linesOf("<row r=\"1\">" + cell + "</row>", strings, formats).value(0).mid(3);
}

} // namespace

class TestXlsx : public QObject
{
    Q_OBJECT

private slots:
    void eachTypeOfCellIsRead_data();
    void eachTypeOfCellIsRead();
    void runsOfRichTextAreJoined();
    void phoneticReadingsAreLeftOut();
    void escapedCharactersAreDecoded_data();
    void escapedCharactersAreDecoded();
    void spaceIsKeptWhereItIsMeant();
    void numberFormatsMakeDates();
    void theBaseOfDatesIsReadFromTheWorkbook();
    void missingReferencesCountOn();
    void gapsBecomeBlankCellsAndRows();
    void styledCellsWithoutAValueAreBlank();
    void aMergedHeaderStandsInItsFirstCell();
    void rowsOutOfOrderAreRefused();
    void cellsOutOfOrderAreRefused();
    void aStringThatIsNotThereIsDamage();
    void hiddenSheetsAreListedAndPassedOver();
    void anySheetCanBeChosen();
    void targetsAreFoundWhereverTheyPoint_data();
    void targetsAreFoundWhereverTheyPoint();
    void rowsThatOnlyTheParserReadsStandAmongOthers();
    void everyEncodingOfXmlIsRead();
    void eachReadingStartsAnew();
    void theLastRowIsAsFarAsTheFile();
};

void TestXlsx::eachTypeOfCellIsRead_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &cell, const QString &text) {
        QTest::newRow(name) << cell << text;
    };
    row("number", "<c r=\"A1\"><v>12.50</v></c>", u"=12.5"_s);
    row("number that says so", "<c r=\"A1\" t=\"n\"><v> 7 </v></c>", u"=7"_s);
    row("damaged id", "<c r=\"A1\"><v>1.20253E+17</v></c>", u"=1.20253E+17"_s);
    row("no number at all", "<c r=\"A1\"><v>abc</v></c>", u"abc"_s);
    row("shared string", "<c r=\"A1\" t=\"s\"><v>1</v></c>", u"zwei & drei"_s);
    row("inline string", "<c r=\"A1\" t=\"inlineStr\"><is><t>ليلى</t></is></c>", u"ليلى"_s);
    row("inline runs",
        "<c r=\"A1\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r></is></c>", u"ab"_s);
    row("inline string as CDATA", "<c r=\"A1\" t=\"inlineStr\"><is><t><![CDATA[a<b]]></t></is></c>",
        u"a<b"_s);
    row("cached text of a formula", "<c r=\"A1\" t=\"str\"><f>B1&amp;C1</f><v>x y</v></c>", u"x y"_s);
    row("cached number of a formula", "<c r=\"A1\"><f>SUM(B1:B9)</f><v>45</v></c>", u"=45"_s);
    row("formula without a value", "<c r=\"A1\"><f>B1</f></c>", QString());
    row("true", "<c r=\"A1\" t=\"b\"><v>1</v></c>", u"TRUE"_s);
    row("false", "<c r=\"A1\" t=\"b\"><v>0</v></c>", u"FALSE"_s);
    row("error", "<c r=\"A1\" t=\"e\"><v>#N/A</v></c>", u"#N/A"_s);
    row("ISO date", "<c r=\"A1\" t=\"d\"><v>2026-10-31T14:30:00</v></c>", u"[2026-10-31 14:30:00]"_s);
    row("percentage", "<c r=\"A1\" s=\"1\"><v>0.125</v></c>", u"=0.125"_s);
    row("extension", "<c r=\"A1\"><v>1</v><extLst><ext><v>2</v></ext></extLst></c>", u"=1"_s);
    row("with a prefix", "<x:c xmlns:x=\"u\" r=\"A1\"><x:v>3</x:v></x:c>", u"=3"_s);
}

void TestXlsx::eachTypeOfCellIsRead()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, text);
    QCOMPARE(cellOf(cell, "<si><t>one</t></si><si><t>zwei &amp; drei</t></si>", "0.0%"), text);
}

void TestXlsx::runsOfRichTextAreJoined()
{
    QCOMPARE(
        cellOf("<c t=\"s\"><v>0</v></c>",
               "<si><r><rPr><b/></rPr><t>Bold</t></r><r><t xml:space=\"preserve\"> and plain</t></r></si>"),
        u"Bold and plain"_s);
}

void TestXlsx::phoneticReadingsAreLeftOut()
{
    QCOMPARE(
        cellOf(
            "<c t=\"s\"><v>0</v></c>",
            "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/></si>"),
        u"東京"_s);
    QCOMPARE(cellOf("<c t=\"inlineStr\"><is><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウ</t></rPh></is></c>"),
             u"東京"_s);
}

void TestXlsx::escapedCharactersAreDecoded_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a_x000D_b") << u"a\rb"_s;
    QTest::newRow("_x005F_x000D_") << u"_x000D_"_s;
    QTest::newRow("_xD83D__xDE00_!") << u"😀!"_s;
    QTest::newRow("_xD83D_!") << u"\uFFFD!"_s;
    QTest::newRow("_xDE00_") << u"\uFFFD"_s;
    QTest::newRow("_x0000_") << u"_x0000_"_s;
    QTest::newRow("_x00_") << u"_x00_"_s;
    QTest::newRow("_x-00D_") << u"_x-00D_"_s;
    QTest::newRow("max_x00") << u"max_x00"_s;
}

void TestXlsx::escapedCharactersAreDecoded()
{
    QFETCH(QString, text);
    const QByteArray written = QTest::currentDataTag();
    QCOMPARE(cellOf("<c t=\"s\"><v>0</v></c>", "<si><t>" + written + "</t></si>"), text);
    QCOMPARE(cellOf("<c t=\"inlineStr\"><is><t>" + written + "</t></is></c>"), text);
    QCOMPARE(cellOf("<c t=\"str\"><v>" + written + "</v></c>"), text);
}

void TestXlsx::spaceIsKeptWhereItIsMeant()
{
    QCOMPARE(cellOf("<c t=\"s\"><v>0</v></c>", "<si><t xml:space=\"preserve\"> a b </t></si>"), u" a b "_s);
    QCOMPARE(cellOf("<c t=\"s\"><v>0</v></c>", "<si><t>\n  a b\n</t></si>"), u"a b"_s);
    QCOMPARE(cellOf("<c t=\"inlineStr\"><is><t xml:space=\"preserve\"> a </t></is></c>"), u" a "_s);
    QCOMPARE(cellOf("<c t=\"inlineStr\"><is><t> a </t></is></c>"), u"a"_s);
}

void TestXlsx::numberFormatsMakeDates()
{
    QCOMPARE(
        linesOf(
            "<row r=\"1\"><c s=\"1\"><v>46326</v></c><c s=\"2\"><v>46326.75</v></c><c s=\"3\"><v>0.75</v></c>"
            "<c s=\"4\"><v>46326</v></c><c s=\"9\"><v>46326</v></c></row>",
            {}, "dd.mm.yyyy\n[$-409]mmm d, yyyy h:mm AM/PM;@\nh:mm\n\"d\"0"),
        QStringList{u"1: <2026-10-31>|[2026-10-31 18:00:00]|18:00:00|=46326|=46326"_s});
}

void TestXlsx::theBaseOfDatesIsReadFromTheWorkbook()
{
    XlsxParts parts;
    parts.rows = "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>42735</v></c></row>";
    parts.formats = "yyyy-mm-dd";
    QCOMPARE(rowsOf(parts.bytes()).lines, QStringList{u"1: <2016-12-31>"_s});
    parts.workbookProperties = "<workbookPr date1904=\"1\"/>";
    QCOMPARE(rowsOf(parts.bytes()).lines, QStringList{u"1: <2021-01-01>"_s});
}

void TestXlsx::missingReferencesCountOn()
{
    QCOMPARE(linesOf("<row><c><v>1</v></c><c r=\"C1\"><v>2</v></c><c><v>3</v></c></row><row "
                     "r=\"4\"><c><v>4</v></c></row>"
                     "<row><c><v>5</v></c></row><row><c r=\"B9\"><v>6</v></c></row>"),
             (QStringList{u"1: =1||=2|=3"_s, u"2: "_s, u"3: "_s, u"4: =4"_s, u"5: =5"_s, u"6: "_s, u"7: "_s,
                          u"8: "_s, u"9: |=6"_s}));
}

void TestXlsx::gapsBecomeBlankCellsAndRows()
{
    QCOMPARE(
        linesOf("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"D2\"><v>2</v></c></row><row r=\"3\"/>"
                "<row r=\"5\"><c r=\"AA5\"><v>3</v></c></row><row r=\"9\"><c r=\"A9\" s=\"0\"/></row>"),
        (QStringList{u"1: "_s, u"2: |=1||=2"_s, u"3: "_s, u"4: "_s, u"5: "_s + QString(26, u'|') + u"=3"_s}));
    const QStringList lines =
        linesOf("<row r=\"1\"><c><v>1</v></c></row><row r=\"1000000\"><c><v>2</v></c></row>");
    QCOMPARE(lines.size(), 1002);
    QCOMPARE(lines.last(), u"1000000: =2"_s);
}

void TestXlsx::styledCellsWithoutAValueAreBlank()
{
    QCOMPARE(
        linesOf("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" s=\"0\"/><c r=\"XFD1\" s=\"0\"></c></row>"),
        QStringList{u"1: =1"_s});
}

void TestXlsx::aMergedHeaderStandsInItsFirstCell()
{
    XlsxParts parts;
    parts.sheet =
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>Leads</v></c><c r=\"B1\"/><c r=\"C1\"/>"
        "<c r=\"D1\" t=\"str\"><v>Deals</v></c></row></sheetData>"
        "<mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells></worksheet>";
    QCOMPARE(rowsOf(parts.bytes()).lines, QStringList{u"1: Leads|||Deals"_s});
}

void TestXlsx::rowsOutOfOrderAreRefused()
{
    const SheetRows rows =
        rowsOf(xlsxBytes("<row r=\"2\"><c><v>1</v></c></row><row r=\"2\"><c><v>2</v></c></row>"));
    QVERIFY(rows.failedWith(ErrorCode::SpreadsheetDamaged));
    QCOMPARE(rows.failure->args, (QVariantList{u"test.xlsx"_s, u"row 2 after row 2"_s}));
}

void TestXlsx::cellsOutOfOrderAreRefused()
{
    const QByteArray twice = "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>";
    QVERIFY(rowsOf(xlsxBytes(twice)).failedWith(ErrorCode::SpreadsheetDamaged));
}

void TestXlsx::aStringThatIsNotThereIsDamage()
{
    for (const QByteArray index : {"1", "-1", "x", "99999999999999999999"}) {
        const SheetRows rows = rowsOf(
            xlsxBytes("<row r=\"1\"><c t=\"s\"><v>" + index + "</v></c></row>", "<si><t>one</t></si>"));
        QVERIFY2(rows.failedWith(ErrorCode::SpreadsheetDamaged), index.constData());
    }
}

void TestXlsx::hiddenSheetsAreListedAndPassedOver()
{
    XlsxParts parts;
    parts.rows = "<row r=\"1\"><c t=\"str\"><v>first</v></c></row>";
    for (const QByteArray state : {"hidden", "veryHidden"}) {
        parts.sheets = "<sheet name=\"Lookup\" sheetId=\"1\" state=\"" + state +
                       "\" r:id=\"rId1\"/><sheet name=\"عملاء\" sheetId=\"2\" r:id=\"rId2\"/>";
        const auto file = SheetFile::open(parts.bytes(), u"test.xlsx"_s);
        QVERIFY(file.has_value());
        QCOMPARE((*file)->sheets(), (std::vector<Sheet>{{u"Lookup"_s, false}, {u"عملاء"_s, true}}));
        QCOMPARE((*file)->defaultSheet(), 1);
        QCOMPARE(rowsOf(file).lines, QStringList{u"1: second"_s});
    }
}

void TestXlsx::anySheetCanBeChosen()
{
    XlsxParts parts;
    parts.rows = "<row r=\"1\"><c t=\"str\"><v>first</v></c></row>";
    parts.sheets += "<sheet name=\"Two\" sheetId=\"2\" r:id=\"rId2\"/><sheet name=\"Chart\" sheetId=\"3\" "
                    "r:id=\"rId9\"/>";
    QCOMPARE(SheetFile::open(parts.bytes(), QString()).value()->sheets().size(), 2);
    QCOMPARE(rowsOf(parts.bytes(), 0).lines, QStringList{u"1: first"_s});
    QCOMPARE(rowsOf(parts.bytes(), 1).lines, QStringList{u"1: second"_s});
}

void TestXlsx::targetsAreFoundWhereverTheyPoint_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("beside") << QByteArray("worksheets/sheet1.xml") << true;
    QTest::newRow("absolute") << QByteArray("/xl/worksheets/sheet1.xml") << true;
    QTest::newRow("other case") << QByteArray("Worksheets/Sheet1.XML") << true;
    QTest::newRow("backslashes") << QByteArray("worksheets\\sheet1.xml") << true;
    QTest::newRow("dots") << QByteArray("../xl/worksheets/sheet1.xml") << true;
    QTest::newRow("above the root") << QByteArray("../../../../etc/passwd") << false;
    QTest::newRow("absolute, of the disk") << QByteArray("/etc/passwd") << false;
    QTest::newRow("address") << QByteArray("file:///etc/passwd") << false;
}

void TestXlsx::targetsAreFoundWhereverTheyPoint()
{
    QFETCH(QByteArray, target);
    QFETCH(bool, isFound);
    XlsxParts parts;
    parts.rows = "<row r=\"1\"><c><v>1</v></c></row>";
    parts.target = target;
    const SheetRows rows = rowsOf(parts.bytes());
    QCOMPARE(rows.lines.size(), isFound ? 1 : 0);
    QCOMPARE(rows.failedWith(ErrorCode::SpreadsheetDamaged), !isFound);
}

void TestXlsx::rowsThatOnlyTheParserReadsStandAmongOthers()
{
    const QByteArray plain = "<row r=\"%\"><c r=\"A%\"><v>%</v></c></row>";
    const auto row = [&plain](int number) {
        return QByteArray(plain).replace('%', QByteArray::number(number));
    };
    QCOMPARE(linesOf(row(1) + "<row r='2'><c t='str'><v>a&amp;b</v></c></row>" + row(3) +
                     "<row r=\"4\"><c t=\"str\"><v><![CDATA[</row>]]></v></c></row>" + row(5) + "<!-- " +
                     row(6) + " -->" + row(7) + "<row r=\"8\"><c><v>8</v><!-- </row> --></c></row>" + row(9)),
             (QStringList{u"1: =1"_s, u"2: a&b"_s, u"3: =3"_s, u"4: </row>"_s, u"5: =5"_s, u"6: "_s,
                          u"7: =7"_s, u"8: =8"_s, u"9: =9"_s}));
}

void TestXlsx::everyEncodingOfXmlIsRead()
{
    const QString sheet = u"<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>é ليلى</v></c></row>"
                          "</sheetData></worksheet>"_s;
    XlsxParts parts;
    parts.sheet = "\xEF\xBB\xBF" + sheet.toUtf8();
    QCOMPARE(rowsOf(parts.bytes()).lines, QStringList{u"1: é ليلى"_s});
    const QString marked = u"\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>"_s + sheet;
    parts.sheet = QByteArray(reinterpret_cast<const char *>(marked.utf16()), marked.size() * 2);
    QCOMPARE(rowsOf(parts.bytes()).lines, QStringList{u"1: é ليلى"_s});
    parts.sheet =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><worksheet><sheetData><row r=\"1\"><c t=\"str\">"
        "<v>\xE9</v></c></row></sheetData></worksheet>";
    QCOMPARE(rowsOf(parts.bytes()).lines, QStringList{u"1: é"_s});
}

void TestXlsx::eachReadingStartsAnew()
{
    XlsxParts parts;
    parts.rows = "<row r=\"1\"><c t=\"s\"><v>0</v></c></row><row r=\"2\"><c t=\"s\"><v>0</v></c></row>";
    parts.strings = "<si><t>x</t></si>";
    const auto file = SheetFile::open(parts.bytes(), QString());
    RawRow row;
    auto first = (*file)->rows(0).value();
    QVERIFY(*first->next(row));
    QCOMPARE(rowsOf(file).lines.size(), 2);
    QVERIFY(*first->next(row));
    QCOMPARE(row.line, 2);
    QVERIFY(!*first->next(row));
}

void TestXlsx::theLastRowIsAsFarAsTheFile()
{
    XlsxParts parts;
    for (int i = 0; i < 20'000; ++i)
        parts.rows += "<row><c><v>" + QByteArray::number(i) + "</v></c></row>";
    const QByteArray bytes = parts.bytes();
    const auto file = SheetFile::open(bytes, QString());
    const auto reader = (*file)->rows(0).value();
    RawRow row;
    qint64 before = 0;
    qint64 half = 0;
    while (*reader->next(row)) {
        QVERIFY(reader->position() >= before);
        before = reader->position();
        if (row.line == 10'000)
            half = before;
    }
    QCOMPARE(reader->position(), bytes.size());
    QVERIFY(half > bytes.size() / 4 && half < 3 * bytes.size() / 4);
}

QTEST_APPLESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"

// Spreadsheets made to take a machine down, and broken ones: each refused at once, for the right reason.
#include "tests/support/peakmemory.h"
#include "tests/support/sheetbytes.h"
#include "tests/tables/sheetrows.h"

#include <QFile>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace mizan;

namespace {

constexpr double mostSeconds = 1; // of the processor: other programs may run beside

QByteArray xlsxSheet(const QByteArray &sheet)
{
    XlsxParts parts;
    parts.sheet = sheet;
    return parts.bytes();
}

/// A workbook with another content of one of its parts, packed.
QByteArray xlsxWith(const QByteArray &part, const QByteArray &content)
{
    ZipEntries entries = XlsxParts().entries();
    for (auto &[name, bytes] : entries) {
        if (name == part)
            bytes = content;
    }
    return zipBytes(entries, true);
}

QByteArray odsTable(const QByteArray &rows)
{
    return odsBytes("<table:table table:name=\"A\">" + rows + "</table:table>");
}

QByteArray odsRepeated(const QByteArray &rowCount, const QByteArray &columnCount,
                       const QByteArray &text = "X")
{
    return odsTable("<table:table-row table:number-rows-repeated=\"" + rowCount +
                    "\"><table:table-cell table:number-columns-repeated=\"" + columnCount +
                    "\" office:value-type=\"string\"><text:p>" + text +
                    "</text:p></table:table-cell></table:table-row>");
}

QByteArray entityBomb()
{
    QByteArray bomb = "<!DOCTYPE x [<!ENTITY a0 \"aaaaaaaaaa\">";
    for (int i = 1; i < 10; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ";";
        bomb += "<!ENTITY a" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    return bomb + "]><sst><si><t>&a9;</t></si></sst>";
}

QByteArray nested(int depth)
{
    return "<worksheet>" + QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth) +
           "</worksheet>";
}

/// The bytes of @p zip with the 4 bytes at @p offset behind each @p signature set to @p value.
QByteArray patched(QByteArray zip, const QByteArray &signature, int offset, quint32 value)
{
    for (qsizetype at = zip.indexOf(signature); at >= 0; at = zip.indexOf(signature, at + 1)) {
        for (int i = 0; i < 4; ++i)
            zip[at + offset + i] = char(value >> (8 * i));
    }
    return zip;
}

QByteArray manyEntries(int count)
{
    ZipEntries entries = XlsxParts().entries();
    for (int i = 0; i < count; ++i)
        entries.emplace_back("x" + QByteArray::number(i), QByteArray());
    return zipBytes(entries);
}

} // namespace

class TestHostileSheets : public QObject
{
    Q_OBJECT

private slots:
    void aHostileFileIsRefusedAtOnce_data();
    void aHostileFileIsRefusedAtOnce();
    void aDamagedFileIsNamedSo_data();
    void aDamagedFileIsNamedSo();
    void everyTruncationIsDamage();
    void aLargeHonestFileIsRead();
    void namesThatLeaveTheContainerAreJustNames();
    void textThatLooksLikeTheEndOfAZipFileIsText();
};

void TestHostileSheets::aHostileFileIsRefusedAtOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const auto add = [](const char *name, const QByteArray &bytes,
                        ErrorCode code = ErrorCode::SpreadsheetHostile) {
        QVERIFY2(!bytes.isEmpty(), name);
        QTest::newRow(name) << bytes << code;
    };
    const QByteArray outside =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
        "<worksheet><sheetData><row><c t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>";
    constexpr qsizetype megabyte = 1024 * 1024;
    add("entity bomb", xlsxWith("xl/sharedStrings.xml", entityBomb()));
    add("entity bomb in the workbook", xlsxWith("xl/workbook.xml", entityBomb()));
    add("external entity", xlsxSheet(outside));
    add("external document type", xlsxSheet("<!DOCTYPE x SYSTEM \"http://example.com/x.dtd\"><worksheet/>"));
    add("entity bomb in ODS", zipBytes({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                        {"content.xml", entityBomb()}}));
    add("zip bomb", xlsxWith("xl/worksheets/sheet1.xml", QByteArray(64 * megabyte, ' ')));
    add("zip bomb of strings", xlsxWith("xl/sharedStrings.xml", QByteArray(64 * megabyte, 'x')));
    add("too many entries", manyEntries(10'001));
    add("declared entries", patched(XlsxParts().bytes(), "PK\x05\x06", 8, 0xFFF0FFF0));
    add("deep nesting", xlsxSheet(nested(1'000'000)));
    add("deep nesting in ODS", odsTable(nested(1'000'000)));
    add("endless tag", xlsxSheet("<worksheet a=\"" + QByteArray(20 * megabyte, 'x') + "\"/>"));
    add("endless comment", xlsxSheet("<!--" + QByteArray(20 * megabyte, 'x')));
    add("a row's number", xlsxBytes("<row r=\"1048577\"><c><v>1</v></c></row>"));
    add("millions of rows", xlsxBytes("<row r=\"999999999\"><c><v>1</v></c></row>"));
    add("millions of columns", xlsxBytes("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"));
    add("millions of repeated cells", odsRepeated("999999999", "999999999"));
    add("more rows than a sheet has", odsRepeated("1048577", "1"));
    add("rows times columns", odsRepeated("1000000", "1000"));
    add("much text many times", odsRepeated("100000", "1", QByteArray(100'000, 'x')));
    add("counts too large to count", odsRepeated("99999999999999999999", "99999999999999999999"));
    add("more columns than a table has", odsRepeated("1", "2001"), ErrorCode::TooManyColumns);
    add("a far column", xlsxBytes("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"),
        ErrorCode::TooManyColumns);
    add("a cell of 2 MB",
        xlsxBytes("<row><c t=\"str\"><v>" + QByteArray(2 * megabyte, 'x') + "</v></c></row>"),
        ErrorCode::CellTooLarge);
    add("a shared string of 2 MB",
        xlsxWith("xl/sharedStrings.xml", "<sst><si><t>" + QByteArray(2 * megabyte, 'x') + "</t></si></sst>"),
        ErrorCode::CellTooLarge);
    add("a cell of 2 MB in ODS", odsRepeated("1", "1", QByteArray(2 * megabyte, 'x')),
        ErrorCode::CellTooLarge);
    add("spaces by the billion",
        odsRepeated("1", "1", QByteArray("<text:s text:c=\"999999999\"/>").repeated(1000)),
        ErrorCode::CellTooLarge);
}

void TestHostileSheets::aHostileFileIsRefusedAtOnce()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    forgetPeak();
    const qint64 before = peakMegabytes();
    const std::clock_t start = std::clock();
    const SheetRows rows = rowsOf(bytes);
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    QVERIFY2(rows.failure, "read in whole");
    QCOMPARE(rows.failure->code, code);
    QVERIFY2(seconds < mostSeconds, qPrintable(QString::number(seconds)));
    QVERIFY2(peakMegabytes() - before < mostMegabytes, qPrintable(QString::number(peakMegabytes() - before)));
}

void TestHostileSheets::aDamagedFileIsNamedSo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    XlsxParts parts;
    parts.rows = "<row r=\"1\"><c><v>1</v></c></row>";
    const QByteArray good = parts.bytes();
    const QByteArray entry = "PK\x01\x02";
    QTest::newRow("wrong size") << patched(good, entry, 24, 20);
    QTest::newRow("size much too large") << patched(good, entry, 24, 30'000'000);
    QTest::newRow("wrong checksum") << patched(patched(good, entry, 16, 1), "PK\x03\x04", 14, 1);
    QTest::newRow("unknown packing") << patched(good, entry, 8, 0x000C'0800);
    QTest::newRow("directory elsewhere") << patched(good, "PK\x05\x06", 16, 12);
    QTest::newRow("only the beginning of a zip file") << QByteArray("PK\x03\x04\x14\0\x06\0", 8);
    QTest::newRow("no workbook") << zipBytes({{"xl/sheet.xml", "<a/>"}});
    QTest::newRow("workbook without sheets") << xlsxWith("xl/workbook.xml", "<workbook/>");
    QTest::newRow("sheet that breaks off") << xlsxSheet("<worksheet><sheetData><row r=\"1\"><c><v>1</v>");
    QTest::newRow("sheet that breaks off after a row")
        << xlsxSheet("<worksheet><sheetData><row r=\"1\"><c><v>1</v></c></row>");
    QTest::newRow("crossed tags") << xlsxBytes("<row r=\"1\"><c><v>1</c></v></row>");
    QTest::newRow("unknown entity") << xlsxBytes("<row r=\"1\"><c t=\"str\"><v>&nbsp;</v></c></row>");
    QTest::newRow("bytes that are no text") << xlsxBytes("<row r=\"1\"><c t=\"str\"><v>\xC3(</v></c></row>");
    QTest::newRow("attribute twice") << xlsxBytes("<row r=\"1\"><c r=\"A1\" r=\"B1\"><v>1</v></c></row>");
    QTest::newRow("empty sheet part") << xlsxWith("xl/worksheets/sheet1.xml", QByteArray());
    QTest::newRow("ODS without tables") << zipBytes(odsEntries(QByteArray()));
    QTest::newRow("ODS without content")
        << zipBytes({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}});
}

void TestHostileSheets::aDamagedFileIsNamedSo()
{
    QFETCH(QByteArray, bytes);
    const SheetRows rows = rowsOf(bytes);
    QVERIFY2(rows.failure, qPrintable(rows.lines.join(u'\n')));
    QCOMPARE(rows.failure->code, ErrorCode::SpreadsheetDamaged);
    QCOMPARE(rows.failure->args.size(), 2);
    QVERIFY(!rows.failure->args[1].toString().isEmpty());
}

void TestHostileSheets::everyTruncationIsDamage()
{
    XlsxParts parts;
    parts.rows = "<row r=\"1\"><c><v>1</v></c></row>";
    const QByteArray whole = parts.bytes();
    for (qsizetype size = 4; size < whole.size(); size += 7) {
        const SheetRows rows = rowsOf(whole.first(size));
        QVERIFY2(rows.failedWith(ErrorCode::SpreadsheetDamaged), qPrintable(QString::number(size)));
        QVERIFY(rows.lines.isEmpty());
    }
}

void TestHostileSheets::aLargeHonestFileIsRead()
{
    QByteArray rows;
    for (int i = 1; i <= 150'000; ++i) // 11 MB of equal cells, which pack well
        rows += "<row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c></row>";
    XlsxParts parts;
    parts.rows = rows;
    const SheetRows read = rowsOf(zipBytes(parts.entries(), true));
    QVERIFY(!read.failure);
    QCOMPARE(read.cells, 450'000);
}

void TestHostileSheets::namesThatLeaveTheContainerAreJustNames()
{
    XlsxParts parts;
    parts.rows = "<row><c><v>1</v></c></row>";
    ZipEntries entries = parts.entries();
    entries.emplace_back("../../../../tmp/mizan-was-here", "x");
    entries.emplace_back("/tmp/mizan-was-here", "x");
    entries.emplace_back("C:\\mizan-was-here", "x");
    QCOMPARE(rowsOf(zipBytes(entries)).lines, QStringList{u"1: =1"_s});
    QVERIFY(!QFile::exists(u"/tmp/mizan-was-here"_s));
}

void TestHostileSheets::textThatLooksLikeTheEndOfAZipFileIsText()
{
    ZipEntries entries = XlsxParts().entries();
    entries.emplace_back("xl/media/embedded.zip", "PK\x05\x06" + QByteArray(18, '~'));
    QVERIFY(!rowsOf(zipBytes(entries)).failure);
}

QTEST_APPLESS_MAIN(TestHostileSheets)
#include "tst_hostilesheets.moc"

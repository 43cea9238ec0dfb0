// Spreadsheets that other programs wrote: the collection in ../shared/data, and files of libxlsxwriter.
#include "app/tables/zipcontainer.h"
#include "tests/support/peakmemory.h"
#include "tests/tables/sheetrows.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <xlsxwriter.h>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace mizan;

namespace {

QString shared(const QString &name)
{
    return QStringLiteral(MIZAN_SOURCE_DIR "/../shared/data/spreadsheets/") + name;
}

/// How many cells of a sheet's XML hold something, counted by another parser.
int cellsInXml(const QString &path, std::string_view part)
{
    const auto container = ZipContainer::open({path, {}, false});
    QXmlStreamReader xml((*container)->start(part, 100'000'000).value());
    int count = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement &&
            (xml.name() == "v"_L1 || xml.name() == "is"_L1))
            ++count;
    }
    return xml.hasError() ? -1 : count;
}

constexpr int writtenRows = 2000;

/// Text, numbers, dates, booleans and formulas; texts shared between cells, or inline where rows are written
/// at once.
void writeSheet(const QString &path, bool inlineStrings)
{
    lxw_workbook_options options{};
    options.constant_memory = inlineStrings ? LXW_TRUE : LXW_FALSE;
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Daten");
    lxw_format *date = workbook_add_format(book);
    format_set_num_format(date, "dd.mm.yyyy");
    for (lxw_row_t row = 0; row < writtenRows; ++row) {
        const QByteArray name = " ليلى <" + QByteArray::number(row % 100) + "> & ";
        worksheet_write_string(sheet, row, 0, name.constData(), nullptr);
        worksheet_write_number(sheet, row, 1, row * 0.1, nullptr);
        worksheet_write_number(sheet, row, 2, 46'000 + row % 300, date);
        if (row % 3 == 0)
            worksheet_write_boolean(sheet, row, 4, row % 2, nullptr);
        worksheet_write_formula_num(sheet, row, 6, "=1+1", nullptr, 2);
    }
    workbook_close(book);
}

} // namespace

class TestSpreadsheets : public QObject
{
    Q_OBJECT

private slots:
    void aSharedFileReadsAsASpreadsheetShowsIt_data();
    void aSharedFileReadsAsASpreadsheetShowsIt();
    void aSharedFileIsRefusedAtOnce_data();
    void aSharedFileIsRefusedAtOnce();
    void everyCellOfASharedSheetIsRead_data();
    void everyCellOfASharedSheetIsRead();
    void everyCellThatAProgramWroteIsRead_data();
    void everyCellThatAProgramWroteIsRead();
    void theFormatIsSeenWhateverTheName_data();
    void theFormatIsSeenWhateverTheName();
    void whatIsNoFileIsSaidSo();

private:
    static void needShared()
    {
        if (!QDir(shared({})).exists())
            QSKIP("../shared/data is not there");
    }
};

void TestSpreadsheets::aSharedFileReadsAsASpreadsheetShowsIt_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("date.xlsx") << QStringList{u"1: <2021-01-01>|=15"_s, u"2: <2021-01-02>|=16"_s,
                                              u"3: 255:10:10|=17"_s};
    QTest::newRow("date_1904.xlsx") << QStringList{u"1: <2021-01-01>|=15"_s, u"2: <2021-01-02>|=16"_s,
                                                   u"3: 255:10:10|=17"_s};
    QTest::newRow("date.ods") << QStringList{u"1: <2021-01-01>|=15"_s, u"2: [2021-01-01 10:10:10]|=16"_s,
                                             u"3: 10:10:10|=17"_s, u"4: 10:10:10|=18"_s};
    QTest::newRow("TwoSheetsOneHidden.xlsx") << QStringList{u"1: Sheet2A1"_s};
    QTest::newRow("number_rows_repeated.ods") << QStringList{
        u"1: A|B"_s, u"2: C|D"_s, u"3: C|D"_s, u"4: "_s, u"5: "_s, u"6: C|D"_s, u"7: "_s, u"8: C|D"_s};
    QTest::newRow("inlineStr_cdata.xlsx") << QStringList{u"1: Hello CDATA|World"_s, u"2: 12345|NormalText"_s};
    QTest::newRow("has_x000D_.xlsx") << QStringList{u"1: ABC\r\nDEF"_s};
    QTest::newRow("merged_range.xlsx")
        << QStringList{u"1: A1|B1|C1||E1|F1|G1|H1"_s, u"2: "_s, u"3: A3|B3|C3||E3|F3|G3|H3"_s,
                       u"4: A4|B4|C4||E4|F4|G4|H4"_s};
    QTest::newRow("table_with_absolute_paths.xlsx") << QStringList{
        u"1: Item|Name"_s, u"2: =100|North"_s, u"3: =200|South"_s, u"4: =101|West"_s, u"5: =290|East"_s};
    QTest::newRow("empty_sheet.xlsx") << QStringList();
}

void TestSpreadsheets::aSharedFileReadsAsASpreadsheetShowsIt()
{
    needShared();
    QFETCH(QStringList, lines);
    const SheetRows rows = rowsOf(SheetFile::open(shared(QString::fromUtf8(QTest::currentDataTag()))));
    QVERIFY2(!rows.failure, QTest::currentDataTag());
    QCOMPARE(rows.lines, lines);
}

void TestSpreadsheets::aSharedFileIsRefusedAtOnce_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("pass_protected.xlsx") << ErrorCode::SpreadsheetProtected;
    QTest::newRow("poc-xmlbomb.xlsx") << ErrorCode::SpreadsheetHostile;
    QTest::newRow("issue_594_dos.ods") << ErrorCode::SpreadsheetHostile;
}

void TestSpreadsheets::aSharedFileIsRefusedAtOnce()
{
    needShared();
    QFETCH(ErrorCode, code);
    forgetPeak();
    const qint64 before = peakMegabytes();
    const std::clock_t start = std::clock();
    const SheetRows rows = rowsOf(SheetFile::open(shared(QString::fromUtf8(QTest::currentDataTag()))));
    QVERIFY(std::clock() - start < CLOCKS_PER_SEC);
    QVERIFY(before > 0 && peakMegabytes() - before < mostMegabytes);
    QVERIFY(rows.lines.isEmpty());
    QVERIFY(rows.failedWith(code));
}

void TestSpreadsheets::everyCellOfASharedSheetIsRead_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<int>("sheet");
    const auto row = [](const char *file, const char *part, int sheet) {
        QTest::addRow("%s %d", file, sheet) << QByteArray(part) << sheet;
    };
    row("date.xlsx", "xl/worksheets/sheet1.xml", 0);
    row("merged_range.xlsx", "xl/worksheets/sheet1.xml", 0);
    row("merged_range.xlsx", "xl/worksheets/sheet2.xml", 1);
    row("inlineStr_cdata.xlsx", "xl/worksheets/sheet1.xml", 0);
    row("table_with_absolute_paths.xlsx", "xl/worksheets/sheet1.xml", 0);
    row("TwoSheetsOneHidden.xlsx", "xl/worksheets/sheet1.xml", 0);
    row("TwoSheetsOneHidden.xlsx", "xl/worksheets/sheet2.xml", 1);
}

void TestSpreadsheets::everyCellOfASharedSheetIsRead()
{
    needShared();
    QFETCH(QByteArray, part);
    QFETCH(int, sheet);
    const QString path = shared(QString::fromUtf8(QTest::currentDataTag()).section(u' ', 0, 0));
    const int expected = cellsInXml(path, part.toStdString());
    QVERIFY(expected > 0);
    QCOMPARE(rowsOf(SheetFile::open(path), sheet).cells, expected);
}

void TestSpreadsheets::everyCellThatAProgramWroteIsRead_data()
{
    QTest::addColumn<bool>("inlineStrings");
    QTest::newRow("shared strings") << false;
    QTest::newRow("inline strings") << true;
}

void TestSpreadsheets::everyCellThatAProgramWroteIsRead()
{
    QFETCH(bool, inlineStrings);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"written.xlsx"_s);
    writeSheet(path, inlineStrings);
    const SheetRows rows = rowsOf(SheetFile::open(path));
    QVERIFY(!rows.failure);
    QCOMPARE(rows.lines.size(), writtenRows);
    QCOMPARE(rows.cells, cellsInXml(path, "xl/worksheets/sheet1.xml"));
    QCOMPARE(rows.lines[0], u"1:  ليلى <0> & |=0|<2025-12-09>||FALSE||=2"_s);
    QCOMPARE(rows.lines[3], u"4:  ليلى <3> & |=0.3|<2025-12-12>||TRUE||=2"_s);
    QCOMPARE(rows.lines[1999], u"2000:  ليلى <99> & |=199.9|<2026-06-26>||||=2"_s);
}

void TestSpreadsheets::theFormatIsSeenWhateverTheName_data()
{
    QTest::addColumn<SheetFormat>("format");
    QTest::newRow("date.xlsx") << SheetFormat::Xlsx;
    QTest::newRow("table_with_absolute_paths.xlsx") << SheetFormat::Xlsx;
    QTest::newRow("date.ods") << SheetFormat::Ods;
    QTest::newRow("issue_594_dos.ods") << SheetFormat::Ods;
    QTest::newRow("pass_protected.xlsx") << SheetFormat::Protected;
}

void TestSpreadsheets::theFormatIsSeenWhateverTheName()
{
    needShared();
    QFETCH(SheetFormat, format);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"leads.csv"_s);
    QVERIFY(QFile::copy(shared(QString::fromUtf8(QTest::currentDataTag())), path));
    QCOMPARE(sheetFormatOf(path), format);
}

void TestSpreadsheets::whatIsNoFileIsSaidSo()
{
    const QTemporaryDir folder;
    QCOMPARE(SheetFile::open(folder.filePath(u"none.xlsx"_s)).error().code, ErrorCode::FileNotFound);
    QCOMPARE(SheetFile::open(folder.path()).error().code, ErrorCode::FileIsFolder);
    QFile empty(folder.filePath(u"empty.xlsx"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    QCOMPARE(SheetFile::open(empty.fileName()).error().code, ErrorCode::FileEmpty);
    QCOMPARE(sheetFormatOf(empty.fileName()), SheetFormat::None);
    QCOMPARE(sheetFormatOf(folder.path()), SheetFormat::None);
}

QTEST_APPLESS_MAIN(TestSpreadsheets)
#include "tst_spreadsheets.moc"

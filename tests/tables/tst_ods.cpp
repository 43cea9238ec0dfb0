// ODS files: what each kind of cell reads as.
#include "tests/support/sheetbytes.h"
#include "tests/tables/sheetrows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;

namespace {

QByteArray table(const QByteArray &rows, const QByteArray &attributes = "table:name=\"Data\"")
{
    return "<table:table " + attributes + ">" + rows + "</table:table>";
}

QByteArray row(const QByteArray &cells, int count = 1)
{
    return "<table:table-row table:number-rows-repeated=\"" + QByteArray::number(count) + "\">" + cells +
           "</table:table-row>";
}

QByteArray text(const QByteArray &paragraph)
{
    return "<table:table-cell office:value-type=\"string\"><text:p>" + paragraph +
           "</text:p></table:table-cell>";
}

QStringList linesOf(const QByteArray &rows)
{
    return rowsOf(odsBytes(table(rows))).lines;
}

} // namespace

class TestOds : public QObject
{
    Q_OBJECT

private slots:
    void eachTypeOfCellIsRead_data();
    void eachTypeOfCellIsRead();
    void textIsReadAsItIsShown_data();
    void textIsReadAsItIsShown();
    void repeatedCellsAndRowsAreExpanded();
    void blankCellsAndRowsAtTheEndAreNotGiven();
    void coveredCellsAreBlank();
    void rowsInGroupsAreRows();
    void whatIsNoRowIsPassedOver();
    void hiddenSheetsAreListedAndPassedOver();
    void anySheetCanBeChosen();
};

void TestOds::eachTypeOfCellIsRead_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const char *attributes, const QString &expected) {
        QTest::newRow(name) << QByteArray(attributes) << expected;
    };
    add("float", "office:value-type=\"float\" office:value=\"1234.50\"", u"=1234.5"_s);
    add("percentage", "office:value-type=\"percentage\" office:value=\"0.25\"", u"=0.25"_s);
    add("currency", "office:value-type=\"currency\" office:currency=\"EUR\" office:value=\"9.99\"",
        u"=9.99"_s);
    add("date", "office:value-type=\"date\" office:date-value=\"2026-10-31\"", u"<2026-10-31>"_s);
    add("date and time", "office:value-type=\"date\" office:date-value=\"2026-10-31T14:30:00\"",
        u"[2026-10-31 14:30:00]"_s);
    add("time", "office:value-type=\"time\" office:time-value=\"PT14H30M00S\"", u"14:30:00"_s);
    add("true", "office:value-type=\"boolean\" office:boolean-value=\"true\"", u"TRUE"_s);
    add("false", "office:value-type=\"boolean\" office:boolean-value=\"false\"", u"FALSE"_s);
    add("text", "office:value-type=\"string\"", u"shown"_s);
    add("no type", "", u"shown"_s);
    add("type of another program first", "calcext:value-type=\"error\" office:value-type=\"string\"",
        u"shown"_s);
    add("impossible date", "office:value-type=\"date\" office:date-value=\"2026-02-30\"", u"shown"_s);
    add("number that is none", "office:value-type=\"float\" office:value=\"x\"", u"shown"_s);
}

void TestOds::eachTypeOfCellIsRead()
{
    QFETCH(QByteArray, attributes);
    QFETCH(QString, expected);
    QCOMPARE(linesOf(row("<table:table-cell " + attributes + "><text:p>shown</text:p></table:table-cell>")),
             QStringList{u"1: "_s + expected});
}

void TestOds::textIsReadAsItIsShown_data()
{
    QTest::addColumn<QByteArray>("paragraph");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const char *paragraph, const QString &expected) {
        QTest::newRow(name) << QByteArray(paragraph) << expected;
    };
    add("two paragraphs", "one</text:p><text:p>two", u"one\ntwo"_s);
    add("blank paragraph between", "one</text:p><text:p/><text:p>two", u"one\n\ntwo"_s);
    add("spans and links", "a<text:span>b<text:a>c</text:a></text:span>d", u"abcd"_s);
    add("meant spaces", "a<text:s text:c=\"3\"/>b<text:s/>", u"a   b "_s);
    add("tab and break", "a<text:tab/>b<text:line-break/>c", u"a\tb\nc"_s);
    add("space as written", "\n   a \n  b\t\n", u"a b"_s);
    add("space across spans", "a <text:span> b</text:span>", u"a b"_s);
    add("comment", "a<office:annotation><text:p>no</text:p></office:annotation>b", u"ab"_s);
    add("reading aid",
        "<text:ruby><text:ruby-base>東</text:ruby-base><text:ruby-text>とう</text:ruby-text></text:ruby>",
        u"東"_s);
    add("entities", "a &amp; b &#233;", u"a & b é"_s);
}

void TestOds::textIsReadAsItIsShown()
{
    QFETCH(QByteArray, paragraph);
    QFETCH(QString, expected);
    QCOMPARE(linesOf(row(text(paragraph))), QStringList{u"1: "_s + expected});
}

void TestOds::repeatedCellsAndRowsAreExpanded()
{
    QCOMPARE(linesOf(row("<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" "
                         "office:value=\"1\"/><table:table-cell table:number-columns-repeated=\"2\"/>" +
                             text("x"),
                         2) +
                     row("<table:table-cell/>", 2) + row(text("y"))),
             (QStringList{u"1: =1|=1|||x"_s, u"2: =1|=1|||x"_s, u"3: "_s, u"4: "_s, u"5: y"_s}));
}

void TestOds::blankCellsAndRowsAtTheEndAreNotGiven()
{
    QCOMPARE(linesOf(row(text("x") + "<table:table-cell table:number-columns-repeated=\"16383\"/>") +
                     row("<table:table-cell table:number-columns-repeated=\"16384\"/>", 1'048'575)),
             QStringList{u"1: x"_s});
}

void TestOds::coveredCellsAreBlank()
{
    QCOMPARE(linesOf(row(
                 text("Leads") +
                 "<table:covered-table-cell table:number-columns-repeated=\"2\" office:value-type=\"string\">"
                 "<text:p>hidden</text:p></table:covered-table-cell>" +
                 text("Deals"))),
             QStringList{u"1: Leads|||Deals"_s});
}

void TestOds::rowsInGroupsAreRows()
{
    QCOMPARE(linesOf("<table:table-header-rows>" + row(text("a")) +
                     "</table:table-header-rows><table:table-row-group>" + row(text("b")) +
                     "<table:table-row-group>" + row(text("c")) +
                     "</table:table-row-group></table:table-row-group>"),
             (QStringList{u"1: a"_s, u"2: b"_s, u"3: c"_s}));
}

void TestOds::whatIsNoRowIsPassedOver()
{
    QCOMPARE(linesOf("<table:shapes><draw:object><table:table>" + row(text("chart")) +
                     "</table:table></draw:object></table:shapes><office:forms/>" +
                     row(text("a") +
                         "<table:table-cell><draw:frame><text:p>b</text:p></draw:frame></table:table-cell>")),
             QStringList{u"1: a"_s});
}

void TestOds::hiddenSheetsAreListedAndPassedOver()
{
    const QByteArray bytes = odsBytes(
        table(row(text("first")), "table:name=\"Lookup\" table:style-name=\"ta2\"") +
            table(row(text("second")), "table:name=\"عملاء\" table:style-name=\"ta1\""),
        "<style:style style:name=\"ta1\"><style:table-properties table:display=\"true\"/></style:style>"
        "<style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style>");
    const auto file = SheetFile::open(bytes, QString());
    QVERIFY(file.has_value());
    QCOMPARE((*file)->sheets(), (std::vector<Sheet>{{u"Lookup"_s, false}, {u"عملاء"_s, true}}));
    QCOMPARE(rowsOf(file).lines, QStringList{u"1: second"_s});
}

void TestOds::anySheetCanBeChosen()
{
    const QByteArray bytes = odsBytes(table(row(text("a"))) + table(row(text("b"))) + table(QByteArray()));
    QCOMPARE(rowsOf(bytes, 0).lines, QStringList{u"1: a"_s});
    QCOMPARE(rowsOf(bytes, 1).lines, QStringList{u"1: b"_s});
    QVERIFY(rowsOf(bytes, 2).lines.isEmpty());
    QVERIFY(!rowsOf(bytes, 2).failure);
}

QTEST_APPLESS_MAIN(TestOds)
#include "tst_ods.moc"

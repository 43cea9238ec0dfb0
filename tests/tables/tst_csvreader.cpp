#include "app/tables/csvreader.h"
#include "app/tables/limits.h"

#include <QElapsedTimer>
#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;

/// Gives text in pieces of @p size, as a file does.
CsvReader::MoreText inPieces(QString text, qsizetype size)
{
    return [text = std::move(text), size, at = qsizetype(0)](QString &into) mutable -> Result<bool> {
        if (at >= text.size())
            return false;
        into += QStringView(text).mid(at, size);
        at += size;
        return true;
    };
}

std::vector<TableRow> readAll(CsvReader reader)
{
    std::vector<TableRow> rows;
    TableRow row;
    for (auto more = reader.next(row); more && *more; more = reader.next(row))
        rows.push_back(row);
    return rows;
}

Rows cellsOf(const std::vector<TableRow> &rows)
{
    Rows cells;
    for (const TableRow &row : rows)
        cells.append(QStringList(row.cells.begin(), row.cells.end()));
    return cells;
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreParted_data();
    void cellsAreParted();
    void piecesOfAnySizeGiveTheSameRows_data();
    void piecesOfAnySizeGiveTheSameRows();
    void linesAreCountedFromOneWhateverEndsThem();
    void aRowKeepsItsText();
    void aQuoteThatNeverClosesSpoilsItsLineOnly();
    void aQuoteThatClosesInACellSpoilsItsLineOnly();
    void aLostQuoteInALongFileIsFoundInLinearTime();
    void aLineWithoutEndIsRefused();
    void tooManyColumnsAreRefused();
};

void TestCsvReader::cellsAreParted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<Rows>("rows");
    const QChar comma = u',';
    QTest::newRow("empty") << u""_s << comma << Rows{};
    QTest::newRow("simple") << u"a,b\n1,2\n"_s << comma << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("no break at the end")
        << u"a,b\n1,2"_s << comma << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("CR") << u"a,b\r1,2\r"_s << comma << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("CRLF") << u"a,b\r\n1,2\r\n"_s << comma << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("blank lines are rows") << u"\n\na"_s << comma << Rows{{u""_s}, {u""_s}, {u"a"_s}};
    QTest::newRow("empty cells") << u",,\n"_s << comma << Rows{{u""_s, u""_s, u""_s}};
    QTest::newRow("delimiter at the end of file") << u"a,"_s << comma << Rows{{u"a"_s, u""_s}};
    QTest::newRow("quotes") << u"\"a\",\"b,c\"\n"_s << comma << Rows{{u"a"_s, u"b,c"_s}};
    QTest::newRow("doubled quotes") << u"\"a \"\"b\"\"\",\"\"\"\"\n"_s << comma
                                    << Rows{{u"a \"b\""_s, u"\""_s}};
    QTest::newRow("break in quotes") << u"\"a\r\nb\",c\n"_s << comma << Rows{{u"a\r\nb"_s, u"c"_s}};
    QTest::newRow("empty quotes") << u"\"\",x"_s << comma << Rows{{u""_s, u"x"_s}};
    QTest::newRow("space after quotes") << u"\"a\" ,b"_s << comma << Rows{{u"a"_s, u"b"_s}};
    QTest::newRow("quote inside a bare cell")
        << u"5\" screen,b"_s << comma << Rows{{u"5\" screen"_s, u"b"_s}};
    QTest::newRow("spaces are kept") << u" a , b "_s << comma << Rows{{u" a "_s, u" b "_s}};
    QTest::newRow("semicolon") << u"a;b,c"_s << QChar(u';') << Rows{{u"a"_s, u"b,c"_s}};
    QTest::newRow("tab") << u"a\t\"b\tc\""_s << QChar(u'\t') << Rows{{u"a"_s, u"b\tc"_s}};
    QTest::newRow("Arabic") << u"الشهر,الوكالة"_s << comma << Rows{{u"الشهر"_s, u"الوكالة"_s}};
}

void TestCsvReader::cellsAreParted()
{
    QFETCH(QString, text);
    QFETCH(QChar, delimiter);
    QFETCH(Rows, rows);
    QCOMPARE(cellsOf(readAll(CsvReader(text, delimiter))), rows);
}

void TestCsvReader::piecesOfAnySizeGiveTheSameRows_data()
{
    QTest::addColumn<int>("size");
    for (int size = 1; size <= 12; ++size)
        QTest::addRow("%d", size) << size;
}

void TestCsvReader::piecesOfAnySizeGiveTheSameRows()
{
    QFETCH(int, size);
    const QString text = u"a,\"b\"\"\r\nc\"\r\n\r\n1,2\rx,\"\"\n\"open,3\n4,5\n"_s;
    const auto whole = readAll(CsvReader(text, u','));
    QCOMPARE(whole.size(), size_t(6));
    QCOMPARE(readAll(CsvReader(inPieces(text, size), u',')), whole);
}

void TestCsvReader::linesAreCountedFromOneWhateverEndsThem()
{
    const auto rows = readAll(CsvReader(u"a\r\n\"b\n\r\nc\"\rd\n\ne"_s, u','));
    QList<int> lines;
    for (const TableRow &row : rows)
        lines.append(row.line);
    QCOMPARE(lines, QList<int>({1, 2, 5, 6, 7}));
}

void TestCsvReader::aRowKeepsItsText()
{
    const auto rows = readAll(CsvReader(u"a, \"b\"\r\n\"c\nd\",e"_s, u','));
    QCOMPARE(rows[0].text, u"a, \"b\""_s);
    QCOMPARE(rows[1].text, u"\"c\nd\",e"_s);
}

void TestCsvReader::aQuoteThatNeverClosesSpoilsItsLineOnly()
{
    const auto rows = readAll(CsvReader(u"a,b\n1,\"open\n2,3\n4,5\n"_s, u','));
    QCOMPARE(rows.size(), size_t(4));
    QVERIFY(rows[1].badQuoting);
    QCOMPARE(rows[1].line, 2);
    QCOMPARE(rows[1].text, u"1,\"open"_s);
    QVERIFY(!rows[2].badQuoting);
    QCOMPARE(rows[2].cells, std::vector<QString>({u"2"_s, u"3"_s}));
    QCOMPARE(rows[3].line, 4);
}

void TestCsvReader::aQuoteThatClosesInACellSpoilsItsLineOnly()
{
    const auto rows = readAll(CsvReader(u"1,\"Hey, I missed \" it\",3\n2,3,4\n"_s, u','));
    QCOMPARE(rows.size(), size_t(2));
    QVERIFY(rows[0].badQuoting);
    QCOMPARE(rows[1].cells, std::vector<QString>({u"2"_s, u"3"_s, u"4"_s}));
}

void TestCsvReader::aLostQuoteInALongFileIsFoundInLinearTime()
{
    QString text;
    for (int i = 0; i < 200'000; ++i)
        text += i % 1000 == 0 ? u"1,\"x\" y\n"_s : u"1,2026-10\n"_s;
    text += u"1,\"never closed\n"_s;
    for (int i = 0; i < 200'000; ++i)
        text += u"1,2026-10\n"_s;
    QElapsedTimer timer;
    timer.start();
    const auto rows = readAll(CsvReader(inPieces(text, limits::pieceBytes), u','));
    QCOMPARE(rows.size(), size_t(400'001));
    QCOMPARE(std::ranges::count(rows, true, &TableRow::badQuoting), 201);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void TestCsvReader::aLineWithoutEndIsRefused()
{
    CsvReader reader(inPieces(QString(limits::cellBytes + 10, u'x'), limits::pieceBytes), u',', u"f"_s);
    TableRow row;
    const auto more = reader.next(row);
    QVERIFY(!more);
    QCOMPARE(more.error().code, ErrorCode::CellTooLarge);
    QCOMPARE(more.error().args, QVariantList({u"f"_s, 1, limits::cellBytes}));
}

void TestCsvReader::tooManyColumnsAreRefused()
{
    CsvReader reader(u"a\n"_s + QString(limits::columns, u','), u',');
    TableRow row;
    QVERIFY(reader.next(row).value_or(false));
    const auto more = reader.next(row);
    QVERIFY(!more);
    QCOMPARE(more.error().code, ErrorCode::TooManyColumns);
    QCOMPARE(more.error().args.value(1).toInt(), 2);
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"

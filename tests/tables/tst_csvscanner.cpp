#include "app/tables/csvscanner.h"
#include "app/tables/limits.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

/// Gives bytes in pieces of @p size, however much room there is.
class Pieces : public ByteSource
{
public:
    Pieces(QByteArray bytes, qsizetype size)
        : m_bytes(std::move(bytes))
        , m_size(size)
    {
    }
    Result<qsizetype> read(char *into, qsizetype room) override
    {
        const qsizetype count = std::min({room, m_size, m_bytes.size() - m_at});
        std::copy_n(m_bytes.constData() + m_at, count, into);
        m_at += count;
        return count;
    }
    qint64 position() const override { return m_at; }

private:
    QByteArray m_bytes;
    qsizetype m_size;
    qsizetype m_at = 0;
};

/// A row that outlives the reader's buffer.
struct KeptRow
{
    int line = 0;
    QByteArrayList cells;
    QByteArray text;
    bool badQuoting = false;
    bool operator==(const KeptRow &) const = default;
};

QByteArray kept(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

QList<KeptRow> rowsOf(const QByteArray &bytes, QChar delimiter = u',', qsizetype size = 1'000'000)
{
    CsvScanner scanner(std::make_unique<Pieces>(bytes, size), delimiter);
    QList<KeptRow> rows;
    RawRow row;
    for (auto more = scanner.next(row); more && *more; more = scanner.next(row)) {
        KeptRow keptRow{row.line, {}, kept(row.text), row.badQuoting};
        for (const std::string_view cell : row.cells)
            keptRow.cells.append(kept(cell));
        rows.append(keptRow);
    }
    return rows;
}

/// Characters that mean something, in any order.
QByteArray troublesomeBytes(QRandomGenerator &random, int length)
{
    static const QByteArrayList parts{"\"", "\"", ",", "\n", "\r", "\r\n", "a", "bc", "\"\"", " ", "ش", "é"};
    QByteArray bytes;
    for (int i = 0; i < length; ++i)
        bytes += parts[random.bounded(parts.size())];
    return bytes;
}

} // namespace

class TestCsvScanner : public QObject
{
    Q_OBJECT

private slots:
    void piecesOfAnySizeGiveTheSameRows();
    void aCellWithDoubledQuotesIsUnescapedButNotItsText();
    void aBadLineThatAPieceCutsStaysWhole();
    void linesInQuotesAreCounted();
    void aDelimiterMayHaveSeveralBytes_data();
    void aDelimiterMayHaveSeveralBytes();
    void longCellsAreFoundWhole_data();
    void longCellsAreFoundWhole();
    void thePositionGoesToTheEnd();
    void whatPassesALimitIsRefused_data();
    void whatPassesALimitIsRefused();
    void lostQuotesCostLinearTime();
};

void TestCsvScanner::piecesOfAnySizeGiveTheSameRows()
{
    QRandomGenerator random(20261031);
    for (int round = 0; round < 500; ++round) {
        const QByteArray bytes = troublesomeBytes(random, random.bounded(1, 60));
        const auto whole = rowsOf(bytes);
        QByteArray joined;
        for (const KeptRow &row : whole)
            joined += row.text;
        QByteArray expected = bytes;
        QCOMPARE(joined.replace("\r", "").replace("\n", ""), expected.replace("\r", "").replace("\n", ""));
        for (const qsizetype size : {1, 2, 3, 7})
            QVERIFY2(rowsOf(bytes, u',', size) == whole, bytes.toPercentEncoding().constData());
    }
}

void TestCsvScanner::aCellWithDoubledQuotesIsUnescapedButNotItsText()
{
    const auto rows = rowsOf("x,\"say \"\"hi\"\"\",\"\"\"\",\"\"\"a\"\"\"\n1,2,3,4\n");
    QCOMPARE(rows[0].cells, QByteArrayList({"x", "say \"hi\"", "\"", "\"a\""}));
    QCOMPARE(rows[0].text, "x,\"say \"\"hi\"\"\",\"\"\"\",\"\"\"a\"\"\""_ba);
    QCOMPARE(rows[1].cells, QByteArrayList({"1", "2", "3", "4"}));
}

void TestCsvScanner::aBadLineThatAPieceCutsStaysWhole()
{
    const QByteArray bytes = "\"a\"x, and so on to the end\r\n1,2\n";
    for (qsizetype size = 1; size < bytes.size(); ++size) {
        const auto rows = rowsOf(bytes, u',', size);
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows[0].badQuoting);
        QCOMPARE(rows[0].cells, QByteArrayList({"\"a\"x, and so on to the end"}));
        QCOMPARE(rows[1], (KeptRow{2, {"1", "2"}, "1,2", false}));
    }
}

void TestCsvScanner::linesInQuotesAreCounted()
{
    const auto rows = rowsOf("a\r\n\"b\n\r\nc\r\",\"\n\"\rd\n\"open\ne");
    QList<int> lines;
    for (const KeptRow &row : rows)
        lines.append(row.line);
    QCOMPARE(lines, QList<int>({1, 2, 7, 8, 9}));
    QVERIFY(rows[3].badQuoting);
}

void TestCsvScanner::aDelimiterMayHaveSeveralBytes_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {1, 2, 3, 4, 100})
        QTest::addRow("pieces of %d", static_cast<int>(size)) << size;
}

void TestCsvScanner::aDelimiterMayHaveSeveralBytes()
{
    QFETCH(qsizetype, size);
    const QString text = u"a¦\"b¦c\"¦§\n¦é¦\n"_s; // § and é share the first byte of the broken bar
    const auto rows = rowsOf(text.toUtf8(), u'¦', size);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].cells, QByteArrayList({"a", "b¦c", "§"}));
    QCOMPARE(rows[1].cells, QByteArrayList({"", "é", ""}));
}

void TestCsvScanner::longCellsAreFoundWhole_data()
{
    QTest::addColumn<int>("length");
    for (const int length : {0, 1, 15, 16, 17, 31, 32, 33, 63, 64, 65, 300'000})
        QTest::addRow("%d", length) << length;
}

void TestCsvScanner::longCellsAreFoundWhole()
{
    QFETCH(int, length);
    const QByteArray cell(length, 'x');
    const auto rows = rowsOf(cell + ",\"" + cell + "\"\n" + cell + "\r\n" + cell + ",end");
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].cells, QByteArrayList({cell, cell}));
    QCOMPARE(rows[1].cells, QByteArrayList({cell}));
    QCOMPARE(rows[2].cells, QByteArrayList({cell, "end"}));
}

void TestCsvScanner::thePositionGoesToTheEnd()
{
    const QByteArray bytes = QByteArray("1,2,3\n").repeated(200'000);
    CsvScanner scanner(bytesOf(bytes), u',');
    RawRow row;
    qint64 before = 0;
    int steps = 0;
    for (auto more = scanner.next(row); more && *more; more = scanner.next(row)) {
        QVERIFY(scanner.position() >= before);
        steps += scanner.position() > before ? 1 : 0;
        before = scanner.position();
    }
    QCOMPARE(scanner.position(), bytes.size());
    QVERIFY(steps > 3);
}

void TestCsvScanner::whatPassesALimitIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error>("error");
    const QByteArray longCell(limits::cellBytes + 1, 'x');
    const Error tooLong{ErrorCode::CellTooLarge, {u"f"_s, 2, limits::cellBytes}, {}};
    QTest::newRow("a bare cell") << "a\n" + longCell + ",b\n" << tooLong;
    QTest::newRow("a line without end") << "a\n" + longCell + longCell << tooLong;
    QTest::newRow("a quoted cell") << "a\n\"" + longCell + "\"\n" << tooLong;
    QTest::newRow("a row") << "a\n" + (QByteArray(limits::cellBytes, 'x') + ',').repeated(5) << tooLong;
    QTest::newRow("columns") << "a\n" + QByteArray(limits::columns, ',')
                             << Error{ErrorCode::TooManyColumns, {u"f"_s, 2, limits::columns}, {}};
}

void TestCsvScanner::whatPassesALimitIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error, error);
    CsvScanner scanner(bytesOf(bytes), u',', u"f"_s);
    RawRow row;
    QVERIFY(scanner.next(row).value_or(false));
    const auto more = scanner.next(row);
    QVERIFY(!more);
    QCOMPARE(more.error(), error);
}

void TestCsvScanner::lostQuotesCostLinearTime()
{
    const QByteArray bytes = (QByteArray("1,\"lost\n") + QByteArray("1,2\n").repeated(500)).repeated(1000);
    QElapsedTimer timer;
    timer.start();
    const auto rows = rowsOf(bytes, u',', limits::scanBytes);
    QCOMPARE(rows.size(), 501'000);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestCsvScanner)
#include "tst_csvscanner.moc"

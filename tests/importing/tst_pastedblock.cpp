#include "app/importing/pastedblock.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;

class TestPastedBlock : public QObject
{
    Q_OBJECT

private slots:
    void aBlockIsParted_data();
    void aBlockIsParted();
    void aTypedNumberIsRead_data();
    void aTypedNumberIsRead();
    void blankIsNoValue();
    void badNumbersSayWhy_data();
    void badNumbersSayWhy();
};

void TestPastedBlock::aBlockIsParted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("one cell") << u"5"_s << Rows{{u"5"_s}};
    QTest::newRow("break at the end") << u"5\t6\r\n7\t8\r\n"_s << Rows{{u"5"_s, u"6"_s}, {u"7"_s, u"8"_s}};
    QTest::newRow("old Mac") << u"5\r6"_s << Rows{{u"5"_s}, {u"6"_s}};
    QTest::newRow("empty cells") << u"\t6\n7\t"_s << Rows{{u""_s, u"6"_s}, {u"7"_s, u""_s}};
    QTest::newRow("quoted break") << u"\"a\nb\"\t5"_s << Rows{{u"a\nb"_s, u"5"_s}};
    QTest::newRow("quoted tab") << u"\"a\tb\"\t5"_s << Rows{{u"a\tb"_s, u"5"_s}};
    QTest::newRow("a quote meant as one")
        << u"\"open\t5\n6\t7"_s << Rows{{u"\"open"_s, u"5"_s}, {u"6"_s, u"7"_s}};
    QTest::newRow("commas do not part") << u"1,5\t2,5"_s << Rows{{u"1,5"_s, u"2,5"_s}};
    QTest::newRow("nothing") << u""_s << Rows{};
}

void TestPastedBlock::aBlockIsParted()
{
    QFETCH(QString, text);
    QFETCH(Rows, rows);
    Rows found;
    for (const auto &row : parseBlock(text))
        found.append(QStringList(row.begin(), row.end()));
    QCOMPARE(found, rows);
}

void TestPastedBlock::aTypedNumberIsRead_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<double>("value");
    QTest::newRow("count") << u"30"_s << u"mql"_s << u"EUR"_s << 30.0;
    QTest::newRow("count with a comma") << u"1,234"_s << u"leads"_s << u"EUR"_s << 1234.0;
    QTest::newRow("count with a point") << u"1.234"_s << u"leads"_s << u"EUR"_s << 1234.0;
    QTest::newRow("ten thousand") << u"10.000"_s << u"leads"_s << u"EUR"_s << 10000.0;
    QTest::newRow("Arabic count") << u"١٬٢٣٤"_s << u"leads"_s << u"EUR"_s << 1234.0;
    QTest::newRow("Arabic comma") << u"١،٢٣٤"_s << u"leads"_s << u"EUR"_s << 1234.0;
    QTest::newRow("money") << u"1234.5"_s << u"spend"_s << u"EUR"_s << 123450.0;
    QTest::newRow("money grouped") << u"1,234.5"_s << u"spend"_s << u"EUR"_s << 123450.0;
    QTest::newRow("money, German") << u"1.234,5"_s << u"spend"_s << u"EUR"_s << 123450.0;
    QTest::newRow("money, Arabic") << u"١٬٢٣٤٫٥"_s << u"spend"_s << u"EUR"_s << 123450.0;
    QTest::newRow("money with a sign") << u"€ 8,000"_s << u"fee"_s << u"EUR"_s << 800000.0;
    QTest::newRow("money with a point alone") << u"8.000"_s << u"fee"_s << u"EUR"_s << 800000.0;
    QTest::newRow("dinars have three digits") << u"8.125"_s << u"fee"_s << u"KWD"_s << 8125.0;
    QTest::newRow("dinars grouped") << u"8,125"_s << u"fee"_s << u"KWD"_s << 8125000.0;
    QTest::newRow("yen have none") << u"8,125"_s << u"fee"_s << u"JPY"_s << 8125.0;
}

void TestPastedBlock::aTypedNumberIsRead()
{
    QFETCH(QString, cell);
    QFETCH(QString, metric);
    QFETCH(QString, currency);
    QFETCH(double, value);
    const auto read = readNumber(cell, *findMetric({metric}), *Currency::fromCode(currency));
    QVERIFY(read && *read);
    QCOMPARE((*read)->number, value);
    const bool isMoney = findMetric({metric})->unit == Unit::Money;
    QCOMPARE((*read)->currency.code(), isMoney ? currency : QString());
}

void TestPastedBlock::blankIsNoValue()
{
    for (const QString &cell : {u""_s, u"  "_s, u"-"_s, u"--"_s, u"n/a"_s}) {
        const auto read = readNumber(cell, *findMetric(metrics::mql()), {});
        QVERIFY2(read && !*read, qPrintable(cell));
    }
}

void TestPastedBlock::badNumbersSayWhy_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("metric");
    QTest::addColumn<int>("code");
    QTest::newRow("words") << u"abc"_s << u"mql"_s << static_cast<int>(ErrorCode::InvalidNumber);
    QTest::newRow("negative") << u"-3"_s << u"mql"_s << static_cast<int>(ErrorCode::NegativeValue);
    QTest::newRow("fraction") << u"3.5"_s << u"mql"_s << static_cast<int>(ErrorCode::FractionalCount);
    QTest::newRow("other currency") << u"3 USD"_s << u"spend"_s << static_cast<int>(ErrorCode::OtherCurrency);
}

void TestPastedBlock::badNumbersSayWhy()
{
    QFETCH(QString, cell);
    QFETCH(QString, metric);
    QFETCH(int, code);
    const auto read = readNumber(cell, *findMetric({metric}), *Currency::fromCode(u"EUR"));
    QVERIFY(!read);
    QCOMPARE(static_cast<int>(read.error().code), code);
    QCOMPARE(read.error().args.value(0).toString(), cell);
}

QTEST_APPLESS_MAIN(TestPastedBlock)
#include "tst_pastedblock.moc"

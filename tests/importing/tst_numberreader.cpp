#include "app/importing/numberreader.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

const Metric &count()
{
    return *findMetric(metrics::mql());
}

const Metric &money()
{
    return *findMetric(metrics::spend());
}

Currency currency(const char *code)
{
    return *Currency::fromCode(QString::fromLatin1(code));
}

/// `25`, `none`, or the number of the reason for rejecting.
QString outcome(const tl::expected<std::optional<Value>, RejectReason> &read)
{
    if (!read)
        return u"rejected %1"_s.arg(static_cast<int>(read.error()));
    return *read ? QString::number((*read)->number, 'f', 0) : u"none"_s;
}

QString rejected(RejectReason why)
{
    return u"rejected %1"_s.arg(static_cast<int>(why));
}

} // namespace

Q_DECLARE_METATYPE(mizan::DecimalMark)

class TestNumberReader : public QObject
{
    Q_OBJECT

private slots:
    void aCountIsRead_data();
    void aCountIsRead();
    void moneyIsReadIntoMinorUnits_data();
    void moneyIsReadIntoMinorUnits();
    void theCurrencyHasItsOwnDigits();
    void theColumnDecidesTheMark_data();
    void theColumnDecidesTheMark();
    void aContradictionIsNoDecision();
};

void TestNumberReader::aCountIsRead_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << u"25"_s << u"25"_s;
    QTest::newRow("zero") << u"0"_s << u"0"_s;
    QTest::newRow("spaces") << u"\u00A0 25 "_s << u"25"_s;
    QTest::newRow("grouped") << u"1,234,567"_s << u"1234567"_s;
    QTest::newRow("Indian groups") << u"12,34,567"_s << u"1234567"_s;
    QTest::newRow("no-break space") << u"1\u00A0234"_s << u"1234"_s;
    QTest::newRow("narrow no-break space") << u"1\u202F234"_s << u"1234"_s;
    QTest::newRow("apostrophe") << u"1'234"_s << u"1234"_s;
    QTest::newRow("typographic apostrophe") << u"1’234"_s << u"1234"_s;
    QTest::newRow("Arabic digits") << u"٢٥"_s << u"25"_s;
    QTest::newRow("Persian digits") << u"۲۵"_s << u"25"_s;
    QTest::newRow("Arabic thousands") << u"١٬٢٣٤"_s << u"1234"_s;
    QTest::newRow("whole fraction") << u"25.00"_s << u"25"_s;
    QTest::newRow("Arabic fraction") << u"٢٥٫٠"_s << u"25"_s;
    QTest::newRow("plus") << u"+25"_s << u"25"_s;
    QTest::newRow("direction mark") << u"\u200F25"_s << u"25"_s;
    QTest::newRow("blank") << u""_s << u"none"_s;
    QTest::newRow("spaces only") << u" \u00A0"_s << u"none"_s;
    for (const QString &none :
         {u"-"_s, u"--"_s, u" --"_s, u"—"_s, u"n/a"_s, u"N/A"_s, u"#N/A"_s, u"null"_s, u"غير متوفر"_s})
        QTest::newRow(qPrintable(none)) << none << u"none"_s;
    QTest::newRow("negative") << u"-5"_s << rejected(RejectReason::NegativeValue);
    QTest::newRow("real minus sign") << u"−5"_s << rejected(RejectReason::NegativeValue);
    QTest::newRow("minus behind") << u"5-"_s << rejected(RejectReason::NegativeValue);
    QTest::newRow("in parentheses") << u"(5)"_s << rejected(RejectReason::NegativeValue);
    QTest::newRow("escaped formula") << u"'-5"_s << rejected(RejectReason::NegativeValue);
    QTest::newRow("minus zero") << u"-0"_s << u"0"_s;
    QTest::newRow("fraction") << u"12.5"_s << rejected(RejectReason::FractionalCount);
    QTest::newRow("words") << u"abc"_s << rejected(RejectReason::InvalidNumber);
    QTest::newRow("number and word") << u"25 leads"_s << rejected(RejectReason::InvalidNumber);
    QTest::newRow("percent") << u"25%"_s << rejected(RejectReason::InvalidNumber);
    QTest::newRow("two numbers") << u"25/30"_s << rejected(RejectReason::InvalidNumber);
    QTest::newRow("spreadsheet's error") << u"#DIV/0!"_s << rejected(RejectReason::InvalidNumber);
    QTest::newRow("scientific") << u"1.20253E+17"_s << rejected(RejectReason::InvalidNumber);
    QTest::newRow("wrong groups") << u"12,34"_s << rejected(RejectReason::InvalidNumber);
    QTest::newRow("group of zero") << u"0,234"_s << rejected(RejectReason::InvalidNumber);
    QTest::newRow("mixed groups") << u"1'234,567"_s << rejected(RejectReason::InvalidNumber);
    QTest::newRow("too long to be exact") << u"1234567890123456"_s << rejected(RejectReason::InvalidNumber);
    QTest::newRow("currency on a count") << u"€ 25"_s << rejected(RejectReason::InvalidNumber);
}

void TestNumberReader::aCountIsRead()
{
    QFETCH(QString, cell);
    QFETCH(QString, value);
    QCOMPARE(outcome(NumberReader(count(), currency("EUR"), DecimalMark::Point).read(cell)), value);
}

void TestNumberReader::moneyIsReadIntoMinorUnits_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<DecimalMark>("mark");
    QTest::addColumn<QString>("value");
    const auto point = DecimalMark::Point;
    const auto comma = DecimalMark::Comma;
    QTest::newRow("whole") << u"9375"_s << point << u"937500"_s;
    QTest::newRow("point") << u"1,234.56"_s << point << u"123456"_s;
    QTest::newRow("comma") << u"1.234,56"_s << comma << u"123456"_s;
    QTest::newRow("comma grouped by spaces") << u"1 234,56"_s << comma << u"123456"_s;
    QTest::newRow("Swiss") << u"1'234.56"_s << point << u"123456"_s;
    QTest::newRow("Arabic") << u"١٬٢٣٤٫٥٦"_s << point << u"123456"_s;
    QTest::newRow("one decimal") << u"0.5"_s << point << u"50"_s;
    QTest::newRow("bare fraction") << u".5"_s << point << u"50"_s;
    QTest::newRow("three decimals are rounded") << u"2.345"_s << point << u"235"_s;
    QTest::newRow("binary fractions do not matter") << u"1.005"_s << point << u"101"_s;
    QTest::newRow("large") << u"9,999,999,999,999.99"_s << point << u"999999999999999"_s;
    QTest::newRow("sign before") << u"€ 12.50"_s << point << u"1250"_s;
    QTest::newRow("sign after") << u"12,50 €"_s << comma << u"1250"_s;
    QTest::newRow("code before") << u"EUR 12.50"_s << point << u"1250"_s;
    QTest::newRow("code after") << u"12.50 eur"_s << point << u"1250"_s;
    QTest::newRow("Arabic name") << u"١٢٫٥ يورو"_s << point << u"1250"_s;
    QTest::newRow("dollars") << u"$12.50"_s << point << rejected(RejectReason::OtherCurrency);
    QTest::newRow("another code") << u"12.50 USD"_s << point << rejected(RejectReason::OtherCurrency);
    QTest::newRow("another name") << u"12 ر.س"_s << point << rejected(RejectReason::OtherCurrency);
    QTest::newRow("no currency") << u"12.50 apples"_s << point << rejected(RejectReason::InvalidNumber);
    QTest::newRow("negative") << u"-€5.00"_s << point << rejected(RejectReason::NegativeValue);
    QTest::newRow("none") << u"--"_s << point << u"none"_s;
    QTest::newRow("other mark") << u"1.234,56"_s << point << rejected(RejectReason::InvalidNumber);
}

void TestNumberReader::moneyIsReadIntoMinorUnits()
{
    QFETCH(QString, cell);
    QFETCH(DecimalMark, mark);
    QFETCH(QString, value);
    QCOMPARE(outcome(NumberReader(money(), currency("EUR"), mark).read(cell)), value);
}

void TestNumberReader::theCurrencyHasItsOwnDigits()
{
    QCOMPARE(outcome(NumberReader(money(), currency("KWD"), DecimalMark::Point).read(u"1.234")), u"1234"_s);
    QCOMPARE(outcome(NumberReader(money(), currency("JPY"), DecimalMark::Point).read(u"¥1,234")), u"1234"_s);
    const auto read = NumberReader(money(), currency("CAD"), DecimalMark::Point).read(u"$5");
    QCOMPARE(read.value().value().currency, currency("CAD"));
}

void TestNumberReader::theColumnDecidesTheMark_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("isCount");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("openExample");
    QTest::newRow("plain numbers") << QStringList{u"5"_s, u"10"_s} << true << u""_s << u""_s;
    QTest::newRow("both marks") << QStringList{u"1,234.56"_s} << false << u"."_s << u""_s;
    QTest::newRow("both marks, turned") << QStringList{u"1.234,56"_s} << false << u","_s << u""_s;
    QTest::newRow("two decimals") << QStringList{u"12.50"_s} << false << u"."_s << u""_s;
    QTest::newRow("comma with two decimals") << QStringList{u"12,50"_s} << false << u","_s << u""_s;
    QTest::newRow("groups repeated") << QStringList{u"1.234.567"_s} << false << u","_s << u""_s;
    QTest::newRow("leading zero") << QStringList{u"0.123"_s} << false << u"."_s << u""_s;
    QTest::newRow("four digits before") << QStringList{u"1234.567"_s} << false << u"."_s << u""_s;
    QTest::newRow("ten thousand or ten") << QStringList{u"10.000"_s} << false << u""_s << u"10.000"_s;
    QTest::newRow("ten thousand or ten, counted") << QStringList{u"10.000"_s} << true << u""_s << u"10.000"_s;
    QTest::newRow("money of either kind") << QStringList{u"1,234"_s} << false << u""_s << u"1,234"_s;
    QTest::newRow("a count is whole") << QStringList{u"1,234"_s} << true << u"."_s << u""_s;
    QTest::newRow("settled by another cell")
        << QStringList{u"10.000"_s, u"2,50"_s} << false << u","_s << u"10.000"_s;
    QTest::newRow("words do not vote")
        << QStringList{u"abc"_s, u"--"_s, u"1,5,0"_s} << false << u""_s << u""_s;
    QTest::newRow("fraction of a count") << QStringList{u"12.5"_s} << true << u"."_s << u""_s;
}

void TestNumberReader::theColumnDecidesTheMark()
{
    QFETCH(QStringList, cells);
    QFETCH(bool, isCount);
    QFETCH(QString, mark);
    QFETCH(QString, openExample);
    DecimalVote vote(isCount ? Unit::Count : Unit::Money);
    for (const QString &cell : cells)
        vote.add(cell);
    const auto decided = vote.decided();
    QCOMPARE(decided ? (*decided == DecimalMark::Point ? u"."_s : u","_s) : u""_s, mark);
    QCOMPARE(vote.openExample(), openExample);
}

void TestNumberReader::aContradictionIsNoDecision()
{
    DecimalVote vote(Unit::Money);
    vote.add(u"12.50");
    vote.add(u"12,50");
    QVERIFY(vote.isContradictory());
    QVERIFY(!vote.decided());
    QCOMPARE(vote.openExample(), u"12,50"_s);
}

QTEST_APPLESS_MAIN(TestNumberReader)
#include "tst_numberreader.moc"

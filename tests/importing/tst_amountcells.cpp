#include "app/importing/amountcells.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

class TestAmountCells : public QObject
{
    Q_OBJECT

private slots:
    void moneyIsRead_data();
    void moneyIsRead();
    void whatIsNoMoneyIsSaid_data();
    void whatIsNoMoneyIsSaid();
    void theRowsOwnCurrencyHolds();
    void scoresAreRead_data();
    void scoresAreRead();
    void theDecimalMarkIsVotedOn();
};

namespace {

const Currency eur = *Currency::fromCode(u"EUR");
const Currency usd = *Currency::fromCode(u"USD");
const Currency kwd = *Currency::fromCode(u"KWD");

} // namespace

void TestAmountCells::moneyIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isComma");
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *text, bool isComma, qint64 cents, const char *code = "EUR") {
        QTest::addRow("%s%s", text, isComma ? " with a comma" : "")
            << QString::fromUtf8(text) << isComma << cents << QString::fromLatin1(code);
    };
    row("75000", false, 7'500'000);
    row(" 75000.5 ", false, 7'500'050);
    row("0.005", false, 1);
    row("0", false, 0);
    row("1.234", false, 123); // a fraction, as the column says
    row("1.234", true, 123'400);
    row("1.234,50", true, 123'450);
    row("1,234.50", false, 123'450);
    row("€ 1,200", false, 120'000);
    row("1200 EUR", false, 120'000);
    row("$99.99", false, 9'999, "USD");
    row("١٢٠٠", false, 120'000);
    row("1200", true, 120'000);
}

void TestAmountCells::moneyIsRead()
{
    QFETCH(QString, text);
    QFETCH(bool, isComma);
    QFETCH(qint64, cents);
    QFETCH(QString, code);
    AmountCells cells(Unit::Money, isComma ? DecimalMark::Comma : DecimalMark::Point);
    const auto amount = cells.money(text.toStdString(), CellKind::Text, eur, {});
    QVERIFY(amount && *amount);
    QCOMPARE((*amount)->minorUnits, cents);
    QCOMPARE((*amount)->currency.code(), code);
}

void TestAmountCells::whatIsNoMoneyIsSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<RejectReason>("reason");
    const auto row = [](const char *text, RejectReason reason) {
        QTest::newRow(text) << QString::fromUtf8(text) << reason;
    };
    row("much", RejectReason::InvalidMoney);
    row("12 apples", RejectReason::InvalidMoney);
    row("1.2.3", RejectReason::InvalidMoney);
    row("-500", RejectReason::NegativeValue);
    row("99999999999999999999", RejectReason::InvalidMoney);
}

void TestAmountCells::whatIsNoMoneyIsSaid()
{
    QFETCH(QString, text);
    QFETCH(RejectReason, reason);
    const auto amount =
        AmountCells(Unit::Money, DecimalMark::Point).money(text.toStdString(), CellKind::Text, eur, {});
    QVERIFY(!amount);
    QCOMPARE(amount.error(), reason);
}

void TestAmountCells::theRowsOwnCurrencyHolds()
{
    AmountCells cells(Unit::Money, DecimalMark::Point);
    QCOMPARE(*cells.money("1.5", CellKind::Text, eur, kwd), (Amount{1500, kwd}));
    QCOMPARE(*cells.money("$1.5", CellKind::Text, eur, usd), (Amount{150, usd}));
    const auto other = cells.money("$1.5", CellKind::Text, eur, kwd);
    QVERIFY(!other);
    QCOMPARE(other.error(), RejectReason::OtherCurrency);
    for (const char *blank : {"", " ", "-", "n/a"})
        QVERIFY(!*cells.money(blank, CellKind::Text, eur, {}));
}

void TestAmountCells::scoresAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CellKind>("kind");
    QTest::addColumn<double>("score");
    const auto row = [](const char *text, double score, CellKind kind = CellKind::Text) {
        QTest::newRow(text) << QString::fromUtf8(text) << kind << score;
    };
    row("85", 85);
    row("8.25", 8.25);
    row("-3", -3);
    row("٨٥", 85);
    row("1.234", 1.234, CellKind::Number);
    row("1e+2", 100, CellKind::Number);
}

void TestAmountCells::scoresAreRead()
{
    QFETCH(QString, text);
    QFETCH(CellKind, kind);
    QFETCH(double, score);
    const auto read = AmountCells(Unit::Score, DecimalMark::Point).number(text.toStdString(), kind);
    QVERIFY(read && *read);
    QCOMPARE(**read, score);
}

void TestAmountCells::theDecimalMarkIsVotedOn()
{
    AmountCells cells(Unit::Money, DecimalMark::Point);
    static_cast<void>(cells.money("1200", CellKind::Text, eur, {}));
    QVERIFY(cells.vote().openExample().isEmpty());
    static_cast<void>(cells.money("10.000", CellKind::Text, eur, {}));
    QCOMPARE(cells.vote().openExample(), u"10.000"_s);
    QVERIFY(!cells.vote().decided());
    static_cast<void>(cells.money("17.5", CellKind::Number, eur, {})); // of a spreadsheet: no evidence
    QVERIFY(!cells.vote().decided());
    static_cast<void>(cells.money("17.5", CellKind::Text, eur, {}));
    QCOMPARE(cells.vote().decided(), DecimalMark::Point);
    static_cast<void>(cells.money("17,5", CellKind::Text, eur, {}));
    QVERIFY(cells.vote().isContradictory());
}

QTEST_APPLESS_MAIN(TestAmountCells)
#include "tst_amountcells.moc"

#include "app/importing/personaltext.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

class TestPersonalText : public QObject
{
    Q_OBJECT

private slots:
    void theFirstAddressOfACellCounts_data();
    void theFirstAddressOfACellCounts();
    void phoneNumbersAreKnown_data();
    void phoneNumbersAreKnown();
    void aReasonQuotesNoPerson_data();
    void aReasonQuotesNoPerson();
    void onlyMappedCellsOfARowAreKept();
    void aRowOfAnotherWidthIsNotKept();
    void allIsKeptWherePersonsAre();
};

void TestPersonalText::theFirstAddressOfACellCounts_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("email");
    const auto row = [](const char *cell, const char *email) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromUtf8(email);
    };
    row("a@b.example", "a@b.example");
    row(" a@b.example , c@d.example", "a@b.example");
    row("a@b.example; c@d.example", "a@b.example");
    row("Anna <a@b.example>", "a@b.example");
    row("mailto:a@b.example", "a@b.example");
    row("none\nc@d.example (Work)", "c@d.example");
    row("n/a", "");
    row("@", "");
    row("", "");
    row("unknown", "");
}

void TestPersonalText::theFirstAddressOfACellCounts()
{
    QFETCH(QString, cell);
    QFETCH(QString, email);
    const std::string bytes = cell.toStdString();
    QCOMPARE(std::string(firstEmail(bytes)), email.toStdString());
}

void TestPersonalText::phoneNumbersAreKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPhone");
    const auto row = [](const char *text, bool isPhone) {
        QTest::newRow(text) << QString::fromUtf8(text) << isPhone;
    };
    row("+49 30 1234567", true);
    row("(030) 123-4567", true);
    row("030.123.4567", true);
    row("2024-03-12", false);
    row("12.03.2024", false);
    row("20240312", false);
    row("31/02/2024 10:15", false);
    row("12345", false);
    row("Room 1234567", false);
}

void TestPersonalText::phoneNumbersAreKnown()
{
    QFETCH(QString, text);
    QFETCH(bool, isPhone);
    QCOMPARE(looksLikePhone(text.toStdString()), isPhone);
}

void TestPersonalText::aReasonQuotesNoPerson_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("wantsDigit");
    QTest::addColumn<QString>("quoted");
    const auto row = [](const char *name, const char *cell, bool wantsDigit, const char *quoted) {
        QTest::newRow(name) << QString::fromUtf8(cell) << wantsDigit << QString::fromUtf8(quoted);
    };
    row("bad date", "2024-02-30", true, "2024-02-30");
    row("a name in a column of dates", "Erika Mustermann", true, "…");
    row("an address", "a@b.example", false, "…");
    row("a phone number", "+49 30 1234567", false, "…");
    row("a long amount", "12345678x", true, "12345678x");
    row("an amount of ten digits", "1234567890", true, "1234567890");
    row("an agency", " Acme ", false, "Acme");
    row("Arabic digits", "٣٢/١٣", true, "٣٢/١٣");
    row("long", "0123456789 0123456789 0123456789 0123456789 0123456789 0123456789x", true,
        "0123456789 0123456789 0123456789 0123456789 0123456789 0123…");
}

void TestPersonalText::aReasonQuotesNoPerson()
{
    QFETCH(QString, cell);
    QFETCH(bool, wantsDigit);
    QFETCH(QString, quoted);
    QCOMPARE(quotable(cell.toStdString(), wantsDigit), quoted);
}

namespace {

const ColumnMapping mapping{{{u"record_id"_s, 0},
                             {u"name"_s, 1},
                             {u"email"_s, 2},
                             {u"mql_date"_s, 3},
                             {u"source"_s, 4},
                             {u"attribute.City"_s, 6}}};

RawRow rowOf(std::vector<std::string_view> cells)
{
    RawRow row;
    row.line = 7;
    row.cells = std::move(cells);
    row.text = "as it stands";
    return row;
}

} // namespace

void TestPersonalText::onlyMappedCellsOfARowAreKept()
{
    const RowBlanker blanker(mapping, 7, u';', false);
    QCOMPARE(
        blanker.text(rowOf({"17", "Anna", "a@b.example", "2024-02-30", "Paid; Search", "secret", "Berlin"})),
        u";;;2024-02-30;\"Paid; Search\";;Berlin"_s);
    QCOMPARE(blanker.text(rowOf({"17", "Anna", "", "Anna Schmidt", "x@y.example", "", "+49 30 1234567"})),
             u";;;;;;"_s);
}

void TestPersonalText::aRowOfAnotherWidthIsNotKept()
{
    const RowBlanker blanker(mapping, 7, u',', false);
    QCOMPARE(blanker.text(rowOf({"17", "Anna", "Berlin"})), QString());
    RawRow bad = rowOf({"17", "x", "y", "2024-01-01", "s", "", "c"});
    bad.badQuoting = true;
    QCOMPARE(blanker.text(bad), QString());
}

void TestPersonalText::allIsKeptWherePersonsAre()
{
    const RowBlanker blanker(mapping, 7, u',', true);
    QCOMPARE(blanker.text(rowOf({"17", "Anna"})), u"as it stands"_s);
}

QTEST_APPLESS_MAIN(TestPersonalText)
#include "tst_personaltext.moc"

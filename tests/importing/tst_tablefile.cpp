#include "app/importing/importrequest.h"
#include "app/importing/numberreader.h"
#include "app/importing/rowkind.h"
#include "app/importing/tablefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

const QString dataFolder = QStringLiteral(MIZAN_SOURCE_DIR "/../shared/data/");

/// The rows of a table by their kinds.
struct Counted
{
    std::map<RowKind, int> kinds;
    std::vector<TableRow> data;
};

Counted countedRows(const TableFile &table)
{
    const RowClassifier classifier({}, table.headers().size(), [](QStringView) { return false; });
    Counted counted;
    auto rows = table.rows();
    TableRow row;
    for (auto more = (*rows)->next(row); more && *more; more = (*rows)->next(row)) {
        const RowKind kind = classifier.kindOf(row);
        ++counted.kinds[kind];
        if (kind == RowKind::Data)
            counted.data.push_back(row);
    }
    return counted;
}

/// The sum of a column of counts.
double sumOf(const Counted &counted, const TableFile &table, const QString &header)
{
    const auto column = static_cast<int>(table.headers().indexOf(header));
    const NumberReader reader(*findMetric({u"leads"_s}), *Currency::fromCode(u"EUR"), DecimalMark::Point);
    double sum = 0;
    for (const TableRow &row : counted.data)
        sum += reader.read(row.cell(column)).value()->number;
    return sum;
}

} // namespace

class TestTableFile : public QObject
{
    Q_OBJECT

private slots:
    void theHeaderIsFound_data();
    void theHeaderIsFound();
    void severalTablesAreAChoice_data();
    void severalTablesAreAChoice();
    void oneTableIsNoChoice_data();
    void oneTableIsNoChoice();
    void eachTableHasItsOwnRows();
    void aTableThatIsNotThereIsRefused();
    void rawRowsAreTheRows();
    void twoHeaderRowsAreOne_data();
    void twoHeaderRowsAreOne();
    void textHasNoSheets();
    void theExplorationOfGa4HasThreeRowsAndATotal();
    void theFifteenTablesOfGa4AreAChoice();
    void theCampaignReportHasTwoRowsAndFourTotals();
    void theVisibleSheetIsTaken();
    void aSheetIsChosenByItsName();

private:
    Result<TableFile> openFile(const QString &path, const TableChoice &choice = {}) const
    {
        auto source = examineFile(path, {});
        if (!source)
            return failedLike(source);
        return TableFile::open(std::move(*source), choice);
    }
    Result<TableFile> open(const QString &text, const TableChoice &choice = {}) const
    {
        QFile file(m_folder.filePath(u"file.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("the test's file cannot be written");
        file.close();
        return openFile(file.fileName(), choice);
    }
    static bool hasData() { return QFile::exists(dataFolder); }

    QTemporaryDir m_folder;
};

void TestTableFile::theHeaderIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<int>("above");
    const QStringList plain{u"Month"_s, u"Agency"_s, u"MQL"_s};
    QTest::newRow("first row") << u"Month,Agency,MQL\n2026-10,Acme,5\n"_s << plain << 0;
    QTest::newRow("sep line") << u"sep=;\nMonth;Agency;MQL\n2026-10;Acme;5\n"_s << plain << 1;
    QTest::newRow("title, period, blank line")
        << u"Report\n\"July 8, 2025 - July 31, 2025\"\n\nMonth,Agency,MQL\n2026-10,Acme,5\n"_s << plain << 3;
    QTest::newRow("comments") << u"# one, two\n# three\nMonth,Agency,MQL\n2026-10,Acme,5\n"_s << plain << 2;
    QTest::newRow("names and values above")
        << u"Account,Acme\nPeriod,2026-10\n\nMonth,Agency,MQL\n2026-10,Acme,5\n"_s << plain << 3;
    QTest::newRow("a table of names and values above")
        << u"Setting,Value\nZone,Berlin\nRows,1\n\nMonth,Agency,MQL\n2026-10,Acme,5\n"_s << plain << 4;
    QTest::newRow("leads with stages of the same name as metrics")
        << u"Record ID,Email,Stage,Create Date\n1,a@b.example,MQL,2026-10-01\n2,c@d.example,SQL,2026-10-02\n"_s
        << QStringList{u"Record ID"_s, u"Email"_s, u"Stage"_s, u"Create Date"_s} << 0;
    QTest::newRow("spaces and breaks in headers")
        << u"\" Month \n\",\u00A0Agency,MQL\n2026-10,Acme,5\n"_s << plain << 0;
    QTest::newRow("no meaning") << u"a,b,c\n1,2,3\n4,5,6\n"_s << QStringList{u"a"_s, u"b"_s, u"c"_s} << 0;
}

void TestTableFile::theHeaderIsFound()
{
    QFETCH(QString, text);
    QFETCH(QStringList, headers);
    QFETCH(int, above);
    const auto table = open(text);
    QVERIFY(table);
    QCOMPARE(table->headers(), headers);
    QCOMPARE(table->preamble().size(), above);
    QCOMPARE(table->tables(), QStringList());
    QVERIFY(countedRows(*table).data.size() >= 1);
}

void TestTableFile::severalTablesAreAChoice_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("tables");
    QTest::newRow("blank line, other width")
        << u"Month,MQL\n2026-09,4\n2026-10,5\n\nMonth,Agency,SQL\n2026-10,Acme,2\n"_s
        << QStringList{u"Month, MQL"_s, u"Month, Agency, SQL"_s};
    QTest::newRow("blank line, one header shared") << u"Day,Users\n1,4\n2,5\n\nDay,New users\n1,4\n"_s
                                                   << QStringList{u"Day, Users"_s, u"Day, New users"_s};
    QTest::newRow("blank line, words where figures were")
        << u"Country,Users\nBA,5\nDE,6\n\nPage,Views\nHome,15\n"_s
        << QStringList{u"Country, Users"_s, u"Page, Views"_s};
    QTest::newRow("rows of delimiters between")
        << u"Month,MQL,\n2026-10,5,\n,,\nMonth,Agency,SQL\n2026-10,Acme,2\n"_s
        << QStringList{u"Month, MQL, "_s, u"Month, Agency, SQL"_s};
    QTest::newRow("comments between, the first without rows")
        << u"# all\nEvent,Conversions\n\n# more\nItem,Purchases\nShoe,3\n\n# none\nPlatform,Conversions\n"_s
        << QStringList{u"Event, Conversions"_s, u"Item, Purchases"_s, u"Platform, Conversions"_s};
    QTest::newRow("the same header twice after comments")
        << u"# May\nDay,Users\n1,5\n# June\nDay,Users\n1,6\n"_s
        << QStringList{u"Day, Users"_s, u"Day, Users"_s};
}

void TestTableFile::severalTablesAreAChoice()
{
    QFETCH(QString, text);
    QFETCH(QStringList, tables);
    const auto table = open(text);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::SeveralTables);
    QCOMPARE(table.error().args.value(1).toInt(), tables.size());
    QCOMPARE(table.error().args.value(3).toStringList(), tables);
    for (int i = 0; i < tables.size(); ++i) {
        TableChoice choice;
        choice.table = i + 1;
        const auto chosen = open(text, choice);
        QVERIFY(chosen);
        QCOMPARE(chosen->headers().join(u", "_s), tables[i]);
        QCOMPARE(chosen->tables(), tables);
    }
}

void TestTableFile::oneTableIsNoChoice_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rows");
    const QString table = u"Month,Agency,MQL\n2026-09,Acme,4\n2026-10,Acme,5\n"_s;
    QTest::newRow("plain") << table << 2;
    QTest::newRow("blank lines among the rows") << table + u"\n2026-11,Acme,6\n\n\n2026-12,Acme,7\n"_s << 4;
    QTest::newRow("the header again after a blank line") << table + u"\n"_s + table << 5;
    QTest::newRow("footer of Salesforce")
        << table + u"\n\nGrand Totals (2 records)\nConfidential Information - Do Not Distribute\n"
                   "Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.\n"_s
        << 2;
    QTest::newRow("words after a blank line") << table + u"\nnext,Acme,none\n2026-11,Acme,6\n"_s << 4;
    QTest::newRow("comments among the rows") << table + u"# checked\n2026-11,Acme,6\n"_s << 3;
    QTest::newRow("a lone note with a comma") << table + u"\nSource, all\nEnd\n"_s << 2;
}

void TestTableFile::oneTableIsNoChoice()
{
    QFETCH(QString, text);
    QFETCH(int, rows);
    const auto table = open(text);
    QVERIFY(table);
    QCOMPARE(table->headers(), QStringList({u"Month"_s, u"Agency"_s, u"MQL"_s}));
    QCOMPARE(static_cast<int>(countedRows(*table).data.size()), rows);
    TableChoice choice;
    choice.table = 1;
    QVERIFY(open(text, choice));
}

void TestTableFile::eachTableHasItsOwnRows()
{
    const QString text = u"# a\nDay,Users\n1,10\n2,20\n\n# b\nDay,New users\n1,30\n\n"_s;
    TableChoice choice;
    choice.table = 1;
    const auto first = open(text, choice);
    QVERIFY(first);
    QCOMPARE(first->preamble(), QStringList{u"# a"_s});
    QCOMPARE(sumOf(countedRows(*first), *first, u"Users"_s), 30.0);
    choice.table = 2;
    const auto second = open(text, choice);
    QVERIFY(second);
    QCOMPARE(second->preamble(), QStringList({QString(), u"# b"_s}));
    const Counted counted = countedRows(*second);
    QCOMPARE(sumOf(counted, *second, u"New users"_s), 30.0);
    QCOMPARE(counted.data.front().line, 8);
}

void TestTableFile::aTableThatIsNotThereIsRefused()
{
    TableChoice choice;
    choice.table = 2;
    const auto table = open(u"Month,MQL\n2026-10,5\n"_s, choice);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::TableNotFound);
    QCOMPARE(table.error().args.value(1), QVariant(2));
    QCOMPARE(table.error().args.value(2), QVariant(1));
}

void TestTableFile::rawRowsAreTheRows()
{
    const auto table = open(u"Report\n\nMonth,Agency,MQL\n2026-10,\"برايت\"\"س\",5\n\n\"bad\"x,y\n"_s);
    QVERIFY(table);
    auto raw = table->rawRows();
    auto rows = table->rows();
    RawRow rawRow;
    TableRow row;
    int count = 0;
    while ((*raw)->next(rawRow).value_or(false)) {
        QVERIFY((*rows)->next(row).value_or(false));
        QCOMPARE(decoded(rawRow), row);
        ++count;
    }
    QVERIFY(!(*rows)->next(row).value_or(true));
    QCOMPARE(count, 3);
    QCOMPARE((*raw)->position(), table->source().size);
}

void TestTableFile::twoHeaderRowsAreOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<int>("rows");
    QTest::newRow("survey with parts")
        << u"Respondent ID,Start Date,How did you hear of us?,,Name\n,,Friend,Advertisement,Open-Ended "
           "Response\n1,2026-10-01,x,,Anna\n2,2026-10-02,,x,Tom\n"_s
        << QStringList{u"Respondent ID"_s, u"Start Date"_s, u"How did you hear of us? Friend"_s,
                       u"How did you hear of us? Advertisement"_s, u"Name"_s}
        << 2;
    QTest::newRow("survey without parts")
        << u"Respondent ID,Start Date,Score\n,,Response\n1,2026-10-01,5\n"_s
        << QStringList{u"Respondent ID"_s, u"Start Date"_s, u"Score"_s} << 1;
    QTest::newRow("merged cells") << u"Month,Leads,,Spend,\n,Acme,Bright,Acme,Bright\n2026-10,5,6,7,8\n"_s
                                  << QStringList{u"Month"_s, u"Leads Acme"_s, u"Leads Bright"_s,
                                                 u"Spend Acme"_s, u"Spend Bright"_s}
                                  << 1;
    QTest::newRow("a first row of words is data")
        << u"Name,,Source\nAnna,x,Web\nTom,y,Fair\n"_s << QStringList{u"Name"_s, QString(), u"Source"_s} << 2;
    QTest::newRow("a first row without a name is data")
        << u"Name,City,Source\n,Berlin,Web\nTom,Paris,Fair\n"_s
        << QStringList{u"Name"_s, u"City"_s, u"Source"_s} << 2;
}

void TestTableFile::twoHeaderRowsAreOne()
{
    QFETCH(QString, text);
    QFETCH(QStringList, headers);
    QFETCH(int, rows);
    const auto table = open(text);
    QVERIFY(table);
    QCOMPARE(table->headers(), headers);
    QCOMPARE(static_cast<int>(countedRows(*table).data.size()), rows);
}

void TestTableFile::textHasNoSheets()
{
    TableChoice choice;
    choice.sheet = u"Leads"_s;
    const auto table = open(u"Month,MQL\n2026-10,5\n"_s, choice);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::NoSheets);
}

void TestTableFile::theExplorationOfGa4HasThreeRowsAndATotal()
{
    if (!hasData())
        QSKIP("the shared test data is not beside this checkout");
    const auto table = openFile(dataFolder + u"ga4/download.csv"_s);
    QVERIFY(table);
    QCOMPARE(table->preamble().size(), 6);
    const Counted counted = countedRows(*table);
    QCOMPARE(counted.kinds,
             (std::map<RowKind, int>{{RowKind::Data, 3}, {RowKind::Total, 1}, {RowKind::Blank, 1}}));
    QCOMPARE(sumOf(counted, *table, u"Event count"_s), 48.0);
}

void TestTableFile::theFifteenTablesOfGa4AreAChoice()
{
    if (!hasData())
        QSKIP("the shared test data is not beside this checkout");
    const QString path = dataFolder + u"ga4/data-export.csv"_s;
    const auto table = openFile(path);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::SeveralTables);
    QCOMPARE(table.error().args.value(1), QVariant(15));
    const QStringList tables = table.error().args.value(3).toStringList();
    QCOMPARE(tables.front(), u"Nth day, Users"_s);
    QCOMPARE(tables.back(), u"Platform, Conversions"_s);
    TableChoice choice;
    choice.table = 12;
    const auto events = openFile(path, choice);
    QVERIFY(events);
    QCOMPARE(events->headers(), QStringList({u"Event name"_s, u"Event count"_s}));
    const Counted counted = countedRows(*events);
    QCOMPARE(counted.data.size(), size_t(5));
    QCOMPARE(sumOf(counted, *events, u"Event count"_s), 47.0);
}

void TestTableFile::theCampaignReportHasTwoRowsAndFourTotals()
{
    if (!hasData())
        QSKIP("the shared test data is not beside this checkout");
    const auto table = openFile(dataFolder + u"google_ads/Campaign report.csv"_s);
    QVERIFY(table);
    QCOMPARE(table->preamble(), QStringList({u"Campaign report"_s, u"\"July 8, 2025 - July 31, 2025\""_s}));
    const Counted counted = countedRows(*table);
    QCOMPARE(counted.kinds.at(RowKind::Data), 2);
    QCOMPARE(counted.kinds.at(RowKind::Total), 4);
    QCOMPARE(sumOf(counted, *table, u"Conversions"_s), 15.0);
}

void TestTableFile::theVisibleSheetIsTaken()
{
    const QString path = dataFolder + u"spreadsheets/TwoSheetsOneHidden.xlsx"_s;
    if (!QFile::exists(path))
        QSKIP("the shared test data is not beside this checkout");
    const auto source = examineFile(path, {});
    QVERIFY(source);
    QCOMPARE(source->sheets, SheetFormat::Xlsx);
    const auto spreadsheet = SheetFile::open(path);
    QVERIFY(spreadsheet);
    const auto table = openFile(path);
    QVERIFY(table);
    const auto &sheets = (*spreadsheet)->sheets();
    const auto taken = std::ranges::find(sheets, table->sheet(), &Sheet::name);
    QVERIFY(taken != sheets.end() && taken->isVisible);
    QCOMPARE(table->sheets(), QStringList{table->sheet()});
    QCOMPARE(table->delimiter(), QChar());
}

void TestTableFile::aSheetIsChosenByItsName()
{
    const QString path = dataFolder + u"spreadsheets/TwoSheetsOneHidden.xlsx"_s;
    if (!QFile::exists(path))
        QSKIP("the shared test data is not beside this checkout");
    const auto spreadsheet = SheetFile::open(path);
    QVERIFY(spreadsheet);
    TableChoice choice;
    choice.sheet = u"No such sheet"_s;
    const auto none = openFile(path, choice);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::SheetNotFound);
    for (const Sheet &sheet : (*spreadsheet)->sheets()) {
        QVERIFY(none.error().args.value(1).toString().contains(sheet.name));
        choice.sheet = sheet.name.toUpper();
        const auto table = openFile(path, choice);
        QCOMPARE(table ? table->sheet() : table.error().args.value(0).toString(), table ? sheet.name : path);
    }
}

QTEST_APPLESS_MAIN(TestTableFile)
#include "tst_tablefile.moc"

// What cannot be imported, and what is said of it: whole files, rows, cells.
#include "tests/importing/importbench.h"

#include <QDir>
#include <QTest>

using namespace mizan;
using namespace mizan::test;

class TestBadImports : public QObject
{
    Q_OBJECT

private slots:
    void aBadFileIsRefused_data();
    void aBadFileIsRefused();
    void aPathThatIsNoFileIsRefused();
    void aBadRequestIsRefused();
    void aRefusalNamesWhatIsWrong();
    void aBadRowIsRejectedAndTheRestImported_data();
    void aBadRowIsRejectedAndTheRestImported();
    void aBadCellLeavesTheRowsOthers();
    void theFirstOfTwoEqualRowsStays();
    void aRejectedFirstRowLeavesRoom();
    void unknownAgenciesAreListedOnce();
    void aFileOfUnknownAgenciesOnlyNamesThem();
    void rejectedCellsOfAcceptedRowsAreCounted();
    void aNameOfTenThousandCharactersIsShortened();
    void readIsAcceptedAndRejected();
};

void TestBadImports::aBadFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code) {
        QTest::newRow(name) << bytes << static_cast<int>(code);
    };
    row("empty", "", ErrorCode::FileEmpty);
    row("blank lines", "\n\n  \n", ErrorCode::NoHeader);
    row("comments only", "# a\n# b\n", ErrorCode::NoHeader);
    row("JPEG", QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF\0", 11), ErrorCode::NotATable);
    row("PDF", "%PDF-1.7\n", ErrorCode::NotATable);
    row("web page", "\n<!DOCTYPE html><html></html>", ErrorCode::NotATable);
    row("program",
        QByteArray("\x7F"
                   "ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0>\0",
                   20),
        ErrorCode::NotATable);
    row("XLSX", QByteArray("PK\x03\x04\x14\0\x06\0", 8), ErrorCode::SpreadsheetDamaged);
    row("XLS", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8), ErrorCode::SpreadsheetTooOld);
    row("no months", "Agency,MQL\nAcme,5\n", ErrorCode::NoMonthColumn);
    row("no metrics", "Month,Agency,Mood\n2026-10,Acme,good\n", ErrorCode::NoMetricColumn);
    row("no agency", "Month,MQL\n2026-10,5\n", ErrorCode::NoAgencyColumn);
    row("header only", "Month,Agency,MQL\n", ErrorCode::NothingImportable);
    row("no usable row", "Month,Agency,MQL\n2026-13,Acme,5\n", ErrorCode::NothingImportable);
    row("prose", "Dear all,\nplease find attached nothing.\n", ErrorCode::NoMonthColumn);
    row("open dates", "Day,Agency,MQL\n03/05/2026,Acme,5\n", ErrorCode::UndecidedDateOrder);
    row("contradicting dates", "Day,Agency,MQL\n13/05/2026,Acme,5\n05/13/2026,Bright,5\n",
        ErrorCode::UndecidedDateOrder);
    row("open numbers", "Month,Agency,Spend\n2026-10,Acme,10.000\n", ErrorCode::UndecidedDecimal);
    row("contradicting numbers", "Month;Agency;Spend\n2026-09;Acme;1,5\n2026-10;Acme;1.5\n",
        ErrorCode::UndecidedDecimal);
    row("a cell without end", "Month,Agency,MQL\n" + QByteArray(1100 * 1024, 'x'), ErrorCode::CellTooLarge);
    row("columns without end", "Month,Agency,MQL\n" + QByteArray(3000, ','), ErrorCode::TooManyColumns);
}

void TestBadImports::aBadFileIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    ImportBench bench;
    const auto error = bench.refusal(bytes);
    QVERIFY(error);
    QCOMPARE(static_cast<int>(error->code), code);
}

void TestBadImports::aPathThatIsNoFileIsRefused()
{
    ImportBench bench;
    QCOMPARE(bench.planFile(u"/nowhere/figures.csv"_s).error().code, ErrorCode::FileNotFound);
    QCOMPARE(bench.planFile(QDir::tempPath()).error().code, ErrorCode::FileIsFolder);
    QCOMPARE(bench.planFile(u"/dev/zero"_s).error().code, ErrorCode::FileUnreadable);
}

void TestBadImports::aBadRequestIsRefused()
{
    const QByteArray file = "Month,Agency,MQL,X\n2026-10,Acme,5,6\n";
    const auto codeOf = [&file](const auto &change) {
        ImportBench bench;
        change(bench.request);
        return bench.refusalCode(file);
    };
    QCOMPARE(codeOf([](ImportRequest &request) { request.agency = u"Nobody"_s; }), ErrorCode::UnknownAgency);
    QCOMPARE(codeOf([](ImportRequest &request) { request.format = u"hubspot"_s; }), ErrorCode::UnknownFormat);
    QCOMPARE(codeOf([](ImportRequest &request) { request.encoding = u"ebcdic"_s; }),
             ErrorCode::UnknownEncoding);
    QCOMPARE(codeOf([](ImportRequest &request) {
                 request.map = {{u"fun"_s, u"X"_s}};
             }),
             ErrorCode::UnknownField);
    QCOMPARE(codeOf([](ImportRequest &request) {
                 request.map = {{u"sql"_s, u"Y"_s}};
             }),
             ErrorCode::UnknownColumn);
    QCOMPARE(codeOf([](ImportRequest &request) {
                 request.map = {{u"sql"_s, u"X"_s}, {u"leads"_s, u"X"_s}};
             }),
             ErrorCode::ColumnMappedTwice);
    QCOMPARE(codeOf([](ImportRequest &request) { request.decimal = u";"_s; }), ErrorCode::InvalidOptionValue);
    QCOMPARE(codeOf([](ImportRequest &request) { request.dateOrder = u"ydm"_s; }),
             ErrorCode::InvalidOptionValue);
    QCOMPARE(codeOf([](ImportRequest &request) {
                 request.map = {{u"month"_s, QString()}};
             }),
             ErrorCode::NoMonthColumn);
    QCOMPARE(codeOf([](ImportRequest &) {}), std::nullopt);
}

void TestBadImports::aRefusalNamesWhatIsWrong()
{
    ImportBench bench;
    const auto dates = bench.refusal("Day,Agency,MQL\n03/05/2026,Acme,5\n");
    QCOMPARE(dates->args, QVariantList({u"Day"_s, u"03/05/2026"_s}));
    const auto columns = bench.refusal("Agency,MQL\nAcme,5\n");
    QCOMPARE(columns->args.value(1).toString(), u"Agency, MQL"_s);
    const auto nothing = bench.refusal("Month,Agency,MQL\n2026-13,Acme,5\n2026-14,Acme,5\n");
    const auto first = nothing->args.value(1).value<RejectedRow>();
    QCOMPARE(first.line, 2);
    QCOMPARE(first.reason, RejectReason::InvalidMonth);
    QCOMPARE(bench.refusal("Month,Agency,MQL\n")->args.size(), 1);
}

void TestBadImports::aBadRowIsRejectedAndTheRestImported_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("rejected");
    QTest::addColumn<QVariantList>("args");
    const auto row = [](const char *name, const QByteArray &line, const QString &column, RejectReason why,
                        const QVariantList &args = {}) {
        QTest::newRow(name) << line << reason(3, column, why) << args;
    };
    row("month 13", "2026-13,Acme,5,6", u"Month"_s, RejectReason::InvalidMonth, {u"2026-13"_s});
    row("no month", ",Acme,5,6", u"Month"_s, RejectReason::NoMonth);
    row("unknown agency", "2026-10,Nobody,5,6", u"Agency"_s, RejectReason::UnknownAgency, {u"Nobody"_s});
    row("no agency", "2026-10,,5,6", u"Agency"_s, RejectReason::NoAgency);
    row("no value", "2026-10,Acme,,--", u""_s, RejectReason::NoValue);
    row("duplicate", "2026-09,ACME,5,6", u""_s, RejectReason::DuplicateRow, {2});
    row("too many cells", "2026-10,Acme,5,6,7", u""_s, RejectReason::WrongColumnCount, {5, 4});
    row("thousands without quotes", "2026-10,Acme,1,234,5", u""_s, RejectReason::WrongColumnCount, {5, 4});
    row("open quote", "2026-10,\"Acme,5,6", u""_s, RejectReason::BadQuoting);
    row("year by slip", "2206-10,Acme,5,6", u"Month"_s, RejectReason::InvalidMonth, {u"2206-10"_s});
}

void TestBadImports::aBadRowIsRejectedAndTheRestImported()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, rejected);
    QFETCH(QVariantList, args);
    ImportBench bench;
    const ImportPlan plan =
        bench.good("Month,Agency,MQL,SQL\n2026-09,Acme,31,8\n" + line + "\n2026-11,Acme,25,9\n");
    QCOMPARE(plan.bundle.record.rows, (RowCounts{3, 2, 1, 0, 0}));
    QCOMPARE(reasons(plan), QStringList{rejected});
    QCOMPARE(plan.bundle.rejected[0].args, args);
    QCOMPARE(plan.bundle.rejected[0].text, QString::fromUtf8(line));
    QCOMPARE(plan.bundle.observations.size(), size_t(4));
}

void TestBadImports::aBadCellLeavesTheRowsOthers()
{
    ImportBench bench;
    const ImportPlan plan = bench.good(
        "Month,Agency,Leads,MQL,SQL,Spend\n2026-10,Acme,abc,-3,2.5,8 USD\n2026-09,Acme,120,abc,9,8\n"_ba);
    QCOMPARE(plan.bundle.record.rows, (RowCounts{2, 1, 1, 0, 0}));
    QCOMPARE(reasons(plan), QStringList({reason(2, u"Leads"_s, RejectReason::InvalidNumber),
                                         reason(2, u"MQL"_s, RejectReason::NegativeValue),
                                         reason(2, u"SQL"_s, RejectReason::FractionalCount),
                                         reason(2, u"Spend"_s, RejectReason::OtherCurrency),
                                         reason(3, u"MQL"_s, RejectReason::InvalidNumber)}));
    QCOMPARE(plan.bundle.observations.size(), size_t(3));
}

void TestBadImports::theFirstOfTwoEqualRowsStays()
{
    ImportBench bench;
    const ImportPlan plan = bench.good(
        "Month,Agency,MQL\n2026-10,Acme,25\nOct 2026,Acme Marketing GmbH,26\n2026-10,Acme,27\n"_ba);
    QCOMPARE(valueIn(plan, acme, "mql", {2026, 10}), 25.0);
    QCOMPARE(plan.bundle.rejected.size(), size_t(2));
    QCOMPARE(plan.bundle.rejected[1].args, QVariantList{2});
}

void TestBadImports::aRejectedFirstRowLeavesRoom()
{
    ImportBench bench;
    const ImportPlan plan = bench.good("Month,Agency,MQL\n2026-10,Acme,abc\n2026-10,Acme,25\n"_ba);
    QCOMPARE(valueIn(plan, acme, "mql", {2026, 10}), 25.0);
    QCOMPARE(plan.bundle.record.rows, (RowCounts{2, 1, 1, 0, 0}));
    QCOMPARE(plan.bundle.coverage.size(), size_t(1));
}

void TestBadImports::unknownAgenciesAreListedOnce()
{
    ImportBench bench;
    const ImportPlan plan =
        bench.good("Month,Agency,MQL\n2026-10,Acme,25\n2026-10,Nobody,1\n2026-09,NOBODY,1\n"
                   "2026-10,Other,1\n"_ba);
    QCOMPARE(plan.unknownAgencies, QStringList({u"Nobody"_s, u"Other"_s}));
    QCOMPARE(plan.bundle.record.rows.rejected, 3);
}

void TestBadImports::aFileOfUnknownAgenciesOnlyNamesThem()
{
    ImportBench bench;
    const auto plan =
        bench.plan("Month,Agency,MQL\n2026-10,Nobody,1\n2026-09,NOBODY,1\n2026-10,Other,1\n"_ba);
    QVERIFY(!plan);
    QCOMPARE(unknownAgencies(plan.error()), QStringList({u"Nobody"_s, u"Other"_s}));
    const auto badMonth = bench.plan("Month,Agency,MQL\n2026-13,Acme,5\n"_ba);
    QVERIFY(!badMonth);
    QCOMPARE(unknownAgencies(badMonth.error()), QStringList());
}

void TestBadImports::rejectedCellsOfAcceptedRowsAreCounted()
{
    ImportBench bench;
    const ImportPlan plan =
        bench.good("Month,Agency,Leads,MQL,SQL\n2026-10,Acme,a,b,9\n2026-10,Bright,a,b,c\n"_ba);
    QCOMPARE(plan.bundle.record.rows.rejected, 1);
    QCOMPARE(plan.rejectedCells, 2);
    QCOMPARE(plan.bundle.rejected.size(), size_t(5));
}

void TestBadImports::aNameOfTenThousandCharactersIsShortened()
{
    ImportBench bench;
    const ImportPlan plan =
        bench.good("Month,Agency,MQL\n2026-10,Acme,25\n2026-10," + QByteArray(10'000, 'n') + ",1\n");
    QCOMPARE(plan.bundle.rejected.size(), size_t(1));
    QCOMPARE(plan.bundle.rejected[0].reason, RejectReason::UnknownAgency);
    QVERIFY(plan.bundle.rejected[0].args[0].toString().size() < 100);
    QVERIFY(plan.unknownAgencies[0].size() < 100);
    QCOMPARE(plan.bundle.rejected[0].text.size(), 10'010);
}

void TestBadImports::readIsAcceptedAndRejected()
{
    ImportBench bench;
    const ImportPlan plan =
        bench.good("Report\nMonth,Agency,MQL,SQL\n2026-08,Acme,1,x\n\n2026-09,Acme,x,x\n#\n"
                   "2026-10,Acme,3,3\nTotal,,4,3\n\"open,Acme,3\nbye\n"_ba);
    const RowCounts rows = plan.bundle.record.rows;
    QCOMPARE(rows, (RowCounts{4, 2, 2, 5, 0}));
    QCOMPARE(rows.read, rows.accepted + rows.rejected);
}

QTEST_GUILESS_MAIN(TestBadImports)
#include "tst_badimports.moc"

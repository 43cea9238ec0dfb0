// The many shapes of one and the same table: encodings, delimiters, preambles, months, numbers.
#include "tests/importing/importbench.h"

#include "app/tables/encoding.h"
#include "app/tables/textdecoder.h"

#include <QStringEncoder>
#include <QTest>

using namespace mizan;
using namespace mizan::test;

namespace {

QByteArray oneByte(const QString &text, Encoding encoding)
{
    QByteArray bytes;
    for (const QChar c : text) {
        for (int byte = 0; byte < 0x100; ++byte) {
            if (decoded(QByteArray(1, static_cast<char>(byte)), encoding) == QString(c)) {
                bytes.append(static_cast<char>(byte));
                break;
            }
        }
    }
    return bytes;
}

} // namespace

class TestImportTables : public QObject
{
    Q_OBJECT

private slots:
    void anyShapeGivesTheSameFigures_data();
    void anyShapeGivesTheSameFigures();
    void whatStandsAroundTheTableIsCounted_data();
    void whatStandsAroundTheTableIsCounted();
    void aNoteAmongTheDataIsNoFooter();
    void noValueIsNotZero();
    void shortRowsEndInBlanks();
    void theOptionsOverruleTheFile();
    void openNumbersAreSettledByOtherColumns();
    void theExportDateIsThatOfThePreamble();
    void theExportDateIsElseThatOfTheFile();
};

void TestImportTables::anyShapeGivesTheSameFigures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"Month,Agency,MQL,Spend\n2026-09,Acme,31,1234.50\n2026-10,برايت,25,5\n"_s;
    const auto row = [](const char *name, const QString &table) { QTest::newRow(name) << table.toUtf8(); };
    row("plain", text);
    row("CRLF", QString(text).replace(u'\n', u"\r\n"_s));
    row("CR", QString(text).replace(u'\n', u'\r'));
    row("no break at the end", text.chopped(1));
    row("semicolons", QString(text).replace(u',', u';'));
    row("tabs", QString(text).replace(u',', u'\t'));
    row("pipes", QString(text).replace(u',', u'|'));
    row("sep line", u"sep=;\n"_s + QString(text).replace(u',', u';'));
    row("all in quotes", u"\"Month\",\"Agency\",\"MQL\",\"Spend\"\n\"2026-09\",\"Acme\",\"31\",\"1,234.50\"\n"
                         "\"2026-10\",\"برايت\",\"25\",\"5\"\n"_s);
    row("headers with breaks",
        u"\"Month\n\",Agency,\"MQL\n\",Spend\n2026-09,Acme,31,1234.50\n2026-10,برايت,25,5\n"_s);
    row("German", u"Monat;Agentur;MQLs;Kosten in EUR\nSep 2026;Acme;31;1.234,50\nOkt 2026;برايت;25;5\n"_s);
    row("Arabic", u"الشهر,الوكالة,MQL,الإنفاق\nسبتمبر ٢٠٢٦,Acme,٣١,١٬٢٣٤٫٥٠\nأكتوبر ٢٠٢٦,برايت,٢٥,٥\n"_s);
    row("other order", u"spend;mql;vendor;date\n1234,50;31;Acme;30.09.2026\n5,00;25;برايت;31.10.2026\n"_s);
    row("American dates", u"Date,Agency,MQL,Spend\n9/30/2026,Acme,31,1234.50\n10/1/2026,برايت,25,5\n"_s);
    row("extra delimiters", u"Month,Agency,MQL,Spend,,\n2026-09,Acme,31,1234.50,,\n2026-10,برايت,25,5,,\n"_s);
    row("preamble and footer",
        u"Monthly report\n\n# by hand\nMonth,Agency,MQL,Spend\n2026-09,Acme,31,1234.50\n"
        "2026-10,برايت,25,5\nTotal,,56,1239.50\n\nConfidential\n"_s);
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8();
    const QByteArray little = QStringEncoder(QStringConverter::Utf16LE).encode(text);
    const QByteArray big = QStringEncoder(QStringConverter::Utf16BE).encode(text);
    QTest::newRow("UTF-16LE with mark") << "\xFF\xFE" + little;
    QTest::newRow("UTF-16BE with mark") << "\xFE\xFF" + big;
    QTest::newRow("UTF-16LE") << little;
    QTest::newRow("UTF-16BE") << big;
    QTest::newRow("windows-1256") << oneByte(text, Encoding::Windows1256);
}

void TestImportTables::anyShapeGivesTheSameFigures()
{
    QFETCH(QByteArray, bytes);
    ImportBench bench;
    const ImportPlan plan = bench.good(bytes);
    QCOMPARE(plan.bundle.observations.size(), size_t(4));
    QCOMPARE(valueIn(plan, acme, "mql", {2026, 9}), 31.0);
    QCOMPARE(valueIn(plan, acme, "spend", {2026, 9}), 123450.0);
    QCOMPARE(valueIn(plan, bright, "mql", {2026, 10}), 25.0);
    QCOMPARE(valueIn(plan, bright, "spend", {2026, 10}), 500.0);
    QCOMPARE(plan.bundle.record.rows.read, 2);
    QCOMPARE(plan.bundle.record.rows.accepted, 2);
}

void TestImportTables::whatStandsAroundTheTableIsCounted_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("skipped");
    QTest::newRow("nothing") << QByteArray() << QByteArray() << 0;
    QTest::newRow("title and blank line") << QByteArray("Monthly report\n\n") << QByteArray() << 2;
    QTest::newRow("sep line") << QByteArray("sep=,\n") << QByteArray() << 1;
    QTest::newRow("comments") << QByteArray("# a\n# b, c\n") << QByteArray("# end\n") << 3;
    QTest::newRow("totals") << QByteArray() << QByteArray("Total,,56\nGrand total (2 rows),,56\n") << 2;
    QTest::newRow("total without agency cell") << QByteArray() << QByteArray("Total: 56\n") << 1;
    QTest::newRow("footer") << QByteArray()
                            << QByteArray("\n\nConfidential\nCopyright (c) 2026, all rights\n") << 4;
    QTest::newRow("blank rows of delimiters") << QByteArray() << QByteArray(",,\n,,\n") << 2;
}

void TestImportTables::whatStandsAroundTheTableIsCounted()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(int, skipped);
    ImportBench bench;
    const ImportPlan plan = bench.good(before + "Month,Agency,MQL\n2026-10,Acme,25\n" + after);
    QCOMPARE(plan.bundle.record.rows, (RowCounts{1, 1, 0, skipped, 0}));
    QVERIFY(plan.bundle.rejected.empty());
}

void TestImportTables::aNoteAmongTheDataIsNoFooter()
{
    ImportBench bench;
    const ImportPlan plan =
        bench.good("Month,Agency,MQL\n2026-09,Acme,31\nodd line\n2026-10,Acme,25\nfooter\n"_ba);
    QCOMPARE(plan.bundle.record.rows, (RowCounts{3, 2, 1, 1, 0}));
    QCOMPARE(reasons(plan), QStringList{reason(3, u""_s, RejectReason::WrongColumnCount)});
    QCOMPARE(plan.bundle.rejected[0].text, u"odd line"_s);
}

void TestImportTables::noValueIsNotZero()
{
    ImportBench bench;
    const ImportPlan plan = bench.good("Month,Agency,MQL,SQL\n2026-09,Acme,--,0\n2026-10,Acme,n/a,\n"_ba);
    QCOMPARE(plan.bundle.observations.size(), size_t(1));
    QCOMPARE(valueIn(plan, acme, "sql", {2026, 9}), 0.0);
    QCOMPARE(reasons(plan), QStringList{reason(3, u""_s, RejectReason::NoValue)});
}

void TestImportTables::shortRowsEndInBlanks()
{
    ImportBench bench;
    const ImportPlan plan = bench.good("Month,Agency,MQL,SQL\n2026-09,Acme,31\n2026-10,Acme\n"_ba);
    QCOMPARE(valueIn(plan, acme, "mql", {2026, 9}), 31.0);
    QCOMPARE(valueIn(plan, acme, "sql", {2026, 9}), std::nullopt);
    QCOMPARE(reasons(plan), QStringList{reason(3, u""_s, RejectReason::WrongColumnCount)});
    QCOMPARE(plan.bundle.rejected[0].args, QVariantList({2, 4}));
}

void TestImportTables::theOptionsOverruleTheFile()
{
    ImportBench bench;
    bench.request.decimal = u","_s;
    QCOMPARE(valueIn(bench.good("Month,Agency,Spend\n2026-10,Acme,10.000\n"_ba), acme, "spend", {2026, 10}),
             1000000.0);
    bench.request.decimal = u"."_s;
    QCOMPARE(valueIn(bench.good("Month,Agency,Spend\n2026-10,Acme,10.000\n"_ba), acme, "spend", {2026, 10}),
             1000.0);
    bench.request.dateOrder = u"dmy"_s;
    QCOMPARE(valueIn(bench.good("Day,Agency,MQL\n03/05/2026,Acme,5\n"_ba), acme, "mql", {2026, 5}), 5.0);
    bench.request.dateOrder = u"mdy"_s;
    QCOMPARE(valueIn(bench.good("Day,Agency,MQL\n03/05/2026,Acme,5\n"_ba), acme, "mql", {2026, 3}), 5.0);
    bench.request.delimiter = u';';
    QCOMPARE(bench.good("Month;Agency;MQL\n2026-10;Acme;5\n"_ba).delimiter, QChar(u';'));
    bench.request.encoding = u"latin1"_s;
    QCOMPARE(bench.good("Month;Agency;MQL\n2026-10;Acme;5\n"_ba).encoding, u"ISO-8859-1"_s);
}

void TestImportTables::openNumbersAreSettledByOtherColumns()
{
    ImportBench bench;
    const ImportPlan plan = bench.good("Month;Agency;Leads;Spend\n2026-10;Acme;1.000;12,50\n"_ba);
    QCOMPARE(valueIn(plan, acme, "leads", {2026, 10}), 1000.0);
    QCOMPARE(valueIn(plan, acme, "spend", {2026, 10}), 1250.0);
}

void TestImportTables::theExportDateIsThatOfThePreamble()
{
    ImportBench bench;
    bench.request.exportedOn = {};
    const ImportPlan plan = bench.good("Exported on 12 October 2026\nMonth,Agency,MQL\n2026-10,Acme,5\n"_ba);
    QCOMPARE(plan.bundle.record.exportedOn, QDate(2026, 10, 12));
    QCOMPARE(plan.bundle.coverage.at(0).until, QDate(2026, 10, 12));
}

void TestImportTables::theExportDateIsElseThatOfTheFile()
{
    ImportBench bench;
    bench.request.exportedOn = {};
    const QString path = bench.write("Month,Agency,MQL\n2026-10,Acme,5\n");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QDateTime lateInUtc(QDate(2026, 10, 31), QTime(23, 30), QTimeZone::utc()); // November in Berlin
    QVERIFY(file.setFileTime(lateInUtc, QFileDevice::FileModificationTime));
    file.close();
    const auto plan = bench.planFile(path);
    QVERIFY(plan);
    QCOMPARE(plan->bundle.record.exportedOn, QDate(2026, 11, 1));
    QCOMPARE(plan->bundle.record.fileModified, lateInUtc);
    QCOMPARE(plan->bundle.coverage.at(0).until, QDate(2026, 10, 31));
}

QTEST_GUILESS_MAIN(TestImportTables)
#include "tst_importtables.moc"

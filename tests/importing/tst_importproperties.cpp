// What holds for any input: nothing crashes, nothing is lost, what is written is read back.
#include <rapidcheck.h>

#include "tests/importing/importbench.h"

#include "app/importing/pastedblock.h"
#include "app/tables/csvreader.h"
#include "app/tables/csvwriter.h"
#include "app/tables/encodingevidence.h"
#include "app/tables/textdecoder.h"

#include <QTest>

using namespace mizan;
using namespace mizan::test;

namespace {

/// Text of the characters that make trouble in tables.
QString troublesomeText()
{
    static const QString alphabet = u"\",;\t|\r\n '=-+@ab05.٥٫\u00A0\u200Fةé#"_s;
    QString text;
    for (const int index : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(alphabet.size()))))
        text += alphabet[index];
    return text;
}

/// A cell as a monthly file may have it, good or bad.
QString monthlyCell()
{
    return *rc::gen::element(u"2026-09"_s, u"2026-10"_s, u"Oct 2026"_s, u"2026-13"_s, u"03/05/2026"_s,
                             u"Acme"_s, u"Bright"_s, u"Nobody"_s, u"25"_s, u"1,234"_s, u"12,5"_s, u"-3"_s,
                             u"--"_s, u""_s, u"\"open"_s, u"\"a, b\""_s, u"Total"_s, u"# note"_s, u"€5"_s,
                             u"٢٥"_s, u"10.000"_s);
}

QString monthlyTable()
{
    QString text = *rc::gen::element(u""_s, u"Report\n"_s, u"sep=,\n"_s, u"# by hand\n\n"_s) +
                   u"Month,Agency,MQL,Spend\n"_s;
    const int rows = *rc::gen::inRange(0, 12);
    for (int row = 0; row < rows; ++row) {
        const int cells = *rc::gen::inRange(0, 6);
        for (int cell = 0; cell < cells; ++cell)
            text += (cell > 0 ? u","_s : u""_s) + monthlyCell();
        text += u'\n';
    }
    return text;
}

bool accountsForEveryRow(const ImportPlan &plan)
{
    const RowCounts &rows = plan.bundle.record.rows;
    const auto listed = static_cast<int>(plan.bundle.rejected.size());
    return rows.read == rows.accepted + rows.rejected && rows.unchanged <= rows.accepted &&
           rows.accepted > 0 && listed >= rows.rejected && !plan.bundle.observations.empty() &&
           !plan.bundle.record.covers.isEmpty();
}

bool holds(bool checked)
{
    return checked;
}

} // namespace

class TestImportProperties : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadBack();
    void anEscapedCellComesBack();
    void anyTextGivesRowsThatAddUpToIt();
    void anyBytesAreTakenOrRefused();
    void anyTableAccountsForItsRows();
    void anyPasteIsParted();
};

void TestImportProperties::whatIsWrittenIsReadBack()
{
    QVERIFY(holds(rc::check("cells come back", [] {
        std::vector<std::vector<QString>> rows;
        QString text;
        const int count = *rc::gen::inRange(1, 8);
        const QChar delimiter = *rc::gen::element(QChar(u','), QChar(u';'), QChar(u'\t'), QChar(u'|'));
        for (int row = 0; row < count; ++row) {
            rows.emplace_back();
            const int cells = *rc::gen::inRange(1, 6);
            for (int cell = 0; cell < cells; ++cell) {
                rows.back().push_back(troublesomeText());
                text +=
                    (cell > 0 ? QString(delimiter) : QString()) + quotedCell(rows.back().back(), delimiter);
            }
            text += *rc::gen::element(u"\n"_s, u"\r\n"_s);
        }
        CsvReader reader(text, delimiter);
        TableRow row;
        for (const auto &expected : rows) {
            RC_ASSERT(reader.next(row).value_or(false));
            RC_ASSERT(!row.badQuoting);
            RC_ASSERT(row.cells == expected);
        }
        RC_ASSERT(!reader.next(row).value_or(true));
    })));
}

void TestImportProperties::anEscapedCellComesBack()
{
    QVERIFY(holds(rc::check("escaping is turned around", [] {
        const QString cell = troublesomeText();
        RC_ASSERT(unescapedFormula(escapedFormula(cell)) == cell);
        const QString escaped = escapedFormula(cell);
        const bool isHarmless = escaped.isEmpty() || !u"=+-@\t\r"_s.contains(escaped.front());
        RC_ASSERT(isHarmless);
    })));
}

void TestImportProperties::anyTextGivesRowsThatAddUpToIt()
{
    QVERIFY(holds(rc::check("no line is lost", [] {
        const QString text = troublesomeText();
        CsvReader reader(text, u',');
        TableRow row;
        QString joined;
        int line = 0;
        for (auto more = reader.next(row); *more; more = reader.next(row)) {
            RC_ASSERT(row.line > line);
            line = row.line;
            joined += row.text;
        }
        const auto withoutBreaks = [](QString all) { return all.remove(u'\n').remove(u'\r'); };
        RC_ASSERT(withoutBreaks(joined) == withoutBreaks(text));
    })));
}

void TestImportProperties::anyBytesAreTakenOrRefused()
{
    ImportBench bench;
    bench.request.agency = u"Acme"_s;
    QVERIFY(holds(rc::check("bytes do no harm", [&bench] {
        const auto bytes = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
        const auto table = *rc::gen::element(std::string(), std::string("Month,MQL\n2026-10,5\n"));
        const auto plan = bench.plan(QByteArray::fromStdString(table + bytes));
        if (plan)
            RC_ASSERT(accountsForEveryRow(*plan));
    })));
}

void TestImportProperties::anyTableAccountsForItsRows()
{
    ImportBench bench;
    QVERIFY(holds(rc::check("rows add up", [&bench] {
        const auto plan = bench.plan(monthlyTable());
        if (plan)
            RC_ASSERT(accountsForEveryRow(*plan));
        else
            RC_ASSERT(kindOf(plan.error().code) == ErrorKind::Input);
    })));
}

void TestImportProperties::anyPasteIsParted()
{
    QVERIFY(holds(rc::check("pastes and numbers do no harm", [] {
        const QString text = troublesomeText();
        for (const auto &row : parseBlock(text))
            RC_ASSERT(!row.empty());
        const auto value = readNumber(text, *findMetric(metrics::spend()), *Currency::fromCode(u"EUR"));
        if (value && *value)
            RC_ASSERT((*value)->number >= 0);
    })));
}

QTEST_GUILESS_MAIN(TestImportProperties)
#include "tst_importproperties.moc"

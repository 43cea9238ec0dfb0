// Tables for the terminal.
#include "app/cli/texttable.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

class TestTextTable : public QObject
{
    Q_OBJECT

private slots:
    void columnsAreAligned();
    void marksTakeNoPlace();
    void shortRowsAreAllowed();
};

void TestTextTable::columnsAreAligned()
{
    TextTable table({u"Month"_s, u"MQL"_s, u"Verdict"_s});
    table.addRow({u"October"_s, u"5"_s, u"Missed"_s});
    table.addRow({u"May"_s, u"1200"_s, u"Met"_s});
    table.alignEnd({1});
    QCOMPARE(table.text(2), u"  Month     MQL  Verdict\n"
                            "  October     5  Missed\n"
                            "  May      1200  Met\n"_s);
}

void TestTextTable::marksTakeNoPlace()
{
    TextTable table;
    table.addRow({u"e\u0301te\u0301"_s, u"x"_s});
    table.addRow({u"\u2068ete\u2069"_s, u"x"_s});
    const QStringList lines = table.text().split(u'\n');
    QCOMPARE(lines[0], u"e\u0301te\u0301  x"_s);
    QCOMPARE(lines[1], u"\u2068ete\u2069  x"_s);
}

void TestTextTable::shortRowsAreAllowed()
{
    TextTable table;
    table.addRow({u"one"_s});
    table.addRow({u"1"_s, u"2"_s, u"3"_s});
    QCOMPARE(table.text(), u"one\n1    2  3\n"_s);
}

QTEST_GUILESS_MAIN(TestTextTable)
#include "tst_texttable.moc"

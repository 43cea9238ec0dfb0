#include "app/tables/delimiter.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

class TestDelimiter : public QObject
{
    Q_OBJECT

private slots:
    void theDelimiterIsRecognised_data();
    void theDelimiterIsRecognised();
    void aSepLineStatesIt_data();
    void aSepLineStatesIt();
};

void TestDelimiter::theDelimiterIsRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("delimiter");
    QTest::newRow("comma") << u"Month,MQL\n2026-10,5\n"_s << QChar(u',');
    QTest::newRow("semicolon") << u"Monat;MQL\n2026-10;5\n"_s << QChar(u';');
    QTest::newRow("semicolon with decimal commas")
        << u"Monat;Kosten\n2026-09;1,5\n2026-10;2,5\n"_s << QChar(u';');
    QTest::newRow("tab") << u"Month\tMQL\n2026-10\t5\n"_s << QChar(u'\t');
    QTest::newRow("pipe") << u"Month|MQL\n2026-10|5\n"_s << QChar(u'|');
    QTest::newRow("commas inside quotes") << u"Agency;MQL\n\"A, B, C\";5\n\"D, E, F\";6\n"_s << QChar(u';');
    QTest::newRow("preamble with commas")
        << u"Report, all\nJuly 8, 2025\nMonth;Agency;MQL\n2026-10;A;5\n2026-11;A;5\n"_s << QChar(u';');
    QTest::newRow("nothing to part") << u"Month\n2026-10\n"_s << QChar(u',');
    QTest::newRow("empty") << u""_s << QChar(u',');
}

void TestDelimiter::theDelimiterIsRecognised()
{
    QFETCH(QString, text);
    QFETCH(QChar, delimiter);
    QCOMPARE(likelyDelimiter(text), delimiter);
}

void TestDelimiter::aSepLineStatesIt_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QChar>("delimiter");
    QTest::newRow("semicolon") << u"sep=;"_s << QChar(u';');
    QTest::newRow("upper case, CR") << u"SEP=|\r"_s << QChar(u'|');
    QTest::newRow("tab") << u"sep=\t"_s << QChar(u'\t');
    QTest::newRow("quoted") << u"\"sep=;\""_s << QChar(u';');
    QTest::newRow("nothing") << u"sep="_s << QChar();
    QTest::newRow("a header") << u"separate;list"_s << QChar();
}

void TestDelimiter::aSepLineStatesIt()
{
    QFETCH(QString, line);
    QFETCH(QChar, delimiter);
    QCOMPARE(statedDelimiter(line).value_or(QChar()), delimiter);
}

QTEST_APPLESS_MAIN(TestDelimiter)
#include "tst_delimiter.moc"

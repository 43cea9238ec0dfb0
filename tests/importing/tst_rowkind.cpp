#include "app/importing/rowkind.h"

#include "app/tables/csvreader.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(mizan::RowKind)

class TestRowKind : public QObject
{
    Q_OBJECT

private slots:
    void aRowIsOfItsKind_data();
    void aRowIsOfItsKind();
    void totalsAreNamed_data();
    void totalsAreNamed();
};

void TestRowKind::aRowIsOfItsKind_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<RowKind>("kind");
    QTest::newRow("data") << u"2026-10,Acme,25,10"_s << RowKind::Data;
    QTest::newRow("bad month") << u"2026-13,Acme,25,10"_s << RowKind::Data;
    QTest::newRow("bad month alone") << u"2026-13,,,"_s << RowKind::Data;
    QTest::newRow("month alone") << u"2026-10"_s << RowKind::Data;
    QTest::newRow("agency alone") << u"Acme,,,"_s << RowKind::Data;
    QTest::newRow("blank") << u" ,,\u00A0,"_s << RowKind::Blank;
    QTest::newRow("comment") << u"# exported by hand"_s << RowKind::Comment;
    QTest::newRow("agency with a number sign") << u"#1 Media,2026-10,5,6"_s << RowKind::Data;
    QTest::newRow("total") << u"Total,,250,100"_s << RowKind::Total;
    QTest::newRow("total in the month") << u"Acme,Total,250,100"_s << RowKind::Total;
    QTest::newRow("total of a month") << u"2026-10,Total,250,100"_s << RowKind::Total;
    QTest::newRow("total in an extra cell") << u",,48,5,Grand total"_s << RowKind::Total;
    QTest::newRow("agency of that name") << u"2026-10,Summe,25,10"_s << RowKind::Data;
    QTest::newRow("note") << u"Confidential Information - Do Not Distribute"_s << RowKind::Note;
    QTest::newRow("note with a comma") << u"Copyright (c) 2026, all rights reserved"_s << RowKind::Note;
    QTest::newRow("a month and a name") << u"2026-10,Nobody"_s << RowKind::Data;
    QTest::newRow("a full row of words") << u"Octember,Nobody,five,six"_s << RowKind::Data;
    QTest::newRow("note with delimiters") << u"Source: CRM,,,"_s << RowKind::Note;
}

void TestRowKind::aRowIsOfItsKind()
{
    QFETCH(QString, line);
    QFETCH(RowKind, kind);
    const ColumnMapping mapping{{{u"month"_s, 0}, {u"agency"_s, 1}, {u"mql"_s, 2}}};
    const RowClassifier classifier(mapping, 4,
                                   [](QStringView name) { return name == u"Acme" || name == u"Summe"; });
    TableRow row;
    QVERIFY(CsvReader(line, u',').next(row).value_or(false));
    QCOMPARE(classifier.kindOf(row), kind);
}

void TestRowKind::totalsAreNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTotal");
    for (const QString &text :
         {u"Total"_s, u"TOTAL"_s, u"Total:"_s, u"Total: Campaigns"_s, u"Grand total"_s,
          u"Grand Totals (5700 records)"_s, u"Summe"_s, u"Gesamt 2026"_s, u"Insgesamt"_s, u"Total général"_s,
          u"Suma"_s, u"الإجمالي"_s, u"المجموع الكلي"_s, u"اجمالي:"_s, u"Sub-total"_s})
        QTest::newRow(qPrintable(text)) << text << true;
    for (const QString &text :
         {u"Total Media"_s, u"Totally"_s, u"Acme"_s, u""_s, u"2026"_s, u":"_s, u"Sum of parts"_s})
        QTest::newRow(qPrintable(u"no: "_s + text)) << text << false;
}

void TestRowKind::totalsAreNamed()
{
    QFETCH(QString, text);
    QFETCH(bool, isTotal);
    QCOMPARE(namesTotal(text), isTotal);
}

QTEST_APPLESS_MAIN(TestRowKind)
#include "tst_rowkind.moc"

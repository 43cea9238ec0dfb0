// What stands around leads is told from leads.
#include "app/importing/leadrowkind.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

class TestLeadRowKind : public QObject
{
    Q_OBJECT

private slots:
    void aRowIsWhatItIs_data();
    void aRowIsWhatItIs();
    void aRowWithABadQuoteIsData();
};

namespace {

LeadRowClassifier classifier()
{
    ColumnMapping mapping;
    mapping.columns = {{u"record_id"_s, 0}, {u"email"_s, 1}, {u"created_date"_s, 2}, {u"source"_s, 3}};
    return {mapping, 4, {QRegularExpression(u"^Copyright"_s)}};
}

} // namespace

void TestLeadRowKind::aRowIsWhatItIs_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<RowKind>("kind");
    const auto row = [](const char *cells, RowKind kind) {
        QTest::newRow(cells) << QByteArray(cells) << kind;
    };
    row("7|a@b.c|2026-10-01|Web", RowKind::Data);
    row("Total|a@b.c||", RowKind::Data);
    row("Total||2026-10-01|", RowKind::Data);
    row("7|||", RowKind::Data);
    row("7", RowKind::Data);
    row("|||", RowKind::Blank);
    row("| ||  ", RowKind::Blank);
    row("", RowKind::Blank);
    row("Grand Totals (5700 records)|||", RowKind::Total);
    row("Total|||", RowKind::Total);
    row("Confidential Information - Do Not Distribute", RowKind::Note);
    row("Copyright (c) 2000-2026 salesforce.com, inc.|||", RowKind::Note);
    row("# end of file", RowKind::Comment);
    row("|||Web", RowKind::Data);
}

void TestLeadRowKind::aRowIsWhatItIs()
{
    QFETCH(QByteArray, cells);
    QFETCH(RowKind, kind);
    RawRow row;
    const QList<QByteArray> parts = cells.split('|');
    for (const QByteArray &part : parts)
        row.cells.emplace_back(part.constData(), size_t(part.size()));
    row.text = std::string_view(cells.constData(), size_t(cells.size()));
    QCOMPARE(classifier().kindOf(row), kind);
}

void TestLeadRowKind::aRowWithABadQuoteIsData()
{
    RawRow row;
    row.badQuoting = true;
    row.text = "\"7,a";
    QCOMPARE(classifier().kindOf(row), RowKind::Data);
    row.text = "# \"7";
    QCOMPARE(classifier().kindOf(row), RowKind::Comment);
}

QTEST_APPLESS_MAIN(TestLeadRowKind)
#include "tst_leadrowkind.moc"

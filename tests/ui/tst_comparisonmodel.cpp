// Tests of the table of a comparison.
#include "tests/support/samplecomparison.h"
#include "ui/models/comparisonmodel.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;

namespace {

std::vector<ComparedHead> heads(size_t count)
{
    std::vector<ComparedHead> made;
    for (size_t i = 0; i < count; ++i)
        made.push_back({u"Agency %1"_s.arg(i), i == 0 ? QString() : u"Brand"_s, i});
    return made;
}

ComparisonTable twoByTwo()
{
    using Kind = ComparisonCell::Kind;
    return {{u"Acme"_s, u"=Bright"_s},
            {{u"MQL: attainment"_s,
              u"Of the judged months"_s,
              {{u"117 %"_s, 1.17, true, Kind::Share, {}}, {u"84 %"_s, 0.84, false, Kind::Share, {}}},
              u"attainment mql"_s},
             {u"MQL: missed"_s,
              {},
              {{u"0"_s, 0, false, Kind::Count, {}}, {u"–"_s, std::nullopt, false, Kind::Text, {}}},
              u"missed mql"_s}}};
}

} // namespace

class ComparisonModelTest : public QObject
{
    Q_OBJECT

private slots:
    void itKeepsTheRulesOfItemModels()
    {
        ComparisonModel model(Palette::light());
        const QAbstractItemModelTester tester(&model);
        model.setTable(comparisonTable(sample::comparison(5, 12), Language::english()), heads(5));
        QCOMPARE(model.columnCount(), 5);
        model.setTable(twoByTwo(), heads(2));
        QCOMPARE(model.rowCount(), 2);
        model.setTable({}, {});
    }

    void theBestIsMarkedByMoreThanColour()
    {
        ComparisonModel model(Palette::light());
        model.setTable(twoByTwo(), heads(2));
        const QModelIndex best = model.index(0, 0);
        QVERIFY(best.data(Qt::DecorationRole).isValid());
        QVERIFY(best.data(Qt::FontRole).value<QFont>().bold());
        QVERIFY(best.data(Qt::AccessibleTextRole).toString().contains(u"the best"_s));
        const QModelIndex other = model.index(0, 1);
        QVERIFY(!other.data(Qt::DecorationRole).isValid());
        QCOMPARE(other.data(Qt::AccessibleTextRole).toString(), u"84 %"_s);
    }

    void columnsAreHeadedByAgencyAndClient()
    {
        ComparisonModel model(Palette::light());
        model.setTable(twoByTwo(), heads(2));
        const auto head = [&](int column, int role) {
            return model.headerData(column, Qt::Horizontal, role);
        };
        QCOMPARE(head(0, Qt::DisplayRole).toString(), u"Agency 0"_s);
        QCOMPARE(head(1, Qt::DisplayRole).toString(), u"Agency 1\nBrand"_s);
        QVERIFY(head(1, Qt::DecorationRole).isValid());
    }

    void theSortedRowSaysSo()
    {
        ComparisonModel model(Palette::light());
        model.setTable(twoByTwo(), heads(2));
        model.setSortedBy(u"missed mql"_s, false);
        const auto head = [&](int row, int role) { return model.headerData(row, Qt::Vertical, role); };
        QVERIFY(head(1, Qt::AccessibleTextRole).toString().contains(u"sorted by this row"_s));
        QCOMPARE(head(0, Qt::AccessibleTextRole).toString(), u"MQL: attainment"_s);
        QVERIFY(head(1, Qt::DecorationRole).isValid() && !head(0, Qt::DecorationRole).isValid());
    }

    void everyRowHasANameOfItsOwnInAllLanguages()
    {
        const Comparison comparison = sample::comparison(5, 12);
        for (const ComparisonForm form : {ComparisonForm::Reading, ComparisonForm::Spreadsheet}) {
            const ComparisonTable english = comparisonTable(comparison, Language::english(), form);
            const ComparisonTable arabic = comparisonTable(comparison, Language::arabic(), form);
            QSet<QString> ids;
            for (size_t i = 0; i < english.rows.size(); ++i) {
                QCOMPARE(arabic.rows[i].id, english.rows[i].id);
                ids.insert(english.rows[i].id);
            }
            QVERIFY(!ids.contains(QString()));
            QCOMPARE(ids.size(), static_cast<qsizetype>(english.rows.size()));
        }
    }

    void theTextHasTabsAndNoFormulas()
    {
        ComparisonModel model(Palette::light());
        model.setTable(twoByTwo(), heads(2));
        QCOMPARE(model.asText(), u"\tAcme\t'=Bright\nMQL: attainment\t117 %\t84 %\nMQL: missed\t0\t–\n"_s);
    }
};

QTEST_MAIN(ComparisonModelTest)
#include "tst_comparisonmodel.moc"

// Tests of the table of leads: what its cells say, its order, its filter.
#include "app/wording/numbers.h"
#include "tests/leads/leadrows.h"
#include "ui/models/leadsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const LeadList> threeLeads()
{
    using enum Stage;
    return sharedListOf({RowOf(1, 0)
                             .at(Lead, "2026-09-30")
                             .at(Mql, "2026-10-02")
                             .from("Google", "Autumn")
                             .scoring(72.5)
                             .worth(125000, "EUR"),
                         RowOf(2, 0).of(south).at(Lead, "2026-10-01").from("Fair"),
                         RowOf(3, 0).at(Mql, "2026-10-31").at(Sql, "2026-11-02")});
}

const std::vector<Agency> agencies = {{north, u"North Star"_s, 0, {}, {}, {}},
                                      {south, u"Southwind"_s, 1, {}, {}, {}}};

struct Shown
{
    explicit Shown(const Language &language = Language::english())
        : model(language)
    {
        model.setLeads(threeLeads(), agencies);
    }
    /// Without the marks of direction.
    [[nodiscard]] QString text(int row, int column) const
    {
        return plainText(model.index(row, column).data().toString());
    }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << text(row, column);
        return texts;
    }
    LeadsModel model;
};

} // namespace

class LeadsModelTest : public QObject
{
    Q_OBJECT

private slots:
    void itIsAProperModel()
    {
        LeadsModel model(Language::english());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLeads(threeLeads(), agencies);
        model.sort(LeadsModel::SourceColumn);
        LeadFilter filter;
        filter.agency = south;
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 1);
        model.setLeads(nullptr, {});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), LeadsModel::columns);
    }

    void theNewestLeadsStandFirst()
    {
        const Shown shown;
        QCOMPARE(shown.column(LeadsModel::LeadDayColumn),
                 QStringList({u"1 October 2026"_s, u"30 September 2026"_s, QString()}));
    }

    void aCellSaysWhatIsKnown_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::newRow("agency") << int(LeadsModel::AgencyColumn) << u"North Star"_s;
        QTest::newRow("furthest") << int(LeadsModel::FurthestColumn) << u"MQL"_s;
        QTest::newRow("source") << int(LeadsModel::SourceColumn) << u"Google"_s;
        QTest::newRow("campaign") << int(LeadsModel::CampaignColumn) << u"Autumn"_s;
        QTest::newRow("mql") << int(LeadsModel::MqlColumn) << u"2 October 2026"_s;
        QTest::newRow("sql") << int(LeadsModel::SqlColumn) << QString();
        QTest::newRow("score") << int(LeadsModel::ScoreColumn) << u"72.5"_s;
        QTest::newRow("deal") << int(LeadsModel::DealColumn)
                              << moneyText({125000, *Currency::fromCode(u"EUR")}, Language::english());
    }
    void aCellSaysWhatIsKnown()
    {
        QFETCH(int, column);
        QFETCH(QString, text);
        const Shown shown;
        QCOMPARE(shown.text(1, column), text);
    }

    void whatIsNotKnownIsEmpty()
    {
        const Shown shown;
        QVERIFY(shown.model.index(2, LeadsModel::SourceColumn).data().toString().isEmpty());
        QVERIFY(shown.model.index(2, LeadsModel::CampaignColumn).data().toString().isEmpty());
    }

    void anyColumnSorts()
    {
        Shown shown;
        shown.model.sort(LeadsModel::AgencyColumn, Qt::AscendingOrder);
        QCOMPARE(shown.column(LeadsModel::AgencyColumn),
                 QStringList({u"North Star"_s, u"North Star"_s, u"Southwind"_s}));
        shown.model.sort(LeadsModel::FurthestColumn, Qt::DescendingOrder);
        QCOMPARE(shown.column(LeadsModel::FurthestColumn), QStringList({u"SQL"_s, u"MQL"_s, u"Leads"_s}));
        shown.model.sort(LeadsModel::columns, Qt::AscendingOrder); // no such column
        QCOMPARE(shown.text(0, LeadsModel::FurthestColumn), u"SQL"_s);
    }

    void aFilterKeepsTheOrder()
    {
        Shown shown;
        shown.model.sort(LeadsModel::MqlColumn, Qt::DescendingOrder);
        LeadFilter filter;
        filter.entered = Stage::Mql;
        filter.months = MonthRange{{2026, 10}, {2026, 10}};
        const QSignalSpy reset(&shown.model, &QAbstractItemModel::modelReset);
        shown.model.setFilter(filter);
        shown.model.setFilter(filter);
        QCOMPARE(reset.count(), 1);
        QCOMPARE(shown.column(LeadsModel::MqlColumn),
                 QStringList({u"31 October 2026"_s, u"2 October 2026"_s}));
    }

    void daysAreInTheLanguageOfTheTable()
    {
        const Shown shown(Language::arabic());
        QCOMPARE(shown.text(1, LeadsModel::MqlColumn), dateText({2026, 10, 2}, Language::arabic()));
        QVERIFY(shown.text(1, LeadsModel::MqlColumn) != u"2 October 2026"_s);
    }

    void numbersStandAtTheirLastDigit()
    {
        const Shown shown;
        const int number = shown.model.index(0, LeadsModel::DealColumn).data(Qt::TextAlignmentRole).toInt();
        QVERIFY(number & Qt::AlignAbsolute);
        QCOMPARE(
            shown.model.headerData(LeadsModel::DealColumn, Qt::Horizontal, Qt::TextAlignmentRole).toInt(),
            number);
    }
};

QTEST_GUILESS_MAIN(LeadsModelTest)
#include "tst_leadsmodel.moc"

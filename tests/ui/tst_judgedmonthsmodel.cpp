// Tests of the table that stands for a chart.
#include "tests/support/sampleproject.h"
#include "ui/models/judgedmonthsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;

class JudgedMonthsModelTest : public QObject
{
    Q_OBJECT

private:
    const ProjectJudgement m_judgement = judgeProject(sample::threeAgencies(), sample::asOf());

    const JudgedMetric &mql(Id<Agency> agency) const
    {
        return *m_judgement.agency(agency)->metric(metrics::mql());
    }

private slots:
    void itKeepsTheRulesOfItemModels()
    {
        JudgedMonthsModel model(Language::english());
        QAbstractItemModelTester tester(&model);
        model.setContent(mql(sample::acme), {{2026, 1}, {2026, 10}});
        model.setContent(mql(sample::cedar), {{2026, 5}, {2026, 10}});
        QCOMPARE(model.rowCount(), 6);
    }

    void aRowSaysWhatTheBarShows()
    {
        JudgedMonthsModel model(Language::english());
        model.setContent(mql(sample::acme), {{2026, 1}, {2026, 10}});
        const auto text = [&](int column) { return model.index(9, column).data().toString(); };
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(model.month(9), Month(2026, 10));
        QCOMPARE(text(JudgedMonthsModel::MonthColumn), u"October 2026"_s);
        QCOMPARE(text(JudgedMonthsModel::ActualColumn), u"25"_s);
        QCOMPARE(text(JudgedMonthsModel::TargetColumn), u"30"_s);
        QCOMPARE(text(JudgedMonthsModel::AttainmentColumn), u"83\u00a0%"_s);
        QVERIFY(text(JudgedMonthsModel::VerdictColumn).contains(u"within ordinary variation"_s));
    }

    void aMonthWithoutDataIsNotZero()
    {
        JudgedMonthsModel model(Language::english());
        model.setContent(mql(sample::cedar), {{2026, 7}, {2026, 7}});
        QCOMPARE(model.index(0, JudgedMonthsModel::ActualColumn).data().toString(), u"–"_s);
        QCOMPARE(model.index(0, JudgedMonthsModel::SourceColumn).data().toString(), u"–"_s);
    }

    void everyColumnHasAHeading()
    {
        const JudgedMonthsModel model(Language::english());
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(JudgedMonthsModelTest)
#include "tst_judgedmonthsmodel.moc"

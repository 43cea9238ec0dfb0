// Tests of the agency × month table of the Overview.
#include "tests/support/sampleproject.h"
#include "ui/models/monthmatrixmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;

class MonthMatrixModelTest : public QObject
{
    Q_OBJECT

private:
    const ProjectJudgement m_judgement = judgeProject(sample::threeAgencies(), sample::asOf());
    const MonthRange m_months{sample::lastMonth - 11, sample::lastMonth};
    const Metric m_mql = *findMetric(metrics::mql());

    QModelIndex cell(const MonthMatrixModel &model, int row, Month month) const
    {
        return model.index(row, model.columnOf(month));
    }

private slots:
    void itKeepsTheRulesOfItemModels()
    {
        MonthMatrixModel model(Language::english());
        QAbstractItemModelTester tester(&model);
        model.setContent(m_judgement, m_mql, m_months);
        model.setContent(m_judgement, m_mql, {m_months.first - 1, m_months.last - 1});
        model.setContent({}, m_mql, m_months);
        QCOMPARE(model.rowCount(), 0);
    }

    void eachAgencyHasARowAndEachMonthAColumn()
    {
        MonthMatrixModel model(Language::english());
        model.setContent(m_judgement, m_mql, m_months);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 14);
        QCOMPARE(model.index(1, 0).data().toString(), u"Bright Leads"_s);
        QCOMPARE(model.headerData(12, Qt::Horizontal, Qt::DisplayRole).toString(), u"Oct"_s);
        QCOMPARE(model.columnOf(m_months.first - 1), -1);
    }

    void aMissedMonthCarriesItsMark()
    {
        MonthMatrixModel model(Language::english());
        model.setContent(m_judgement, m_mql, m_months);
        const QModelIndex october = cell(model, 0, sample::lastMonth);
        QCOMPARE(october.data().toString(), u"25 / 30 ✕"_s);
        QVERIFY(october.data(Qt::AccessibleTextRole).toString().contains(u"missed"_s));
        QCOMPARE(october.data(MonthMatrixModel::MonthRole).value<Month>(), sample::lastMonth);
        QCOMPARE(october.data(MonthMatrixModel::AgencyRole).toLongLong(), sample::acme.value);
    }

    void aMetMonthHasNoMark()
    {
        MonthMatrixModel model(Language::english());
        model.setContent(m_judgement, m_mql, m_months);
        QCOMPARE(cell(model, 0, {2026, 8}).data().toString(), u"38 / 30"_s);
    }

    void theStrengthOfAMissFollowsItsSignal()
    {
        MonthMatrixModel model(Language::english());
        model.setContent(m_judgement, m_mql, m_months);
        const auto tone = [&](int row, Month month) {
            return static_cast<CellTone>(cell(model, row, month).data(MonthMatrixModel::ToneRole).toInt());
        };
        QCOMPARE(tone(0, sample::lastMonth), CellTone::MissedWithin);
        QCOMPARE(tone(1, sample::lastMonth), CellTone::MissedBeyond);
        QCOMPARE(tone(2, {2026, 7}), CellTone::NoData);
        QCOMPARE(tone(2, {2026, 1}), CellTone::Outside);
        QCOMPARE(tone(2, sample::lastMonth), CellTone::Met);
    }

    void theLastColumnCountsTheMonthsThatWereMet()
    {
        MonthMatrixModel model(Language::english());
        model.setContent(m_judgement, m_mql, m_months);
        const QModelIndex met = model.index(2, model.metColumn());
        QCOMPARE(met.data().toString(), u"6 of 7"_s);
        QVERIFY(!met.data(MonthMatrixModel::MonthRole).isValid());
    }

    void anotherMonthKeepsTheRows()
    {
        MonthMatrixModel model(Language::english());
        model.setContent(m_judgement, m_mql, m_months);
        const QSignalSpy resets(&model, &MonthMatrixModel::modelReset);
        model.setContent(m_judgement, m_mql, {m_months.first - 1, m_months.last - 1});
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.index(0, 12).data().toString(), u"27 / 30 ✕"_s);
    }

    void arabicShowsItsOwnDigits()
    {
        MonthMatrixModel model(Language::arabic());
        model.setContent(m_judgement, m_mql, m_months);
        QVERIFY(cell(model, 0, {2026, 8}).data().toString().contains(u"٣٨"_s));
    }
};

QTEST_GUILESS_MAIN(MonthMatrixModelTest)
#include "tst_monthmatrixmodel.moc"

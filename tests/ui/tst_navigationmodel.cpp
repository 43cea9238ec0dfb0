// Tests of the side bar's entries.
#include "ui/models/navigationmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;

using Kind = NavigationEntry::Kind;

class NavigationModelTest : public QObject
{
    Q_OBJECT

private:
    static std::vector<NavigationEntry> entries(AgencyState acme)
    {
        return {{Kind::Overview, u"Overview"_s, {}, {}, {}},
                {Kind::AgenciesHeading, u"Agencies"_s, {}, {}, {}},
                {Kind::Agency, u"Acme"_s, {1}, acme, u"Acme, October 2026: missed"_s},
                {Kind::Data, u"Data"_s, {}, {}, {}}};
    }

private slots:
    void itKeepsTheRulesOfItemModels()
    {
        NavigationModel model;
        QAbstractItemModelTester tester(&model);
        model.setEntries(entries(AgencyState::Missed));
        model.setEntries(entries(AgencyState::Met));
        model.setEntries({});
        QCOMPARE(model.rowCount(), 0);
    }

    void theHeadingCannotBeSelected()
    {
        NavigationModel model;
        model.setEntries(entries(AgencyState::Missed));
        QVERIFY(!model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(2)).testFlag(Qt::ItemIsSelectable));
    }

    void anAgencySaysItsStateInWords()
    {
        NavigationModel model;
        model.setEntries(entries(AgencyState::Missed));
        QCOMPARE(model.index(2).data(Qt::AccessibleTextRole).toString(), u"Acme, October 2026: missed"_s);
        QCOMPARE(model.index(3).data(Qt::AccessibleTextRole).toString(), u"Data"_s);
    }

    void anotherStateKeepsTheRows()
    {
        NavigationModel model;
        model.setEntries(entries(AgencyState::Missed));
        const QSignalSpy resets(&model, &NavigationModel::modelReset);
        const QSignalSpy changes(&model, &NavigationModel::dataChanged);
        model.setEntries(entries(AgencyState::Met));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        model.setEntries(entries(AgencyState::Met));
        QCOMPARE(changes.count(), 1);
    }

    void placesAreFoundAgain()
    {
        NavigationModel model;
        model.setEntries(entries(AgencyState::Met));
        QCOMPARE(model.rowOf(Kind::Agency, {1}), 2);
        QCOMPARE(model.rowOf(Kind::Agency, {2}), -1);
    }

    void everyStateHasAMark()
    {
        for (const AgencyState state :
             {AgencyState::Missed, AgencyState::Met, AgencyState::InProgress, AgencyState::NoData,
              AgencyState::NoTarget, AgencyState::NotUnderContract})
            QCOMPARE(stateMark(state).size(), 1);
    }
};

QTEST_GUILESS_MAIN(NavigationModelTest)
#include "tst_navigationmodel.moc"

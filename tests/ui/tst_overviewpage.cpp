// Tests of the Overview: what it says, and where its clicks lead.
#include "tests/ui/pageproject.h"
#include "tests/ui/widgetfinders.h"
#include "ui/models/monthmatrixmodel.h"
#include "ui/pages/overviewpage.h"
#include "ui/widgets/agencycard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/matrixview.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;
using namespace mizan::test;

namespace {

ProjectData withoutFigures()
{
    ProjectData data = sample::threeAgencies();
    data.imports.clear();
    data.observations.clear();
    data.coverage.clear();
    data.typedFigures.clear();
    return data;
}

} // namespace

class OverviewPageTest : public QObject
{
    Q_OBJECT

private slots:
    void theFirstThingSaidIsWhoMissed()
    {
        PageProject project;
        OverviewPage page(*project.context, sample::lastMonth);
        page.refresh();
        const QList<Banner *> banners = visible<Banner>(page);
        QCOMPARE(banners.size(), 1);
        QVERIFY2(banners.first()->title().contains(u"October 2026"_s), qPrintable(banners.first()->title()));
    }

    void eachAgencyHasACard()
    {
        PageProject project;
        OverviewPage page(*project.context, sample::lastMonth);
        page.refresh();
        const QList<AgencyCard *> cards = visible<AgencyCard>(page);
        QCOMPARE(cards.size(), 3);
        QCOMPARE(cards.first()->accessibleName(), u"Acme Inbound"_s);
        QVERIFY(cards.first()->accessibleDescription().contains(u"MQL 25 / 30 ✕"_s));
        QVERIFY(cards.first()->accessibleDescription().contains(u"2nd month in a row"_s));
    }

    void aCardLeadsToItsAgency()
    {
        PageProject project;
        OverviewPage page(*project.context, sample::lastMonth);
        page.refresh();
        page.show();
        const QSignalSpy picked(&page, &Page::agencyPicked);
        AgencyCard *card = visible<AgencyCard>(page).at(1);
        QTest::mouseClick(card, Qt::LeftButton);
        QTest::keyClick(card, Qt::Key_Return);
        QCOMPARE(picked.count(), 2);
        QCOMPARE(picked.at(1).at(0).value<Id<Agency>>(), sample::bright);
        QCOMPARE(picked.at(1).at(1).value<Month>(), sample::lastMonth);
    }

    void aCellLeadsToItsAgencyAndMonth()
    {
        PageProject project;
        OverviewPage page(*project.context, sample::lastMonth);
        page.refresh();
        page.resize(1200, 800);
        page.show();
        MatrixView *view = visible<MatrixView>(page).first();
        const QSignalSpy picked(&page, &Page::agencyPicked);
        const int column = qobject_cast<MonthMatrixModel *>(view->model())->columnOf({2026, 6});
        const QPoint place = view->visualRect(view->model()->index(2, column)).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(picked.count(), 1);
        QCOMPARE(picked.first().at(0).value<Id<Agency>>(), sample::cedar);
        QCOMPARE(picked.first().at(1).value<Month>(), Month(2026, 6));
    }

    void theTableWorksByKeyboard()
    {
        PageProject project;
        OverviewPage page(*project.context, sample::lastMonth);
        page.refresh();
        page.show();
        MatrixView *view = visible<MatrixView>(page).first();
        const QSignalSpy picked(&page, &Page::agencyPicked);
        view->setCurrentIndex(view->model()->index(0, 12));
        QTest::keyClick(view, Qt::Key_Left);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(picked.count(), 1);
        QCOMPARE(picked.first().at(1).value<Month>(), Month(2026, 9));
    }

    void assistiveTechnologyReadsTheTable()
    {
        PageProject project;
        OverviewPage page(*project.context, sample::lastMonth);
        page.refresh();
        page.resize(1200, 800);
        page.show();
        MatrixView *view = visible<MatrixView>(page).first();
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(view);
        QVERIFY(accessible && accessible->tableInterface());
        QAccessibleTableInterface &table = *accessible->tableInterface();
        QCOMPARE(table.rowCount(), view->model()->rowCount());
        QCOMPARE(table.columnCount(), view->model()->columnCount());
        QAccessibleInterface *cell = table.cellAt(2, 12);
        QVERIFY(cell && cell->tableCellInterface());
        QCOMPARE(cell->text(QAccessible::Name),
                 view->model()->index(2, 12).data(Qt::AccessibleTextRole).toString());
        QCOMPARE(cell->tableCellInterface()->columnHeaderCells().value(0)->text(QAccessible::Name),
                 u"October 2026"_s);
        QCOMPARE(cell->tableCellInterface()->rowHeaderCells().value(0)->text(QAccessible::Name),
                 sample::threeAgencies().agencies[2].name);
        QCOMPARE(accessible->childAt(cell->rect().center().x(), cell->rect().center().y()), cell);
        const QSignalSpy picked(&page, &Page::agencyPicked);
        cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(picked.count(), 1);
        QCOMPARE(picked.first().at(1).value<Month>(), sample::lastMonth);
    }

    void aNarrowTableScrollsToTheCurrentCell()
    {
        PageProject project;
        OverviewPage page(*project.context, sample::lastMonth);
        page.refresh();
        page.resize(500, 800);
        page.show();
        MatrixView *view = visible<MatrixView>(page).first();
        const QRect viewport = view->viewport()->rect();
        const QModelIndex last = view->model()->index(0, view->model()->columnCount() - 1);
        QVERIFY(!viewport.contains(view->visualRect(last)));
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_End);
        QCOMPARE(view->currentIndex(), last);
        QVERIFY(viewport.contains(view->visualRect(last)));
    }

    void eachJudgedMetricHasATable()
    {
        PageProject project;
        OverviewPage page(*project.context, sample::lastMonth);
        page.refresh();
        QCOMPARE(visible<MatrixView>(page).size(), 2);
        ProjectSettings settings = project.data().settings;
        settings.judgedMetrics = {metrics::sql()};
        QVERIFY(project.project->change(ChangeName::ChangeSettings,
                                        {Edit<ProjectSettings>{project.data().settings, settings}}));
        page.refresh();
        QCOMPARE(visible<MatrixView>(page).size(), 1);
    }

    void withoutAgenciesItOffersToAddOne()
    {
        ProjectData data;
        data.settings = sample::threeAgencies().settings;
        PageProject project(data);
        OverviewPage page(*project.context, sample::lastMonth);
        page.refresh();
        page.show();
        const QSignalSpy requested(&page, &Page::agencyDialogRequested);
        QVERIFY(button(page, u"Add an agency…"_s));
        QTest::mouseClick(button(page, u"Add an agency…"_s), Qt::LeftButton);
        QCOMPARE(requested.count(), 1);
    }

    void withoutFiguresItOffersToImport()
    {
        PageProject project(withoutFigures());
        OverviewPage page(*project.context, sample::lastMonth);
        page.refresh();
        page.show();
        const QSignalSpy requested(&page, &Page::importRequested);
        QVERIFY(button(page, u"Import figures…"_s));
        QTest::mouseClick(button(page, u"Import figures…"_s), Qt::LeftButton);
        QCOMPARE(requested.count(), 1);
    }

    void withoutTargetsItOffersToEnterThem()
    {
        ProjectData data = sample::threeAgencies();
        data.targets.clear();
        PageProject project(data);
        OverviewPage page(*project.context, sample::lastMonth);
        page.refresh();
        page.show();
        const QSignalSpy requested(&page, &Page::goalsRequested);
        QVERIFY(button(page, u"Enter targets"_s));
        QTest::mouseClick(button(page, u"Enter targets"_s), Qt::LeftButton);
        QCOMPARE(requested.count(), 1);
    }

    void twelveAgenciesFitToo()
    {
        ProjectData data = sample::threeAgencies();
        for (int i = 4; i <= 12; ++i)
            data.agencies.push_back(
                {{i}, u"Agency number %1 with quite a long name"_s.arg(i), i, {}, {}, {}});
        PageProject project(data);
        OverviewPage page(*project.context, sample::lastMonth);
        page.resize(900, 600);
        page.refresh();
        page.show();
        QCOMPARE(visible<AgencyCard>(page).size(), 12);
        for (const AgencyCard *card : visible<AgencyCard>(page))
            QVERIFY(card->geometry().right() <= card->parentWidget()->width());
    }
};

QTEST_MAIN(OverviewPageTest)
#include "tst_overviewpage.moc"

// Tests of an agency's page: sentence, figures, charts as pictures and as tables, notes.
#include "app/charts/chartbuilder.h"
#include "tests/ui/pageproject.h"
#include "tests/ui/widgetfinders.h"
#include "ui/pages/agencypage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chartcard.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/monthchartview.h"
#include "ui/widgets/textcard.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;
using namespace mizan::test;

namespace {

TextCard *textCard(const QWidget &page, const QString &title)
{
    for (TextCard *card : visible<TextCard>(page)) {
        if (card->accessibleName() == title)
            return card;
    }
    return nullptr;
}

struct ShownPage
{
    explicit ShownPage(Id<Agency> agency = sample::acme, const ProjectData &data = sample::threeAgencies(),
                       const Language &language = Language::english())
        : project(data, language)
        , page(*project.context, agency, sample::lastMonth)
    {
        page.resize(1200, 1000);
        page.refresh();
        page.show();
    }
    PageProject project;
    AgencyPage page;
};

} // namespace

class AgencyPageTest : public QObject
{
    Q_OBJECT

private slots:
    void theBannerSaysTheMonthInOneSentence()
    {
        const ShownPage shown;
        const QString title = visible<Banner>(shown.page).first()->title();
        QVERIFY2(title.contains(u"25"_s) && title.contains(u"30"_s), qPrintable(title));
    }

    void theFiguresStandBesideTheirTargets()
    {
        const ShownPage shown;
        QStringList names;
        for (const FigureCard *card : visible<FigureCard>(shown.page))
            names << card->accessibleName();
        QCOMPARE(names.mid(0, 3), QStringList({u"Leads"_s, u"MQL"_s, u"SQL"_s}));
        QVERIFY(names.contains(u"Cost per MQL"_s));
    }

    void aFeeAndMediaSpendMakeTheCost()
    {
        const ShownPage shown;
        for (const FigureCard *card : visible<FigureCard>(shown.page)) {
            if (card->accessibleName() == u"Cost per MQL"_s)
                QVERIFY2(card->accessibleDescription().contains(u"488"_s),
                         qPrintable(card->accessibleDescription()));
        }
    }

    void aClickOnABarPicksItsMonth()
    {
        ShownPage shown;
        auto *view = visible<MonthChartView>(shown.page).first();
        QTRY_VERIFY(view->chart() && !view->chart()->plotArea().isEmpty());
        const QSignalSpy picked(&shown.page, &Page::monthPicked);
        const QRectF plot = view->chart()->plotArea();
        const QPointF third(plot.left() + plot.width() * 2.5 / 12, plot.center().y());
        const QPoint place = view->mapFromScene(view->chart()->mapToScene(third));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(picked.count(), 1);
        QCOMPARE(picked.first().first().value<Month>(), Month(2026, 1));
    }

    void theArrowKeysPickMonths_data()
    {
        QTest::addColumn<bool>("arabic");
        QTest::addColumn<int>("key");
        QTest::newRow("left goes back in English") << false << int(Qt::Key_Left);
        QTest::newRow("right goes back in Arabic") << true << int(Qt::Key_Right);
    }
    void theArrowKeysPickMonths()
    {
        QFETCH(bool, arabic);
        QFETCH(int, key);
        ShownPage shown(sample::acme, sample::threeAgencies(),
                        arabic ? Language::arabic() : Language::english());
        auto *view = visible<MonthChartView>(shown.page).first();
        const QSignalSpy picked(&shown.page, &Page::monthPicked);
        QTest::keyClick(view, static_cast<Qt::Key>(key));
        QCOMPARE(picked.count(), 1);
        QCOMPARE(picked.first().first().value<Month>(), Month(2026, 9));
    }

    void eachChartOffersItsMonthsAsATable()
    {
        const ShownPage shown;
        const QList<ChartCard *> cards = visible<ChartCard>(shown.page);
        QCOMPARE(cards.size(), 2);
        for (ChartCard *card : cards) {
            QTest::mouseClick(button(*card, u"Show as table"_s), Qt::LeftButton);
            const QList<QTableView *> tables = visible<QTableView>(*card);
            QCOMPARE(tables.size(), 1);
            QCOMPARE(tables.first()->model()->rowCount(), 12);
            QVERIFY(!tables.first()->accessibleName().isEmpty());
        }
    }

    void moreMonthsAreShownOnRequest()
    {
        ShownPage shown;
        auto *view = visible<MonthChartView>(shown.page).first();
        QCOMPARE(view->monthChart().bars.size(), size_t(12));
        QTest::mouseClick(button(shown.page, u"All months"_s), Qt::LeftButton);
        QVERIFY(view->monthChart().bars.size() >= size_t(14));
    }

    void theBandOfOrdinaryVariationIsShownOnRequest()
    {
        ShownPage shown;
        auto *view = visible<MonthChartView>(shown.page).first();
        QVERIFY(!view->monthChart().limits);
        visible<QCheckBox>(shown.page).first()->click();
        QVERIFY(view->monthChart().limits);
    }

    void theSourceOfTheFiguresIsNamed()
    {
        ShownPage shown;
        TextCard *sources = textCard(shown.page, u"Where the figures come from"_s);
        QVERIFY(sources);
        QVERIFY(sources->texts().join(u' ').contains(u"agencies-october.csv"_s));
        const QSignalSpy requested(&shown.page, &Page::figuresRequested);
        QTest::mouseClick(button(shown.page, u"Show in Data"_s), Qt::LeftButton);
        QCOMPARE(requested.count(), 1);
    }

    void aCorrectionIsNamedWithItsReason()
    {
        ShownPage shown;
        shown.page.showMonth({2026, 9});
        const QString text = textCard(shown.page, u"Where the figures come from"_s)->texts().join(u' ');
        QVERIFY2(text.contains(u"Corrected from 26 to 27"_s) && text.contains(u"duplicate"_s),
                 qPrintable(text));
    }

    void reportedStandsBesideCountedWhereBothExist()
    {
        ProjectData data = sample::threeAgencies();
        QVERIFY(!textCard(ShownPage().page, u"Reported and counted"_s));
        sample::addCountedFigures(data);
        ShownPage shown(sample::acme, data);
        TextCard *card = textCard(shown.page, u"Reported and counted"_s);
        QVERIFY(card);
        QVERIFY2(card->texts().join(u' ').contains(u"Reported 25, counted 24."_s),
                 qPrintable(card->texts().join(u' ')));
    }

    void theDefinitionsInForceAreThoseOfTheMonth()
    {
        ShownPage shown;
        QVERIFY(
            textCard(shown.page, u"Definitions in force"_s)->texts().join(u' ').contains(u"50 employees"_s));
        shown.page.showMonth({2025, 12});
        QVERIFY(
            textCard(shown.page, u"Definitions in force"_s)->texts().join(u' ').contains(u"20 employees"_s));
    }

    void anotherAgencyReusesThePage()
    {
        ShownPage shown;
        const qsizetype widgets = shown.page.findChildren<QWidget *>().size();
        shown.page.showAgency(sample::cedar, sample::lastMonth);
        shown.page.showAgency(sample::acme, sample::lastMonth);
        QCOMPARE(shown.page.title(), u"Acme Inbound"_s);
        QCOMPARE(shown.page.findChildren<QWidget *>().size(), widgets);
    }

    void withoutAnythingItSaysWhatToDo()
    {
        ProjectData data = sample::threeAgencies();
        data.agencies.push_back({{4}, u"Delta"_s, 3, {}, {}, {}});
        ShownPage shown({4}, data);
        const QSignalSpy targets(&shown.page, &Page::goalsRequested);
        const QSignalSpy figures(&shown.page, &Page::figuresRequested);
        QTest::mouseClick(button(shown.page, u"Enter targets"_s), Qt::LeftButton);
        QTest::mouseClick(button(shown.page, u"Type figures"_s), Qt::LeftButton);
        QCOMPARE(targets.count(), 1);
        QCOMPARE(figures.count(), 1);
    }
};

QTEST_MAIN(AgencyPageTest)
#include "tst_agencypage.moc"

// Tests of the page of leads: where it comes from, what it shows, its filters, erasing persons.
#include "app/leads/personhash.h"
#include "app/project/storedlead.h"
#include "app/wording/numbers.h"
#include "tests/ui/leadproject.h"
#include "tests/ui/widgetfinders.h"
#include "ui/models/leadsmodel.h"
#include "ui/pages/agencypage.h"
#include "ui/pages/datapage.h"
#include "ui/pages/erasuredialog.h"
#include "ui/pages/leadspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chartcard.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/monthchartview.h"
#include "ui/widgets/sourcecard.h"
#include "ui/widgets/textcard.h"

#include <QChart>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;
using test::labelled;
using test::named;
using test::PageProject;

namespace {

/// Two leads, of whose first a person and attributes were kept.
std::vector<LeadRow> rowsWithPersons()
{
    std::vector<LeadRow> rows = test::leadRows();
    rows.resize(2);
    rows[0].person = {"Lina حداد", "lina@example.com", {}};
    rows[0].attributes = R"({"Company size":"51-200","Industry":"Machinery"})";
    return rows;
}

QStringList plainTexts(const TextCard &card)
{
    QStringList texts;
    for (const QString &text : card.texts())
        texts << plainText(text);
    return texts;
}

struct ShownPage
{
    explicit ShownPage(std::optional<Id<Agency>> agency = sample::acme,
                       std::optional<Stage> stage = Stage::Mql, std::vector<LeadRow> rows = test::leadRows())
        : page(*project.context, sample::lastMonth)
    {
        if (!rows.empty())
            test::addLeads(*project.project, std::move(rows));
        page.resize(1300, 900);
        page.show();
        page.showLeads(agency, stage, sample::lastMonth);
        (void)QTest::qWaitFor([this] { return !page.isLoading(); });
    }
    [[nodiscard]] QAbstractItemModel &model() const { return *page.findChild<LeadsModel *>(); }
    [[nodiscard]] QString headline() const { return page.findChild<Banner *>()->title(); }
    [[nodiscard]] QString detail() const { return plainText(page.findChild<Banner *>()->detail()); }
    [[nodiscard]] QComboBox &combo(const QString &name) const { return *named<QComboBox>(page, name); }
    [[nodiscard]] QTableView &table() const { return *named<QTableView>(page, u"Leads"_s); }

    PageProject project;
    LeadsPage page;
};

/// The page of Acme with leads in the project.
struct ShownAgency
{
    ShownAgency()
        : page(*project.context, sample::acme, sample::lastMonth)
    {
        test::addLeads(*project.project, test::leadRows());
        page.resize(1200, 1000);
        page.refresh();
        page.show();
    }
    PageProject project;
    AgencyPage page;
};

} // namespace

class LeadsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<std::optional<Stage>>(); }

    void theLeadsBehindAFigureAreThere()
    {
        const ShownPage shown;
        QCOMPARE(shown.model().rowCount(), 4);
        QVERIFY2(shown.headline().startsWith(u"4 lead"_s), qPrintable(shown.headline()));
        QCOMPARE(shown.detail(), u"Acme Inbound, October 2026, entered MQL"_s);
        QVERIFY(shown.table().isColumnHidden(LeadsModel::AgencyColumn));
    }

    void theWholeProjectIsShownFromTheData()
    {
        const ShownPage shown(std::nullopt, std::nullopt);
        QVERIFY(!shown.table().isColumnHidden(LeadsModel::AgencyColumn));
        QCOMPARE(shown.model().rowCount(), 8);
        const QString back = plainText(labelled(shown.page, u"Back"_s)->accessibleName());
        QCOMPARE(back, u"Back to the data"_s);
    }

    void withoutLeadsThePageSaysWhatToDo()
    {
        ShownPage shown(sample::acme, Stage::Mql, {});
        EmptyState *empty = named<EmptyState>(shown.page, u"No leads yet"_s);
        QVERIFY(empty && empty->isVisible());
        const QSignalSpy asked(&shown.page, &Page::importRequested);
        QTest::mouseClick(labelled(shown.page, u"Import…"_s), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
    }

    void eachFilterNarrowsTheTable()
    {
        ShownPage shown;
        QComboBox &source = shown.combo(u"Source"_s);
        QCOMPARE(source.findText(u"No source named"_s), 1);
        source.setCurrentIndex(source.findText(u"Fair"_s));
        QCOMPARE(shown.model().rowCount(), 1);
        source.setCurrentIndex(0);
        QComboBox &stage = shown.combo(u"Stage entered"_s);
        stage.setCurrentIndex(stage.findText(u"SQL"_s));
        QCOMPARE(shown.model().rowCount(), 1);
        stage.setCurrentIndex(0);
        QCOMPARE(shown.model().rowCount(), 6);
        shown.combo(u"Months"_s).setCurrentIndex(2);
        QCOMPARE(shown.model().rowCount(), 7);
    }

    void theSelectedLeadIsToldInDetail()
    {
        ShownPage shown(sample::acme, std::nullopt, rowsWithPersons());
        shown.model().sort(LeadsModel::ScoreColumn, Qt::AscendingOrder);
        const TextCard *card = named<TextCard>(shown.page, u"The selected lead"_s);
        QVERIFY(card);
        shown.table().setCurrentIndex(shown.model().index(0, LeadsModel::FurthestColumn));
        const QStringList first = {u"Name\nLina حداد"_s, u"E-mail\nlina@example.com"_s,
                                   u"Company size\n51-200"_s, u"Industry\nMachinery"_s,
                                   u"Line 2 of crm.csv"_s};
        QCOMPARE(plainTexts(*card), first);
        QVERIFY(card->isVisible());
        QTest::keyClick(&shown.table(), Qt::Key_Down);
        const QStringList second = {u"The newest row of this lead says nothing more."_s,
                                    u"Line 3 of crm.csv"_s};
        QCOMPARE(plainTexts(*card), second);
    }

    void anErasedPersonIsNotToldInDetail()
    {
        PageProject project;
        std::vector<LeadRow> rows = rowsWithPersons();
        rows.front().emailHash = PersonHash(project.data().leadSalt).ofEmail("lina@example.com");
        test::addLeads(*project.project, rows);
        const qint64 first = 1 + (project.data().imports.back().id.value << 32);
        const auto before = storedLead(project.path(), first);
        QVERIFY(before && *before);
        QCOMPARE((*before)->row.person.email, std::string("lina@example.com"));
        QVERIFY(project.project->erasePerson(u"lina@example.com"_s));
        const auto after = storedLead(project.path(), first);
        QVERIFY(after && *after);
        QVERIFY((*after)->row.person.isEmpty() && (*after)->row.attributes.empty());
        QVERIFY(!*storedLead(project.path(), first + 1000));
        QVERIFY(!storedLead(project.folder.filePath(u"none.mizan"_s), first));
    }

    void aPartOfACampaignIsTypedByKey()
    {
        const ShownPage shown;
        auto *campaign = named<QLineEdit>(shown.page, u"Part of the campaign’s name"_s);
        QVERIFY(campaign);
        campaign->setFocus();
        QTest::keyClicks(campaign, u"FAIR"_s);
        QTRY_COMPARE(shown.model().rowCount(), 2);
        QVERIFY2(shown.detail().contains(u"campaign: FAIR"_s), qPrintable(shown.detail()));
    }

    void clearingShowsAllLeads()
    {
        const ShownPage shown;
        QTest::mouseClick(labelled(shown.page, u"Clear filters"_s), Qt::LeftButton);
        QCOMPARE(shown.model().rowCount(), 10);
        QVERIFY(!labelled(shown.page, u"Clear filters"_s));
    }

    void aFilterThatNothingPassesIsSaid()
    {
        const ShownPage shown(sample::cedar);
        QCOMPARE(shown.model().rowCount(), 0);
        QCOMPARE(shown.headline(), u"No lead passes these filters"_s);
    }

    void aHeaderSortsByMouseAndAChoiceByKey()
    {
        const ShownPage shown;
        QHeaderView *header = shown.table().horizontalHeader();
        const int left = header->sectionViewportPosition(LeadsModel::SourceColumn);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {left + 20, header->height() / 2});
        QComboBox &sorted = shown.combo(u"Sorted by"_s);
        QCOMPARE(sorted.currentIndex(), int(LeadsModel::SourceColumn));
        QCOMPARE(plainText(shown.model().index(0, LeadsModel::SourceColumn).data().toString()), u"Fair"_s);
        sorted.setFocus();
        QTest::keyClick(&sorted, Qt::Key_Down); // campaign
        QCOMPARE(header->sortIndicatorSection(), int(LeadsModel::CampaignColumn));
        QTest::keyClick(labelled(shown.page, u"Descending"_s), Qt::Key_Space);
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(plainText(shown.model().index(0, LeadsModel::CampaignColumn).data().toString()),
                 u"Trade fair"_s);
    }

    void sourcesOfQualifiedLeadsAreCounted()
    {
        const ShownPage shown;
        auto *card = named<SourceCard>(shown.page, u"MQL by source"_s);
        QVERIFY(card);
        QCOMPARE(card->chart().bars.size(), size_t(2));
        QCOMPARE(plainText(card->chart().bars.front().name), u"Google"_s);
        QCOMPARE(card->chart().bars.front().leads, 3);
        card->showTable(true);
        const auto *table = card->findChild<QTableWidget *>();
        QVERIFY(table->isVisible());
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(named<SourceCard>(shown.page, u"SQL by source"_s)->chart().bars.size(), size_t(1));
    }

    void aCohortTellsItsShareAndThatItMayGrow()
    {
        const ShownPage shown;
        auto *card = named<TextCard>(shown.page, u"Leads created in October 2026"_s);
        QVERIFY(card && card->isVisible());
        const QString text = card->texts().join(u'\n');
        QVERIFY2(text.contains(u"4 of 6"_s) && text.contains(u"95 % interval"_s), qPrintable(text));
        QVERIFY2(text.contains(u"may still grow: the data reaches 31 October 2026"_s), qPrintable(text));
    }

    void leadsOfTwoAgenciesAreTold()
    {
        const ShownPage shown;
        auto *card = named<TextCard>(shown.page, u"Leads of two agencies"_s);
        QVERIFY(card && card->isVisible());
        QVERIFY2(plainText(card->texts().first()).startsWith(u"2 lead"_s), qPrintable(card->texts().first()));
    }

    void theMonthOfTheWindowMovesTheFilter()
    {
        ShownPage shown;
        shown.page.showMonth({2026, 8});
        QCOMPARE(shown.detail(), u"Acme Inbound, August 2026, entered MQL"_s);
        QCOMPARE(shown.model().rowCount(), 1);
    }

    void anotherImportIsReadAnew()
    {
        ShownPage shown;
        std::vector<LeadRow> more = test::leadRows();
        more.resize(1);
        more.front().recordHash = 99;
        test::addLeads(*shown.project.project, more);
        shown.page.refresh();
        QTRY_COMPARE(shown.model().rowCount(), 5);
    }

    void aChangeOfOtherThingsKeepsTheLeads()
    {
        ShownPage shown;
        const QSignalSpy reset(&shown.model(), &QAbstractItemModel::modelReset);
        ProjectSettings settings = shown.project.data().settings;
        settings.client = u"Other"_s;
        QVERIFY(shown.project.project->change(
            ChangeName::ChangeSettings, {Edit<ProjectSettings>{shown.project.data().settings, settings}}));
        shown.page.refresh();
        QVERIFY(!shown.page.isLoading());
        QCOMPARE(reset.count(), 0);
    }

    void closingWhileReadingIsSafe()
    {
        PageProject project;
        test::addLeads(*project.project, test::leadRows());
        auto page = std::make_unique<LeadsPage>(*project.context, sample::lastMonth);
        page->showLeads({}, {}, sample::lastMonth);
        QVERIFY(page->isLoading());
        page.reset();
    }

    void escapeAndTheButtonLeadBack()
    {
        ShownPage shown;
        QCOMPARE(plainText(labelled(shown.page, u"Back"_s)->accessibleName()), u"Back to Acme Inbound"_s);
        const QSignalSpy back(&shown.page, &LeadsPage::backRequested);
        QTest::mouseClick(labelled(shown.page, u"Back"_s), Qt::LeftButton);
        QCOMPARE(back.count(), 1);
        QApplication::setActiveWindow(&shown.page);
        shown.table().setFocus();
        QTest::keyClick(&shown.table(), Qt::Key_Escape);
        QCOMPARE(back.count(), 2);
    }

    void theAgencysChartHasAWayToTheLeads()
    {
        ShownAgency shown;
        const QSignalSpy asked(&shown.page, &Page::leadsRequested);
        QPushButton *link = labelled(shown.page, u"Show the leads: 4 MQLs, October 2026"_s);
        QVERIFY(link);
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first()[0].value<std::optional<Id<Agency>>>(), std::optional(sample::acme));
        QCOMPARE(asked.first()[1].value<std::optional<Stage>>(), std::optional(Stage::Mql));
        QCOMPARE(asked.first()[2].value<Month>(), sample::lastMonth);
    }

    void aDoubleClickOnABarAndEnterLeadThere()
    {
        ShownAgency shown;
        auto *view = shown.page.findChild<MonthChartView *>();
        QTRY_VERIFY(view->chart() && !view->chart()->plotArea().isEmpty());
        const QSignalSpy asked(&shown.page, &Page::leadsRequested);
        const QRectF plot = view->chart()->plotArea();
        const QPointF last(plot.left() + plot.width() * 11.5 / 12, plot.center().y());
        const QPoint place = view->mapFromScene(view->chart()->mapToScene(last));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(asked.count(), 1);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(asked.count(), 2);
    }

    void aMonthWithoutLeadsIsOnlyPicked()
    {
        ShownAgency shown;
        shown.page.showMonth({2025, 12});
        for (const QPushButton *each : shown.page.findChildren<QPushButton *>())
            QVERIFY(!each->isVisible() || !each->text().startsWith(u"Show the leads"_s));
        const QSignalSpy asked(&shown.page, &Page::leadsRequested);
        const QSignalSpy picked(&shown.page, &Page::monthPicked);
        QTest::keyClick(shown.page.findChild<MonthChartView *>(), Qt::Key_Return);
        QCOMPARE(asked.count(), 0);
        QCOMPARE(picked.count(), 1);
    }

    void theDataPageLeadsToAllLeads()
    {
        PageProject project;
        DataPage page(*project.context, sample::lastMonth);
        page.resize(1200, 1000);
        page.refresh();
        page.show();
        QVERIFY(!labelled(page, u"Show leads…"_s)->isEnabled());
        test::addLeads(*project.project, test::leadRows());
        page.refresh();
        const QSignalSpy asked(&page, &Page::leadsRequested);
        QTest::mouseClick(labelled(page, u"Show leads…"_s), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QVERIFY(!asked.first()[0].value<std::optional<Id<Agency>>>());
    }

    void onePersonIsErasedByAddress()
    {
        PageProject project;
        std::vector<LeadRow> rows = test::leadRows();
        rows[0].emailHash = PersonHash(project.data().leadSalt).ofEmail("jane@example.com");
        test::addLeads(*project.project, rows);
        ErasureDialog dialog(*project.context);
        QPushButton *erase = labelled(dialog, u"Erase for good"_s);
        QVERIFY(erase && !erase->isEnabled());
        auto *email = named<QLineEdit>(dialog, u"E-mail address of the person"_s);
        QTest::keyClicks(email, u"Jane@Example.com"_s);
        QVERIFY(erase->isEnabled());
        QTest::mouseClick(erase, Qt::LeftButton);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(!project.data().erasedPersons.empty());
        QVERIFY2(project.dialogs.told.join(u' ').contains(u"1 lead"_s),
                 qPrintable(project.dialogs.told.join(u' ')));
    }

    void oldPersonsAreErasedTogether()
    {
        PageProject project;
        test::addLeads(*project.project, test::leadRows());
        ErasureDialog dialog(*project.context);
        for (auto *choice : dialog.findChildren<QRadioButton *>())
            if (!choice->isChecked()) {
                choice->setChecked(true);
                break;
            }
        named<QSpinBox>(dialog, u"Months of which nothing is known"_s)->setValue(1);
        QTest::mouseClick(labelled(dialog, u"Erase for good"_s), Qt::LeftButton);
        QCOMPARE(project.data().personsErasedBefore, std::optional(Month(2026, 10)));
        QCOMPARE(project.dialogs.told.size(), 1);
    }

    void aProjectThatIsOnlyReadLosesNobody()
    {
        PageProject project;
        project.reopenReadOnly();
        ErasureDialog dialog(*project.context);
        QTest::keyClicks(named<QLineEdit>(dialog, u"E-mail address of the person"_s), u"a@b.example"_s);
        QVERIFY(!labelled(dialog, u"Erase for good"_s)->isEnabled());
    }
};

QTEST_MAIN(LeadsPageTest)
#include "tst_leadspage.moc"

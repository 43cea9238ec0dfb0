// Tests of the Compare page: what is chosen, in which order it stands, and that it is remembered.
#include "tests/ui/comparefixture.h"
#include "tests/ui/leadproject.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/monthedit.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;
using namespace mizan::test;

class ComparePageTest : public CompareFixture
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { end(); }

    void atFirstAllAgenciesOfTheProjectAreCompared()
    {
        open();
        QStringList all;
        for (const Agency &agency : m_project->data().agencies)
            all << agency.name;
        QCOMPARE(namesOn(*m_page), all);
        QCOMPARE(all.size(), 3);
        QCOMPARE(m_page->view().period, (MonthRange{sample::lastMonth - 11, sample::lastMonth}));
        QVERIFY(!visible<Banner>(*m_page).first()->title().isEmpty());
    }

    void anUntickedAgencyIsLeftOutAndTheOthersKeepTheirColours()
    {
        open();
        const QStringList before = namesOn(*m_page);
        boxOf(*m_page, u"Compare %1"_s.arg(before.first()))->click();
        QCOMPARE(namesOn(*m_page), before.mid(1));
        QCOMPARE(m_page->view().comparison->agencies.front().place, size_t(1));
    }

    void fewerThanTwoAgenciesAreToldHowToGoOn()
    {
        open();
        for (const QString &name : namesOn(*m_page).mid(1))
            boxOf(*m_page, u"Compare %1"_s.arg(name))->click();
        QVERIFY(!m_page->view().comparison);
        QVERIFY(isSaid(*m_page, u"at least two agencies"_s));
        QVERIFY(!button(*m_page, u"E&xport…"_s)->isEnabled());
    }

    void withoutAStageNothingIsCompared()
    {
        open();
        for (auto *box : visible<QCheckBox>(*m_page)) {
            if (box->isChecked() && !box->accessibleName().startsWith(u"Compare"_s))
                box->click();
        }
        QVERIFY(!m_page->view().comparison);
        QVERIFY(isSaid(*m_page, u"at least one stage"_s));
    }

    void aClickOnARowSortsEverythingByIt()
    {
        open();
        add({otherFile(u"b.mizan"_s)});
        const QStringList before = namesOn(*m_page);
        const auto values = [this] {
            std::vector<double> numbers;
            for (const ComparedAgency &agency : m_page->view().comparison->agencies)
                numbers.push_back(agency.metrics[1].attainment.value_or(-1));
            return numbers;
        };
        clickRow(u"MQL: attainment"_s);
        QVERIFY(std::ranges::is_sorted(values(), std::ranges::greater{}));
        QVERIFY(namesOn(*m_page) != before);
        const auto *model = m_page->findChild<ComparisonModel *>();
        QVERIFY(model->table().agencies.first().contains(namesOn(*m_page).first()));
        clickRow(u"MQL: attainment"_s);
        QVERIFY(std::ranges::is_sorted(values()));
        clickRow(u"MQL: attainment"_s);
        QCOMPARE(namesOn(*m_page), before);
    }

    void sortingCanBeChosenWithoutAMouse()
    {
        open();
        QComboBox *rows = comboOf(*m_page, u"Sort by"_s);
        rows->setCurrentIndex(rows->findData(u"missed mql"_s));
        QCOMPARE(rows->currentText(), u"MQL: missed months"_s);
        const auto missed = [this](size_t i) {
            return m_page->view().comparison->agencies[i].metrics[1].missedMonths;
        };
        QVERIFY(missed(0) >= missed(1) && missed(1) >= missed(2) && missed(0) > missed(2));
    }

    void agenciesWithoutAValueComeLast()
    {
        open();
        add({otherFile(u"b.mizan"_s)});
        QComboBox *rows = comboOf(*m_page, u"Sort by"_s);
        const int cost = rows->findData(u"cost mql"_s);
        QVERIFY(cost > 0);
        rows->setCurrentIndex(cost);
        bool isOver = false;
        for (const ComparedAgency &agency : m_page->view().comparison->agencies) {
            const bool hasCost = agency.costs[1].cost.perUnit().has_value();
            QVERIFY(!isOver || !hasCost);
            isOver = !hasCost;
        }
        QVERIFY(isOver);
    }

    void aTypedMonthMakesThePeriodAStatedOne()
    {
        open();
        const auto edits = visible<MonthEdit>(*m_page);
        QCOMPARE(edits.size(), 2);
        edits[0]->setMonth({2026, 3});
        QCOMPARE(m_page->view().period, (MonthRange{{2026, 3}, sample::lastMonth}));
        QCOMPARE(comboOf(*m_page, u"Period"_s)->currentText(), u"From month to month"_s);
        edits[1]->setMonth({2026, 1}); // before the first: both are that month
        QCOMPARE(m_page->view().period, (MonthRange{{2026, 1}, {2026, 1}}));
    }

    void theChoiceIsThereAgainAfterReopening()
    {
        const QString other = otherFile(u"b.mizan"_s);
        open();
        add({other});
        boxOf(*m_page, u"Compare Pine"_s)->click();
        comboOf(*m_page, u"Period"_s)->setCurrentIndex(1);
        comboOf(*m_page, u"Months are aligned by"_s)->setCurrentIndex(1);
        clickRow(u"MQL: attainment"_s);
        button(*m_page, u"SQL"_s)->click();
        const QStringList names = namesOn(*m_page);
        QVERIFY(!m_project->project->undoName() ||
                *m_project->project->undoName() == ChangeName::TypeFigures);
        m_page.reset();
        m_project->reopenReadOnly();
        open();
        QCOMPARE(namesOn(*m_page), names);
        QCOMPARE(m_page->view().period.count(), 3);
        QCOMPARE(m_page->view().comparison->alignment, Alignment::ContractMonth);
        QVERIFY(button(*m_page, u"SQL"_s)->isChecked());
        QVERIFY(!m_project->project->pageChoice(u"compare"_s).contains(m_project->folder.path()));
        boxOf(*m_page, u"Compare Pine"_s)->click(); // shown, but not remembered: it is open for reading
        QCOMPARE(namesOn(*m_page).size(), names.size() + 1);
        QVERIFY(m_project->dialogs.errors.empty());
        open();
        QCOMPARE(namesOn(*m_page), names);
    }

    void leadsThatTwoAgenciesClaimAreListed()
    {
        addLeads(*m_project->project, leadRows());
        open();
        QCOMPARE(m_page->view().comparison->claims.leads, 2);
        QVERIFY(isSaid(*m_page, u"Leads that two agencies claim"_s));
    }

    void aChangeOfTheProjectIsShown()
    {
        open();
        const Agency first = m_project->data().agencies.front();
        Agency renamed = first;
        renamed.name = u"Acme Ltd"_s;
        QVERIFY(m_project->project->change(ChangeName::ChangeAgency, {Edit<Agency>{first, renamed}}));
        m_page->refresh();
        QCOMPARE(namesOn(*m_page).first(), u"Acme Ltd"_s);
        QVERIFY(boxOf(*m_page, u"Compare Acme Ltd"_s));
    }
};

QTEST_MAIN(ComparePageTest)
#include "tst_comparepage.moc"

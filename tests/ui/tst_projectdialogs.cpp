// Settings, agencies, backups and the form for a new project.
#include "tests/ui/pageproject.h"
#include "tests/ui/widgetfinders.h"
#include "ui/pages/agencydialog.h"
#include "ui/pages/backupsdialog.h"
#include "ui/pages/feeseditor.h"
#include "ui/pages/newprojectform.h"
#include "ui/pages/settingsdialog.h"
#include "ui/widgets/monthedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableWidget>

using namespace mizan;
using namespace mizan::test;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
QList<T *> all(const QWidget &parent, const QString &name)
{
    QList<T *> found = parent.findChildren<T *>();
    found.removeIf([&name](const T *each) { return each->accessibleName() != name; });
    return found;
}

} // namespace

class ProjectDialogsTest : public QObject
{
    Q_OBJECT

private slots:
    void settingsAreChangedInOneStep()
    {
        PageProject project;
        SettingsDialog dialog(*project.context);
        named<QLineEdit>(dialog, u"Client"_s)->setText(u"Southwind"_s);
        auto *currency = named<QComboBox>(dialog, u"Currency"_s);
        currency->setCurrentIndex(currency->findData(u"KWD"_s));
        auto *year = named<QComboBox>(dialog, u"Fiscal year starts in"_s);
        year->setCurrentIndex(year->findData(4));
        labelled<QCheckBox>(dialog, u"Leads"_s)->setChecked(true);
        labelled(dialog, u"Save settings"_s)->click();
        const ProjectSettings &settings = project.data().settings;
        QCOMPARE(settings.client, u"Southwind"_s);
        QCOMPARE(settings.currency.code(), u"KWD"_s);
        QCOMPARE(settings.fiscalYearStart, 4);
        QVERIFY(settings.isJudged(metrics::leads()));
        QVERIFY(settings.isJudged(metrics::mql()));
        QCOMPARE(settings.timeZone, QByteArray("Europe/Berlin"));
        QCOMPARE(project.project->undoName(), ChangeName::ChangeSettings);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void settingsWithoutAClientAreRefused()
    {
        PageProject project;
        SettingsDialog dialog(*project.context);
        dialog.show();
        named<QLineEdit>(dialog, u"Client"_s)->clear();
        labelled(dialog, u"Save settings"_s)->click();
        QVERIFY(dialog.isVisible());
        QCOMPARE(project.dialogs.errors.front().code, ErrorCode::EmptyName);
        QCOMPARE(project.data().settings.client, u"Northwind Industrial"_s);
    }

    void anAgencyIsAddedWithContractFeeAndAliases()
    {
        PageProject project;
        AgencyDialog dialog(*project.context, std::nullopt);
        named<QLineEdit>(dialog, u"Name"_s)->setText(u"Delta Media"_s);
        labelled(dialog, u"Add period"_s)->click();
        named<MonthEdit>(dialog, u"First month of the contract"_s)->setMonth(Month(2026, 2));
        named<QCheckBox>(dialog, u"The contract ends"_s)->setChecked(true);
        named<MonthEdit>(dialog, u"Last month of the contract"_s)->setMonth(Month(2026, 12));
        labelled(dialog, u"Add fee"_s)->click();
        named<MonthEdit>(dialog, u"Month from which the fee holds"_s)->setMonth(Month(2026, 2));
        named<QLineEdit>(dialog, u"Fee a month in EUR"_s)->setText(u"1,250.50"_s);
        named<QPlainTextEdit>(dialog, u"Other names in files"_s)->setPlainText(u"Delta\nDM GmbH\n"_s);
        labelled(dialog, u"Add agency"_s)->click();
        QCOMPARE(project.dialogs.errors.size(), 0);
        const Agency *added = findAgency(project.data().agencies, u"dm gmbh");
        QVERIFY(added);
        QCOMPARE(added->name, u"Delta Media"_s);
        QCOMPARE(added->contract, (std::vector<ContractPeriod>{{Month(2026, 2), Month(2026, 12)}}));
        QCOMPARE(added->fees, (std::vector<Fee>{{Month(2026, 2), 125050, sample::euro()}}));
        QCOMPARE(project.project->undoName(), ChangeName::AddAgency);
    }

    void anAgencyIsChangedWhereItStands()
    {
        PageProject project;
        AgencyDialog dialog(*project.context, sample::acme);
        QCOMPARE(named<QLineEdit>(dialog, u"Name"_s)->text(), u"Acme Inbound"_s);
        named<QLineEdit>(dialog, u"Name"_s)->setText(u"Acme"_s);
        named<QPlainTextEdit>(dialog, u"Other names in files"_s)->setPlainText(u"Acme Inbound"_s);
        labelled(dialog, u"Save agency"_s)->click();
        const Agency *agency = project.data().agency(sample::acme);
        QCOMPARE(agency->name, u"Acme"_s);
        QCOMPARE(agency->aliases, QStringList{u"Acme Inbound"_s});
        QCOMPARE(agency->fees.size(), 2);
    }

    void feesStandInTheDigitsOfTheLanguageAndStayWhatTheyAre()
    {
        ProjectData data = sample::threeAgencies();
        data.agencies.front().fees = {{Month(2025, 1), 125050, sample::euro()}};
        PageProject project(data, Language::arabic());
        AgencyDialog dialog(*project.context, sample::acme);
        QCOMPARE(named<QLineEdit>(dialog, u"Fee a month in EUR"_s)->text(), u"١٢٥٠٫٥٠"_s);
        labelled(dialog, u"Save agency"_s)->click();
        QCOMPARE(project.data().agency(sample::acme)->fees, data.agencies.front().fees);
    }

    void aTakenNameIsRefused()
    {
        PageProject project;
        AgencyDialog dialog(*project.context, std::nullopt);
        named<QLineEdit>(dialog, u"Name"_s)->setText(u"bright  leads"_s);
        labelled(dialog, u"Add agency"_s)->click();
        QCOMPARE(project.data().agencies.size(), 3);
        QCOMPARE(project.dialogs.errors.front().code, ErrorCode::DuplicateAgency);
    }

    void twoFeesFromOneMonthAreRefusedBelowThem()
    {
        PageProject project;
        AgencyDialog dialog(*project.context, sample::acme);
        dialog.show();
        const auto *message = dialog.findChild<FeesEditor *>()->findChild<QLabel *>(u"clash"_s);
        const QList<MonthEdit *> months = all<MonthEdit>(dialog, u"Month from which the fee holds"_s);
        QCOMPARE(months.size(), 2);
        QVERIFY(!message->isVisible());
        const Month own = months[1]->month();
        months[1]->setMonth(months[0]->month());
        QVERIFY(message->isVisible());
        labelled(dialog, u"Save agency"_s)->click();
        QVERIFY(dialog.isVisible());
        QCOMPARE(project.dialogs.errors.size(), 0);
        QCOMPARE(project.data().agency(sample::acme)->fees.size(), 2);
        months[1]->setMonth(own + 1);
        QVERIFY(!message->isVisible());
        labelled(dialog, u"Save agency"_s)->click();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(project.data().agency(sample::acme)->fees.back().from, own + 1);
    }

    void aFurtherFeeStartsInAMonthOfItsOwn()
    {
        PageProject project;
        AgencyDialog dialog(*project.context, std::nullopt);
        labelled(dialog, u"Add fee"_s)->click();
        labelled(dialog, u"Add fee"_s)->click();
        const QList<MonthEdit *> months = all<MonthEdit>(dialog, u"Month from which the fee holds"_s);
        QCOMPARE(months.size(), 2);
        QCOMPARE(months[1]->month(), months[0]->month() + 1);
    }

    void anAmountThatIsNoNumberIsRefused()
    {
        PageProject project;
        AgencyDialog dialog(*project.context, sample::cedar);
        labelled(dialog, u"Add fee"_s)->click();
        named<QLineEdit>(dialog, u"Fee a month in EUR"_s)->setText(u"much"_s);
        labelled(dialog, u"Save agency"_s)->click();
        QCOMPARE(project.dialogs.errors.front().code, ErrorCode::InvalidNumber);
        QVERIFY(project.data().agency(sample::cedar)->fees.empty());
    }

    void aBackupIsRestoredAfterAQuestion()
    {
        PageProject project;
        BackupsDialog dialog(*project.context);
        auto *table = dialog.findChild<QTableWidget *>();
        QVERIFY(table->rowCount() > 0);
        labelled(dialog, u"Restore this backup…"_s)->click();
        QCOMPARE(project.dialogs.asked.size(), 1);
        QCOMPARE(project.dialogs.errors.size(), 0);
        QVERIFY(project.data().agencies.empty());
        QVERIFY(!project.project->undoName());
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void aNewProjectNeedsAClientAndAPlace()
    {
        const Language english = Language::english();
        ScriptedDialogs dialogs;
        ProjectSettings defaults;
        defaults.currency = sample::euro();
        defaults.timeZone = "Europe/Berlin";
        defaults.judgedMetrics = {metrics::mql(), metrics::sql()};
        NewProjectForm form(defaults, english, Palette::light(), dialogs);
        QSignalSpy submitted(&form, &NewProjectForm::submitted);
        auto *create = labelled(form, u"Create project…"_s);
        QVERIFY(!create->isEnabled());
        named<QLineEdit>(form, u"Client"_s)->setText(u"Northwind"_s);
        QVERIFY(create->isEnabled());
        create->click();
        QCOMPARE(submitted.count(), 0);
        dialogs.saveFile = u"/somewhere/northwind.mizan"_s;
        create->click();
        QCOMPARE(submitted.count(), 1);
        const auto settings = submitted.at(0).at(0).value<ProjectSettings>();
        QCOMPARE(settings.client, u"Northwind"_s);
        QCOMPARE(settings.currency.code(), u"EUR"_s);
        QCOMPARE(settings.judgedMetrics.size(), 2);
        QCOMPARE(submitted.at(0).at(1).toString(), dialogs.saveFile);
    }

    void aReadOnlyProjectKeepsItsSettings()
    {
        PageProject project;
        project.reopenReadOnly();
        SettingsDialog dialog(*project.context);
        QVERIFY(!labelled(dialog, u"Save settings"_s)->isEnabled());
        BackupsDialog backups(*project.context);
        QVERIFY(!labelled(backups, u"Restore this backup…"_s)->isEnabled());
    }
};

QTEST_MAIN(ProjectDialogsTest)
#include "tst_projectdialogs.moc"

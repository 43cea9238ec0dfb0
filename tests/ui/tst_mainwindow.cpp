// Tests of the window: opening, going about, the month, undo, language and theme, what is dropped on it.
#include "app/wording/numbers.h"
#include "tests/ui/pageproject.h"
#include "tests/ui/screenlist.h"
#include "ui/pages/page.h"
#include "ui/shell/actions.h"
#include "ui/shell/appearance.h"
#include "ui/shell/daywatch.h"
#include "ui/shell/header.h"
#include "ui/shell/projecttasks.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;

class MainWindowTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Scene> m_scene;

    MainWindow &window() const { return m_scene->window(); }
    Workspace &workspace() const { return *window().workspace(); }
    QListView &list() const { return *window().findChild<SideBar *>()->findChild<QListView *>(); }

    void drop(const QStringList &files) const
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls << QUrl::fromLocalFile(file);
        data.setUrls(urls);
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        static_cast<QObject &>(window()).event(&event); // sendEvent() only delivers real drags
        QCoreApplication::processEvents();
    }

    /// What the visible banners say.
    QString bannerTexts() const
    {
        QCoreApplication::processEvents(); // shows what was just put into layouts
        QStringList texts;
        for (const Banner *banner : workspace().findChildren<Banner *>()) {
            if (banner->isVisibleTo(&window()))
                texts << banner->title() << banner->detail();
        }
        return plainText(texts.join(u'|'));
    }

private slots:
    void init()
    {
        m_appearance = std::make_unique<Appearance>(Language::english(), ThemeChoice::Light);
        m_scene = std::make_unique<Scene>(*m_appearance);
        window().show();
    }
    void cleanup()
    {
        m_scene.reset();
        m_appearance.reset();
    }

    void withoutAProjectOnlyOpeningIsPossible()
    {
        QVERIFY(!window().workspace());
        const Actions &actions = window().actions();
        QVERIFY(actions.newProject->isEnabled() && actions.openProject->isEnabled());
        QVERIFY(!actions.report->isEnabled() && !actions.undo->isEnabled() &&
                !actions.importFigures->isEnabled());
    }

    void aProjectOpensAtItsLatestMonth()
    {
        m_scene->openSample();
        QCOMPARE(workspace().month(), Month(2026, 10));
        QCOMPARE(workspace().page()->title(), u"Overview"_s);
        QVERIFY(window().windowTitle().contains(u"Northwind Industrial"_s));
    }

    void theSideBarLeadsEverywhereByKeyboard()
    {
        m_scene->openSample();
        list().setFocus();
        QStringList titles;
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(&list(), Qt::Key_Down);
            if (titles.isEmpty() || titles.last() != workspace().page()->title())
                titles << workspace().page()->title();
        }
        QCOMPARE(titles.size(), 6); // three agencies, compare, goals, data
        QVERIFY(m_scene->dialogs.asked.isEmpty());
    }

    void theMonthDrivesEveryPage()
    {
        m_scene->openSample();
        window().actions().previousMonth->trigger();
        QCOMPARE(workspace().month(), Month(2026, 9));
        QCOMPARE(workspace().page()->month(), Month(2026, 9));
        workspace().goTo({Place::Kind::Agency, m_scene->agency(1)});
        QCOMPARE(workspace().page()->month(), Month(2026, 9));
    }

    void theLeadsLeadBackToWhereTheyWereAskedFor()
    {
        m_scene->openSampleWithLeads();
        const Place agency{Place::Kind::Agency, m_scene->agency(0)};
        QApplication::setActiveWindow(&window());
        workspace().goTo(agency);
        emit workspace().page()->leadsRequested(agency.agency, Stage::Mql, {2026, 10});
        QCOMPARE(workspace().page()->title(), u"Leads"_s);
        const QModelIndex marked = list().currentIndex();
        QCOMPARE(list().selectionModel()->selectedIndexes(), QModelIndexList{marked});
        QTRY_VERIFY(workspace().page()->isVisible()); // keys come after that
        QTest::keyClick(workspace().page(), Qt::Key_Escape);
        QCOMPARE(workspace().place(), agency);

        emit workspace().page()->leadsRequested(agency.agency, Stage::Mql, {2026, 10});
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(marked).center());
        QCOMPARE(workspace().place(), agency);

        workspace().goTo({Place::Kind::Data, {}});
        emit workspace().page()->leadsRequested(std::nullopt, std::nullopt, {2026, 10});
        QTest::keyClick(workspace().page(), Qt::Key_Escape);
        QCOMPARE(workspace().place().kind, Place::Kind::Data);
    }

    void anotherLanguageKeepsTheLeads()
    {
        m_scene->openSampleWithLeads();
        workspace().showLeads(m_scene->agency(0), Stage::Mql, {2026, 10});
        m_appearance->setLanguage(Language::arabic());
        QCOMPARE(workspace().place(), (Place{Place::Kind::Leads, m_scene->agency(0)}));
        QCOMPARE(workspace().month(), Month(2026, 10));
    }

    void theMonthStaysWithinWhatThereIs()
    {
        m_scene->openSample();
        for (int i = 0; i < 40; ++i)
            window().actions().previousMonth->trigger();
        QCOMPARE(workspace().month(), Month(2025, 9));
    }

    void undoSaysWhatItTakesBack()
    {
        m_scene->openSample();
        const PageContext &context = m_scene->context();
        ProjectSettings settings = context.data().settings;
        settings.client = u"Another name"_s;
        QVERIFY(context.project.change(ChangeName::ChangeSettings,
                                       {Edit<ProjectSettings>{context.data().settings, settings}}));
        QVERIFY(window().windowTitle().contains(u"Another name"_s));
        QVERIFY(window().actions().undo->text().size() > u"&Undo"_s.size());
        window().actions().undo->trigger();
        QCOMPARE(context.data().settings.client, u"Northwind Industrial"_s);
        window().actions().redo->trigger();
        QCOMPARE(context.data().settings.client, u"Another name"_s);
    }

    void anotherLanguageKeepsThePlaceAndTheMonth()
    {
        m_scene->openSample();
        workspace().goTo({Place::Kind::Agency, m_scene->agency(2)});
        workspace().showMonth({2026, 8});
        const Place place = workspace().place();
        m_appearance->setLanguage(Language::arabic());
        QCOMPARE(workspace().place(), place);
        QCOMPARE(workspace().month(), Month(2026, 8));
        QCOMPARE(window().layoutDirection(), Qt::RightToLeft);
        QCOMPARE(window().menuBar()->actions().size(), 4);
    }

    void anotherThemeKeepsThePlace()
    {
        m_scene->openSample();
        workspace().goTo({Place::Kind::Data, {}});
        m_appearance->setTheme(ThemeChoice::Dark);
        QCOMPARE(workspace().place().kind, Place::Kind::Data);
        QVERIFY(workspace().context().palette.isDark);
    }

    void anAgencyThatGoesAwayLeadsBackToTheOverview()
    {
        m_scene->openEmptyProject(true);
        const PageContext &context = m_scene->context();
        const Agency agency = context.data().agencies.front();
        workspace().goTo({Place::Kind::Agency, agency.id});
        QVERIFY(context.project.change(ChangeName::RemoveAgency, {Edit<Agency>{agency, {}}}));
        QCOMPARE(workspace().place().kind, Place::Kind::Overview);
    }

    void aProjectOpenElsewhereSaysThatItCanOnlyBeRead()
    {
        m_scene->openReadOnlySample();
        QVERIFY(workspace().context().project.isReadOnly());
        const QString texts = bannerTexts();
        QVERIFY2(texts.contains("This project can only be read here"_L1), qPrintable(texts));
        QVERIFY2(texts.contains("It is open in another place (tst_mainwindow"_L1), qPrintable(texts));
        QVERIFY(!window().actions().importFigures->isEnabled());
        QVERIFY(window().actions().report->isEnabled());
    }

    void aFailedBackupIsTold()
    {
        m_scene->openSample();
        QVERIFY2(!bannerTexts().contains("backup"_L1), qPrintable(bannerTexts()));
        m_scene->openSampleWithoutBackup();
        QVERIFY2(bannerTexts().contains("Today's backup was not made"_L1), qPrintable(bannerTexts()));
    }

    void theWindowNoticesANewDay()
    {
        m_scene->openSample();
        workspace().goTo({Place::Kind::Goals, {}});
        const QDate day = workspace().context().today;
        m_scene->now = m_scene->now.addDays(1);
        window().findChild<DayWatch *>()->look();
        QCoreApplication::processEvents();
        QCOMPARE(workspace().context().today, day.addDays(1));
        QCOMPARE(workspace().context().judgement().asOf, day.addDays(1));
        QCOMPARE(workspace().place().kind, Place::Kind::Goals);
        QCOMPARE(workspace().month(), Month(2026, 10));
    }

    void aDroppedTableIsImported()
    {
        m_scene->openSample();
        QString dialog;
        m_scene->dialogs.whenRun = [&](QDialog &shown) {
            dialog = QString::fromLatin1(shown.metaObject()->className());
            return false;
        };
        drop({m_scene->importFile()});
        QCOMPARE(dialog, u"mizan::ImportDialog"_s);
    }

    void droppedTablesAreShownOneAfterAnother()
    {
        m_scene->openSample();
        const QString first = m_scene->importFile();
        const QString second = first + u".again.csv"_s;
        QVERIFY(QFile::copy(first, second));
        QStringList headings;
        m_scene->dialogs.whenRun = [&](QDialog &shown) {
            for (int file = 0; file < 2; ++file) {
                headings << plainText(shown.findChild<QLabel *>()->text());
                for (QPushButton *button : shown.findChildren<QPushButton *>()) {
                    if (button->text() == "S&kip this file"_L1)
                        button->click();
                }
            }
            return false;
        };
        drop({first, second});
        QVERIFY(QFile::remove(second));
        const QString name = QFileInfo(first).fileName();
        const QStringList expected = {name + u" (file 1 of 2)"_s, name + u".again.csv (file 2 of 2)"_s};
        QCOMPARE(headings, expected);
    }

    void aDroppedProjectIsOpened()
    {
        m_scene->openSample();
        const QString sample = m_scene->context().project.path();
        m_scene->openEmptyProject(false);
        drop({sample});
        QCOMPARE(m_scene->context().project.path(), sample);
    }

    void aFileThatIsNoProjectIsRefusedWithASentence()
    {
        m_scene->openSample();
        window().openFile(m_scene->importFile());
        QCOMPARE(m_scene->dialogs.errors.size(), size_t(1));
        QCOMPARE(m_scene->dialogs.errors.front().code, ErrorCode::NotAProject);
        QVERIFY(window().workspace());
    }

    void aCopyIsSaved()
    {
        m_scene->openSample();
        QTemporaryDir folder;
        m_scene->dialogs.saveFile = folder.filePath(u"copy.mizan"_s);
        window().actions().saveCopy->trigger();
        QVERIFY(m_scene->dialogs.errors.empty());
        window().openFile(folder.filePath(u"copy.mizan"_s));
        QCOMPARE(m_scene->context().data().agencies.size(), size_t(3));
        window().closeProject(); // before its folder goes
    }

    void closingLeadsToTheStartPage()
    {
        m_scene->openSample();
        window().actions().closeProject->trigger();
        QVERIFY(!window().workspace());
        QVERIFY(!window().actions().closeProject->isEnabled());
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"

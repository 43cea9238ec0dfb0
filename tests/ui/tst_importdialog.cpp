// The import dialog: what it shows of a file, and that one click brings it in as one undo step.
#include "app/wording/numbers.h"
#include "tests/support/tabledump.h"
#include "tests/ui/pageproject.h"
#include "ui/models/monthgrid.h"
#include "ui/models/rejectedrows.h"
#include "ui/pages/importdialog.h"
#include "ui/pages/importstorer.h"
#include "ui/pages/mappingtable.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>

#include <functional>
#include <utility>

using namespace mizan;
using namespace mizan::test;
using namespace Qt::StringLiterals;

namespace {

const Month november{2026, 11};

struct Import
{
    Import(PageProject &project, const QStringList &files)
        : dialog(*project.context, files)
    {
        dialog.show();
        wait();
    }

    void wait() const { QTRY_VERIFY_WITH_TIMEOUT(!dialog.isBusy() && !progress(), 20'000); }
    void bringIn() const
    {
        button(u"Import"_s)->click();
        wait();
    }
    /// Calls @p action once, when some of the rows are stored and some not.
    void whileStoring(const std::function<void()> &action)
    {
        auto *storer = dialog.findChild<ImportStorer *>();
        QObject::connect(
            storer, &ImportStorer::progressed, &dialog, [this, action](const ImportProgress &done) {
                if (done.permille > 0 && done.permille < ImportProgress::whole && !std::exchange(acted, true))
                    action();
            });
    }
    bool progress() const { return dialog.findChild<QWidget *>(u"progress"_s)->isVisible(); }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    QString title() const { return dialog.findChild<Banner *>()->title(); }
    QString heading() const { return dialog.findChild<QLabel *>()->text(); }

    ImportDialog dialog;
    bool acted = false;
};

QString writeCsv(const PageProject &project, const QString &name, const QByteArray &text)
{
    const QString path = project.folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write(text);
    file.close();
    return path;
}

constexpr int leadRows = 60'000;

/// An export of leads that takes a while to store.
QString writeLeads(const PageProject &project)
{
    QByteArray text = "Record ID,Agency,Became a Lead Date,Became a Marketing Qualified Lead Date,Original "
                      "Source,Campaign\n";
    for (int i = 0; i < leadRows; ++i) {
        const QByteArray day = QDate(2026, 1, 1).addDays(i % 300).toString(Qt::ISODate).toLatin1();
        text += QByteArray::number(1'000'000 + i) + ",Acme Inbound," + day + ',' + day + ",source " +
                QByteArray::number(i % 12) + ",campaign " + QByteArray::number(i % 60) + '\n';
    }
    return writeCsv(project, u"crm.csv"_s, text);
}

} // namespace

class ImportDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void aPlainFileIsBroughtInAndTakenBackByUndo()
    {
        PageProject project;
        const ProjectData before = project.data();
        const QString path = writeCsv(project, u"november.csv"_s,
                                      "Month,Agency,Leads,MQL,SQL\n2026-10,Acme Inbound,182,27,9\n"
                                      "2026-11,Acme Inbound,120,20,5\n");
        Import import(project, {path});
        QCOMPARE(import.title(), u"Values: 3 new, 1 changed, 2 unchanged"_s);
        QVERIFY(import.button(u"Import"_s)->isEnabled());
        import.bringIn();
        QCOMPARE(import.dialog.result(), int(QDialog::Accepted));
        QCOMPARE(project.data().imports.size(), 3);
        QCOMPARE(project.figure(sample::acme, metrics::mql(), Month(2026, 10))->value.number, 27);
        QCOMPARE(project.figure(sample::acme, metrics::mql(), november)->value.number, 20);
        QCOMPARE(project.project->undoName(), ChangeName::Import);
        QVERIFY(project.project->undo());
        QCOMPARE(project.data(), before);
    }

    void lookingAtAFileChangesNothing()
    {
        PageProject project;
        const ProjectData before = project.data();
        const QString path = writeCsv(project, u"a.csv"_s, "Month,Agency,MQL\n2026-11,Acme Inbound,20\n");
        Import import(project, {path});
        import.button(u"Cancel"_s)->click();
        QCOMPARE(import.dialog.result(), int(QDialog::Rejected));
        QCOMPARE(project.data(), before);
    }

    void rejectedRowsAreListedAndTheRestIsImported()
    {
        PageProject project;
        const QString path = writeCsv(
            project, u"a.csv"_s, "Month,Agency,MQL\n2026-11,Acme Inbound,20\n2026-11,Bright Leads,many\n");
        Import import(project, {path});
        auto *rejected = import.dialog.findChild<RejectedRowsModel *>();
        QCOMPARE(rejected->rowCount(), 1);
        QVERIFY(import.dialog.findChild<QTabWidget *>()->tabText(1).contains(u"1"_s));
        import.bringIn();
        QCOMPARE(project.figure(sample::acme, metrics::mql(), november)->value.number, 20);
        QCOMPARE(project.project->rejectedRows(import.dialog.lastImport())->size(), 1);
    }

    void rejectedRowsAndCellsAreCountedApart()
    {
        PageProject project;
        const QString path = writeCsv(project, u"a.csv"_s,
                                      "Month,Agency,MQL,SQL\n2026-11,Acme Inbound,20,many\n"
                                      "2026-11,Bright Leads,few,many\n2026-13,Acme Inbound,1,1\n");
        Import import(project, {path});
        auto *banner = import.dialog.findChild<Banner *>();
        QVERIFY2(banner->detail().contains(u"2 rejected"_s), qPrintable(banner->detail()));
        QVERIFY2(banner->detail().contains(u"1 cell"_s), qPrintable(banner->detail()));
        QCOMPARE(import.dialog.findChild<QTabWidget *>()->tabText(1), u"&Rejected rows (2) and cells (1)"_s);
        QCOMPARE(import.dialog.findChild<RejectedRowsModel *>()->rowCount(), 4);
    }

    void rowsOfTheFileKeepTheirOrderInArabic()
    {
        RejectedRowsModel model;
        const QString row = u"٢٠٢٦-١٠,أكمي,abc"_s;
        model.show({{7, u"MQL"_s, RejectReason::InvalidNumber, {u"abc"_s}, row}}, Language::arabic());
        const QString shown = model.index(0, RejectedRowsModel::Text).data().toString();
        QCOMPARE(shown, QChar(0x2066) + row + QChar(0x2069));
        QCOMPARE(model.rows().front().text, row);
    }

    void unknownAgenciesAreAddedOnDemandAsOneChange()
    {
        PageProject project;
        const QString path =
            writeCsv(project, u"a.csv"_s, "Month,Agency,MQL\n2026-11,Newcomer,20\n2026-11,Other,7\n");
        Import import(project, {path});
        QVERIFY(!import.button(u"Import"_s)->isEnabled());
        QVERIFY(import.button(u"Add them as agencies"_s)->isVisible());
        import.button(u"Add them as agencies"_s)->click();
        import.wait();
        QCOMPARE(project.data().agencies.size(), 5);
        QCOMPARE(project.project->undoName(), ChangeName::AddAgency);
        import.bringIn();
        const Agency *newcomer = findAgency(project.data().agencies, u"newcomer");
        QVERIFY(newcomer);
        QCOMPARE(project.figure(newcomer->id, metrics::mql(), november)->value.number, 20);
    }

    void columnsWithOtherNamesAreMappedByHand()
    {
        PageProject project;
        const QString path =
            writeCsv(project, u"a.csv"_s, "Period,Partner,Good ones\n2026-11,Acme Inbound,20\n");
        Import import(project, {path});
        auto *mapping = import.dialog.findChild<MappingTable *>();
        QCOMPARE(mapping->rowCount(), 3);
        const QStringList fields = {u"month"_s, u"agency"_s, u"mql"_s};
        for (int row = 0; row < 3; ++row) {
            auto *field = qobject_cast<QComboBox *>(mapping->cellWidget(row, 2));
            field->setCurrentIndex(field->findData(fields[row]));
            emit field->activated(field->currentIndex());
            import.wait();
        }
        QVERIFY2(import.button(u"Import"_s)->isEnabled(), qPrintable(import.title()));
        import.bringIn();
        QCOMPARE(project.figure(sample::acme, metrics::mql(), november)->value.number, 20);
    }

    void severalFilesComeOneAfterAnother()
    {
        PageProject project;
        const QString first = writeCsv(project, u"a.csv"_s, "Month,Agency,MQL\n2026-11,Acme Inbound,20\n");
        const QString second = writeCsv(project, u"b.csv"_s, "Month,Agency,MQL\n2026-11,Bright Leads,30\n");
        Import import(project, {first, second});
        QVERIFY(import.button(u"Skip this file"_s)->isVisible());
        QCOMPARE(import.heading(), isolated(u"a.csv"_s) + u" (file 1 of 2)"_s);
        import.bringIn();
        QVERIFY(import.dialog.isVisible());
        QCOMPARE(import.heading(), isolated(u"b.csv"_s) + u" (file 2 of 2)"_s);
        import.bringIn();
        QVERIFY(!import.dialog.isVisible());
        QCOMPARE(project.data().imports.size(), 4);
    }

    void theSameFileAgainChangesNothing()
    {
        PageProject project;
        const QString path = writeCsv(project, u"a.csv"_s, "Month,Agency,MQL\n2026-11,Acme Inbound,20\n");
        {
            Import import(project, {path});
            import.bringIn();
        }
        Import again(project, {path});
        QVERIFY(!again.button(u"Import"_s)->isEnabled());
    }

    void aFileThatIsSkippedIsNotBroughtIn()
    {
        PageProject project;
        const QString first = writeCsv(project, u"a.csv"_s, "Month,Agency,MQL\n2026-11,Acme Inbound,20\n");
        const QString second = writeCsv(project, u"b.csv"_s, "Month,Agency,MQL\n2026-11,Bright Leads,30\n");
        Import import(project, {first, second});
        import.button(u"Skip this file"_s)->click();
        import.wait();
        QCOMPARE(import.heading(), isolated(u"b.csv"_s) + u" (file 2 of 2)"_s);
        import.bringIn();
        QVERIFY(!project.figure(sample::acme, metrics::mql(), november));
        QCOMPARE(project.figure(sample::bright, metrics::mql(), november)->value.number, 30);
    }

    void theWindowGoesOnWhileRowsAreStored()
    {
        PageProject project;
        Import shown(project, {writeLeads(project)});
        QVERIFY2(shown.button(u"Import"_s)->isEnabled(), qPrintable(shown.title()));
        QStringList texts;
        shown.whileStoring([&] {
            texts << shown.dialog.findChild<QProgressBar *>()->text();
            QVERIFY(!shown.button(u"Import"_s)->isEnabled());
            QVERIFY(shown.button(u"Cancel"_s)->isEnabled());
        });
        QElapsedTimer clock;
        qint64 longestGap = 0;
        int ticks = 0;
        QTimer ticker;
        QObject::connect(&ticker, &QTimer::timeout, &shown.dialog, [&] {
            if (!shown.dialog.isStoring())
                return;
            longestGap = std::max(longestGap, clock.restart());
            ++ticks;
        });
        ticker.start(2);
        QElapsedTimer whole;
        whole.start();
        clock.start();
        shown.button(u"Import"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!shown.dialog.isStoring(), 20'000);
        const qint64 taken = whole.elapsed();
        qInfo("%d ticks in %lld ms, the longest gap %lld ms", ticks, taken, longestGap);
        QCOMPARE(project.data().imports.back().rows.accepted, leadRows);
        QVERIFY2(ticks > 4, qPrintable(QString::number(ticks)));
        QVERIFY2(longestGap < taken / 2, qPrintable(QString::number(longestGap)));
        QCOMPARE(texts.size(), 1);
        QVERIFY2(texts.front().contains(u"60,000 rows stored"_s), qPrintable(texts.front()));
    }

    void cancellingWhileRowsAreStoredLeavesNoTrace()
    {
        PageProject project;
        const QString path = writeLeads(project);
        const ProjectData before = project.data();
        const QString dump = dumpTables(project.path());
        Import shown(project, {path});
        shown.whileStoring([&] { shown.button(u"Cancel"_s)->click(); });
        shown.bringIn();
        QVERIFY(shown.acted);
        QVERIFY(shown.dialog.isVisible());
        QVERIFY2(shown.title().contains(u"nothing was changed"_s), qPrintable(shown.title()));
        QCOMPARE(project.data(), before);
        QCOMPARE(dumpTables(project.path()), dump);
        QVERIFY(!QFile::exists(project.path() + u"-journal"_s));
        shown.bringIn(); // what was planned is still good
        QCOMPARE(shown.dialog.result(), int(QDialog::Accepted));
        QCOMPARE(project.data().imports.size(), before.imports.size() + 1);
        QVERIFY(project.project->undo());
        QCOMPARE(dumpTables(project.path()), dump);
    }

    void closingWhileRowsAreStoredCancelsFirst()
    {
        PageProject project;
        const QString path = writeLeads(project);
        const QString dump = dumpTables(project.path());
        Import shown(project, {path});
        shown.whileStoring([&] {
            shown.dialog.close();
            QVERIFY(shown.dialog.isVisible());
        });
        shown.button(u"Import"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!shown.dialog.isVisible(), 20'000);
        QVERIFY(shown.acted);
        QCOMPARE(shown.dialog.result(), int(QDialog::Rejected));
        QCOMPARE(dumpTables(project.path()), dump);
    }

    void whatGoesWrongAfterClosingIsShown()
    {
        PageProject project;
        Import shown(project, {writeLeads(project)});
        shown.whileStoring([&] {
            shown.dialog.close();
            emit shown.dialog.findChild<ImportStorer *>()->stored(fail(ErrorCode::DiskFull, {u"p"_s}));
        });
        shown.button(u"Import"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!shown.dialog.isVisible(), 20'000);
        QVERIFY(shown.acted);
        QCOMPARE(project.dialogs.errors.size(), 1); // that it was stopped as asked is not said
        QCOMPARE(project.dialogs.errors.front().code, ErrorCode::DiskFull);
    }

    void aDialogThatGoesAwayWhileRowsAreStoredLeavesNoTrace()
    {
        PageProject project;
        const QString path = writeLeads(project);
        const QString dump = dumpTables(project.path());
        {
            Import shown(project, {path});
            bool isReached = false;
            shown.whileStoring([&] { isReached = true; });
            shown.button(u"Import"_s)->click();
            QTRY_VERIFY_WITH_TIMEOUT(isReached, 20'000);
        }
        QCOMPARE(dumpTables(project.path()), dump);
        QVERIFY(project.project->checkWritable());
    }

    void nothingElseOfTheProjectChangesWhileRowsAreStored()
    {
        PageProject project;
        Import shown(project, {writeLeads(project)});
        shown.whileStoring([&] {
            Agency agency = project.data().agencies.front();
            agency.name = u"Other"_s;
            const auto changed =
                project.project->change(ChangeName::ChangeAgency, {editAgency(project.data(), agency)});
            QCOMPARE(changed.error().code, ErrorCode::ProjectInUse);
            QCOMPARE(project.project->undo().error().code, ErrorCode::ProjectInUse);
            QVERIFY(!project.project->rejectedRows({1}));
            QVERIFY(!project.project->saveCopy(project.folder.filePath(u"copy.mizan"_s), true));
        });
        shown.bringIn();
        QVERIFY(shown.acted);
        QVERIFY(project.project->rejectedRows({1}));
        QVERIFY(project.project->undo());
    }

    void brokenPresetFilesAreNamed()
    {
        PageProject project;
        const QString presets = project.environment().presetFolder;
        QVERIFY(QDir().mkpath(presets));
        const QString plain = writeCsv(project, u"a.csv"_s, "Month,Agency,MQL\n2026-11,Acme Inbound,20\n");
        {
            Import import(project, {plain});
            QVERIFY(!import.dialog.findChild<Banner *>(u"presets"_s)->isVisible());
        }
        writeCsv(project, u"presets/broken.json"_s, "{\"id\": 7");
        writeCsv(project, u"presets/empty.json"_s, "{}");
        Import import(project, {plain});
        const auto *banner = import.dialog.findChild<Banner *>(u"presets"_s);
        QVERIFY(banner->isVisible());
        QVERIFY(banner->title().startsWith(u"2 preset file"_s));
        QVERIFY2(banner->detail().contains(u"broken.json"_s), qPrintable(banner->detail()));
        QVERIFY2(banner->detail().contains(u"empty.json"_s), qPrintable(banner->detail()));
        QVERIFY(import.button(u"Import"_s)->isEnabled());
    }

    void aFileThatIsNoTableIsRefusedWithASentence()
    {
        PageProject project;
        const QString path = writeCsv(project, u"empty.csv"_s, "");
        Import import(project, {path});
        QVERIFY(!import.button(u"Import"_s)->isEnabled());
        QVERIFY2(import.title().contains(u"empty.csv"_s), qPrintable(import.title()));
    }
};

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"

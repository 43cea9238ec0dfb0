// The import dialog: what it shows of a file, and that one click brings it in as one undo step.
#include "tests/ui/pageproject.h"
#include "ui/models/monthgrid.h"
#include "ui/models/rejectedrows.h"
#include "ui/pages/importdialog.h"
#include "ui/pages/mappingtable.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTabWidget>

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

    void wait() const { QTRY_VERIFY(!dialog.isBusy() && !progress()); }
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

    ImportDialog dialog;
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
        import.button(u"Import"_s)->click();
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
        import.button(u"Import"_s)->click();
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
        import.button(u"Import"_s)->click();
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
        import.button(u"Import"_s)->click();
        QCOMPARE(project.figure(sample::acme, metrics::mql(), november)->value.number, 20);
    }

    void severalFilesComeOneAfterAnother()
    {
        PageProject project;
        const QString first = writeCsv(project, u"a.csv"_s, "Month,Agency,MQL\n2026-11,Acme Inbound,20\n");
        const QString second = writeCsv(project, u"b.csv"_s, "Month,Agency,MQL\n2026-11,Bright Leads,30\n");
        Import import(project, {first, second});
        QVERIFY(import.button(u"Skip this file"_s)->isVisible());
        import.button(u"Import"_s)->click();
        QVERIFY(import.dialog.isVisible());
        import.wait();
        import.button(u"Import"_s)->click();
        QVERIFY(!import.dialog.isVisible());
        QCOMPARE(project.data().imports.size(), 4);
    }

    void theSameFileAgainChangesNothing()
    {
        PageProject project;
        const QString path = writeCsv(project, u"a.csv"_s, "Month,Agency,MQL\n2026-11,Acme Inbound,20\n");
        {
            Import import(project, {path});
            import.button(u"Import"_s)->click();
        }
        Import again(project, {path});
        QVERIFY(!again.button(u"Import"_s)->isEnabled());
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

// Tests of reading the leads that agencies of the open project share.
#include "tests/ui/leadproject.h"
#include "ui/pages/claimloader.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;
using namespace mizan::test;

class ClaimLoaderTest : public QObject
{
    Q_OBJECT

private slots:
    void claimsAreReadAndKept()
    {
        const PageProject project;
        addLeads(*project.project, leadRows());
        ClaimLoader loader(*project.project);
        const QSignalSpy loaded(&loader, &ClaimLoader::loaded);
        loader.look();
        QVERIFY(loader.isReading() && !loader.claims());
        QTRY_COMPARE(loaded.count(), 1);
        QCOMPARE(loader.claims()->leads.size(), size_t(2));
        loader.look();
        QVERIFY(!loader.isReading());
    }

    void whatCouldNotBeReadIsReadAgainWhenThatIsWanted()
    {
        const PageProject project;
        addLeads(*project.project, leadRows());
        const QString elsewhere = project.folder.filePath(u"elsewhere.mizan"_s);
        QVERIFY(QFile::rename(project.path(), elsewhere));
        ClaimLoader loader(*project.project);
        const QSignalSpy loaded(&loader, &ClaimLoader::loaded);
        loader.look();
        QTRY_COMPARE(loaded.count(), 1);
        QVERIFY(!loader.isReading() && !loader.claims());
        QVERIFY(QFile::rename(elsewhere, project.path()));
        loader.look();
        QVERIFY(!loader.isReading()); // not by itself, else each change of the page would wait for it
        loader.tryFailedAgain();
        loader.look();
        QTRY_COMPARE(loaded.count(), 2);
        QCOMPARE(loader.claims()->leads.size(), size_t(2));
        loader.tryFailedAgain();
        loader.look();
        QVERIFY(!loader.isReading());
    }

    void anImportOfMonthlyFiguresLeavesThem()
    {
        const PageProject project;
        addLeads(*project.project, leadRows());
        ClaimLoader loader(*project.project);
        const QSignalSpy loaded(&loader, &ClaimLoader::loaded);
        loader.look();
        QTRY_COMPARE(loaded.count(), 1);
        QVERIFY(project.project->removeImport(project.data().imports.front().id));
        loader.look();
        QVERIFY(!loader.isReading() && loader.claims());
    }

    void withoutLeadsNothingIsRead()
    {
        const PageProject project;
        ClaimLoader loader(*project.project);
        loader.look();
        QVERIFY(!loader.isReading());
        QVERIFY(loader.claims()->leads.empty());
    }

    void whatWasReadBeforeAnUndoDoesNotComeAfterIt()
    {
        const PageProject project;
        addLeads(*project.project, leadRows());
        ClaimLoader loader(*project.project);
        const QSignalSpy loaded(&loader, &ClaimLoader::loaded);
        loader.look();
        QVERIFY(project.project->undo());
        loader.look();
        QVERIFY(!loader.isReading());
        QCoreApplication::processEvents();
        QCOMPARE(loaded.count(), 0);
        QVERIFY(loader.claims() && loader.claims()->leads.empty());
    }

    void itCanGoWhileItReads()
    {
        const PageProject project;
        addLeads(*project.project, leadRows());
        {
            ClaimLoader loader(*project.project);
            loader.look();
        }
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(ClaimLoaderTest)
#include "tst_claimloader.moc"

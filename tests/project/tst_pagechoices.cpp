// What pages show is remembered in the file, and is no change of the project.
#include "tests/support/projectfolder.h"

#include <QSignalSpy>
#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

class TestPageChoices : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsRememberedAtFirst()
    {
        const ProjectFolder folder;
        QCOMPARE(folder.createEmpty()->pageChoice(u"compare"_s), QString());
    }

    void theLastChoiceOfEachPageIsThereAfterReopening()
    {
        const ProjectFolder folder;
        {
            const auto project = folder.createFilled();
            QVERIFY(project->rememberPageChoice(u"compare"_s, u"{\"a\":\"1'\"}"_s));
            QVERIFY(project->rememberPageChoice(u"compare"_s, u"{\"b\":\"مرحبا\"}"_s));
            QVERIFY(project->rememberPageChoice(u"other"_s, u"{}"_s));
        }
        const auto project = folder.open();
        QVERIFY(project);
        QCOMPARE((*project)->pageChoice(u"compare"_s), u"{\"b\":\"مرحبا\"}"_s);
        QCOMPARE((*project)->pageChoice(u"other"_s), u"{}"_s);
        QVERIFY(verifyProject(folder.path())->isEmpty());
    }

    void aChoiceIsNoChangeOfTheProject()
    {
        const ProjectFolder folder;
        const auto project = folder.createEmpty();
        const QSignalSpy changed(project.get(), &Project::changed);
        QVERIFY(project->rememberPageChoice(u"compare"_s, u"{}"_s));
        QCOMPARE(changed.count(), 0);
        QVERIFY(!project->undoName());
        QVERIFY(project->backups().empty());
    }

    void undoLeavesTheChoice()
    {
        const ProjectFolder folder;
        const auto project = folder.createFilled();
        QVERIFY(project->rememberPageChoice(u"compare"_s, u"{}"_s));
        QVERIFY(project->undo());
        QCOMPARE(project->pageChoice(u"compare"_s), u"{}"_s);
    }

    /// Its paths name the project files of other clients.
    void aSavedCopyHasNoChoice_data()
    {
        QTest::addColumn<int>("length"); // a page of the file has 4096 bytes
        QTest::newRow("short") << 1;
        QTest::newRow("longer than a page") << 20'000;
    }
    void aSavedCopyHasNoChoice()
    {
        QFETCH(int, length);
        const QByteArray secret = "../Otherclient/figures.mizan";
        const QString choice = QString(length, u'x') + QString::fromLatin1(secret);
        const ProjectFolder folder;
        const auto project = folder.createFilled();
        QVERIFY(project->rememberPageChoice(u"compare"_s, choice));
        const QString path = folder.path(u"copy.mizan"_s);
        QVERIFY(project->saveCopy(path, false));
        QVERIFY(bytesOf(folder.path()).contains(secret));
        QVERIFY(!bytesOf(path).contains(secret)); // not even on a free page
        QCOMPARE(project->pageChoice(u"compare"_s), choice);
        QVERIFY(verifyProject(path)->isEmpty());
        const auto copy = Project::open(path, Project::Mode::ReadOnly, folder.environment());
        QVERIFY(copy);
        QCOMPARE((*copy)->pageChoice(u"compare"_s), QString());
        QVERIFY((*copy)->data() == project->data());
    }

    void aBackupKeepsTheChoice()
    {
        ProjectFolder folder;
        const auto project = folder.createFilled();
        QVERIFY(project->rememberPageChoice(u"compare"_s, u"{}"_s));
        folder.now = folder.now.addDays(1);
        QVERIFY(project->undo()); // after the backup of the day
        QVERIFY(project->rememberPageChoice(u"compare"_s, u"[]"_s));
        QVERIFY(project->restoreBackup(project->backups().front().path));
        QCOMPARE(project->pageChoice(u"compare"_s), u"{}"_s);
    }

    void aReadOnlyProjectRemembersNothingNew()
    {
        const ProjectFolder folder;
        QVERIFY(folder.createEmpty()->rememberPageChoice(u"compare"_s, u"{}"_s));
        const auto project = folder.open(Project::Mode::ReadOnly);
        QVERIFY(project);
        const QByteArray before = bytesOf(folder.path());
        QCOMPARE((*project)->rememberPageChoice(u"compare"_s, u"[]"_s).error().code,
                 ErrorCode::ProjectReadOnly);
        QCOMPARE((*project)->pageChoice(u"compare"_s), u"{}"_s);
        QCOMPARE(bytesOf(folder.path()), before);
    }
};

QTEST_GUILESS_MAIN(TestPageChoices)
#include "tst_pagechoices.moc"

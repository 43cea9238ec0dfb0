// Verify: finds damage that opening does not see.
#include "app/project/project.h"
#include "tests/support/projectfolder.h"
#include "tests/support/tabledump.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

/// Runs one statement on the project behind its back, with all checks off.
bool tamper(const QString &path, const QString &sql)
{
    const auto database = Database::open(path, Database::Access::ReadWrite);
    return database && (*database)->run([&] {
        (*database)->execute(u"PRAGMA foreign_keys = OFF"_s);
        (*database)->execute(u"PRAGMA ignore_check_constraints = ON"_s);
        (*database)->execute(sql);
    });
}

} // namespace

class TestVerifyProject : public QObject
{
    Q_OBJECT

private slots:
    void aSoundProjectHasNoProblems();
    void aDamagedPageIsFound();
    void aBadRowIsFound_data();
    void aBadRowIsFound();
    void anAlteredSchemaIsFound();
    void anOpenProjectCanBeVerified();
    void whatIsNoProjectIsRefused();
};

void TestVerifyProject::aSoundProjectHasNoProblems()
{
    const ProjectFolder folder;
    QVERIFY(folder.createFilled());
    const auto problems = verifyProject(folder.path());
    QVERIFY(problems);
    QCOMPARE(*problems, QStringList());
}

void TestVerifyProject::aDamagedPageIsFound()
{
    // Each page but the first is torn in turn; free pages do not matter, all others must be noticed.
    const ProjectFolder folder;
    QVERIFY(folder.createFilled());
    const QByteArray sound = bytesOf(folder.path());
    for (qsizetype page = 1; page < sound.size() / 4096; ++page) {
        QByteArray bytes = sound;
        bytes.replace(page * 4096, 4096, QByteArray(4096, '\x5a'));
        const QString damaged = folder.path(u"damaged.mizan"_s);
        QFile file(damaged);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto problems = verifyProject(damaged);
        QVERIFY2(!problems || !problems->isEmpty(), qPrintable(u"page %1"_s.arg(page + 1)));
        QCOMPARE(bytesOf(damaged), bytes);
    }
}

void TestVerifyProject::aBadRowIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("sign");
    QTest::newRow("row without its agency")
        << u"INSERT INTO targets (agency_id, metric, month, value) VALUES (99, 'mql', '2026-01', 1)"_s
        << u"agencies"_s;
    QTest::newRow("month") << u"UPDATE observations SET month = '2026-99' WHERE rowid = 1"_s << u"2026-99"_s;
    QTest::newRow("source") << u"UPDATE imports SET source = 'guessed'"_s << u"guessed"_s;
    QTest::newRow("infinite number") << u"UPDATE observations SET value = 9e999 WHERE rowid = 1"_s
                                     << u"infinite"_s;
    QTest::newRow("no settings") << u"DELETE FROM project"_s << u"project"_s;
}

void TestVerifyProject::aBadRowIsFound()
{
    QFETCH(QString, sql);
    QFETCH(QString, sign);
    const ProjectFolder folder;
    QVERIFY(folder.createFilled());
    QVERIFY(tamper(folder.path(), sql));
    const auto problems = verifyProject(folder.path());
    QVERIFY(problems);
    QVERIFY2(problems->join(u'\n').contains(sign), qPrintable(problems->join(u'\n')));
}

void TestVerifyProject::anAlteredSchemaIsFound()
{
    const ProjectFolder folder;
    QVERIFY(folder.createFilled());
    QVERIFY(tamper(folder.path(), u"ALTER TABLE targets ADD COLUMN extra TEXT"_s));
    QCOMPARE(verifyProject(folder.path()).value_or(QStringList()).size(), 1);
}

void TestVerifyProject::anOpenProjectCanBeVerified()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    QVERIFY(verifyProject(folder.path())->isEmpty());
    QVERIFY(project->undo());
    QVERIFY(verifyProject(folder.path())->isEmpty());
}

void TestVerifyProject::whatIsNoProjectIsRefused()
{
    const ProjectFolder folder;
    QCOMPARE(verifyProject(folder.path()).error().code, ErrorCode::FileNotFound);
    QFile file(folder.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Month,Agency\n");
    file.close();
    QCOMPARE(verifyProject(folder.path()).error().code, ErrorCode::NotAProject);
}

QTEST_GUILESS_MAIN(TestVerifyProject)
#include "tst_verifyproject.moc"

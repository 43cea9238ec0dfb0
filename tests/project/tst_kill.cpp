// A process that is killed while it writes loses nothing that it had called done.
#include "app/project/backupstore.h"
#include "tests/project/randomchanges.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <unistd.h>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

/// A number from the environment, for longer or other runs.
int setting(const char *name, int usual)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? number : usual;
}

QString backupsOf(const QString &folder, const QString &uuid)
{
    const QString path = QFileInfo(folder).canonicalFilePath() + u"/client.mizan"_s;
    return backupFolderOf(folder + u"/backups"_s, QUuid(uuid), path);
}

/// Project and backups as they are now, for doing the same series again.
void copyState(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    QFile::copy(from + u"/client.mizan"_s, to + u"/client.mizan"_s);
    for (const QString &uuid : QDir(from + u"/backups"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir source(backupsOf(from, uuid));
        const QDir target(backupsOf(to, uuid));
        QDir().mkpath(target.path());
        for (const QString &name : source.entryList(QDir::Files))
            std::ignore = ::link(QFile::encodeName(source.filePath(name)).constData(),
                                 QFile::encodeName(target.filePath(name)).constData());
    }
}

/// What a writer said before it was killed after @p delay ms.
QStringList runAndKill(const QString &folder, unsigned seed, int delay, QString *trouble)
{
    QProcess writer;
    writer.start(QCoreApplication::applicationDirPath() + u"/killedwriter"_s,
                 {folder, QString::number(seed)});
    if (!writer.waitForStarted())
        return {};
    QTest::qSleep(delay);
    writer.kill();
    writer.waitForFinished();
    if (writer.exitStatus() != QProcess::CrashExit)
        *trouble = u"ended by itself: %1 %2"_s.arg(writer.exitCode())
                       .arg(QString::fromUtf8(writer.readAllStandardError()));
    const QString output = QString::fromUtf8(writer.readAllStandardOutput());
    return output.left(output.lastIndexOf(u'\n') + 1).split(u'\n', Qt::SkipEmptyParts);
}

/// How long a writer takes here until its first change is acknowledged, in ms.
int timeToFirstChange()
{
    const QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    QProcess writer;
    writer.start(QCoreApplication::applicationDirPath() + u"/killedwriter"_s, {folder.path(), u"1"_s});
    std::ignore = writer.waitForReadyRead();
    const int taken = static_cast<int>(timer.elapsed());
    writer.kill();
    writer.waitForFinished();
    return taken;
}

/// The content after @p count changes of the series, done again without a kill.
QString hashAfter(const QString &folder, unsigned seed, qsizetype count)
{
    const auto project = projectOfSeries(folder, seed);
    if (!project)
        return u"cannot be opened"_s;
    RandomChanges changes(**project, folder, seed);
    for (qsizetype i = 0; i < count; ++i) {
        if (!changes.next())
            return u"cannot be repeated"_s;
    }
    return contentHash((*project)->path());
}

QString hashIn(const QString &acknowledgement)
{
    return acknowledgement.section(u' ', 1);
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private slots:
    void theSameSeriesGivesTheSameContent();
    void aKillWhileLeadsAreStoredLeavesNoTrace_data();
    void aKillWhileLeadsAreStoredLeavesNoTrace();
    void nothingAcknowledgedIsLost();

private:
    void killOnce(const QString &folder, unsigned seed, int delay);
    int m_acknowledged = 0;
    int m_repeated = 0;
    int m_halfDone = 0;
};

void TestKill::theSameSeriesGivesTheSameContent()
{
    const QTemporaryDir first;
    const QTemporaryDir second;
    const QString hash = hashAfter(first.path(), 7, 25);
    QCOMPARE(hash.size(), 40);
    QCOMPARE(hashAfter(second.path(), 7, 25), hash);
    QVERIFY(hashAfter(first.path(), 8, 3) != hash);
}

void TestKill::aKillWhileLeadsAreStoredLeavesNoTrace_data()
{
    QTest::addColumn<qint64>("atRow");
    for (const qint64 row : {1, 20'000, 60'000, 100'000})
        QTest::addRow("at row %lld", row) << row;
}

/// The writer says how many rows are stored, and is killed there.
void TestKill::aKillWhileLeadsAreStoredLeavesNoTrace()
{
    QFETCH(qint64, atRow);
    constexpr qint64 rows = 120'000;
    const QTemporaryDir folder;
    QString path;
    {
        const auto project = projectOfSeries(folder.path(), 1);
        QVERIFY(project);
        path = (*project)->path();
        QVERIFY((*project)->change(ChangeName::AddAgency, ProjectFolder::created(sample::agencies())));
        for (int first = 1; first < 300; first += 100) {
            const auto leads = fewLeads(first, 200, 1, {sample::acme});
            const MonthRange months{Month(2026, 1), Month(2026, 6)};
            QVERIFY((*project)->addImport(leadBundle(QString::number(first), months, {sample::acme}, leads)));
        }
        QVERIFY((*project)->undo()); // what lies on the shelf is gone with the process
    }
    const QString before = dumpTables(path);
    const qint64 sizeBefore = QFileInfo(path).size();
    QProcess writer;
    writer.start(QCoreApplication::applicationDirPath() + u"/killedwriter"_s,
                 {folder.path(), u"1"_s, QString::number(rows)});
    qint64 stored = -1;
    while (stored < atRow && writer.waitForReadyRead()) {
        while (writer.canReadLine())
            stored = writer.readLine().trimmed().toLongLong();
    }
    writer.kill();
    writer.waitForFinished();
    QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
    QVERIFY2(stored >= atRow && stored < rows, qPrintable(QString::number(stored)));
    QVERIFY(QFile::exists(path + u"-journal"_s)); // within the transaction
    if (atRow > 1)
        QVERIFY(QFileInfo(path).size() > sizeBefore); // rows are in the file, and have to go again
    {
        const auto project =
            Project::open(path, Project::Mode::ReadWrite, environmentOfSeries(folder.path(), 1));
        QVERIFY(project && !(*project)->isReadOnly());
    }
    QCOMPARE(verifyProject(path).value_or(QStringList{u"refused"_s}), QStringList());
    QCOMPARE(dumpTables(path), before);
}

void TestKill::killOnce(const QString &folder, unsigned seed, int delay)
{
    const QString path = folder + u"/client.mizan"_s;
    const QString twin = folder + u"/twin"_s;
    copyState(folder, twin);
    QString trouble;
    const QStringList said = runAndKill(folder, seed, delay, &trouble);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    m_acknowledged += static_cast<int>(said.size());
    if (said.isEmpty() && !QFile::exists(path))
        return; // killed before there was a project, and it did not promise one
    m_halfDone += QFile::exists(path + u"-journal"_s) ? 1 : 0;

    {
        const auto project = Project::open(path, Project::Mode::ReadWrite, environmentOfSeries(folder, seed));
        QVERIFY2(project, project ? "" : qPrintable(project.error().detail));
        QVERIFY2(!(*project)->isReadOnly(), qPrintable((*project)->readOnlyReason()));
    }
    const auto problems = verifyProject(path);
    QVERIFY2(problems, problems ? "" : qPrintable(problems.error().detail));
    QCOMPARE(*problems, QStringList());
    if (said.join(u' ').contains("copy "_L1))
        QCOMPARE(verifyProject(folder + u"/copy.mizan"_s).value_or(QStringList{u"refused"_s}), QStringList());

    const QString found = contentHash(path);
    if (!said.isEmpty() && hashIn(said.last()) == found)
        return;
    // It was killed between having done the next change and saying so, or the one before was all it did.
    ++m_repeated;
    QCOMPARE(found, hashAfter(twin, seed, said.size()));
}

void TestKill::nothingAcknowledgedIsLost()
{
    const int kills = setting("MIZAN_KILLS", 200);
    const auto seed = static_cast<unsigned>(setting("MIZAN_KILL_SEED", 20261121));
    const auto longest = static_cast<unsigned>(timeToFirstChange() + 200);
    std::mt19937 random(seed);
    std::unique_ptr<QTemporaryDir> folder;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kills; ++i) {
        if (i % 10 == 0)
            folder = std::make_unique<QTemporaryDir>();
        const int delay = static_cast<int>(random() % longest);
        killOnce(folder->path(), static_cast<unsigned>(i), delay);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"kill %1 of seed %2, after %3 ms"_s.arg(i).arg(seed).arg(delay)));
    }
    qInfo("%d kills in %lld ms: %d changes acknowledged, %d kills within a transaction, "
          "%d between a change and its acknowledgement",
          kills, timer.elapsed(), m_acknowledged, m_halfDone, m_repeated);
    QVERIFY(m_acknowledged > kills / 2);
    QVERIFY(m_halfDone > 0);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"

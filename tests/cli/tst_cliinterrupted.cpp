// Reading a file of leads that is cancelled or killed: the project stays as it was and nothing is left
// behind.
#include "app/project/project.h"
#include "clisession.h"
#include "tests/importing/leadbench.h"
#include "tests/support/ownfolders.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace mizan;
using namespace mizan::test;
using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(MIZAN_BINARY_DIR "/bin/mizan-cli");

/// Leads of HubSpot with the numbers @p first to @p last.
QByteArray leadsOf(int first, int last)
{
    QByteArray csv = "Record ID,Email,Create Date,Became a Marketing Qualified Lead Date,Original Source\n";
    for (int number = first; number <= last; ++number) {
        const QByteArray id = QByteArray::number(number);
        const QByteArray day = QByteArray::number(10 + number % 18);
        csv += id + ",person" + id + "@firma.example,2026-0" + QByteArray::number(1 + number % 9) + '-' +
               day + " 10:00,2026-10-" + day + " 11:30,Paid Search\n";
    }
    return csv;
}

/// What can be told of this process and its folders: nothing of it may change when a reading is cancelled.
struct Surroundings
{
    QStringList files, temporaries;
    qsizetype openFiles = 0;
    qsizetype threads = 0;
    QByteArray project;
    bool operator==(const Surroundings &) const = default;
};

qsizetype entries(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System).size();
}

Surroundings now(const CliSession &session, const OwnTemporaries &temporaries)
{
    return {namesIn(session.path({})), temporaries.left(), entries(u"/proc/self/fd"_s),
            entries(u"/proc/self/task"_s), CliSession::read(session.path(u"p.mizan"_s))};
}

/// The project's lock, and the locks that Qt takes for a moment to remove one of a process that is gone.
QStringList locksIn(const QStringList &names)
{
    QStringList locks;
    std::ranges::copy_if(names, std::back_inserter(locks),
                         [](const QString &name) { return name.startsWith(u".p.mizan.lock"_s); });
    return locks;
}

/// How long mizan-cli reads the file here, at its quickest, in ms.
qint64 readingTime(const QStringList &line)
{
    qint64 quickest = 60'000;
    for (int i = 0; i < 2; ++i) {
        QElapsedTimer timer;
        timer.start();
        QProcess reading;
        reading.start(program, line + QStringList{u"--dry-run"_s});
        if (!reading.waitForFinished(60'000) || reading.exitCode() != 0)
            return 0;
        quickest = std::min(quickest, timer.elapsed());
    }
    return quickest;
}

} // namespace

class TestCliInterrupted : public QObject
{
    Q_OBJECT

private slots:
    void aCancelledReadingLeavesNothing_data();
    void aCancelledReadingLeavesNothing();
    void aKilledReadingLeavesNothing();
};

void TestCliInterrupted::aCancelledReadingLeavesNothing_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("at the beginning") << 1;
    QTest::newRow("in the middle") << 20'000;
    QTest::newRow("at the end") << 40'000;
}

void TestCliInterrupted::aCancelledReadingLeavesNothing()
{
    QFETCH(int, rows);
    CliSession session;
    makeProject(session);
    CliSession::write(u"september.csv"_s, leadsOf(1, 20'000));
    QCOMPARE(session.run(u"import p.mizan september.csv --agency Acme --exported-on 2026-11-02"_s).code, 0);
    CliSession::write(u"october.csv"_s, leadsOf(10'001, 50'000));

    const auto project = Project::open(session.path(u"p.mizan"_s), Project::Mode::ReadWrite,
                                       {[&] { return session.now; }, session.path(u"backups"_s)});
    QVERIFY(project);
    const ProjectData data = (*project)->data();
    ImportRequest request;
    request.path = session.path(u"october.csv"_s);
    request.agency = u"Acme"_s;
    request.exportedOn = QDate(2026, 11, 2);
    const OwnTemporaries temporaries;
    const Surroundings before = now(session, temporaries);
    const auto plan = [&](ImportWatch *watch) {
        const auto leads = (*project)->leadArchive();
        return planImport(request,
                          {.project = data, .leads = leads.get(), .now = session.now, .watch = watch});
    };

    StoppingWatch watch(rows);
    const auto cancelled = plan(&watch);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QVERIFY(watch.calls.back().rows >= rows);
    QVERIFY(now(session, temporaries) == before);
    QVERIFY((*project)->data() == data);
    QVERIFY(!(*project)->undoName());

    const auto whole = plan(nullptr);
    QVERIFY(whole);
    QCOMPARE(whole->leads->newLeads, 30'000);
    QCOMPARE(whole->leads->unchangedLeads, 10'000);
}

void TestCliInterrupted::aKilledReadingLeavesNothing()
{
    CliSession session;
    makeProject(session);
    CliSession::write(u"leads.csv"_s, leadsOf(1, 500'000));
    const OwnTemporaries temporaries;
    const QStringList line{u"import"_s, u"p.mizan"_s, u"leads.csv"_s,     u"--agency"_s,
                           u"Acme"_s,   u"--json"_s,  u"--exported-on"_s, u"2026-11-02"_s};
    const QByteArray before = CliSession::read(u"p.mizan"_s);
    const QStringList files = namesIn(session.path({}));
    const auto whole = readingTime(line);
    QVERIFY2(whole > 50, qPrintable(QString::number(whole)));
    for (const int percent : {5, 20, 35, 50, 60}) {
        QProcess reading;
        reading.start(program, line);
        QVERIFY(reading.waitForStarted());
        QTest::qSleep(static_cast<int>(whole * percent / 100));
        reading.kill();
        QVERIFY(reading.waitForFinished());
        QCOMPARE(reading.exitStatus(), QProcess::CrashExit);
        QVERIFY(!QFile::exists(u"p.mizan-journal"_s)); // it was still reading
        QVERIFY(CliSession::read(u"p.mizan"_s) == before);
        QStringList left = namesIn(session.path({}));
        for (const QString &lock : locksIn(left)) // of a process that is gone: the next one takes them over
            left.removeOne(lock);
        QCOMPARE(left, files);
        QCOMPARE(temporaries.left(), QStringList());
    }
    CliSession::write(u"leads.csv"_s, leadsOf(1, 1000));
    const CliRun run = session.run(line);
    QVERIFY2(run.code == 0, qPrintable(run.err));
    QCOMPARE(run.json()[u"rows"][u"accepted"].toInt(), 1000);
    QCOMPARE(locksIn(namesIn(session.path({}))), QStringList());
}

QTEST_GUILESS_MAIN(TestCliInterrupted)
#include "tst_cliinterrupted.moc"

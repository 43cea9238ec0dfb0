// Reading which leads two agencies of a project file both have.
#include "app/project/leadclaims.h"

#include "app/storage/database.h"
#include "tests/support/leadbatches.h"
#include "tests/support/projectfolder.h"

#include <QFile>
#include <QTest>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

const MonthRange halfYear{Month{2026, 1}, Month{2026, 6}};

LeadRow row(Id<Agency> agency, std::uint64_t record, int line)
{
    LeadRow made;
    made.agency = agency;
    made.recordHash = record;
    made.line = line;
    made.days[0] = Day::of(QDate(2026, 3, 4));
    made.source = "ads";
    return made;
}

void import(Project &project, const QString &file, const std::vector<LeadRow> &rows)
{
    ImportBundle bundle = leadBundle(file, halfYear, {sample::acme, sample::bright}, leadBatch(rows));
    countAfter(bundle, *project.leadArchive(), project.data().coverage);
    QVERIFY(project.addImport(std::move(bundle)));
}

/// Whether another process may not write to an SQLite database now.
bool isLockedForOthers(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const pid_t other = ::fork();
    if (other == 0) {
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000000; // https://www.sqlite.org/lockingv3.html: the lock bytes
        lock.l_len = 512;
        const int file = ::open(name.constData(), O_RDWR | O_CLOEXEC);
        const bool isKnown = file >= 0 && ::fcntl(file, F_GETLK, &lock) == 0;
        ::_exit(isKnown && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    ::waitpid(other, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

} // namespace

class TestLeadClaims : public QObject
{
    Q_OBJECT

private slots:
    void theFileAndLineOfEachAgencyAreTold();
    void withoutTwoAgenciesNothingIsRead();
    void readingCanBeGivenUp();
    void aFileOfBeforeLeadsHasNone();
    void locksOfTheOpenProjectStay();
};

void TestLeadClaims::theFileAndLineOfEachAgencyAreTold()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    import(*project, u"hubspot.csv"_s, {row(sample::acme, 1, 2), row(sample::acme, 2, 3)});
    import(*project, u"pipedrive.csv"_s, {row(sample::bright, 3, 2), row(sample::bright, 2, 3)});
    const QByteArray before = bytesOf(folder.path());
    const auto claims = readClaims(folder.path(), project->data());
    QVERIFY2(claims, claims ? "" : qPrintable(claims.error().detail));
    QCOMPARE(claims->agenciesWithLeads, (std::vector{sample::acme, sample::bright}));
    QCOMPARE(claims->leads.size(), size_t{1});
    const ClaimedLead &lead = claims->leads[0];
    QCOMPARE(lead.claims.size(), size_t{2});
    QCOMPARE(lead.claims[0].agency, sample::acme);
    QCOMPARE(lead.claims[0].importedFile, u"hubspot.csv"_s);
    QCOMPARE(lead.claims[0].line, 3);
    QCOMPARE(lead.claims[1].importedFile, u"pipedrive.csv"_s);
    QCOMPARE(lead.claims[1].day(Stage::Lead), Day::of(QDate(2026, 3, 4)));
    QCOMPARE(bytesOf(folder.path()), before);
}

/// The file is not even looked for.
void TestLeadClaims::withoutTwoAgenciesNothingIsRead()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    const QString nowhere = folder.path(u"gone.mizan"_s);
    QCOMPARE(readClaims(nowhere, project->data()).value(), ProjectClaims());
    import(*project, u"hubspot.csv"_s, {row(sample::acme, 1, 2), row(sample::acme, 1, 3)});
    const auto claims = readClaims(nowhere, project->data());
    QVERIFY(claims);
    QCOMPARE(claims->agenciesWithLeads, std::vector{sample::acme});
    import(*project, u"more.csv"_s, {row(sample::bright, 5, 2)});
    QCOMPARE(readClaims(nowhere, project->data()).error().code, ErrorCode::FileNotFound);
}

void TestLeadClaims::readingCanBeGivenUp()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    ImportBundle bundle =
        leadBundle(u"crm.csv"_s, halfYear, {sample::acme, sample::bright}, crmLeads(10'000, 2));
    countAfter(bundle, *project->leadArchive(), project->data().coverage);
    QVERIFY(project->addImport(std::move(bundle)));
    int asked = 0;
    const auto claims = readClaims(folder.path(), project->data(), [&asked] { return ++asked == 2; });
    QVERIFY(!claims);
    QCOMPARE(claims.error().code, ErrorCode::Cancelled);
    QCOMPARE(asked, 2);
}

void TestLeadClaims::aFileOfBeforeLeadsHasNone()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    import(*project, u"crm.csv"_s, {row(sample::acme, 1, 2), row(sample::bright, 1, 3)});
    const QString older = QStringLiteral(MIZAN_SOURCE_DIR "/tests/data/project_v1.mizan");
    const auto claims = readClaims(older, project->data());
    QVERIFY2(claims, claims ? "" : qPrintable(claims.error().detail));
    QVERIFY(claims->leads.empty());
}

/// On the first handle that is closed, the system takes all locks of a process on a file.
void TestLeadClaims::locksOfTheOpenProjectStay()
{
    const ProjectFolder folder;
    const auto project = folder.createFilled();
    QVERIFY(project);
    import(*project, u"crm.csv"_s, {row(sample::acme, 1, 2), row(sample::bright, 1, 3)});
    const auto writer = Database::open(folder.path(), Database::Access::ReadWrite);
    QVERIFY(writer);
    QVERIFY(!isLockedForOthers(folder.path()));
    const auto written = (*writer)->write([&] {
        QVERIFY(isLockedForOthers(folder.path()));
        QCOMPARE(readClaims(folder.path(), project->data()).value().leads.size(), size_t{1});
        QVERIFY(isLockedForOthers(folder.path()));
    });
    QVERIFY(written);
}

QTEST_GUILESS_MAIN(TestLeadClaims)
#include "tst_leadclaims.moc"

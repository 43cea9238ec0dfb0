// A person who is erased is gone from the file and from later backups; the counts stay.
#include "app/domain/figurebook.h"
#include "app/leads/personhash.h"
#include "app/storage/database.h"
#include "tests/support/leadbatches.h"
#include "tests/support/projectfolder.h"
#include "tests/support/tabledump.h"

#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

const MonthRange months{Month(2025, 1), Month(2026, 6)};
const QString janesAddress = u"Jane.Doe@Example.com"_s;

/// A row of a person whose name, attributes and campaign are words that stand nowhere else.
LeadRow rowOf(const Project &project, const std::string &person, QDate day, Id<Agency> agency = sample::acme)
{
    const PersonHash hash(project.data().leadSalt);
    LeadRow row;
    row.line = 2;
    row.agency = agency;
    row.recordHash = hash.ofRecordId("id-" + person);
    row.emailHash = hash.ofEmail(person + "@example.com");
    row.days[0] = Day::of(day);
    row.days[1] = Day::of(day.addDays(3));
    row.source = "ads";
    row.campaign = "campaign-of-" + person;
    row.attributes = R"({"Job title":"title-of-)" + person + "\"}";
    row.person = {"name-of-" + person, person + "@example.com", "phone-of-" + person};
    return row;
}

/// Jane's row with the id that her record has after a move to another system.
LeadRow movedJane(const Project &project)
{
    LeadRow row = rowOf(project, "jane.doe", {2026, 4, 1});
    row.recordHash = PersonHash(project.data().leadSalt).ofRecordId("id-in-the-new-system");
    return row;
}

/// Whether any of the words above of @p person stands in the file.
bool isNamedIn(const QString &path, const QByteArray &person)
{
    const QByteArray bytes = bytesOf(path).toLower();
    return bytes.contains("-of-" + person) || bytes.contains(person + "@example.com");
}

ImportBundle importOf(const Project &project, const QString &name, std::vector<LeadRow> rows)
{
    ImportBundle bundle =
        leadBundle(name, months, {sample::acme, sample::bright}, leadBatch(std::move(rows)));
    bundle.rejected = {{9,
                        u"Email"_s,
                        RejectReason::InvalidDate,
                        {u"JANE.doe@example.com"_s},
                        u"x,jane.doe@Example.com,13.13.26"_s},
                       {10, u"Date"_s, RejectReason::InvalidDate, {u"32.1.26"_s}, u"someone else,32.1.26"_s}};
    countAfter(bundle, *project.leadArchive(), project.data().coverage);
    return bundle;
}

/// A project with two imports that speak of Jane, the second one of her record only, and of Omar.
std::unique_ptr<Project> withLeads(const ProjectFolder &folder)
{
    auto project = folder.createWithAgencies();
    if (!project)
        return nullptr;
    LeadRow withoutEmail = rowOf(*project, "jane.doe", {2026, 2, 1});
    withoutEmail.emailHash = 0;
    withoutEmail.person.email.clear();
    const bool isDone =
        project->addImport(
            importOf(*project, u"1.csv"_s,
                     {rowOf(*project, "jane.doe", {2026, 1, 10}), rowOf(*project, "omar", {2026, 1, 12}),
                      rowOf(*project, "omar", {2026, 2, 3}, sample::bright)})) &&
        project->addImport(
            importOf(*project, u"2.csv"_s, {withoutEmail, rowOf(*project, "omar", {2026, 3, 1})}));
    return isDone ? std::move(project) : nullptr;
}

QStringList countsOf(const Project &project)
{
    QStringList lines;
    const FigureBook book(project.data());
    for (const Id<Agency> agency : {sample::acme, sample::bright}) {
        for (Month month = months.first; month <= months.last; ++month) {
            for (const MetricId &metric : {metrics::leads(), metrics::mql()}) {
                const auto figures = book.figures({agency, metric, month});
                lines.append(figures.counted ? QString::number(figures.counted->value.number) : u"-"_s);
            }
        }
    }
    return lines;
}

/// All days and hashes that are stored, without what is said of persons.
QStringList daysOf(const Project &project)
{
    QStringList lines;
    const auto rows = project.leadArchive()->rows();
    LeadRow row;
    while (rows && (*rows)->next(row).value_or(false))
        lines.append(u"%1 %2 %3 %4 %5"_s.arg(row.agency.value)
                         .arg(row.recordHash)
                         .arg(row.emailHash)
                         .arg(row.days[0].number)
                         .arg(row.days[1].number));
    return lines;
}

} // namespace

class TestErasure : public QObject
{
    Q_OBJECT

private slots:
    void whatIsKeptIsFoundBefore();
    void anErasedPersonIsGoneFromTheFile();
    void othersStayAsTheyAre();
    void theCountsStay();
    void freePagesAreErasedToo();
    void laterImportsDoNotBringAnErasedPersonBack();
    void aNewRecordOfAnErasedPersonIsKnownFromThenOn();
    void aNewRecordOfAnErasedPersonIsForgottenInRowsBeforeToo();
    void aNewRecordOfAnErasedPersonIsForgottenInWhatUndoBringsBackToo();
    void laterRejectedRowsDoNotNameAnErasedPerson();
    void laterRejectedRowsOfErasedMonthsStayBlank();
    void laterBackupsAreFreeOfAnErasedPersonAndEarlierOnesAreCounted();
    void aRestoredBackupDoesNotBringAnErasedPersonBack();
    void anOlderBackupWithoutLeadsKeepsTheSalt();
    void erasingEndsTheHistory();
    void anUnknownPersonIsKeptOutFromThenOn();
    void whatIsNoAddressIsRefused_data();
    void whatIsNoAddressIsRefused();
    void aReadOnlyProjectErasesNothing();
    void personsBeforeAMonthAreErasedUnlessSeenSince();
    void rowsBeforeTheMonthComeInWithoutTheirPersons();
    void theMonthOfErasureNeverGoesBack();
};

void TestErasure::whatIsKeptIsFoundBefore()
{
    const ProjectFolder folder;
    QVERIFY(withLeads(folder));
    QVERIFY(isNamedIn(folder.path(), "jane.doe"));
    QVERIFY(isNamedIn(folder.path(), "omar"));
}

void TestErasure::anErasedPersonIsGoneFromTheFile()
{
    const ProjectFolder folder;
    const auto project = withLeads(folder);
    QVERIFY(project);
    const auto erased = project->erasePerson(u"  "_s + janesAddress + u" "_s);
    QVERIFY2(erased, erased ? "" : qPrintable(erased.error().detail));
    QVERIFY(!isNamedIn(folder.path(), "jane.doe"));
    QCOMPARE(erased->rows, 2);
    QCOMPARE(erased->leads, 1);
    QCOMPARE(erased->rejectedRows, 2);
    QCOMPARE(verifyProject(folder.path()).value_or(QStringList{u"refused"_s}), QStringList());
    QVERIFY(folder.holds(*project));
}

void TestErasure::othersStayAsTheyAre()
{
    const ProjectFolder folder;
    const auto project = withLeads(folder);
    QVERIFY(project->erasePerson(janesAddress));
    const QString dump = dumpTables(folder.path());
    for (const char *word :
         {"name-of-omar", "omar@example.com", "phone-of-omar", "title-of-omar", "campaign-of-omar"})
        QVERIFY2(dump.contains(QLatin1StringView(word)), word);
    QCOMPARE(project->rejectedRows({1})->back().text, u"someone else,32.1.26"_s);
    QCOMPARE(project->rejectedRows({1})->front().text, QString());
    QCOMPARE(project->rejectedRows({1})->front().args, QVariantList{QString()});
}

void TestErasure::theCountsStay()
{
    const ProjectFolder folder;
    const auto project = withLeads(folder);
    const QStringList counts = countsOf(*project);
    const QStringList days = daysOf(*project);
    QVERIFY(counts.count(u"1"_s) > 3);
    QVERIFY(project->erasePerson(janesAddress));
    QCOMPARE(countsOf(*project), counts);
    QCOMPARE(daysOf(*project), days);
    // What is counted anew is counted the same.
    QVERIFY(project->removeImport({1}) && project->undo());
    QCOMPARE(countsOf(*project), counts);
}

void TestErasure::freePagesAreErasedToo()
{
    const ProjectFolder folder;
    QVERIFY(withLeads(folder));
    {
        const auto database = Database::open(folder.path(), Database::Access::ReadWrite);
        QVERIFY(database);
        (*database)->execute(u"PRAGMA secure_delete = OFF"_s); // Debian's SQLite overwrites by itself
        for (const char *table : {"lead_persons", "lead_rows", "lead_texts", "rejected_rows"})
            (*database)->execute(u"DELETE FROM "_s + QLatin1StringView(table));
    }
    QVERIFY(isNamedIn(folder.path(), "jane.doe"));
    const auto project = folder.open();
    const auto erased = (*project)->erasePerson(janesAddress);
    QVERIFY(erased);
    QCOMPARE(erased->rows, 0);
    QVERIFY(!isNamedIn(folder.path(), "jane.doe"));
}

void TestErasure::laterImportsDoNotBringAnErasedPersonBack()
{
    const ProjectFolder folder;
    const auto project = withLeads(folder);
    QVERIFY(project->erasePerson(janesAddress));
    LeadRow byRecord = rowOf(*project, "jane.doe", {2026, 4, 1});
    byRecord.emailHash = 0;
    LeadRow byEmail = rowOf(*project, "jane.doe", {2026, 4, 1}, sample::bright);
    byEmail.recordHash = 77;
    ImportBundle bundle =
        importOf(*project, u"3.csv"_s, {byRecord, byEmail, rowOf(*project, "lena", {2026, 4, 2})});
    const auto before = daysOf(*project).size();
    QVERIFY(project->addImport(bundle));
    QCOMPARE(daysOf(*project).size(), before + 3);
    QVERIFY(!isNamedIn(folder.path(), "jane.doe"));
    QVERIFY(isNamedIn(folder.path(), "lena"));
    // The same record id at another agency is someone else.
    LeadRow other = rowOf(*project, "someone", {2026, 4, 1}, sample::bright);
    other.recordHash = byRecord.recordHash;
    QVERIFY(project->addImport(importOf(*project, u"4.csv"_s, {other})));
    QVERIFY(isNamedIn(folder.path(), "someone"));
}

void TestErasure::aNewRecordOfAnErasedPersonIsKnownFromThenOn()
{
    const ProjectFolder folder;
    const auto project = withLeads(folder);
    QVERIFY(project->erasePerson(janesAddress));
    const LeadRow moved = movedJane(*project);
    QVERIFY(project->addImport(importOf(*project, u"3.csv"_s, {moved})));
    LeadRow deal = moved;
    deal.emailHash = 0;
    QVERIFY(project->addImport(importOf(*project, u"4.csv"_s, {deal})));
    QVERIFY(!isNamedIn(folder.path(), "jane.doe"));
    const auto fresh = folder.open(Project::Mode::ReadOnly);
    QVERIFY(fresh && (*fresh)->data() == project->data());
    QVERIFY(project->undo() && project->undo()); // forgetting is not taken back
    QVERIFY(project->addImport(importOf(*project, u"4.csv"_s, {deal})));
    QVERIFY(!isNamedIn(folder.path(), "jane.doe"));
}

void TestErasure::aNewRecordOfAnErasedPersonIsForgottenInRowsBeforeToo()
{
    const ProjectFolder folder;
    const auto project = withLeads(folder);
    QVERIFY(project->erasePerson(janesAddress));
    const LeadRow moved = movedJane(*project);
    LeadRow deal = moved;
    deal.emailHash = 0;
    QVERIFY(project->addImport(importOf(*project, u"3.csv"_s, {deal})));
    QVERIFY(isNamedIn(folder.path(), "jane.doe")); // nothing tells who that is
    QVERIFY(project->addImport(importOf(*project, u"4.csv"_s, {deal, moved})));
    QVERIFY(!isNamedIn(folder.path(), "jane.doe"));
    QVERIFY(isNamedIn(folder.path(), "omar"));
    QVERIFY(folder.holds(*project));
}

/// The import with the name is out of the project when the record becomes known.
void TestErasure::aNewRecordOfAnErasedPersonIsForgottenInWhatUndoBringsBackToo()
{
    const ProjectFolder folder;
    const auto project = withLeads(folder);
    QVERIFY(project->erasePerson(janesAddress));
    const LeadRow moved = movedJane(*project);
    LeadRow deal = moved;
    deal.emailHash = 0;
    const auto named =
        project->addImport(importOf(*project, u"3.csv"_s, {deal, rowOf(*project, "nora", {2026, 4, 2})}));
    QVERIFY(named && isNamedIn(folder.path(), "jane.doe")); // nothing tells who that is
    const QStringList counts = countsOf(*project);
    const QStringList days = daysOf(*project);
    QVERIFY(project->removeImport(*named));
    QVERIFY(project->addImport(importOf(*project, u"4.csv"_s, {moved})));
    QVERIFY(project->undo());
    QVERIFY(project->undo());
    QVERIFY(project->data().import(*named));
    QVERIFY(!isNamedIn(folder.path(), "jane.doe"));
    QVERIFY(isNamedIn(folder.path(), "nora"));
    QCOMPARE(countsOf(*project), counts);
    QCOMPARE(daysOf(*project), days);
    QVERIFY(folder.holds(*project));
}

void TestErasure::laterRejectedRowsDoNotNameAnErasedPerson()
{
    const ProjectFolder folder;
    const auto project = withLeads(folder);
    QVERIFY(project->erasePerson(janesAddress));
    const auto id =
        project->addImport(importOf(*project, u"3.csv"_s, {rowOf(*project, "lena", {2026, 4, 1})}));
    QVERIFY(id);
    const auto rejected = project->rejectedRows(*id);
    QCOMPARE(rejected->size(), size_t(2));
    QCOMPARE(rejected->front().text, QString());
    QCOMPARE(rejected->front().args, QVariantList{QString()});
    QCOMPARE(rejected->front().line, 9);
    QCOMPARE(rejected->back().text, u"someone else,32.1.26"_s);
    QVERIFY(!isNamedIn(folder.path(), "jane.doe"));
}

void TestErasure::laterRejectedRowsOfErasedMonthsStayBlank()
{
    const ProjectFolder folder;
    const auto project = withLeads(folder);
    QVERIFY(project->erasePersonsBefore(Month(2026, 7))); // the files reach to June
    const auto id =
        project->addImport(importOf(*project, u"3.csv"_s, {rowOf(*project, "lena", {2026, 4, 1})}));
    QVERIFY(id);
    const auto rejected = project->rejectedRows(*id);
    QCOMPARE(rejected->size(), size_t(2));
    QCOMPARE(rejected->back().text, QString());
}

void TestErasure::laterBackupsAreFreeOfAnErasedPersonAndEarlierOnesAreCounted()
{
    ProjectFolder folder;
    const auto project = withLeads(folder);
    folder.now = folder.now.addDays(1);
    QVERIFY(project->removeImport({2})); // makes the backup of that day
    folder.now = folder.now.addDays(1);
    const auto before = project->backups();
    QCOMPARE(before.size(), size_t(2));
    QVERIFY(isNamedIn(before.front().path, "jane.doe"));
    const auto erased = project->erasePerson(janesAddress);
    QVERIFY(erased);
    QCOMPARE(erased->olderBackups, 2);
    QVERIFY(project->backups() == before); // erasing makes none: it would hold the person
    QVERIFY(project->removeImport({1}));
    QCOMPARE(project->backups().size(), size_t(3));
    QVERIFY(!isNamedIn(project->backups().front().path, "jane.doe"));
    QVERIFY(isNamedIn(project->backups().front().path, "omar"));
}

void TestErasure::aRestoredBackupDoesNotBringAnErasedPersonBack()
{
    ProjectFolder folder;
    const auto project = withLeads(folder);
    folder.now = folder.now.addDays(1);
    QVERIFY(project->removeImport({2}));
    const QString backup = project->backups().front().path;
    QVERIFY(isNamedIn(backup, "jane.doe"));
    QVERIFY(project->erasePerson(janesAddress));
    const auto erasedPersons = project->data().erasedPersons;
    QVERIFY(project->restoreBackup(backup));
    QCOMPARE(project->data().imports.size(), size_t(2));
    QVERIFY(project->data().erasedPersons == erasedPersons);
    QVERIFY(!isNamedIn(folder.path(), "jane.doe"));
    QVERIFY(isNamedIn(folder.path(), "omar"));
    QCOMPARE(daysOf(*project).size(), 5);
}

void TestErasure::anOlderBackupWithoutLeadsKeepsTheSalt()
{
    const ProjectFolder folder;
    QVERIFY(QFile::copy(QStringLiteral(MIZAN_SOURCE_DIR "/tests/data/project_v1.mizan"), folder.path()));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner));
    const auto project = folder.open();
    QVERIFY(project);
    QVERIFY((*project)->erasePerson(janesAddress));
    const ProjectData before = (*project)->data();
    QCOMPARE(before.erasedPersons.size(), size_t(1));
    QVERIFY((*project)->restoreBackup((*project)->backups().back().path));
    QCOMPARE((*project)->data().leadSalt, before.leadSalt);
    QVERIFY((*project)->data().erasedPersons == before.erasedPersons);
}

void TestErasure::erasingEndsTheHistory()
{
    const ProjectFolder folder;
    const auto project = withLeads(folder);
    QVERIFY(project->removeImport({2}));
    QVERIFY(project->undo());
    QVERIFY(project->redoName() && project->undoName());
    QVERIFY(project->erasePerson(janesAddress));
    QVERIFY(!project->redoName() && !project->undoName());
    QVERIFY(project->removeImport({1}));
    QVERIFY(project->undo());
    QCOMPARE(daysOf(*project).size(), 5);
}

void TestErasure::anUnknownPersonIsKeptOutFromThenOn()
{
    const ProjectFolder folder;
    const auto project = withLeads(folder);
    const auto erased = project->erasePerson(u"lena@example.com"_s);
    QVERIFY(erased);
    QCOMPARE(*erased, (Erasure{0, 0, 0, 1}));
    QVERIFY(project->addImport(importOf(*project, u"3.csv"_s, {rowOf(*project, "lena", {2026, 4, 1})})));
    QVERIFY(!isNamedIn(folder.path(), "lena"));
}

void TestErasure::whatIsNoAddressIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces") << u"  "_s;
    QTest::newRow("a name") << u"Jane Doe"_s;
}

void TestErasure::whatIsNoAddressIsRefused()
{
    QFETCH(QString, text);
    const ProjectFolder folder;
    const auto project = withLeads(folder);
    const QString before = dumpTables(folder.path());
    const auto erased = project->erasePerson(text);
    QVERIFY(!erased);
    QCOMPARE(erased.error().code, ErrorCode::InvalidEmail);
    QCOMPARE(dumpTables(folder.path()), before);
    QVERIFY(project->undoName());
}

void TestErasure::aReadOnlyProjectErasesNothing()
{
    const ProjectFolder folder;
    QVERIFY(withLeads(folder));
    const auto project = folder.open(Project::Mode::ReadOnly);
    QCOMPARE((*project)->erasePerson(janesAddress).error().code, ErrorCode::ProjectReadOnly);
    QCOMPARE((*project)->erasePersonsBefore(Month(2026, 1)).error().code, ErrorCode::ProjectReadOnly);
    QVERIFY(isNamedIn(folder.path(), "jane.doe"));
}

void TestErasure::personsBeforeAMonthAreErasedUnlessSeenSince()
{
    const ProjectFolder folder;
    const auto project = withLeads(folder);
    QVERIFY(project->addImport(
        importOf(*project, u"3.csv"_s,
                 {rowOf(*project, "lena", {2025, 3, 1}), rowOf(*project, "omar", {2025, 4, 1}),
                  rowOf(*project, "nora", {2025, 12, 28}), rowOf(*project, "ivan", {2025, 12, 29})})));
    const QStringList counts = countsOf(*project);
    const auto erased = project->erasePersonsBefore(Month(2026, 1)); // Ivan became an MQL on 1 January
    QVERIFY(erased);
    QCOMPARE(erased->rows, 2);
    QCOMPARE(erased->leads, 2);
    QCOMPARE(erased->rejectedRows, 0); // its file reaches to June 2026
    QVERIFY(!isNamedIn(folder.path(), "lena"));
    QVERIFY(!isNamedIn(folder.path(), "nora"));
    QVERIFY(isNamedIn(folder.path(), "omar"));
    QVERIFY(isNamedIn(folder.path(), "ivan"));
    QCOMPARE(countsOf(*project), counts);

    const auto all = project->erasePersonsBefore(Month(2026, 7));
    QVERIFY(all);
    QCOMPARE(all->rejectedRows, 6);
    for (const char *person : {"jane.doe", "omar", "lena", "nora", "ivan"})
        QVERIFY2(!isNamedIn(folder.path(), person), person);
    QCOMPARE(countsOf(*project), counts);
}

void TestErasure::rowsBeforeTheMonthComeInWithoutTheirPersons()
{
    const ProjectFolder folder;
    const auto project = withLeads(folder);
    QVERIFY(project->erasePersonsBefore(Month(2026, 1)));
    QCOMPARE(project->data().personsErasedBefore, std::optional(Month(2026, 1)));
    QVERIFY(project->addImport(
        importOf(*project, u"3.csv"_s,
                 {rowOf(*project, "lena", {2025, 3, 1}), rowOf(*project, "ivan", {2026, 1, 1})})));
    QVERIFY(!isNamedIn(folder.path(), "lena"));
    QVERIFY(isNamedIn(folder.path(), "ivan"));
}

void TestErasure::theMonthOfErasureNeverGoesBack()
{
    const ProjectFolder folder;
    const auto project = withLeads(folder);
    QVERIFY(project->erasePersonsBefore(Month(2026, 2)));
    QVERIFY(project->erasePersonsBefore(Month(2025, 2)));
    QCOMPARE(project->data().personsErasedBefore, std::optional(Month(2026, 2)));
}

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"

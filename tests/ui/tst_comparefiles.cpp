// Tests of the Compare page beside other project files: read, named when that fails, never written.
#include "app/storage/database.h"
#include "app/storage/statement.h"
#include "app/wording/numbers.h"
#include "tests/ui/comparefixture.h"
#include "tests/ui/leadproject.h"
#include "ui/pages/comparedagencies.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;
using namespace mizan::test;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

void write(const QString &path, const QByteArray &bytes, const QDateTime &modified)
{
    write(path, bytes);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(modified, QFileDevice::FileModificationTime));
}

/// The file with the first page of its lead rows damaged, which nothing else needs.
QByteArray withUnreadableLeads(const QString &path)
{
    constexpr qsizetype pageSize = 4096;
    QByteArray bytes = bytesOf(path);
    const auto database = Database::open(path, Database::Access::ReadOnly);
    const auto page = database.value()->run([&] {
        Statement root(**database, u"SELECT rootpage FROM sqlite_master WHERE name = 'lead_rows'"_s);
        return root.next() ? root.integer(u"rootpage"_s) : 0;
    });
    if (page.value() == 0)
        qFatal("no lead rows");
    return bytes.replace((*page - 1) * pageSize, pageSize, QByteArray(pageSize, 'x'));
}

/// A file that another program does not let anybody read.
class LockedDatabase
{
public:
    explicit LockedDatabase(const QString &path)
        : m_database(Database::open(path, Database::Access::ReadWrite).value())
    {
        QVERIFY(m_database->run([this] { m_database->execute(u"BEGIN EXCLUSIVE"_s); }));
    }

private:
    std::unique_ptr<Database> m_database;
};

} // namespace

class CompareFilesTest : public CompareFixture
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { end(); }

    void agenciesOfAnotherFileComeAfterThoseOfTheProject()
    {
        const QString other = otherFile(u"b.mizan"_s);
        const QByteArray before = bytesOf(other);
        open();
        add({other});
        QCOMPARE(namesOn(*m_page).mid(3), QStringList({u"Pine"_s, u"Quarry Demand Lab"_s}));
        QCOMPARE(m_page->view().comparison->agencies.back().place, size_t(4));
        QVERIFY(isSaid(*m_page, u"not converted"_s)); // euros and dollars
        QCOMPARE(bytesOf(other), before);
    }

    void theSameFileIsComparedOnce()
    {
        const QString other = otherFile(u"b.mizan"_s);
        open();
        add({other, other});
        add({m_project->folder.filePath(u"./b.mizan"_s)});
        QCOMPARE(m_page->view().files.size(), size_t(2));
        add({m_project->path()});
        QCOMPARE(m_page->view().files.size(), size_t(2));
        QCOMPARE(m_project->dialogs.told.size(), 1);
    }

    void aFileCanBeRemoved()
    {
        open();
        add({otherFile(u"b.mizan"_s)});
        button(*m_page, u"Remove"_s)->click();
        QTRY_COMPARE(namesOn(*m_page).size(), 3);
        QVERIFY(!button(*m_page, u"Remove"_s));
    }

    void aFileThatCannotBeReadIsNamedAndTheOthersAreCompared_data()
    {
        QTest::addColumn<QByteArray>("ending"); // what the file is made of
        QTest::addColumn<QString>("said");
        QTest::newRow("gone") << QByteArray("gone") << u"There is no file"_s;
        QTest::newRow("damaged") << QByteArray("damaged") << u"is damaged"_s;
        QTest::newRow("newer") << QByteArray("newer") << u"newer Mizan"_s;
        QTest::newRow("no project") << QByteArray("none") << u"is no Mizan project"_s;
    }
    void aFileThatCannotBeReadIsNamedAndTheOthersAreCompared()
    {
        QFETCH(QByteArray, ending);
        QFETCH(QString, said);
        const QString good = otherFile(u"good.mizan"_s);
        const QString bad = m_project->folder.filePath(u"bad.mizan"_s);
        QByteArray bytes = bytesOf(good);
        if (ending == "damaged")
            write(bad, bytes.left(bytes.size() / 2));
        else if (ending == "newer")
            write(bad, bytes.replace(62, 1, QByteArray(1, '\x27'))); // user_version, bytes 60 to 63
        else if (ending == "none")
            write(bad, QByteArray(5000, 'x'));
        open();
        add({bad, good});
        QCOMPARE(namesOn(*m_page).size(), 5);
        QVERIFY2(isSaid(*m_page, said), qPrintable(said));
        QVERIFY(isSaid(*m_page, u"bad.mizan"_s));
        QCOMPARE(m_page->view().origin.files[1].problem.isEmpty(), false);
    }

    void onlyAFileWithAProblemIsSaidNotToBeComparable_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QStringList>("heading");
        QTest::newRow("whole") << u"Brand B"_s << QString() << QStringList({u"Brand B"_s, u"b.mizan"_s});
        QTest::newRow("without a client") << QString() << QString() << QStringList({u"b.mizan"_s});
        QTest::newRow("with a problem")
            << QString() << u"It is damaged."_s << QStringList({u"b.mizan"_s, u"cannot be compared"_s});
    }
    void onlyAFileWithAProblemIsSaidNotToBeComparable()
    {
        QFETCH(QString, client);
        QFETCH(QString, problem);
        QFETCH(QStringList, heading);
        QWidget window;
        ComparedAgencies agencies(&window, Palette::light(), &window);
        agencies.setFiles({{{}, u"a.mizan"_s, u"Brand A"_s, {}, false, {}},
                           {u"/b.mizan"_s, u"b.mizan"_s, client, problem, false, {}}},
                          0);
        QStringList said;
        for (const QLabel *label : visible<QLabel>(agencies))
            said << plainText(label->text());
        said.removeAll(QString());
        QStringList expected = QStringList{u"Brand A"_s, u"the open project"_s} + heading;
        if (!problem.isEmpty())
            expected << problem;
        said.sort();
        expected.sort();
        QCOMPARE(said, expected);
    }

    void aFileThatIsOpenElsewhereIsCompared()
    {
        const QString path = m_project->folder.filePath(u"b.mizan"_s);
        const auto writer =
            sample::createCompared(path, {u"Brand B"_s, 5, 2, 12, u"EUR"_s}, m_project->environment());
        QVERIFY(writer);
        open();
        add({path});
        QCOMPARE(namesOn(*m_page).size(), 5);
    }

    void aLockedFileKeepsTheOthersFromNothing()
    {
        const QString locked = otherFile(u"locked.mizan"_s, 0);
        const QString good = otherFile(u"good.mizan"_s);
        auto lock = std::make_unique<LockedDatabase>(locked);
        open();
        m_project->dialogs.files = {locked, good};
        button(*m_page, u"A&dd project files…"_s)->click();
        QTRY_COMPARE(namesOn(*m_page).size(), 5);
        QVERIFY(isSaid(*m_page, u"is being read"_s));
        QVERIFY(!button(*m_page, u"E&xport…"_s)->isEnabled()); // it would not name the locked one
        QVERIFY(QTest::qWaitFor([this] { return !m_page->isReading(); }, 20000));
        QCoreApplication::processEvents();
        QCOMPARE(namesOn(*m_page).size(), 5);
        QVERIFY(button(*m_page, u"E&xport…"_s)->isEnabled());
        QVERIFY(isSaid(*m_page, u"locked.mizan"_s) && isSaid(*m_page, u"cannot be compared"_s));
        QVERIFY(!m_page->view().files[1].problem.isEmpty());
        lock.reset();
        comeBack();
        QCOMPARE(namesOn(*m_page).size(), 7);
    }

    void leadsOfAFileThatCouldNotBeReadAreTriedAgain()
    {
        const QString path = m_project->folder.filePath(u"b.mizan"_s);
        {
            const auto writer =
                sample::createCompared(path, {u"Brand B"_s, 5, 2, 12, u"EUR"_s}, m_project->environment());
            QVERIFY(writer);
            addLeads(*writer, leadRows());
        }
        const QByteArray whole = bytesOf(path);
        const QDateTime time = QFileInfo(path).lastModified();
        write(path, withUnreadableLeads(path), time);
        open();
        add({path});
        QCOMPARE(namesOn(*m_page).size(), 5);
        QCOMPARE(m_page->view().comparison->claims.unreadFiles, QStringList{u"b.mizan"_s});
        write(path, whole, time);
        m_page->refresh();
        wait();
        QCOMPARE(m_page->view().comparison->claims.unreadFiles.size(), 1); // nothing tells that it is another
        comeBack();
        QCOMPARE(m_page->view().comparison->claims.unreadFiles, QStringList());
    }

    void leadsOfTheProjectThatCouldNotBeReadAreTriedAgain()
    {
        addLeads(*m_project->project, leadRows());
        const QString elsewhere = m_project->folder.filePath(u"elsewhere.mizan"_s);
        QVERIFY(QFile::rename(m_project->path(), elsewhere));
        open();
        QCOMPARE(m_page->view().comparison->claims.unreadFiles, QStringList{u"client.mizan"_s});
        QVERIFY(QFile::rename(elsewhere, m_project->path()));
        comeBack();
        QCOMPARE(m_page->view().comparison->claims.unreadFiles, QStringList());
        QCOMPARE(m_page->view().comparison->claims.leads, 2);
    }

    void aFileThatChangedIsReadAgain()
    {
        const QString path = m_project->folder.filePath(u"b.mizan"_s);
        auto writer =
            sample::createCompared(path, {u"Brand B"_s, 5, 2, 12, u"EUR"_s}, m_project->environment());
        open();
        add({path});
        const Agency pine = writer->data().agencies.front();
        Agency renamed = pine;
        renamed.name = u"Pine & Sons"_s;
        QVERIFY(writer->change(ChangeName::ChangeAgency, {Edit<Agency>{pine, renamed}}));
        m_page->refresh();
        wait();
        QVERIFY(namesOn(*m_page).contains(u"Pine & Sons"_s));
        writer.reset();
        QVERIFY(QFile::remove(path));
        m_page->refresh();
        wait();
        QCOMPARE(namesOn(*m_page).size(), 3);
        QVERIFY(isSaid(*m_page, u"There is no file"_s));
    }

    void moreThanTwelveAreToldSo()
    {
        open();
        add({otherFile(u"b.mizan"_s, 0, 5), otherFile(u"c.mizan"_s, 5, 5)});
        QCOMPARE(namesOn(*m_page).size(), 12);
        QVERIFY(isSaid(*m_page, u"12 agencies are compared at most"_s));
        QCheckBox *last = nullptr;
        for (auto *box : visible<QCheckBox>(*m_page))
            last = box->accessibleName().startsWith(u"Compare"_s) ? box : last;
        QVERIFY(last && !last->isChecked() && !last->isEnabled());
        boxOf(*m_page, u"Compare Rook"_s)->click();
        QCOMPARE(namesOn(*m_page).size(), 11);
        QVERIFY(last->isEnabled() && !last->isChecked());
    }

private:
    /// From another window.
    void comeBack()
    {
        QEvent backInTheWindow(QEvent::WindowActivate);
        QCoreApplication::sendEvent(m_page.get(), &backInTheWindow);
        wait();
    }
};

QTEST_MAIN(CompareFilesTest)
#include "tst_comparefiles.moc"

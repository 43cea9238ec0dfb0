// Persons in files of leads: after a default import nothing names them, after an erasure nothing new does.
#include "clisession.h"
#include "leadfiles.h"
#include "tests/support/bytesearch.h"
#include "tests/support/ownfolders.h"

#include <QJsonArray>

using namespace mizan;
using namespace mizan::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<Contact> contacts = {{10000000001,
                                        "Erika",
                                        "Mustermann",
                                        "Erika.Mustermann@Firma.example",
                                        "+49 30 1234567",
                                        "Paid Search",
                                        {"2026-08-03 09:15", "2026-09-20 10:00", {}, {}, {}},
                                        0},
                                       {10000000002,
                                        "عبدالرحمن",
                                        "الخطيب",
                                        "abdulrahman@sharika.example",
                                        "+20 2 7654321",
                                        "Organic Search",
                                        {"2026-09-01 10:00", "2026-10-02 11:00", {}, {}, {}},
                                        0},
                                       {10000000003,
                                        "Jörg",
                                        "Överström",
                                        "joerg.overstrom@bruk.example",
                                        "0046-8-5551234",
                                        "Referrals",
                                        {"2026-10-12 07:00", {}, {}, {}, {}},
                                        0}};

/// The same and two with cells in the wrong columns: a row and a few cells that are rejected.
std::vector<Contact> withSlippedCells()
{
    std::vector<Contact> all = contacts;
    all.push_back({10000000004,
                   "Wilhelmine",
                   "Bartholomew",
                   "wilhelmine@bart.example",
                   "+1 212 5550101",
                   "Web",
                   {"Wilhelmine Bartholomew", {}, {}, {}, {}},
                   0});
    all.push_back(
        {10000000008,
         "Cassiopeia",
         "Wetherby",
         "cassiopeia@wether.example",
         "+1 212 5550105",
         "Web",
         {"2026-10-01 10:00", "cassiopeia@wether.example", "+1 212 5550105", "Cassiopeia Wetherby", {}},
         0});
    return all;
}

/// Rows of CSV that are rejected for their form, or that hold an address where a source belongs.
const QByteArray badRows =
    "10000000005,Thaddeus,Quackenbush,thaddeus@quack.example,+1 212 5550102,Web,,,,,,\n"
    "10000000006,Persephone,\"Apple\"garth,persephone@apple.example,+1 212 5550103,Web,2026-10-01 "
    "10:00,,,,,\n"
    "10000000007,Ignatius,Fotheringay,ignatius@foth.example,+1 212 5550104,Web,2026-10-01 10:00,,,,,1,more\n"
    "10000000009,Ermengarde,Satterthwaite,ermengarde@satt.example,+1 212 5550106,ermengarde@satt.example,"
    "2026-10-01 10:00,,,,,\n"
    "10000000010,Zebulon,Thistlewood,zebulon@thistle.example,+1 212 5550107,+1 212 5550107,"
    "2026-10-01 10:00,,,,,\n";

/// Names, addresses and phone numbers, whole and in the parts that a reader would know them by.
const QStringList persons = {
    u"Mustermann"_s,  u"firma.example"_s, u"1234567"_s,       u"عبدالرحمن"_s,  u"الخطيب"_s,
    u"abdulrahman"_s, u"7654321"_s,       u"Överström"_s,     u"joerg.over"_s, u"8-5551234"_s,
    u"Wilhelmine"_s,  u"Bartholomew"_s,   u"5550101"_s,       u"Thaddeus"_s,   u"Quackenbush"_s,
    u"5550102"_s,     u"Persephone"_s,    u"Applegarth"_s,    u"garth"_s,      u"5550103"_s,
    u"Ignatius"_s,    u"Fotheringay"_s,   u"5550104"_s,       u"Cassiopeia"_s, u"Wetherby"_s,
    u"5550105"_s,     u"Ermengarde"_s,    u"Satterthwaite"_s, u"Zebulon"_s,    u"Thistlewood"_s,
    u"5550107"_s,     u"5550106"_s,       u".example"_s};

CliRun importContacts(CliSession &session, const QString &options = {})
{
    return session.run(u"import p.mizan contacts.csv --agency Acme --exported-on 2026-11-02 "_s + options);
}

/// A project of 21 November with the contacts, their persons kept, changed on two later days: two backups.
void makeProjectThatKeepsPersons(CliSession &session)
{
    makeProject(session);
    CliSession::write(u"contacts.csv"_s, csvOf(contacts));
    QCOMPARE(importContacts(session, u"--keep-persons"_s).code, 0);
    for (int day = 1; day <= 2; ++day) {
        session.now = session.now.addDays(1);
        QCOMPARE(session.run(u"agency add p.mizan Day%1"_s.arg(day)).code, 0);
    }
}

/// The names of all backups.
QStringList backupsOf(const CliSession &session)
{
    QStringList names;
    QDirIterator files(session.path(u"backups"_s), {u"*.mizan"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(QFileInfo(files.next()).fileName());
    return names;
}

} // namespace

class TestCliPrivacy : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSearchedForIsFoundWhereItIs();
    void aDefaultImportLeavesNothingThatNamesAPerson_data();
    void aDefaultImportLeavesNothingThatNamesAPerson();
    void whatIsPrintedOfADefaultImportNamesNobody();
    void keptPersonsAreInTheFile();
    void anErasedPersonIsInNoFileFromThenOn();
    void erasingSaysWhatOlderBackupsHold();
};

void TestCliPrivacy::whatIsSearchedForIsFoundWhereItIs()
{
    const QString name = u"Överström"_s;
    const auto encoded = [](QStringEncoder::Encoding encoding, const QString &text) {
        QStringEncoder encoder(encoding);
        return QByteArray("\x01xyz") + QByteArray(encoder(text)) + "\xFF";
    };
    QVERIFY(holdsText(encoded(QStringEncoder::Utf8, name), name));
    QVERIFY(holdsText(encoded(QStringEncoder::Utf16LE, u"ERIKA"_s), u"Erika"_s));
    QVERIFY(holdsText(encoded(QStringEncoder::Utf16BE, u"الخطيب"_s), u"الخطيب"_s));
    QVERIFY(!holdsText(encoded(QStringEncoder::Utf8, name), u"Mustermann"_s));
    const QTemporaryDir folder;
    CliSession::write(folder.filePath(u".hidden"_s), csvOf(withSlippedCells()) + badRows);
    QStringList missing = persons;
    for (const QString &line : textsIn(folder.path(), persons))
        missing.removeOne(line.section(u": "_s, 1));
    QCOMPARE(missing, QStringList{u"Applegarth"_s}); // its quotes are in between
}

void TestCliPrivacy::aDefaultImportLeavesNothingThatNamesAPerson_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"contacts.csv", "contacts.xlsx", "contacts.ods"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestCliPrivacy::aDefaultImportLeavesNothingThatNamesAPerson()
{
    QFETCH(QString, file);
    CliSession session;
    makeProject(session);
    const OwnTemporaries temporaries;
    CliSession::write(u"contacts.csv"_s, csvOf(withSlippedCells()) + badRows);
    writeXlsx(u"contacts.xlsx"_s, withSlippedCells(), false);
    CliSession::write(u"contacts.ods"_s, odsOf(withSlippedCells()));
    const QStringList given{u"contacts.csv"_s, u"contacts.xlsx"_s, u"contacts.ods"_s};
    const QString line = u"import p.mizan %1 --agency Acme --exported-on 2026-11-02"_s.arg(file);
    QCOMPARE(session.run(line + u" --dry-run"_s).code, 0);
    const CliRun run = session.run(line + u" --json"_s);
    QVERIFY2(run.code == 0, qPrintable(run.err));
    QCOMPARE(run.json()[u"rows"][u"rejected"].toInt(), file == given.front() ? 4 : 1);
    QCOMPARE(textsIn(session.path({}), persons, given), QStringList());
    QVERIFY(CliSession::read(u"p.mizan"_s).contains("Paid Search")); // rows are there, and found by bytes

    // Taken out, put in again, and kept as a backup on another day: still nobody.
    session.now = session.now.addDays(1);
    QCOMPARE(session.run(u"imports undo p.mizan 1"_s).code, 0);
    QCOMPARE(session.run(line).code, 0);
    QVERIFY(!backupsOf(session).isEmpty());
    QCOMPARE(textsIn(session.path({}), persons, given), QStringList());
    QCOMPARE(temporaries.left(), QStringList());
}

void TestCliPrivacy::whatIsPrintedOfADefaultImportNamesNobody()
{
    CliSession session;
    makeProject(session);
    CliSession::write(u"contacts.csv"_s, csvOf(withSlippedCells()) + badRows);
    for (const QString &options : {u"--dry-run"_s, u"--dry-run --json"_s}) {
        const CliRun run = importContacts(session, options);
        QCOMPARE(run.code, 0);
        for (const QString &person : persons)
            QVERIFY2(!holdsText((run.out + run.err).toUtf8(), person), qPrintable(person));
    }
}

void TestCliPrivacy::keptPersonsAreInTheFile()
{
    CliSession session;
    makeProjectThatKeepsPersons(session);
    for (const Contact &contact : contacts) {
        for (const QByteArray &text : {contact.lastName, contact.email, contact.phone})
            QVERIFY2(holdsText(CliSession::read(u"p.mizan"_s), QString::fromUtf8(text)), text.constData());
    }
}

void TestCliPrivacy::anErasedPersonIsInNoFileFromThenOn()
{
    CliSession session;
    makeProjectThatKeepsPersons(session);
    const OwnTemporaries temporaries;
    const QStringList erika{u"Erika"_s, u"Mustermann"_s, u"firma.example"_s, u"1234567"_s};
    const QStringList others{u"Överström"_s, u"abdulrahman@sharika.example"_s, u"+20 2 7654321"_s};
    const QStringList before = backupsOf(session);
    QVERIFY(!before.isEmpty());
    QCOMPARE(session.run(u"erase p.mizan --email ERIKA.mustermann@firma.EXAMPLE"_s).code, 0);
    session.now = session.now.addDays(1);
    QCOMPARE(session.run(u"agency add p.mizan Later"_s).code, 0); // makes the backup of that day
    QCOMPARE(backupsOf(session).size(), before.size() + 1);

    const QStringList notLookedAt = before + QStringList{u"contacts.csv"_s};
    QCOMPARE(textsIn(session.path({}), erika, notLookedAt), QStringList());
    const QStringList found = textsIn(session.path({}), others, notLookedAt);
    QCOMPARE(found.size(), 2 * others.size()); // in the project and in its new backup
    QVERIFY(!textsIn(session.path(u"backups"_s), erika).isEmpty());
    // The same export does not bring her back, and her lead still counts.
    QCOMPARE(session.run(u"imports undo p.mizan 1"_s).code, 0);
    QCOMPARE(importContacts(session, u"--keep-persons"_s).code, 0);
    QCOMPARE(textsIn(session.path({}), erika, notLookedAt), QStringList());
    const QJsonObject status = session.run(u"status p.mizan --json"_s).json();
    QCOMPARE(status[u"agencies"][0][u"months"][0][u"metrics"][u"leads"][u"counted"].toInt(), 1);
    QCOMPARE(temporaries.left(), QStringList());
}

void TestCliPrivacy::erasingSaysWhatOlderBackupsHold()
{
    CliSession session;
    makeProjectThatKeepsPersons(session);
    const auto count = static_cast<int>(backupsOf(session).size());
    QVERIFY(count > 1);
    const CliRun json = session.run(u"erase p.mizan --email erika.mustermann@firma.example --json"_s);
    QCOMPARE(json.json()[u"older_backups"].toInt(), count);
    const CliRun text = session.run(u"erase p.mizan --email joerg.overstrom@bruk.example"_s);
    QVERIFY2(text.out.contains(u"%1 backups from before may still hold them."_s.arg(count)),
             qPrintable(text.out));
}

QTEST_GUILESS_MAIN(TestCliPrivacy)
#include "tst_cliprivacy.moc"

// The connection: transactions, and what its failures are called.
#include "app/storage/database.h"
#include "app/storage/statement.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

/// A database file with one table of one number.
class NumbersFile
{
public:
    NumbersFile()
    {
        QFile file(path);
        ready = file.open(QIODevice::WriteOnly);
        file.close();
        const auto database = Database::open(path, Database::Access::ReadWrite);
        ready = ready && database && (*database)->write([&] {
            (*database)->execute(u"CREATE TABLE numbers (number INTEGER NOT NULL) STRICT"_s);
        });
    }

    [[nodiscard]] std::unique_ptr<Database> open(Database::Access access) const
    {
        auto database = Database::open(path, access);
        return database ? std::move(*database) : nullptr;
    }

private:
    QTemporaryDir folder;

public:
    QString path = folder.filePath(u"a #1 ?mode=memory%20 عربي.db"_s);
    bool ready = false;
};

int countIn(Database &database)
{
    const auto count = database.read([&] {
        Statement row(database, u"SELECT count(*) AS n FROM numbers"_s);
        return row.next() ? static_cast<int>(row.integer(u"n"_s)) : -1;
    });
    return count.value_or(-1);
}

const QString insertOne = u"INSERT INTO numbers (number) VALUES (1)"_s;

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void aMissingFileIsNotMade();
    void oddCharactersInThePathAreThePath();
    void aFailureRollsTheWholeTransactionBack();
    void aCommittedChangeIsThereForOthers();
    void aReadOnlyConnectionRefusesToWrite();
    void aFileLockedByAnotherIsInUse();
    void aFileThatIsNoDatabaseIsDamaged();
    void aNullTextIsStoredAsAnEmptyOne();
    void eachRowHasItsOwnText();
    void aFinishedStatementStaysFinished();
    void aSentenceOfTheDatabaseIsInTheError();
};

void TestDatabase::aMissingFileIsNotMade()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"missing.db"_s);
    QVERIFY(!Database::open(path, Database::Access::ReadWrite));
    QVERIFY(!Database::open(path, Database::Access::ReadOnly));
    QVERIFY(!QFile::exists(path));
}

void TestDatabase::oddCharactersInThePathAreThePath()
{
    const NumbersFile file;
    QVERIFY(file.ready);
    QVERIFY(QFile(file.path).size() > 0);
}

void TestDatabase::aFailureRollsTheWholeTransactionBack()
{
    const NumbersFile file;
    const auto database = file.open(Database::Access::ReadWrite);
    QVERIFY(database);
    const auto failed = database->write([&] {
        database->execute(insertOne);
        database->execute(u"INSERT INTO numbers (number) VALUES (NULL)"_s);
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::DatabaseFailed);
    QCOMPARE(countIn(*database), 0);
    QVERIFY(database->write([&] { database->execute(insertOne); }));
    QCOMPARE(countIn(*database), 1);
}

void TestDatabase::aCommittedChangeIsThereForOthers()
{
    const NumbersFile file;
    const auto writer = file.open(Database::Access::ReadWrite);
    const auto reader = file.open(Database::Access::ReadOnly);
    QVERIFY(writer && reader);
    QVERIFY(writer->write([&] { writer->execute(insertOne); }));
    QCOMPARE(countIn(*reader), 1);
    QVERIFY(!QFile::exists(file.path + u"-journal"_s));
    QVERIFY(!QFile::exists(file.path + u"-wal"_s));
}

void TestDatabase::aReadOnlyConnectionRefusesToWrite()
{
    const NumbersFile file;
    const auto database = file.open(Database::Access::ReadOnly);
    QVERIFY(database);
    const auto refused = database->write([&] { database->execute(insertOne); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ProjectReadOnly);
}

void TestDatabase::aFileLockedByAnotherIsInUse()
{
    const NumbersFile file;
    const auto first = file.open(Database::Access::ReadWrite);
    const auto second = file.open(Database::Access::ReadWrite);
    QVERIFY(first && second);
    QVERIFY(second->run([&] { second->execute(u"PRAGMA busy_timeout = 0"_s); }));
    Result<> inner;
    QVERIFY(first->write([&] { inner = second->write([&] { second->execute(insertOne); }); }));
    QVERIFY(!inner);
    QCOMPARE(inner.error().code, ErrorCode::ProjectInUse);
}

void TestDatabase::aFileThatIsNoDatabaseIsDamaged()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"text.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const auto database = Database::open(file.fileName(), Database::Access::ReadWrite);
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::ProjectDamaged);
}

void TestDatabase::eachRowHasItsOwnText()
{
    const auto database = Database::openInMemory();
    QVERIFY(database);
    const auto read = (*database)->run([&] {
        QStringList texts;
        Statement rows(**database,
                       u"SELECT column1 AS text FROM (VALUES ('mql'), ('mql'), (''), (NULL), ('م'),"
                       " ('sql'), ('mql'))"_s);
        while (rows.next())
            texts << rows.text(u"text"_s);
        return texts;
    });
    QVERIFY(read);
    QCOMPARE(*read, QStringList({u"mql"_s, u"mql"_s, {}, {}, u"م"_s, u"sql"_s, u"mql"_s}));
}

void TestDatabase::aFinishedStatementStaysFinished()
{
    const auto database = Database::openInMemory();
    QVERIFY(database);
    const auto rows = (*database)->run([&] {
        Statement row(**database, u"SELECT :number AS number"_s);
        row.bind(u"number"_s, 7);
        const bool first = row.next() && row.integer(u"number"_s) == 7;
        return first && !row.next() && !row.next();
    });
    QVERIFY(rows && *rows);
}

void TestDatabase::aNullTextIsStoredAsAnEmptyOne()
{
    const auto database = Database::openInMemory();
    QVERIFY(database);
    const auto written = (*database)->write([&] {
        (*database)->execute(u"CREATE TABLE texts (text TEXT NOT NULL, bytes BLOB NOT NULL) STRICT"_s);
        Statement(**database, u"INSERT INTO texts VALUES (:text, :bytes)"_s)
            .bind(u"text"_s, QString())
            .bind(u"bytes"_s, QByteArray())
            .run();
    });
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
}

void TestDatabase::aSentenceOfTheDatabaseIsInTheError()
{
    const auto database = Database::openInMemory();
    QVERIFY(database);
    const auto failed = (*database)->run([&] { (*database)->execute(u"SELECT * FROM nowhere"_s); });
    QVERIFY(!failed);
    QVERIFY(failed.error().args.value(1).toString().contains(u"no such table: nowhere"_s));
    QVERIFY(failed.error().detail.contains(u"SELECT * FROM nowhere"_s));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"

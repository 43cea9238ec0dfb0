#include "app/tables/bytesource.h"
#include "app/tables/csvscanner.h"
#include "app/tables/sourcefile.h"
#include "app/tables/textdecoder.h"

#include <QCryptographicHash>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

const QString text = u"Monat;Stadt;Wort\n2026-10;Köln;عمان \U0001F600\n"_s;

QByteArray encoded(const QString &what, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding).encode(what);
}

bool isLoaded(const QByteArray &library)
{
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        qFatal("the loaded libraries cannot be read");
    return maps.readAll().contains('/' + library + ".so");
}

} // namespace

class TestSourceFile : public QObject
{
    Q_OBJECT

private slots:
    void theLibraryOfTheFingerprintIsLoadedWhenItIsNeeded();
    void theFingerprintIsThatOfTheWholeFile_data();
    void theFingerprintIsThatOfTheWholeFile();
    void everyEncodingBecomesUtf8_data();
    void everyEncodingBecomesUtf8();
    void aStrayByteFarBehindIsSeen();
    void brokenCharactersAreReplaced_data();
    void brokenCharactersAreReplaced();
    void theStatedEncodingCounts();
    void whatCannotBeReadIsRefused_data();
    void whatCannotBeReadIsRefused();
    void thePositionEndsAtTheSize_data();
    void thePositionEndsAtTheSize();

private:
    QString write(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"file.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's file cannot be written");
        return file.fileName();
    }
    /// All of the file as bytesOf() gives it, in pieces of @p room.
    static QByteArray read(const SourceFile &file, qsizetype room = 1000)
    {
        const auto source = bytesOf(file);
        QByteArray all;
        QByteArray piece(room, Qt::Uninitialized);
        for (auto count = (*source)->read(piece.data(), room); count && *count > 0;
             count = (*source)->read(piece.data(), room))
            all.append(piece.constData(), *count);
        return all;
    }

    QTemporaryDir m_folder;
};

/// Linked, it would add to every start of the program.
void TestSourceFile::theLibraryOfTheFingerprintIsLoadedWhenItIsNeeded()
{
    QVERIFY(!isLoaded("libcrypto"));
    QVERIFY(examineFile(write("a;b\n"), {}));
    QVERIFY(isLoaded("libcrypto"));
    QVERIFY(!isLoaded("libzip"));
    QFile sheet(m_folder.filePath(u"empty.xlsx"_s));
    QVERIFY(sheet.open(QIODevice::WriteOnly) && sheet.write("PK\x05\x06" + QByteArray(18, '\0')) == 22);
    sheet.close();
    QVERIFY(!examineFile(sheet.fileName(), {}));
    QVERIFY(isLoaded("libzip"));
}

void TestSourceFile::theFingerprintIsThatOfTheWholeFile_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 64 * 1024, 1024 * 1024 - 1, 1024 * 1024, 1024 * 1024 + 1, 5'000'000})
        QTest::addRow("%d", size) << size;
}

void TestSourceFile::theFingerprintIsThatOfTheWholeFile()
{
    QFETCH(int, size);
    QByteArray bytes(size, '\n');
    for (int i = 0; i < size; ++i)
        bytes[i] = static_cast<char>('a' + i % 25 + i / 70'000 % 2);
    const auto file = examineFile(write(bytes), {});
    QVERIFY(file);
    QCOMPARE(file->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QCOMPARE(file->size, size);
    QCOMPARE(read(*file, 100'000), bytes);
}

void TestSourceFile::everyEncodingBecomesUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("valid");
    QTest::newRow("UTF-8") << text.toUtf8() << text << true;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << text << true;
    QTest::newRow("the mark alone") << QByteArray("\xEF\xBB\xBF") << QString() << true;
    QTest::newRow("UTF-16LE") << "\xFF\xFE" + encoded(text, QStringConverter::Utf16LE) << text << false;
    QTest::newRow("UTF-16BE") << "\xFE\xFF" + encoded(text, QStringConverter::Utf16BE) << text << false;
    const QString western = u"Größe;Straße\n1;2\n"_s;
    QTest::newRow("Latin-1") << western.toLatin1() << western << false;
}

void TestSourceFile::everyEncodingBecomesUtf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QFETCH(bool, valid);
    const auto file = examineFile(write(bytes), {});
    QVERIFY(file);
    QCOMPARE(file->isValidUtf8, valid);
    for (const qsizetype room : {4, 5, 7, 1000})
        QCOMPARE(QString::fromUtf8(read(*file, room)), expected);
}

void TestSourceFile::aStrayByteFarBehindIsSeen()
{
    const QByteArray lines = QByteArray("Muster;Stadt;42\n").repeated(200'000);
    const auto file = examineFile(write(lines + "M\xFCller;K\xF6ln;42\n" + lines), {});
    QVERIFY(file);
    QCOMPARE(file->encoding, Encoding::Latin1);
    QVERIFY(read(*file, 100'000).contains("Müller;Köln;42"));
}

void TestSourceFile::brokenCharactersAreReplaced_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const QByteArray arabic = u"شركة النور,عمان\n"_s.toUtf8().repeated(20);
    QTest::newRow("broken") << arabic + "\xC3(,x\n" << QString::fromUtf8(arabic) + u"\uFFFD(,x\n"_s;
    QTest::newRow("cut at the end") << arabic + "\xD8" << QString::fromUtf8(arabic) + u"\uFFFD"_s;
    QTest::newRow("overlong") << arabic + "a\xC0\xAFz" << QString::fromUtf8(arabic) + u"a\uFFFD\uFFFDz"_s;
}

void TestSourceFile::brokenCharactersAreReplaced()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const auto file = examineFile(write(bytes), {});
    QVERIFY(file);
    QCOMPARE(file->encoding, Encoding::Utf8);
    QVERIFY(!file->isValidUtf8);
    QCOMPARE(QString::fromUtf8(read(*file)), expected);
    QVERIFY(read(*file, 4).isValidUtf8());
}

void TestSourceFile::theStatedEncodingCounts()
{
    const auto file = examineFile(write("Gr\xF6\xDF\x65;1\n"), u"utf-8"_s);
    QVERIFY(file);
    QCOMPARE(file->encoding, Encoding::Utf8);
    QVERIFY(read(*file).startsWith("Gr\xEF\xBF\xBD"));
    const auto western = examineFile(file->path, u"cp1252"_s);
    QVERIFY(western);
    QCOMPARE(read(*western), "Größe;1\n"_ba);
}

void TestSourceFile::whatCannotBeReadIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code,
                        const QString &encoding = {}) {
        QTest::newRow(name) << bytes << encoding << static_cast<int>(code);
    };
    row("empty", {}, ErrorCode::FileEmpty);
    row("picture", "\x89PNG\r\n\x1A\n", ErrorCode::NotATable);
    row("web page", "\n<!DOCTYPE html><html>", ErrorCode::NotATable);
    row("zeros", QByteArray(1000, '\0'), ErrorCode::NotATable);
    row("unknown encoding", "a,b\n", ErrorCode::UnknownEncoding, u"ebcdic"_s);
}

void TestSourceFile::whatCannotBeReadIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(int, code);
    const auto file = examineFile(write(bytes), encoding);
    QVERIFY(!file);
    QCOMPARE(static_cast<int>(file.error().code), code);
}

void TestSourceFile::thePositionEndsAtTheSize_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString rows = text.repeated(10'000);
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + rows.toUtf8();
    QTest::newRow("UTF-16LE") << "\xFF\xFE" + encoded(rows, QStringConverter::Utf16LE);
}

void TestSourceFile::thePositionEndsAtTheSize()
{
    QFETCH(QByteArray, bytes);
    const auto file = examineFile(write(bytes), {});
    QVERIFY(file);
    auto source = bytesOf(*file);
    QVERIFY(source);
    CsvScanner scanner(std::move(*source), u';');
    RawRow row;
    int rows = 0;
    for (auto more = scanner.next(row); more && *more; more = scanner.next(row)) {
        QCOMPARE(row.cells.size(), size_t(3));
        ++rows;
    }
    QCOMPARE(rows, 20'000);
    QCOMPARE(scanner.position(), bytes.size());
}

QTEST_APPLESS_MAIN(TestSourceFile)
#include "tst_sourcefile.moc"

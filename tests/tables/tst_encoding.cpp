#include "app/tables/encoding.h"
#include "app/tables/encodingevidence.h"
#include "app/tables/textdecoder.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

const QString western = u"Monat;Agentur;Kosten\n2026-10;Müller & Söhne;1.234,50 €\n"_s;
const QString arabic = u"الشهر,الوكالة,مؤهل\n2026-10,شركة النور,٢٥\n"_s;

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding).encode(text);
}

/// By way of the inverse of the decoder: a character that no byte stands for becomes a question mark.
QByteArray oneByte(const QString &text, Encoding encoding)
{
    QByteArray bytes;
    for (const QChar c : text) {
        int byte = c.unicode() < 0x80 ? c.unicode() : 0;
        for (int candidate = 0x80; byte == 0 && candidate < 0x100; ++candidate) {
            if (decoded(QByteArray(1, static_cast<char>(candidate)), encoding) == QString(c))
                byte = candidate;
        }
        bytes.append(byte == 0 ? '?' : static_cast<char>(byte));
    }
    return bytes;
}

Encoding recognised(const QByteArray &bytes)
{
    EncodingEvidence evidence;
    for (const char byte : bytes) // the smallest pieces there can be
        evidence.add(QByteArrayView(&byte, 1));
    return evidence.encoding();
}

bool isBinary(const QByteArray &bytes)
{
    EncodingEvidence evidence;
    evidence.add(bytes);
    return evidence.isBinary();
}

} // namespace

Q_DECLARE_METATYPE(mizan::Encoding)

class TestEncoding : public QObject
{
    Q_OBJECT

private slots:
    void theEncodingIsRecognised_data();
    void theEncodingIsRecognised();
    void namesComeBack_data();
    void namesComeBack();
    void aFewBrokenCharactersAreDamageNotAnotherEncoding();
    void binaryIsNoText_data();
    void binaryIsNoText();
    void wellKnownBytesMeanWellKnownCharacters_data();
    void wellKnownBytesMeanWellKnownCharacters();
    void anyPiecesGiveTheSameText();
    void brokenUtf8IsReplacedInAnyPieces();
};

void TestEncoding::theEncodingIsRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QString>("text");
    const QString tail = western + arabic;
    QTest::newRow("ASCII") << QByteArray("Month,MQL\n2026-10,5\n") << Encoding::Utf8
                           << u"Month,MQL\n2026-10,5\n"_s;
    QTest::newRow("UTF-8") << tail.toUtf8() << Encoding::Utf8 << tail;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + tail.toUtf8() << Encoding::Utf8 << tail;
    const QByteArray little = utf16(tail, QStringConverter::Utf16LE);
    const QByteArray big = utf16(tail, QStringConverter::Utf16BE);
    QTest::newRow("UTF-16LE with mark") << "\xFF\xFE" + little << Encoding::Utf16LittleEndian << tail;
    QTest::newRow("UTF-16BE with mark") << "\xFE\xFF" + big << Encoding::Utf16BigEndian << tail;
    QTest::newRow("UTF-16LE") << little << Encoding::Utf16LittleEndian << tail;
    QTest::newRow("UTF-16BE") << big << Encoding::Utf16BigEndian << tail;
    QTest::newRow("UTF-16LE, all Arabic")
        << utf16(arabic, QStringConverter::Utf16LE) << Encoding::Utf16LittleEndian << arabic;
    QTest::newRow("windows-1252") << oneByte(western, Encoding::Windows1252) << Encoding::Windows1252
                                  << western;
    const QString latin = u"Größe;Straße;Café\n1;2;3\n"_s;
    QTest::newRow("ISO-8859-1") << latin.toLatin1() << Encoding::Latin1 << latin;
    const QString arabicWords = u"الشهر,الوكالة,مؤهل\n2026-10,شركة النور,25\n"_s;
    QTest::newRow("windows-1256") << oneByte(arabicWords, Encoding::Windows1256) << Encoding::Windows1256
                                  << arabicWords;
    const QString shortWord = u"شهر,MQL\n2026-10,5\n"_s;
    QTest::newRow("windows-1256, one word")
        << oneByte(shortWord, Encoding::Windows1256) << Encoding::Windows1256 << shortWord;
    const QString spanish = u"Año,Inversión,Señal,Acción\n1,2,3,4\n"_s;
    QTest::newRow("Spanish") << spanish.toLatin1() << Encoding::Latin1 << spanish;
}

void TestEncoding::theEncodingIsRecognised()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Encoding, encoding);
    QFETCH(QString, text);
    QVERIFY(!isBinary(bytes));
    QCOMPARE(recognised(bytes), encoding);
    QCOMPARE(decoded(bytes, encoding), text);
}

void TestEncoding::namesComeBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("utf-8") << u"utf-8"_s << u"UTF-8"_s;
    QTest::newRow("UTF8") << u"UTF8"_s << u"UTF-8"_s;
    QTest::newRow("utf-16") << u"utf-16"_s << u"UTF-16LE"_s;
    QTest::newRow("utf-16be") << u"utf-16be"_s << u"UTF-16BE"_s;
    QTest::newRow("cp1252") << u"CP1252"_s << u"windows-1252"_s;
    QTest::newRow("windows-1256") << u"windows-1256"_s << u"windows-1256"_s;
    QTest::newRow("latin1") << u"latin1"_s << u"ISO-8859-1"_s;
    QTest::newRow("iso") << u"iso_8859-1"_s << u"ISO-8859-1"_s;
    QTest::newRow("unknown") << u"ebcdic"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestEncoding::namesComeBack()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    const auto encoding = encodingFromName(name);
    QCOMPARE(encoding ? encodingName(*encoding) : QString(), shown);
}

void TestEncoding::aFewBrokenCharactersAreDamageNotAnotherEncoding()
{
    QByteArray bytes = arabic.repeated(5).toUtf8();
    bytes.append("\xC3(,x\n");
    QCOMPARE(recognised(bytes), Encoding::Utf8);
    QVERIFY(decoded(bytes, Encoding::Utf8).contains(QChar(QChar::ReplacementCharacter)));
    QCOMPARE(recognised(arabic.toUtf8().chopped(2)), Encoding::Utf8); // cut inside the last character
}

void TestEncoding::binaryIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("binary");
    QByteArray noise(4096, Qt::Uninitialized);
    QRandomGenerator(7).generate(noise.begin(), noise.end());
    QTest::newRow("noise") << noise << true;
    QTest::newRow("zeros") << QByteArray(100, '\0') << true;
    QTest::newRow("UTF-32") << QByteArray::fromRawData("\xFF\xFE\0\0M\0\0\0", 8) << true;
    QTest::newRow("text") << arabic.toUtf8() << false;
    QTest::newRow("one stray zero") << QByteArray("Month,MQL\n").repeated(50) + '\0' << false;
    QTest::newRow("end-of-file mark of DOS") << QByteArray("Month,MQL\n2026-10,5\n\x1A") << false;
}

void TestEncoding::binaryIsNoText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, binary);
    QCOMPARE(isBinary(bytes), binary);
}

void TestEncoding::wellKnownBytesMeanWellKnownCharacters_data()
{
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("1252") << Encoding::Windows1252 << QByteArray("\x80\x93\xE4\xFF") << u"€“äÿ"_s;
    QTest::newRow("1252 without meaning") << Encoding::Windows1252 << QByteArray("\x81") << u"\uFFFD"_s;
    QTest::newRow("1256") << Encoding::Windows1256 << QByteArray("\xC7\xE1\xD4\xE5\xD1") << u"الشهر"_s;
    QTest::newRow("1256 Latin") << Encoding::Windows1256 << QByteArray("\xE9\xE8") << u"éè"_s;
    QTest::newRow("Latin-1") << Encoding::Latin1 << QByteArray("\xE9\xA3") << u"é£"_s;
}

void TestEncoding::wellKnownBytesMeanWellKnownCharacters()
{
    QFETCH(Encoding, encoding);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(decoded(bytes, encoding), text);
}

void TestEncoding::anyPiecesGiveTheSameText()
{
    const QString text = arabic + u"\U0001F600 ok\n"_s + western;
    for (const auto &[encoding, bytes] :
         {std::pair(Encoding::Utf8, "\xEF\xBB\xBF" + text.toUtf8()),
          std::pair(Encoding::Utf16LittleEndian, "\xFF\xFE" + utf16(text, QStringConverter::Utf16LE))}) {
        for (const qsizetype size : {1, 2, 3, 5, 7}) {
            TextDecoder decoder(encoding);
            QString joined;
            for (qsizetype at = 0; at < bytes.size(); at += size)
                decoder.decode(QByteArrayView(bytes).sliced(at, std::min(size, bytes.size() - at)), joined);
            QCOMPARE(joined, text);
        }
    }
}

void TestEncoding::brokenUtf8IsReplacedInAnyPieces()
{
    const QByteArray bytes = "a\xD8\nb\xE2\x82,c\xF0\x9F\x98x\xC3\xA9\xFF\xC0\xAF\n\xF0\x9F"_ba;
    const QString text = decoded(bytes, Encoding::Utf8);
    QCOMPARE(text.count(u'\n'), 2);
    QVERIFY(text.endsWith(QChar(QChar::ReplacementCharacter)));
    QCOMPARE(text, QString::fromUtf8(bytes));
    for (const qsizetype size : {1, 2, 3, 4, 5}) {
        TextDecoder decoder(Encoding::Utf8);
        QString joined;
        for (qsizetype at = 0; at < bytes.size(); at += size)
            decoder.decode(QByteArrayView(bytes).sliced(at, std::min(size, bytes.size() - at)), joined);
        decoder.finish(joined);
        QCOMPARE(joined, text);
    }
}

QTEST_APPLESS_MAIN(TestEncoding)
#include "tst_encoding.moc"

#include "app/leads/personhash.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mizan;

namespace {

/// The key of the reference: bytes 0 to 15.
QByteArray referenceKey()
{
    QByteArray key;
    for (char i = 0; i < 16; ++i)
        key.append(i);
    return key;
}

} // namespace

class PersonHashTest : public QObject
{
    Q_OBJECT

private slots:
    // Aumasson, Bernstein: SipHash: a fast short-input PRF, appendix A: the bytes 0 to 14 under the key
    // above.
    void itIsTheSipHashOfThePaper()
    {
        QByteArray message;
        for (char i = 0; i < 15; ++i)
            message.append(i);
        const std::string_view text(message.constData(), static_cast<size_t>(message.size()));
        QCOMPARE(PersonHash(referenceKey()).ofRecordId(text), 0xa129ca6149be45e5ULL);
    }

    void spacesAroundDoNotCount_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("blanks") << QByteArray("  L-1 ");
        QTest::newRow("tab and line break") << QByteArray("\tL-1\r\n");
        QTest::newRow("no-break space") << QByteArray("\xC2\xA0L-1 \xC2\xA0");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFL-1");
    }
    void spacesAroundDoNotCount()
    {
        QFETCH(QByteArray, text);
        const PersonHash hash(referenceKey());
        QCOMPARE(hash.ofRecordId(text.toStdString()), hash.ofRecordId("L-1"));
        QCOMPARE(hash.ofEmail(text.toStdString()), hash.ofEmail("l-1"));
    }

    void theCaseOfAnEmailDoesNotCount()
    {
        const PersonHash hash(referenceKey());
        QCOMPARE(hash.ofEmail("Jane.DOE@Example.COM"), hash.ofEmail("jane.doe@example.com"));
        QCOMPARE(hash.ofEmail("J\xC3\x96RG@example.com"), hash.ofEmail("j\xC3\xB6rg@example.com"));
    }

    void theCaseOfARecordIdCounts()
    {
        // Salesforce ids of 15 characters differ in case alone.
        const PersonHash hash(referenceKey());
        QVERIFY(hash.ofRecordId("00Q5e00001AbCdE") != hash.ofRecordId("00Q5e00001aBcDe"));
    }

    void nothingHasNoHash()
    {
        const PersonHash hash(referenceKey());
        QCOMPARE(hash.ofRecordId(""), 0ULL);
        QCOMPARE(hash.ofRecordId(" \t\xC2\xA0"), 0ULL);
        QCOMPARE(hash.ofEmail(""), 0ULL);
    }

    void anotherSaltGivesAnotherHash()
    {
        QVERIFY(PersonHash(referenceKey()).ofEmail("a@example.com") !=
                PersonHash(QByteArray(16, 'x')).ofEmail("a@example.com"));
    }
};

QTEST_GUILESS_MAIN(PersonHashTest)
#include "tst_personhash.moc"

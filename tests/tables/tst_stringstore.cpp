// Strings kept in memory and in a temporary file.
#include "app/tables/stringstore.h"

#include <QTest>

#include <random>

using namespace mizan;

namespace {

constexpr int count = 50'000;

std::string textAt(std::int64_t index)
{
    if (index % 1000 == 7)
        return std::string(20'000 + size_t(index), 'x'); // longer than one or two bytes of length can say
    return index % 10 == 3 ? std::string() : "text " + std::to_string(index * 7919);
}

void fill(StringStore &store)
{
    for (int i = 0; i < count; ++i)
        QVERIFY(store.add(textAt(i)).has_value());
    QVERIFY(store.close().has_value());
}

} // namespace

class TestStringStore : public QObject
{
    Q_OBJECT

private slots:
    void stringsAreFoundInAnyOrder_data();
    void stringsAreFoundInAnyOrder();
    void twoReadersDoNotDisturbEachOther();
    void anEmptyStoreIsEmpty();
};

void TestStringStore::stringsAreFoundInAnyOrder_data()
{
    QTest::addColumn<qint64>("residentBytes");
    QTest::addColumn<bool>("spills");
    QTest::newRow("in memory") << (qint64(1) << 30) << false;
    QTest::newRow("half of it in a file") << qint64(1'000'000) << true;
    QTest::newRow("all in a file") << qint64(0) << true;
}

void TestStringStore::stringsAreFoundInAnyOrder()
{
    QFETCH(qint64, residentBytes);
    QFETCH(bool, spills);
    StringStore store(residentBytes);
    fill(store);
    QCOMPARE(store.size(), count);
    QCOMPARE(store.hasSpilled(), spills);
    StringStore::Reader reader(store);
    for (int i = 0; i < count; ++i)
        QCOMPARE(std::string(*reader.at(i)), textAt(i));
    std::mt19937 random(1);
    for (int i = 0; i < 3000; ++i) {
        const auto index = std::int64_t(random() % count);
        QCOMPARE(std::string(*reader.at(index)), textAt(index));
    }
}

void TestStringStore::twoReadersDoNotDisturbEachOther()
{
    StringStore store(0);
    fill(store);
    StringStore::Reader first(store);
    StringStore::Reader second(store);
    for (int i = 0; i < 2000; ++i) {
        QCOMPARE(std::string(*first.at(i)), textAt(i));
        QCOMPARE(std::string(*second.at(count - 1 - i)), textAt(count - 1 - i));
    }
}

void TestStringStore::anEmptyStoreIsEmpty()
{
    StringStore store(100);
    QVERIFY(store.close().has_value());
    QCOMPARE(store.size(), 0);
    QVERIFY(!store.hasSpilled());
}

QTEST_APPLESS_MAIN(TestStringStore)
#include "tst_stringstore.moc"

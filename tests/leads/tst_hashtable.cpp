#include "app/leads/hashtable.h"

#include <QTest>

#include <map>
#include <rapidcheck.h>

using namespace mizan;

namespace {

constexpr std::uint64_t factor = 0x9E3779B97F4A7C15ULL;

/// The hash whose key in the table is @p key: 1 / factor mod 2^64 by Newton's iteration.
std::uint64_t hashWithKey(std::uint64_t key)
{
    std::uint64_t inverse = factor;
    for (int i = 0; i < 6; ++i)
        inverse *= 2 - factor * inverse;
    return key * inverse;
}

/// All numbers of @p hash, in the order in which they are found.
std::vector<std::uint32_t> numbersOf(HashTable &table, std::uint64_t hash)
{
    std::vector<std::uint32_t> numbers;
    static_cast<void>(table.find(hash, [&numbers](std::uint32_t number) {
        numbers.push_back(number);
        return false;
    }));
    return numbers;
}

} // namespace

class HashTableTest : public QObject
{
    Q_OBJECT

private slots:
    void everyNumberIsFoundAgain_data()
    {
        QTest::addColumn<std::uint64_t>("first");
        QTest::addColumn<std::uint64_t>("step");
        QTest::newRow("hashes in a row") << std::uint64_t{1} << std::uint64_t{1};
        QTest::newRow("keys all over") << std::uint64_t{7} << std::uint64_t{0xD1B54A32D192ED03};
        QTest::newRow("all keys at the end")
            << hashWithKey(~std::uint64_t{0}) << hashWithKey(~std::uint64_t{0});
        QTest::newRow("all keys at the beginning") << hashWithKey(1) << hashWithKey(1);
        QTest::newRow("all keys of one upper half") << hashWithKey(0x8000000000000001ULL) << hashWithKey(1);
    }

    void everyNumberIsFoundAgain()
    {
        QFETCH(std::uint64_t, first);
        QFETCH(std::uint64_t, step);
        constexpr std::uint32_t count = 3000;
        HashTable table;
        for (std::uint32_t i = 0; i < count; ++i)
            table.insert(first + step * i, i);
        for (std::uint32_t i = 0; i < count; ++i)
            QCOMPARE(numbersOf(table, first + step * i), std::vector<std::uint32_t>{i});
        QVERIFY(numbersOf(table, first + step * count).empty());
    }

    void numbersOfOneHashComeInTheirOrder()
    {
        QVERIFY(rc::check("as in a multimap", [] {
            HashTable table;
            std::multimap<std::uint64_t, std::uint32_t> expected;
            const auto keys = *rc::gen::container<std::vector<std::uint64_t>>(
                rc::gen::oneOf(rc::gen::inRange<std::uint64_t>(0, 9), rc::gen::arbitrary<std::uint64_t>(),
                               rc::gen::map(rc::gen::inRange<std::uint64_t>(0, 9),
                                            [](std::uint64_t key) { return hashWithKey(~key); })));
            for (std::uint32_t i = 0; i < keys.size(); ++i) {
                table.insert(keys[i], i);
                expected.insert({keys[i], i});
            }
            for (const std::uint64_t key : keys) {
                std::vector<std::uint32_t> numbers;
                const auto [begin, end] = expected.equal_range(key);
                for (auto each = begin; each != end; ++each)
                    numbers.push_back(each->second);
                RC_ASSERT(numbersOf(table, key) == numbers);
            }
        }));
    }

    void aNumberCanBeSet()
    {
        HashTable table;
        table.insert(5, 1);
        *table.find(5, [](std::uint32_t) { return true; }) = 2;
        QCOMPARE(numbersOf(table, 5), std::vector<std::uint32_t>{2});
    }

    void aClearedTableIsEmpty()
    {
        HashTable table;
        table.insert(5, 1);
        table.clear();
        QVERIFY(numbersOf(table, 5).empty());
        QCOMPARE(table.bytes(), size_t{0});
        table.insert(5, 3);
        QCOMPARE(numbersOf(table, 5), std::vector<std::uint32_t>{3});
    }
};

QTEST_GUILESS_MAIN(HashTableTest)

#include "tst_hashtable.moc"

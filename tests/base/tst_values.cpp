#include "app/base/edit.h"
#include "app/base/id.h"
#include "app/base/result.h"

#include <QSet>
#include <QTest>

using namespace mizan;

namespace {

struct Row
{
};

Result<int> half(int number)
{
    if (number % 2 != 0)
        return fail(ErrorCode::InvalidNumber, {number}, QStringLiteral("odd"));
    return number / 2;
}

Result<> check(int number)
{
    const auto result = half(number);
    if (!result)
        return failedLike(result);
    return {};
}

} // namespace

class TestValues : public QObject
{
    Q_OBJECT

private slots:
    void aFailureCarriesItsCodeItsArgumentsAndItsDetail();
    void aFailureIsPassedOnAsItIs();
    void aSuccessHasAValue();
    void anEditTurnedTwiceIsTheSameEdit();
    void anIdIsValidFromOneOn();
    void idsAreOrderedAndHashedByTheirNumber();
};

void TestValues::aFailureCarriesItsCodeItsArgumentsAndItsDetail()
{
    const auto failed = half(3);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::InvalidNumber);
    QCOMPARE(failed.error().args, QVariantList{3});
    QCOMPARE(failed.error().detail, QStringLiteral("odd"));
}

void TestValues::aFailureIsPassedOnAsItIs()
{
    QVERIFY(check(4));
    QVERIFY(!check(3));
    QVERIFY(check(3).error() == half(3).error());
}

void TestValues::aSuccessHasAValue()
{
    QCOMPARE(half(8).value_or(0), 4);
}

void TestValues::anEditTurnedTwiceIsTheSameEdit()
{
    const Edit<int> altered{1, 2};
    QVERIFY(altered.inverted() == (Edit<int>{2, 1}));
    QVERIFY(altered.inverted().inverted() == altered);
    const Edit<int> created{std::nullopt, 2};
    QVERIFY(created.inverted() == (Edit<int>{2, std::nullopt}));
}

void TestValues::anIdIsValidFromOneOn()
{
    QVERIFY(!Id<Row>{}.isValid());
    QVERIFY(Id<Row>{1}.isValid());
}

void TestValues::idsAreOrderedAndHashedByTheirNumber()
{
    QVERIFY(Id<Row>{1} < Id<Row>{2});
    const QSet<Id<Row>> ids = {{1}, {2}, {1}};
    QCOMPARE(ids.size(), 2);
}

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"

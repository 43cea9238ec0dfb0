#include "app/analysis/differences.h"

#include <QTest>

#include <cmath>

using namespace mizan;

class TestDifferences : public QObject
{
    Q_OBJECT

private slots:
    void twoCountsAreTestedGivenTheirSum_data();
    void twoCountsAreTestedGivenTheirSum();
    void theOrderOfTheTwoDoesNotMatter();
    void equalRatesAreNoDifference();
    void withoutExposureOrCountsThereIsNoTest();
    void allOutcomesAsLikelyAsTheOneSeenAreAddedUp();
    void holmAdjustsFromTheSmallestOn();
    void anAdjustedValueIsNeverAboveOneNorBelowAnEarlierOne();
};

void TestDifferences::twoCountsAreTestedGivenTheirSum_data()
{
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("exposureA");
    QTest::addColumn<double>("b");
    QTest::addColumn<double>("exposureB");
    QTest::addColumn<double>("p");
    QTest::newRow("25 v 35") << 25.0 << 1.0 << 35.0 << 1.0 << 0.24506083;
    QTest::newRow("15 v 30") << 15.0 << 1.0 << 30.0 << 1.0 << 0.03569780;
    QTest::newRow("10 v 18") << 10.0 << 1.0 << 18.0 << 1.0 << 0.18493334;
    QTest::newRow("50 of 100 v 60 of 60") << 50.0 << 100.0 << 60.0 << 60.0 << 0.00034624;
    QTest::newRow("3 of 30 v 9 of 40") << 3.0 << 30.0 << 9.0 << 40.0 << 0.25486780;
}

void TestDifferences::twoCountsAreTestedGivenTheirSum()
{
    QFETCH(double, a);
    QFETCH(double, exposureA);
    QFETCH(double, b);
    QFETCH(double, exposureB);
    QFETCH(double, p);
    const auto found = conditionalBinomialTest(a, exposureA, b, exposureB);
    QVERIFY(found);
    QVERIFY2(std::abs(*found - p) < 1e-7, qPrintable(QString::number(*found, 'f', 9)));
}

void TestDifferences::theOrderOfTheTwoDoesNotMatter()
{
    for (int a = 0; a < 40; ++a) {
        const auto one = conditionalBinomialTest(a, 3, 20, 2);
        const auto other = conditionalBinomialTest(20, 2, a, 3);
        QVERIFY(one && other && std::abs(*one - *other) < 1e-9);
    }
}

void TestDifferences::equalRatesAreNoDifference()
{
    QCOMPARE(conditionalBinomialTest(30, 1, 30, 1), std::optional(1.0));
    QCOMPARE(conditionalBinomialTest(30, 3, 20, 2), std::optional(1.0));
}

void TestDifferences::withoutExposureOrCountsThereIsNoTest()
{
    QVERIFY(!conditionalBinomialTest(3, 0, 4, 1));
    QVERIFY(!conditionalBinomialTest(3, 1, 4, 0));
    QVERIFY(!conditionalBinomialTest(0, 1, 0, 1));
}

/// Of 3 in all at even exposure, 1 and 2 are as likely, and so are 0 and 3.
void TestDifferences::allOutcomesAsLikelyAsTheOneSeenAreAddedUp()
{
    QVERIFY(std::abs(*conditionalBinomialTest(1, 1, 2, 1) - 1.0) < 1e-12);
    QVERIFY(std::abs(*conditionalBinomialTest(0, 1, 3, 1) - 0.25) < 1e-12);
    QVERIFY(std::abs(*conditionalBinomialTest(3, 1, 0, 1) - 0.25) < 1e-12);
}

void TestDifferences::holmAdjustsFromTheSmallestOn()
{
    const auto adjusted = holmAdjusted({0.01, 0.04, 0.03});
    QVERIFY(std::abs(adjusted[0] - 0.03) < 1e-12);
    QVERIFY(std::abs(adjusted[2] - 0.06) < 1e-12);
    QVERIFY(std::abs(adjusted[1] - 0.06) < 1e-12);
    QVERIFY(holmAdjusted({}).empty());
}

void TestDifferences::anAdjustedValueIsNeverAboveOneNorBelowAnEarlierOne()
{
    const auto adjusted = holmAdjusted({0.5, 0.6, 0.001});
    QVERIFY(std::abs(adjusted[2] - 0.003) < 1e-12);
    QCOMPARE(adjusted[0], 1.0);
    QCOMPARE(adjusted[1], 1.0);
}

QTEST_APPLESS_MAIN(TestDifferences)
#include "tst_differences.moc"

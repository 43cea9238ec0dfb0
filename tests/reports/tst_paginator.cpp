// The pagination of strips, without any text.
#include "app/reports/paginator.h"

#include <QTest>

using namespace mizan;

namespace {

const QRectF content(50, 100, 400, 100);

StripRules strip(double height, bool keepsWithNext = false)
{
    StripRules rules;
    rules.height = height;
    rules.keepsWithNext = keepsWithNext;
    return rules;
}

/// The indexes on each page, repeated ones negative less one.
std::vector<std::vector<int>> indexes(const std::vector<StripPage> &pages)
{
    std::vector<std::vector<int>> result;
    for (const StripPage &page : pages) {
        result.emplace_back();
        for (const PlacedStrip &placed : page)
            result.back().push_back(placed.isRepeated ? -1 - static_cast<int>(placed.strip)
                                                      : static_cast<int>(placed.strip));
    }
    return result;
}

using Pages = std::vector<std::vector<int>>;

} // namespace

class TestPaginator : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyDocumentHasOnePage() { QCOMPARE(indexes(paginate({}, content)), Pages{{}}); }

    void stripsThatFitExactlyStayOnOnePage()
    {
        const std::vector strips{strip(60), strip(40)};
        QCOMPARE(indexes(paginate(strips, content)), (Pages{{0, 1}}));
    }

    void whatDoesNotFitStartsAPage()
    {
        const std::vector strips{strip(60), strip(40.5), strip(10)};
        QCOMPARE(indexes(paginate(strips, content)), (Pages{{0}, {1, 2}}));
    }

    void spaceBeforeIsDroppedAtTheTopOfAPage()
    {
        std::vector strips{strip(60), strip(60)};
        strips[0].spaceBefore = strips[1].spaceBefore = 20;
        const auto pages = paginate(strips, content);
        QCOMPARE(pages[0][0].area, QRectF(50, 100, 400, 60));
        QCOMPARE(pages[1][0].area, QRectF(50, 100, 400, 60));
    }

    void spaceBeforeCountsWithinAPage()
    {
        std::vector strips{strip(50), strip(45)};
        strips[1].spaceBefore = 5;
        QCOMPARE(paginate(strips, content)[0][1].area, QRectF(50, 155, 400, 45));
        strips[1].spaceBefore = 6;
        QCOMPARE(indexes(paginate(strips, content)), (Pages{{0}, {1}}));
    }

    void aHeadingIsNeverLastOnAPage()
    {
        const std::vector strips{strip(70), strip(20, true), strip(20)};
        QCOMPARE(indexes(paginate(strips, content)), (Pages{{0}, {1, 2}}));
    }

    void aChainKeepsTogether()
    {
        const std::vector strips{strip(50), strip(20, true), strip(20, true), strip(20), strip(10)};
        QCOMPARE(indexes(paginate(strips, content)), (Pages{{0}, {1, 2, 3, 4}}));
    }

    void aChainHigherThanAPageIsBroken()
    {
        const std::vector strips{strip(60, true), strip(60, true), strip(60)};
        QCOMPARE(indexes(paginate(strips, content)), (Pages{{0}, {1}, {2}}));
    }

    void aStripHigherThanAPageIsCutDownToIt()
    {
        const std::vector strips{strip(10), strip(500), strip(10)};
        const auto pages = paginate(strips, content);
        QCOMPARE(indexes(pages), (Pages{{0}, {1}, {2}}));
        QCOMPARE(pages[1][0].area, content);
    }

    void aStartOfAPageIsKept()
    {
        std::vector strips{strip(10), strip(10)};
        strips[1].startsPage = true;
        QCOMPARE(indexes(paginate(strips, content)), (Pages{{0}, {1}}));
    }

    void theFirstStripMakesNoEmptyPage()
    {
        std::vector strips{strip(10)};
        strips[0].startsPage = true;
        QCOMPARE(indexes(paginate(strips, content)), (Pages{{0}}));
    }

    void aChainEndsWhereAPageMustStart()
    {
        std::vector strips{strip(10, true), strip(10)};
        strips[1].startsPage = true;
        QCOMPARE(indexes(paginate(strips, content)), (Pages{{0}, {1}}));
    }

    void aTableHeaderIsRepeatedOnEachPage()
    {
        std::vector<StripRules> strips{strip(20, true)};
        for (int row = 0; row < 6; ++row) {
            strips.push_back(strip(30));
            strips.back().repetition = 0;
        }
        const auto pages = paginate(strips, content);
        QCOMPARE(indexes(pages), (Pages{{0, 1, 2}, {-1, 3, 4}, {-1, 5, 6}}));
        QCOMPARE(pages[1][0].area, QRectF(50, 100, 400, 20));
        QCOMPARE(pages[1][1].area, QRectF(50, 120, 400, 30));
    }

    void nothingLeavesTheContentArea()
    {
        std::vector<StripRules> strips;
        for (int i = 0; i < 200; ++i) {
            strips.push_back(strip(1 + i * 7 % 60, i % 5 == 0));
            strips.back().spaceBefore = i % 9;
        }
        int placedStrips = 0;
        for (const StripPage &page : paginate(strips, content)) {
            QVERIFY(!page.empty());
            double bottom = content.top();
            for (const PlacedStrip &placed : page) {
                QVERIFY(placed.area.top() >= bottom - 1e-6);
                bottom = placed.area.bottom();
                QVERIFY(content.adjusted(0, 0, 0, 0.02).contains(placed.area));
                ++placedStrips;
            }
        }
        QCOMPARE(placedStrips, 200);
    }
};

QTEST_APPLESS_MAIN(TestPaginator)
#include "tst_paginator.moc"

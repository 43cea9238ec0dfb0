#include "app/leads/leadview.h"
#include "tests/leads/randomimports.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mizan;

namespace {

/// The row ids in the order of the view, counted from 1: `3 1 2`.
QString idsOf(const LeadView &view)
{
    QStringList ids;
    for (int row = 0; row < view.rowCount(); ++row)
        ids << QString::number(view.lead(row).rowId - 100);
    return ids.join(u' ');
}

/// Five leads of which each differs from the others in what a filter asks for.
std::vector<LeadRow> sample()
{
    using enum Stage;
    return {
        RowOf(1, 0).at(Lead, "2026-01-31").at(Mql, "2026-02-01").from("Google", "Spring sale"),
        RowOf(2, 0).at(Lead, "2026-02-01").from("google", "SPRING"),
        RowOf(3, 0).of(south).at(Lead, "2026-02-28").at(Mql, "2026-03-01").at(Sql, "2026-03-02").from("Bing"),
        RowOf(4, 0).at(Mql, "2026-02-28").from("unknown"), RowOf(5, 0).at(Customer, "2025-12-31")};
}

LeadFilter months(const char *range, std::optional<Stage> entered = {})
{
    LeadFilter filter;
    filter.months = MonthRange::fromIso(QString::fromLatin1(range));
    filter.entered = entered;
    return filter;
}

LeadFilter source(const char *text)
{
    LeadFilter filter;
    filter.source = QString::fromLatin1(text);
    return filter;
}

LeadFilter campaign(const char *text)
{
    LeadFilter filter;
    filter.campaign = QString::fromLatin1(text);
    return filter;
}

LeadFilter agency(qint64 id)
{
    LeadFilter filter;
    filter.agency = Id<Agency>{id};
    return filter;
}

LeadFilter reached(Stage stage)
{
    LeadFilter filter;
    filter.reached = stage;
    return filter;
}

/// What a view sorts by, as text or number; none: blank.
using Key = std::optional<std::pair<double, QString>>;

Key keyOf(const ListedLead &lead, LeadColumn column)
{
    const auto number = [](auto value) { return value ? Key({static_cast<double>(*value), {}}) : Key(); };
    const auto text = [](const QString &value) {
        return value.isEmpty() ? Key() : Key({0, value.toLower() + u' ' + value});
    };
    switch (column) {
    case LeadColumn::Agency:
        return Key({static_cast<double>(-lead.agency.value), {}}); // the view is told south before north
    case LeadColumn::Furthest:
        return number(lead.furthest());
    case LeadColumn::Source:
        return text(lead.source);
    case LeadColumn::Campaign:
        return text(lead.campaign);
    case LeadColumn::Score:
        return number(lead.score);
    case LeadColumn::Deal:
        return lead.dealMinorUnits ? Key({(lead.dealCurrency.code() == "USD"_L1 ? 1e9 : 0) +
                                              static_cast<double>(*lead.dealMinorUnits),
                                          {}})
                                   : Key();
    default:
        break;
    }
    const Day there = lead.days[static_cast<size_t>(column) - 1];
    return there.isKnown() ? Key({static_cast<double>(there.number), {}}) : Key();
}

} // namespace

class LeadViewTest : public QObject
{
    Q_OBJECT

private slots:
    void filters_data()
    {
        using enum Stage;
        QTest::addColumn<LeadFilter>("filter");
        QTest::addColumn<QString>("ids");
        QTest::newRow("none") << LeadFilter() << u"1 2 3 4 5"_s;
        QTest::newRow("agency") << agency(2) << u"3"_s;
        QTest::newRow("agency without leads") << agency(9) << QString();
        QTest::newRow("any stage in a month") << months("2026-02") << u"1 2 3 4"_s;
        QTest::newRow("MQLs of a month") << months("2026-02", Mql) << u"1 4"_s;
        QTest::newRow("leads of several months") << months("2026-01..2026-02", Lead) << u"1 2 3"_s;
        QTest::newRow("first and last day of months") << months("2025-12", Customer) << u"5"_s;
        QTest::newRow("a month before all days") << months("1960-01", Lead) << QString();
        QTest::newRow("reached") << reached(Mql) << u"1 3 4"_s;
        QTest::newRow("source in any spelling") << source("GOOGLE ") << u"1 2"_s;
        QTest::newRow("blank source is not unknown") << source("") << u"5"_s;
        QTest::newRow("unknown source") << source("unknown") << u"4"_s;
        QTest::newRow("a source that nobody has") << source("Fax") << QString();
        QTest::newRow("part of a campaign") << campaign("spring") << u"1 2"_s;
        QTest::newRow("longer part of a campaign") << campaign("g s") << u"1"_s;
        LeadFilter all = months("2026-02", Lead);
        all.agency = north;
        all.source = u"google"_s;
        all.campaign = u"Sp"_s;
        QTest::newRow("all that is set has to hold") << all << u"2"_s;
    }

    void filters()
    {
        QFETCH(LeadFilter, filter);
        LeadView view(sharedListOf(sample()));
        view.setFilter(filter);
        QTEST(idsOf(view), "ids");
        QCOMPARE(view.filter(), filter);
        view.setFilter({});
        QCOMPARE(view.rowCount(), 5);
    }

    void sorting_data()
    {
        QTest::addColumn<LeadColumn>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QString>("ids");
        QTest::newRow("days") << LeadColumn::LeadDay << Qt::AscendingOrder << u"1 2 3 4 5"_s;
        QTest::newRow("days from the last; blank ones stay last")
            << LeadColumn::LeadDay << Qt::DescendingOrder << u"3 2 1 4 5"_s;
        QTest::newRow("furthest stage") << LeadColumn::Furthest << Qt::AscendingOrder << u"2 1 4 3 5"_s;
        QTest::newRow("from the furthest stage; equal ones stay")
            << LeadColumn::Furthest << Qt::DescendingOrder << u"5 3 1 4 2"_s;
        QTest::newRow("source without case") << LeadColumn::Source << Qt::AscendingOrder << u"3 1 2 4 5"_s;
        QTest::newRow("agencies in the order given")
            << LeadColumn::Agency << Qt::AscendingOrder << u"3 1 2 4 5"_s;
    }

    void sorting()
    {
        QFETCH(LeadColumn, column);
        QFETCH(Qt::SortOrder, order);
        LeadView view(sharedListOf(sample()), {south, north});
        view.sortBy(column, order);
        QTEST(idsOf(view), "ids");
    }

    void theOrderStaysWhenTheFilterChanges()
    {
        LeadView view(sharedListOf(sample()));
        view.sortBy(LeadColumn::LeadDay, Qt::DescendingOrder);
        view.setFilter(months("2026-01..2026-02", Stage::Lead));
        QCOMPARE(idsOf(view), u"3 2 1"_s);
        view.setFilter({});
        QCOMPARE(idsOf(view), u"3 2 1 4 5"_s);
        view.setFilter(agency(1));
        view.sortBy(LeadColumn::LeadDay, Qt::AscendingOrder);
        QCOMPARE(idsOf(view), u"1 2 4 5"_s);
    }

    void sortingIsThatOfAStableSort()
    {
        QVERIFY(rc::check("by every column, one after the other", [] {
            const int count = *rc::gen::inRange(0, 30);
            std::vector<LeadRow> rows(static_cast<size_t>(count));
            std::ranges::generate(rows, randomRow);
            LeadView view(sharedListOf(rows), {south, north});
            std::vector<ListedLead> expected;
            for (int row = 0; row < view.rowCount(); ++row)
                expected.push_back(view.lead(row));
            for (int i = 0; i < 4; ++i) {
                const auto column =
                    static_cast<LeadColumn>(*rc::gen::inRange(0, static_cast<int>(LeadColumn::Deal) + 1));
                const auto order = *rc::gen::element(Qt::AscendingOrder, Qt::DescendingOrder);
                std::ranges::stable_sort(expected, [&](const ListedLead &a, const ListedLead &b) {
                    const Key left = keyOf(a, column);
                    const Key right = keyOf(b, column);
                    if (!left || !right)
                        return left.has_value() && !right.has_value();
                    return order == Qt::AscendingOrder ? *left < *right : *right < *left;
                });
                view.sortBy(column, order);
                for (int row = 0; row < view.rowCount(); ++row)
                    RC_ASSERT(view.lead(row) == expected[static_cast<size_t>(row)]);
            }
        }));
    }

    void anEmptyListIsShown()
    {
        LeadView view(sharedListOf({}));
        view.sortBy(LeadColumn::Deal, Qt::DescendingOrder);
        view.setFilter(source(""));
        QCOMPARE(view.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(LeadViewTest)

#include "tst_leadview.moc"

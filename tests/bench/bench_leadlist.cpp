// What the Leads page costs with a million leads: a jump, a sort and a filter at most 100 ms each.
#include "app/leads/leadview.h"
#include "tests/support/leadbatches.h"

#include <benchmark/benchmark.h>

using namespace mizan;

namespace {

constexpr std::uint32_t leads = 1000000;
const MonthRange october{Month(2026, 10), Month(2026, 10)};

/// Leads of three agencies, fifty sources and a thousand campaigns.
class MadeRows : public StoredLeadRows
{
public:
    Result<bool> next(LeadRow &row) override
    {
        if (m_row == leads)
            return false;
        const std::uint64_t chance = scrambled(m_row);
        row.agency = {static_cast<qint64>(chance % 3) + 1};
        row.recordHash = chance | 1;
        row.emailHash = scrambled(~std::uint64_t{m_row}) | 1;
        row.days = {};
        auto day = static_cast<std::uint16_t>(firstMadeDay + chance % 650);
        for (size_t stage = 0; stage < stageCount && chance % (size_t{1} << stage) == 0; ++stage, day += 20)
            row.days[stage] = {day};
        row.source = "Source " + std::to_string(chance / 7 % 50);
        row.campaign = "Campaign " + std::to_string(chance / 11 % 1000);
        row.score = static_cast<double>(chance / 13 % 1000) / 10;
        row.dealMinorUnits = static_cast<std::int64_t>(chance / 17 % 100000000);
        row.dealCurrency = m_euro;
        ++m_row;
        return true;
    }
    Id<ImportRecord> import() const override { return {1}; }
    qint64 rowId() const override { return m_row; }

private:
    std::uint32_t m_row = 0;
    Currency m_euro = *Currency::fromCode(u"EUR");
};

std::shared_ptr<const LeadList> sharedList()
{
    static const auto list = [] {
        MadeRows rows;
        return std::make_shared<const LeadList>(std::move(*LeadList::read(rows, {})));
    }();
    return list;
}

void reading(benchmark::State &state)
{
    for (auto _ : state) {
        MadeRows rows;
        benchmark::DoNotOptimize(LeadList::read(rows, {}));
    }
}

/// A column of a view that is sorted by another column already, now this way, now that way.
void sorting(benchmark::State &state)
{
    LeadView view(sharedList(), {{1}, {2}, {3}});
    view.sortBy(LeadColumn::Campaign, Qt::AscendingOrder);
    auto order = Qt::AscendingOrder;
    for (auto _ : state) {
        view.sortBy(static_cast<LeadColumn>(state.range(0)), order);
        order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
}

LeadFilter filterOf(std::int64_t kind)
{
    LeadFilter filter;
    switch (kind) {
    case 1:
        filter.agency = Id<Agency>{2};
        break;
    case 2:
        filter.entered = Stage::Mql;
        filter.months = october;
        break;
    case 3:
        filter.months = october;
        break;
    case 4:
        filter.source = QStringLiteral("source 7");
        break;
    case 5:
        filter.campaign = QStringLiteral("paign 77");
        break;
    case 6:
        filter.reached = Stage::Sql;
        break;
    default:
        break;
    }
    return filter;
}

void filtering(benchmark::State &state)
{
    LeadView view(sharedList());
    view.sortBy(LeadColumn::Score, Qt::AscendingOrder);
    const LeadFilter filter = filterOf(state.range(0));
    for (auto _ : state)
        view.setFilter(filter);
    state.counters["rows"] = view.rowCount();
}

/// Fifty rows, as many as a screen shows, somewhere else each time.
void jumping(benchmark::State &state)
{
    LeadView view(sharedList());
    view.sortBy(LeadColumn::Score, Qt::AscendingOrder);
    std::uint64_t jump = 0;
    for (auto _ : state) {
        const auto first = static_cast<int>(scrambled(++jump) % (leads - 50));
        for (int row = first; row < first + 50; ++row)
            benchmark::DoNotOptimize(view.lead(row));
    }
}

void countingSources(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(sharedList()->sourceBreakdown(Id<Agency>{1}, october, Stage::Mql));
}

} // namespace

BENCHMARK(reading)->Unit(benchmark::kMillisecond);
BENCHMARK(sorting)->DenseRange(0, static_cast<int>(LeadColumn::Deal))->Unit(benchmark::kMillisecond);
BENCHMARK(filtering)->DenseRange(0, 6)->Unit(benchmark::kMillisecond);
BENCHMARK(jumping)->Unit(benchmark::kMillisecond);
BENCHMARK(countingSources)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();

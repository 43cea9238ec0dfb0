// What LeadLedger costs: time for a million rows, bytes a lead, and the same file once more.
#include "app/leads/leadledger.h"
#include "tests/support/leadbatches.h"

#include <benchmark/benchmark.h>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t ahead = 8; // rows between expect() and add(), for the work that an import does there

/// Row @p number of a file as a CRM writes it: every second lead goes on to the next stage, three weeks
/// later.
void fill(LeadRow &row, size_t number, bool hasKeys)
{
    const std::uint64_t chance = scrambled(number);
    row.recordHash = hasKeys ? chance | 1 : 0;
    row.emailHash = hasKeys ? scrambled(~number) | 1 : 0;
    row.days = {};
    auto day = static_cast<std::uint16_t>(firstMadeDay + chance % 600);
    for (size_t stage = 0; stage < stageCount && number % (size_t{1} << stage) == 0; ++stage, day += 20)
        row.days[stage] = {day};
    row.dealMinorUnits.reset();
    if (row.day(Stage::Opportunity).isKnown())
        row.dealMinorUnits = static_cast<std::int64_t>(chance % 1000000);
}

std::vector<Coverage> coverage()
{
    std::vector<Coverage> covered;
    for (size_t i = 0; i < stageCount; ++i) {
        const MonthRange months{Month(2025, 1), Month(2026, 10)};
        covered.push_back({{1}, {1}, metricOf(static_cast<Stage>(i)), months, months.last.lastDay()});
    }
    return covered;
}

void import(LeadLedger &ledger, const benchmark::State &state, const std::vector<Coverage> &covered)
{
    std::array<LeadRow, ahead> rows;
    for (size_t i = 0; i < ahead; ++i) {
        rows[i].agency = {1};
        rows[i].dealCurrency = *Currency::fromCode(u"EUR");
        fill(rows[i], i, state.range(1) != 0);
    }
    ledger.beginImport();
    for (size_t i = 0; i < static_cast<size_t>(state.range(0)); ++i) {
        LeadRow &row = rows[i % ahead];
        ledger.add(row);
        fill(row, i + ahead, state.range(1) != 0);
        ledger.expect(row);
    }
    benchmark::DoNotOptimize(ledger.endImport(covered));
}

void emptyLedger(benchmark::State &state)
{
    const auto covered = coverage();
    double bytes = 0;
    for (auto _ : state) {
        LeadLedger ledger;
        import(ledger, state, covered);
        bytes = static_cast<double>(ledger.bytes());
    }
    state.counters["bytes_per_lead"] = bytes / static_cast<double>(state.range(0));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void sameFileOnceMore(benchmark::State &state)
{
    const auto covered = coverage();
    LeadLedger ledger;
    import(ledger, state, covered);
    for (auto _ : state)
        import(ledger, state, covered);
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

/// What making the rows takes of the other figures.
void rowsAlone(benchmark::State &state)
{
    LeadRow row;
    for (auto _ : state) {
        for (size_t i = 0; i < static_cast<size_t>(state.range(0)); ++i) {
            fill(row, i, true);
            benchmark::DoNotOptimize(row);
        }
    }
}

} // namespace

BENCHMARK(emptyLedger)->ArgsProduct({{10000, 100000, 1000000, 3000000}, {1}})->Unit(benchmark::kMillisecond);
BENCHMARK(emptyLedger)->Args({1000000, 0})->Unit(benchmark::kMillisecond);
BENCHMARK(sameFileOnceMore)->Args({1000000, 1})->Args({1000000, 0})->Unit(benchmark::kMillisecond);
BENCHMARK(rowsAlone)->Arg(1000000)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();

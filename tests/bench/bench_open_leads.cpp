// Opening a project and deriving its figures: with a million leads at most 1.2 times of what it takes with a
// thousand. And, apart from it, what finding leads takes that two agencies claim.
#include "app/domain/figurebook.h"
#include "app/project/leadclaims.h"
#include "app/project/project.h"
#include "tests/support/leadbatches.h"
#include "tests/support/projectfolder.h"

#include <benchmark/benchmark.h>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

/// The sample project and one import of so many leads over the same months.
void fill(const ProjectFolder &folder, qint64 leads)
{
    const auto project = Project::create(folder.path(), ProjectFolder::settings(), folder.withoutBackups());
    if (!project || !ProjectFolder::fill(**project, sample::threeAgencies()))
        std::abort();
    const MonthRange months{Month{2025, 1}, Month{2026, 12}};
    ImportBundle bundle =
        leadBundle(u"crm.csv"_s, months, {sample::acme, sample::bright, sample::cedar}, crmLeads(leads, 3));
    LeadLedger ledger;
    countInto(bundle, ledger);
    if (!(*project)->addImport(std::move(bundle)))
        std::abort();
}

void openProject(benchmark::State &state)
{
    const ProjectFolder folder;
    fill(folder, state.range(0));
    for (auto _ : state) {
        const auto project = Project::open(folder.path(), Project::Mode::ReadWrite, folder.withoutBackups());
        const FigureBook book((*project)->data());
        benchmark::DoNotOptimize(book.figures({sample::acme, metrics::mql(), Month{2026, 3}}));
    }
}

/// None is claimed twice among these; all rows are looked at.
void readSharedLeads(benchmark::State &state)
{
    const ProjectFolder folder;
    fill(folder, state.range(0));
    const auto project = Project::open(folder.path(), Project::Mode::ReadOnly, folder.withoutBackups());
    for (auto _ : state)
        benchmark::DoNotOptimize(readClaims(folder.path(), (*project)->data())->leads.size());
}

} // namespace

BENCHMARK(openProject)->Arg(1'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->MinTime(3);
BENCHMARK(readSharedLeads)->Arg(1'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();

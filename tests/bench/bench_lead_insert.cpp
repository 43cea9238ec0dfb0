// What it costs to store, read, count anew and take out the rows of a lead-level import, without reading a
// file.
#include "app/project/project.h"
#include "tests/support/leadbatches.h"
#include "tests/support/projectfolder.h"

#include <benchmark/benchmark.h>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

const MonthRange years{Month{2025, 1}, Month{2026, 12}};
const std::vector<Id<Agency>> agencies = {sample::acme, sample::bright, sample::cedar};

ImportBundle crmImport(qint64 rows)
{
    return leadBundle(u"crm.csv"_s, years, agencies, crmLeads(rows, 3));
}

/// A project with the agencies only; backups are left out.
std::unique_ptr<Project> newProject(const ProjectFolder &folder)
{
    auto project = folder.createWithAgenciesWithoutBackups();
    if (!project)
        std::abort();
    return project;
}

void makeRows(benchmark::State &state)
{
    const auto leads = crmLeads(state.range(0), 3);
    for (auto _ : state) {
        LeadRow row;
        const auto rows = leads->rows();
        while ((*rows)->next(row).value_or(false))
            benchmark::DoNotOptimize(row);
    }
}

void insertRows(benchmark::State &state)
{
    for (auto _ : state) {
        state.PauseTiming();
        const ProjectFolder folder;
        const auto project = newProject(folder);
        auto bundle = crmImport(state.range(0));
        state.ResumeTiming();
        if (const auto added = project->addImport(std::move(bundle)); !added)
            state.SkipWithError("not stored");
        state.PauseTiming();
        state.counters["file_MB"] = static_cast<double>(QFileInfo(folder.path()).size()) / 1e6;
        state.ResumeTiming();
    }
}

void readRows(benchmark::State &state)
{
    const ProjectFolder folder;
    const auto project = newProject(folder);
    std::ignore = project->addImport(crmImport(state.range(0)));
    const auto archive = project->leadArchive();
    for (auto _ : state) {
        LeadRow row;
        qint64 count = 0;
        const auto rows = archive->rows();
        while ((*rows)->next(row).value_or(false))
            ++count;
        if (count != state.range(0))
            state.SkipWithError("not all rows");
    }
}

void removeOlderImportOfTwo(benchmark::State &state)
{
    for (auto _ : state) {
        state.PauseTiming();
        const ProjectFolder folder;
        const auto project = newProject(folder);
        const auto older = project->addImport(crmImport(1000));
        std::ignore = project->addImport(crmImport(state.range(0)));
        state.ResumeTiming();
        if (!older || !project->removeImport(*older))
            state.SkipWithError("not removed");
    }
}

void undoAndRedo(benchmark::State &state)
{
    const ProjectFolder folder;
    const auto project = newProject(folder);
    std::ignore = project->addImport(crmImport(state.range(0)));
    for (auto _ : state) {
        if (!project->undo() || !project->redo())
            state.SkipWithError("not undone");
    }
}

} // namespace

BENCHMARK(makeRows)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(insertRows)
    ->Arg(10'000)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(3)
    ->UseRealTime();
BENCHMARK(readRows)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(removeOlderImportOfTwo)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(2)
    ->UseRealTime();
BENCHMARK(undoAndRedo)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->Iterations(2)->UseRealTime();

BENCHMARK_MAIN();

// Opening a project and deriving its figures: with a million leads at most 1.2 times of what it takes with a
// thousand.
#include "app/domain/figurebook.h"
#include "app/project/project.h"
#include "tests/support/leadbatches.h"
#include "tests/support/projectfolder.h"

#include <benchmark/benchmark.h>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

ProjectEnvironment withoutBackups()
{
    return {[] { return QDateTime(QDate(2026, 11, 21), QTime(9, 0), QTimeZone::utc()); }, {}};
}

/// The sample project and one import of so many leads over the same months.
void fill(const ProjectFolder &folder, qint64 leads)
{
    const auto project = Project::create(folder.path(), ProjectFolder::settings(), withoutBackups());
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
        const auto project = Project::open(folder.path(), Project::Mode::ReadWrite, withoutBackups());
        const FigureBook book((*project)->data());
        benchmark::DoNotOptimize(book.figures({sample::acme, metrics::mql(), Month{2026, 3}}));
    }
}

} // namespace

BENCHMARK(openProject)->Arg(1'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->MinTime(3);

BENCHMARK_MAIN();

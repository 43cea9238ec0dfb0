// Switching the month or the agency with 5 agencies × 60 months, painted: at most 16 ms.
#include "tests/bench/windowbench.h"

using namespace Qt::StringLiterals;
using namespace mizan;

namespace {

/// A painted window with the big project.
struct Bench : bench::ShownWindow
{
    Bench()
        : ShownWindow({u"big.mizan"_s}, {1440, 900})
    {
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
};

void switchMonth(benchmark::State &state)
{
    Bench bench;
    const auto kind = static_cast<Place::Kind>(state.range(0));
    bench.workspace().goTo({kind, kind == Place::Kind::Agency ? Id<Agency>{1} : Id<Agency>{}});
    Bench::settle();
    int step = 0;
    for (auto _ : state) {
        bench.workspace().showMonth(bench::lastMonth - (++step % 40));
        Bench::settle();
    }
}
BENCHMARK(switchMonth)
    ->Arg(int(Place::Kind::Overview))
    ->Arg(int(Place::Kind::Agency))
    ->Unit(benchmark::kMillisecond);

void switchAgency(benchmark::State &state)
{
    Bench bench;
    int step = 0;
    for (auto _ : state) {
        bench.workspace().goTo({Place::Kind::Agency, {1 + ++step % bench::agencies}});
        Bench::settle();
    }
}
BENCHMARK(switchAgency)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    return bench::run(argc, argv);
}

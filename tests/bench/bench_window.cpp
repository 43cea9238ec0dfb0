// Switching the month or the agency with 5 agencies × 60 months, painted: at most 16 ms.
#include "tests/bench/bigproject.h"
#include "tests/ui/scripteddialogs.h"
#include "ui/shell/appearance.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/shell/workspace.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QHashSeed>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace mizan;

namespace {

/// A painted window with the big project.
struct Bench
{
    Bench()
    {
        bench::makeProject(folder.filePath(u"big.mizan"_s), folder.path()).reset();
        window.resize(1440, 900);
        window.show();
        window.openFile(folder.filePath(u"big.mizan"_s));
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }
    Workspace &workspace() { return *window.workspace(); }

    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    Appearance appearance{Language::english(), ThemeChoice::Light};
    test::ScriptedDialogs dialogs;
    MainWindow window{settings, appearance, dialogs, bench::environment(folder.path())};
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
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

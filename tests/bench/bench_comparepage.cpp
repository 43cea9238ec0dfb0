// The Compare page with three files of 5 agencies × 60 months, of which twelve are compared, painted: from
// going to it until all files are read and shown, and another order: at most 100 ms each.
#include "tests/bench/windowbench.h"
#include "ui/pages/comparepage.h"
#include "ui/widgets/comparisonview.h"

#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace mizan;

namespace {

const QStringList names = {u"a.mizan"_s, u"b.mizan"_s, u"c.mizan"_s};

/// A window with the first of three big projects; the others were added to its comparison.
struct Bench : bench::ShownWindow
{
    Bench()
        : ShownWindow(names, {1180, 900})
    {
        goToPage().addFiles({folder.filePath(names[1]), folder.filePath(names[2])});
        auto *period = page().findChild<QComboBox *>();
        period->setCurrentIndex(period->findData(static_cast<int>(ComparedPeriod::All)));
        settle();
    }
    ComparePage &page() { return *qobject_cast<ComparePage *>(workspace().page()); }
    ComparePage &goToPage()
    {
        workspace().goTo({Place::Kind::Compare, {}});
        settle();
        return page();
    }
    /// All files read, all events done.
    void settle()
    {
        do {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        } while (page().isReading());
        QCoreApplication::processEvents();
    }
};

/// The page is made, the other files are read, all is painted.
void goToComparison(benchmark::State &state)
{
    Bench bench;
    for (auto _ : state) {
        state.PauseTiming();
        bench.window.closeProject();
        bench.window.openFile(bench.folder.filePath(names[0]));
        QCoreApplication::processEvents();
        state.ResumeTiming();
        bench.goToPage();
    }
}
BENCHMARK(goToComparison)->Unit(benchmark::kMillisecond);

/// Once the files are open: in another order.
void compareAgain(benchmark::State &state)
{
    Bench bench;
    int step = 0;
    for (auto _ : state) {
        emit bench.page().findChild<ComparisonView *>()->rowPicked(step++ % 2 ? u"sum leads"_s
                                                                              : u"sum sql"_s);
        bench.settle();
    }
}
BENCHMARK(compareAgain)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    return bench::run(argc, argv);
}

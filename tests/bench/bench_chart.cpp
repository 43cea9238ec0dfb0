// Building and first painting of a month chart: at most 8 ms for 12 months, so that a page with two of them
// keeps 60 Hz.
#include "app/charts/chartbuilder.h"
#include "samplecharts.h"
#include "tests/charts/pictures.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QPainter>

#include <benchmark/benchmark.h>

using namespace mizan;

namespace {

MonthChart chartOf(int months)
{
    const JudgedMetric metric = manyMonths(months);
    return monthChart(metric, {metric.months.front().month, metric.months.back().month}, true,
                      Language::english());
}

void buildOnly(benchmark::State &state)
{
    const MonthChart data = chartOf(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(buildChart(data, sampleStyle()));
}
BENCHMARK(buildOnly)->Arg(12)->Arg(60)->Unit(benchmark::kMillisecond);

/// What switching the month or the agency costs: data, chart, layout and one painting on screen.
void switchOnScreen(benchmark::State &state)
{
    const JudgedMetric metric = manyMonths(static_cast<int>(state.range(0)));
    const MonthRange range{metric.months.front().month, metric.months.back().month};
    QChartView view;
    view.resize(830, 260);
    QImage image(view.size(), QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state) {
        QChart *before = view.chart();
        view.setChart(
            buildChart(monthChart(metric, range, true, Language::english()), sampleStyle()).release());
        delete before;
        view.QWidget::render(&image);
    }
}
BENCHMARK(switchOnScreen)->Arg(12)->Arg(60)->Unit(benchmark::kMillisecond);

void drawOnPaper(benchmark::State &state)
{
    const MonthChart data = chartOf(static_cast<int>(state.range(0)));
    QImage image(1660, 520, QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state) {
        QPainter painter(&image);
        drawChart(painter, image.rect(), data, sampleStyle());
    }
}
BENCHMARK(drawOnPaper)->Arg(12)->Arg(60)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}

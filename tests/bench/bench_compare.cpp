// Three projects of 5 agencies × 60 months compared once they are open, and the comparison as PDF and sheets.
#include "app/project/readproject.h"
#include "app/reports/comparisonfile.h"
#include "app/reports/comparisonreport.h"
#include "app/reports/comparisonsheet.h"
#include "tests/bench/bigproject.h"

#include "app/analysis/comparison.h"
#include "app/charts/attainmentdrawing.h"
#include "app/charts/matrixdrawing.h"
#include "app/wording/comparisontable.h"

#include <QApplication>
#include <QHashSeed>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

const std::vector<MetricId> stages = {metrics::leads(), metrics::mql(), metrics::sql()};
const MonthRange months{bench::firstMonth, bench::lastMonth};
const QDate asOf(2026, 11, 21);

/// The same project under three names.
const std::vector<ProjectData> &projects()
{
    static const std::vector<ProjectData> three = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"big.mizan"_s);
        const auto made = bench::makeProject(path, folder.path());
        return std::vector<ProjectData>(3, readProject(path).value());
    }();
    return three;
}

std::vector<ComparedSource> sourcesOf(const std::vector<ProjectJudgement> &judged)
{
    std::vector<ComparedSource> sources;
    for (size_t i = 0; i < judged.size(); ++i) {
        for (const JudgedAgency &agency : judged[i].agencies)
            sources.push_back({u"%1.mizan"_s.arg(i), u"Client %1"_s.arg(i), &agency, sources.size()});
    }
    return sources;
}

Comparison compared()
{
    std::vector<ProjectJudgement> judged;
    for (const ProjectData &data : projects())
        judged.push_back(judgeProject(data, asOf));
    return compare(sourcesOf(judged), months, stages, Alignment::Calendar);
}

/// What the page does after a choice was changed: judging is cached there, here it is not.
void judgeAndCompare(benchmark::State &state)
{
    (void)projects();
    for ([[maybe_unused]] auto _ : state) {
        const Comparison comparison = compared();
        benchmark::DoNotOptimize(comparisonTable(comparison, Language::english()).rows.size());
        benchmark::DoNotOptimize(differenceTexts(comparison, Language::english()).size());
    }
}

void drawOneMetric(benchmark::State &state)
{
    const Comparison comparison = compared();
    const Language language = Language::english();
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(12);
    const ChartStyle style{Palette::light(), font, true, true};
    QImage image(1100, 900, QImage::Format_ARGB32_Premultiplied);
    for ([[maybe_unused]] auto _ : state) {
        image.fill(Qt::white);
        QPainter painter(&image);
        drawAttainment(painter, {0, 0, 1100, 350}, attainmentChart(comparison, 1, language), style);
        drawMatrix(painter, {0, 360, 1100, 500}, agencyMatrix(comparison, 1, language), style);
    }
}

void asPdf(benchmark::State &state)
{
    const Comparison comparison = compared();
    const Language language = state.range(0) == 0 ? Language::english() : Language::arabic();
    const ComparisonOrigin origin{{{u"0.mizan"_s, u"Client 0"_s, {}}}, asOf};
    const PdfOptions options{QPageSize::A4, QDateTime(asOf, QTime(9, 30), Qt::UTC)};
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(
            pdfBytes(comparisonReport(comparison, origin, language), options, language)->size());
}

void asXlsx(benchmark::State &state)
{
    const Comparison comparison = compared();
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(
            comparisonXlsx(comparison, QDateTime(asOf, QTime(9, 30), Qt::UTC), Language::english())->size());
}

BENCHMARK(judgeAndCompare)->Unit(benchmark::kMillisecond);
BENCHMARK(drawOneMetric)->Unit(benchmark::kMillisecond);
BENCHMARK(asPdf)->ArgName("Arabic")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(asXlsx)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

// Three projects of 5 agencies × 60 months compared once they are open, and the comparison as PDF and sheets.
#include "app/project/readproject.h"
#include "app/reports/comparisonfile.h"
#include "app/reports/comparisonreport.h"
#include "app/reports/comparisonsheet.h"
#include "tests/bench/bigproject.h"
#include "tests/charts/pictures.h"

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

/// Fifteen small charts and the matrix of one metric, as the page has them.
void drawPictures(QPainter &painter, const Comparison &comparison, const Language &language)
{
    constexpr int inRow = 4;
    constexpr double width = 263, height = 150, gap = 16;
    ChartStyle small = sampleStyle();
    small.withLegend = false;
    const auto multiples = smallMultiples(attainmentChart(comparison, 1, language));
    for (size_t i = 0; i < multiples.size(); ++i) {
        const QPointF corner(static_cast<double>(i % inRow) * (width + gap),
                             static_cast<double>(i / inRow) * (height + gap));
        drawAttainment(painter, {corner, QSizeF(width, height)}, multiples[i], small);
    }
    drawMatrix(painter, {0, 680, 1100, 400}, agencyMatrix(comparison, 1, language), sampleStyle());
}

/// All that stands between a changed choice and the picture, but for the widgets themselves; Mizan judges
/// other projects once, here it does so each time.
void onScreen(benchmark::State &state)
{
    (void)projects();
    const Language language = state.range(0) == 0 ? Language::english() : Language::arabic();
    QImage image(1100, 1080, QImage::Format_ARGB32_Premultiplied);
    for ([[maybe_unused]] auto _ : state) {
        const Comparison comparison = compared();
        benchmark::DoNotOptimize(comparisonTable(comparison, language).rows.size());
        benchmark::DoNotOptimize(differenceTexts(comparison, language).size());
        benchmark::DoNotOptimize(chartTable(attainmentChart(comparison, 1, language), language).rows.size());
        benchmark::DoNotOptimize(chartTable(agencyMatrix(comparison, 1, language), language).rows.size());
        image.fill(Qt::white);
        QPainter painter(&image);
        drawPictures(painter, comparison, language);
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
BENCHMARK(onScreen)->ArgName("Arabic")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
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

// The four-page monthly report as PDF, against the least that QPdfWriter needs for four pages of text;
// report.html is that report as a page for a browser to print, to be timed beside it.
#include "app/reports/layout.h"
#include "app/reports/monthlyreport.h"
#include "app/reports/pdfwriter.h"
#include "tests/support/sampleproject.h"

#include <QApplication>
#include <QBuffer>
#include <QHashSeed>
#include <QPainter>
#include <QPdfWriter>

#include <benchmark/benchmark.h>

using namespace mizan;
using namespace Qt::StringLiterals;

namespace {

constexpr int pages = 4;
const PdfOptions options{QPageSize::A4, QDateTime(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC)};

/// The sample project with definitions that fill the fourth page.
const ProjectData &project()
{
    static const ProjectData data = [] {
        ProjectData made = sample::threeAgencies();
        for (Definition &definition : made.definitions)
            definition.text = u"A criterion that both sides have agreed on. "_s.repeated(40);
        sample::addCountedFigures(made);
        return made;
    }();
    return data;
}

Document document(const Language &language)
{
    return monthlyReport({sample::lastMonth, sample::acme}, project(),
                         judgeProject(project(), sample::asOf()), language)
        .value();
}

Language languageOf(const benchmark::State &state)
{
    return state.range(0) == 0 ? Language::english() : Language::arabic();
}

/// Four pages of 45 lines by drawText() and nothing else.
void plainPages(benchmark::State &state)
{
    for ([[maybe_unused]] auto _ : state) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(1200);
        QPainter painter(&writer);
        painter.setFont(QFont(u"Noto Sans"_s, 9));
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                writer.newPage();
            for (int line = 0; line < 45; ++line)
                painter.drawText(
                    QPointF(300, 300 + line * 270),
                    u"October 2026, MQL 25 of 30, missed, within ordinary variation, line %1"_s.arg(line));
        }
        painter.end();
        benchmark::DoNotOptimize(bytes.size());
    }
}

void wholeReport(benchmark::State &state)
{
    const Language language = languageOf(state);
    const Document report = document(language);
    const auto laidOut = layOut(report, options.pageSize, language);
    if (laidOut.pages.size() != pages)
        state.SkipWithError("the report has another number of pages");
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(pdfBytes(report, options, language)->size());
}

void layoutOnly(benchmark::State &state)
{
    const Language language = languageOf(state);
    const Document report = document(language);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(layOut(report, options.pageSize, language).pages.size());
}

void blocksOnly(benchmark::State &state)
{
    const Language language = languageOf(state);
    const auto judgement = judgeProject(project(), sample::asOf());
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(
            monthlyReport({sample::lastMonth, sample::acme}, project(), judgement, language)->blocks.size());
}

BENCHMARK(plainPages)->Unit(benchmark::kMillisecond);
BENCHMARK(wholeReport)->ArgName("Arabic")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(layoutOnly)->ArgName("Arabic")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(blocksOnly)->ArgName("Arabic")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

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

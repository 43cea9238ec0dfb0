#include "ui/pages/figureexport.h"

#include "app/importing/csvwriter.h"
#include "app/wording/labels.h"
#include "app/wording/sentences.h"
#include "ui/models/monthgrid.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

struct ExportTexts
{
    Q_DECLARE_TR_FUNCTIONS(mizan::FigureExport)
};

/// Fees of the contract are no figures that someone reported.
bool isExported(const Figure *figure)
{
    return figure && (figure->import || figure->typed);
}

struct FigureWriter
{
    const ProjectData &data;
    const FigureBook &book;

    [[nodiscard]] QString text(const Cell &cell) const
    {
        const CellFigures figures = book.figures(cell);
        const Figure *figure = figures.judged(data.settings.judgedSource);
        return isExported(figure) ? plainNumber(figure->value) : QString();
    }

    [[nodiscard]] std::vector<QString> row(const Agency &agency, Month month,
                                           const std::vector<MetricId> &metrics) const
    {
        std::vector<QString> cells = {month.toIso(), agency.name};
        for (const MetricId &metric : metrics)
            cells.push_back(text({agency.id, metric, month}));
        return cells;
    }

    [[nodiscard]] std::vector<MetricId> usedMetrics(MonthRange months) const
    {
        std::vector<MetricId> used;
        for (const Metric &metric : metricCatalogue()) {
            const bool isUsed = std::ranges::any_of(data.agencies, [&](const Agency &agency) {
                for (Month month = months.first; month <= months.last; ++month) {
                    if (!text({agency.id, metric.id, month}).isEmpty())
                        return true;
                }
                return false;
            });
            if (isUsed)
                used.push_back(metric.id);
        }
        return used;
    }
};

} // namespace

QByteArray plainFigures(const ProjectData &data, const FigureBook &book)
{
    const FigureWriter writer{data, book};
    const MonthRange months = book.range().value_or(MonthRange{Month() + 1, Month()});
    const auto used = writer.usedMetrics(months);
    std::vector<QString> header = {u"Month"_s, u"Agency"_s};
    const Language english = Language::english();
    for (const MetricId &metric : used)
        header.push_back(metricName(metric, english));
    CsvWriter csv;
    csv.addRow(header);
    for (Month month = months.first; month <= months.last; ++month) {
        for (const Agency &agency : data.agencies) {
            const auto row = writer.row(agency, month, used);
            if (std::any_of(row.begin() + 2, row.end(), [](const QString &cell) { return !cell.isEmpty(); }))
                csv.addRow(row);
        }
    }
    return csv.bytes();
}

QByteArray rejectedRowsCsv(const std::vector<RejectedRow> &rows, const Language &language)
{
    CsvWriter csv;
    csv.addRow({ExportTexts::tr("Line"), ExportTexts::tr("Column"), ExportTexts::tr("Reason"),
                ExportTexts::tr("Row")});
    for (const RejectedRow &row : rows)
        csv.addRow({QString::number(row.line), row.column, rejectText(row, language), row.text});
    return csv.bytes();
}

} // namespace mizan

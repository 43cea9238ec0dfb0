#include "app/charts/agencymatrix.h"

#include "app/wording/comparisontable.h"
#include "app/wording/labels.h"
#include "app/wording/numbers.h"
#include "app/wording/sentences.h"

namespace mizan {

namespace {

AgencyMatrixCell cellOf(const JudgedMonth &month, const Language &language)
{
    AgencyMatrixCell cell{month.month, month.verdict, false, {}, {}};
    cell.isStrong = month.verdict == Verdict::Missed &&
                    month.signal.value_or(Signal::WithinVariation) != Signal::WithinVariation;
    if (month.attainment)
        cell.text = percentText(*month.attainment, language);
    return cell;
}

AgencyMatrixRow rowOf(const Comparison &comparison, size_t agency, size_t metric, const Language &language,
                      MonthSentences sentences)
{
    const ComparedAgency &one = comparison.agencies[agency];
    AgencyMatrixRow row{agency, one.place, comparedName(comparison, agency, language), {}, {}};
    for (const JudgedMonth &month : one.months[metric]) {
        row.cells.push_back(cellOf(month, language));
        if (sentences == MonthSentences::With)
            row.cells.back().description =
                agencyMonthText(row.name, month, *findMetric(comparison.metrics[metric]), language);
    }
    const ComparedMetric &total = one.metrics[metric];
    row.summary = total.judgedMonths == 0
                      ? QString(QChar(u'–'))
                      : language.translate("Charts", "%1 of %2", "7 of 9 months met")
                            .arg(countText(total.judgedMonths - total.missedMonths, language),
                                 countText(total.judgedMonths, language));
    return row;
}

QString wordOf(const AgencyMatrixCell &cell, const Language &language)
{
    const QString verdict = verdictText(cell.verdict, language);
    return cell.text.isEmpty() ? verdict : joinedClauses({cell.text, verdict}, language);
}

} // namespace

AgencyMatrix agencyMatrix(const Comparison &comparison, size_t metric, const Language &language,
                          MonthSentences sentences)
{
    AgencyMatrix matrix;
    matrix.title = language.translate("Charts", "%1, month by month", "a metric")
                       .arg(metricName(comparison.metrics[metric], language));
    matrix.columns = comparedSlots(comparison, language);
    for (size_t i = 0; i < comparison.agencies.size(); ++i)
        matrix.rows.push_back(rowOf(comparison, i, metric, language, sentences));
    matrix.rightToLeft = language.isRightToLeft();
    matrix.summaryLabel = language.translate("Charts", "Met", "heading: how many months were met");
    matrix.metLabel = language.translate("Charts", "Met");
    matrix.missedLabel = language.translate("Charts", "Missed, within ordinary variation");
    matrix.strongLabel = language.translate("Charts", "Missed, a signal");
    matrix.inProgressLabel = language.translate("Charts", "In progress");
    matrix.noDataLabel = language.translate("Charts", "No data");
    matrix.noTargetLabel = language.translate("Charts", "No target");
    return matrix;
}

std::vector<AgencyMatrix> inParts(const AgencyMatrix &matrix, size_t mostColumns)
{
    const auto part = [mostColumns](const auto &all, size_t first) {
        const size_t from = std::min(first, all.size());
        const size_t to = std::min(first + mostColumns, all.size());
        return std::remove_cvref_t<decltype(all)>(all.begin() + static_cast<std::ptrdiff_t>(from),
                                                  all.begin() + static_cast<std::ptrdiff_t>(to));
    };
    std::vector<AgencyMatrix> parts;
    for (size_t first = 0; first < matrix.columns.size(); first += mostColumns) {
        parts.push_back(matrix);
        parts.back().columns = part(matrix.columns, first);
        for (AgencyMatrixRow &row : parts.back().rows)
            row.cells = part(row.cells, first);
    }
    return parts;
}

ChartTable chartTable(const AgencyMatrix &matrix, const Language &language)
{
    ChartTable table;
    table.header = {language.translate("Charts", "Month")};
    for (const AgencyMatrixRow &row : matrix.rows)
        table.header << row.name;
    for (size_t slot = 0; slot < matrix.columns.size(); ++slot) {
        QStringList words{matrix.columns[slot].title};
        for (const AgencyMatrixRow &row : matrix.rows)
            words << (slot < row.cells.size() ? wordOf(row.cells[slot], language) : QString());
        table.rows.push_back(words);
    }
    return table;
}

} // namespace mizan

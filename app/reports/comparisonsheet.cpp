#include "app/reports/comparisonsheet.h"

#include "app/base/latelibrary.h"
#include "app/reports/sheetwriter.h"
#include "app/tables/csvwriter.h"
#include "app/wording/claimtexts.h"
#include "app/wording/comparisoncells.h"
#include "app/wording/numbers.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

using Kind = ComparisonCell::Kind;

/// Six decimals, in plain digits.
QString plainNumber(double number)
{
    constexpr double digits = 1e6;
    constexpr int mostDigits = 15;
    return QString::number(std::round(number * digits) / digits, 'g', mostDigits);
}

QStringList differenceHeader(const Language &language)
{
    return {language.translate("Compare", "Compared"),     language.translate("Compare", "Agency A"),
            language.translate("Compare", "Value A"),      language.translate("Compare", "Agency B"),
            language.translate("Compare", "Value B"),      language.translate("Compare", "p"),
            language.translate("Compare", "p, corrected"), language.translate("Compare", "Result")};
}

ComparisonCell numberCell(double number)
{
    return {QString(), number, false, Kind::Text, {}};
}

std::vector<ComparisonCell> differenceCells(const Difference &difference, const Comparison &comparison,
                                            const Language &language)
{
    return {textCell(differenceName(difference, language)),
            textCell(comparedName(comparison, difference.a, language)),
            differenceValue(difference, difference.a, comparison, language),
            textCell(comparedName(comparison, difference.b, language)),
            differenceValue(difference, difference.b, comparison, language),
            numberCell(difference.pValue),
            numberCell(difference.adjusted),
            textCell(difference.isSignal() ? language.translate("Compare", "signal")
                                           : language.translate("Compare", "no signal"))};
}

/// The leads that two agencies claim, then what is to be said of them; none where nothing is.
std::vector<std::vector<ComparisonCell>> claimRows(const ClaimTable &claims, const Comparison &comparison,
                                                   const Language &language)
{
    std::vector<std::vector<ComparisonCell>> rows;
    for (const QStringList &row : claims.rows)
        std::ranges::transform(row, std::back_inserter(rows.emplace_back()), textCell);
    for (const QString &text : claimTexts(comparison, language) + QStringList(claims.more)) {
        if (!text.isEmpty())
            rows.push_back({textCell(text)});
    }
    return rows;
}

/// What a spreadsheet shows a number as.
QString formatOf(const ComparisonCell &cell)
{
    const QString star = cell.isBest ? u" \"★\""_s : QString();
    switch (cell.kind) {
    case Kind::Share:
        return u"0.0%"_s + star;
    case Kind::Count:
        return (cell.number && std::floor(*cell.number) == *cell.number ? u"#,##0"_s : u"#,##0.0"_s) + star;
    case Kind::Money: {
        const int digits = cell.currency.minorDigits();
        const QString decimals = digits > 0 ? u'.' + QString(digits, u'0') : QString();
        return u"#,##0%1 \"%2\""_s.arg(decimals, cell.currency.code()) + star;
    }
    case Kind::Text:
        break;
    }
    return u"0.000000"_s;
}

std::vector<WorkbookCell> workbookRow(const std::vector<ComparisonCell> &cells)
{
    std::vector<WorkbookCell> row;
    for (const ComparisonCell &cell : cells) {
        row.push_back(cell.number ? WorkbookCell{{}, cell.number, formatOf(cell), cell.isBest}
                                  : WorkbookCell{plainText(cell.text), {}, {}, false});
    }
    return row;
}

WorkbookSheet newSheet(const QString &name, const QStringList &header, const Language &language)
{
    WorkbookSheet sheet{name, language.isRightToLeft(), {}, {}};
    std::ranges::transform(header, std::back_inserter(sheet.header), plainText);
    return sheet;
}

WorkbookSheet comparisonTableSheet(const Comparison &comparison, const Language &language)
{
    const ComparisonTable table = comparisonTable(comparison, language, ComparisonForm::Spreadsheet);
    WorkbookSheet sheet =
        newSheet(language.translate("Compare", "Comparison"),
                 QStringList{monthRangeText(comparison.period, language)} + table.agencies, language);
    bool hasBest = false;
    for (const ComparisonRow &row : table.rows) {
        std::vector<ComparisonCell> cells{textCell(row.label)};
        std::ranges::copy(row.cells, std::back_inserter(cells));
        sheet.rows.push_back(workbookRow(cells));
        hasBest = hasBest || std::ranges::any_of(row.cells, &ComparisonCell::isBest);
    }
    if (hasBest)
        sheet.rows.push_back(
            workbookRow({textCell(language.translate("Compare", "★: differs from all others by a signal"))}));
    return sheet;
}

std::vector<WorkbookSheet> comparisonSheets(const Comparison &comparison, const Language &language)
{
    std::vector<WorkbookSheet> sheets{comparisonTableSheet(comparison, language)};
    WorkbookSheet &differences = sheets.emplace_back(
        newSheet(language.translate("Compare", "Differences"), differenceHeader(language), language));
    for (const Difference &difference : sortedDifferences(comparison))
        differences.rows.push_back(workbookRow(differenceCells(difference, comparison, language)));
    const ClaimTable claims = claimTable(comparison, language);
    const auto rows = claimRows(claims, comparison, language);
    if (rows.empty())
        return sheets;
    WorkbookSheet &claimed = sheets.emplace_back(
        newSheet(language.translate("Compare", "Claimed twice"), claims.header, language));
    std::ranges::transform(rows, std::back_inserter(claimed.rows), workbookRow);
    return sheets;
}

void addCsvRow(CsvWriter &csv, const std::vector<ComparisonCell> &cells)
{
    std::vector<QString> texts;
    for (const ComparisonCell &cell : cells)
        texts.push_back(cell.number ? plainNumber(*cell.number) : plainText(cell.text));
    csv.addRow(texts);
}

void addClaims(CsvWriter &csv, const Comparison &comparison, const Language &language)
{
    const ClaimTable claims = claimTable(comparison, language);
    const auto rows = claimRows(claims, comparison, language);
    if (rows.empty())
        return;
    csv.addRow({});
    csv.addRow({claims.header.begin(), claims.header.end()});
    for (const auto &cells : rows)
        addCsvRow(csv, cells);
}

} // namespace

Result<QByteArray> comparisonXlsx(const Comparison &comparison, const QDateTime &stamp,
                                  const Language &language)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(ErrorCode::WriteFailed, {folder.path(), folder.errorString()});
    const auto write = lateFunction<decltype(writeWorkbook)>(u"sheetwriter"_s, "writeWorkbook");
    if (!write)
        return failedLike(write);
    QFile file(folder.filePath(u"comparison.xlsx"_s));
    const Workbook workbook{language.translate("Compare", "Comparison"), stamp,
                            comparisonSheets(comparison, language)};
    if (!(*write)(workbook, file.fileName()) || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::WriteFailed, {file.fileName(), file.errorString()});
    return file.readAll();
}

QByteArray comparisonCsv(const Comparison &comparison, const Language &language)
{
    const ComparisonTable table = comparisonTable(comparison, language, ComparisonForm::Spreadsheet);
    CsvWriter csv;
    std::vector<QString> header{plainText(monthRangeText(comparison.period, language))};
    std::ranges::transform(table.agencies, std::back_inserter(header), plainText);
    csv.addRow(header);
    for (const ComparisonRow &row : table.rows) {
        std::vector<ComparisonCell> cells{textCell(row.label)};
        std::ranges::copy(row.cells, std::back_inserter(cells));
        addCsvRow(csv, cells);
    }
    const QStringList titles = differenceHeader(language);
    csv.addRow({});
    csv.addRow({titles.begin(), titles.end()});
    for (const Difference &difference : sortedDifferences(comparison))
        addCsvRow(csv, differenceCells(difference, comparison, language));
    addClaims(csv, comparison, language);
    return csv.bytes();
}

} // namespace mizan

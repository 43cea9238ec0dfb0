#include "app/cli/comparetext.h"

#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "app/wording/claimtexts.h"
#include "app/wording/comparisontable.h"
#include "app/wording/numbers.h"

namespace mizan {

namespace {

constexpr size_t mostClaims = 30;

void printClaims(CliContext &context, const Comparison &comparison)
{
    for (const QString &text : claimTexts(comparison, context.language))
        printLine(context.out, text);
    const ClaimTable claims = claimTable(comparison, context.language, mostClaims);
    if (claims.rows.empty())
        return;
    TextTable table(claims.header);
    for (const QStringList &row : claims.rows)
        table.addRow(row);
    context.out << plainText(table.text(2));
    if (!claims.more.isEmpty())
        printLine(context.out, claims.more);
}

} // namespace

void printComparison(CliContext &context, const Comparison &comparison)
{
    const Language &language = context.language;
    const ComparisonTable content = comparisonTable(comparison, language);
    printLine(context.out, comparisonHeadline(comparison, language));
    QStringList header{monthRangeText(comparison.period, language)};
    for (const QString &agency : content.agencies)
        header << plainText(agency);
    TextTable table(header);
    QSet<int> numbers;
    for (int column = 1; column <= content.agencies.size(); ++column)
        numbers.insert(column);
    table.alignEnd(numbers);
    for (const ComparisonRow &row : content.rows) {
        QStringList cells{row.label};
        for (const ComparisonCell &cell : row.cells)
            cells << (cell.isBest ? language.translate("Cli", "%1 (best)", "a value").arg(cell.text)
                                  : cell.text);
        table.addRow(cells);
    }
    context.out << plainText(table.text(2));
    for (const QString &text : differenceTexts(comparison, language))
        printLine(context.out, text);
    printClaims(context, comparison);
}

} // namespace mizan

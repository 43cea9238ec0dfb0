#include "app/cli/comparetext.h"

#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "app/wording/comparisontable.h"
#include "app/wording/numbers.h"

namespace mizan {

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
}

} // namespace mizan

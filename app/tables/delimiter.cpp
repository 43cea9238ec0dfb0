#include "app/tables/delimiter.h"

#include "app/tables/csvreader.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// How well a delimiter explains the rows: of how many rows it makes the same number of cells.
struct Fit
{
    int rows = 0;
    size_t cells = 1;
    auto operator<=>(const Fit &) const = default;
};

Fit fitOf(const QString &start, QChar delimiter)
{
    CsvReader reader(start, delimiter);
    std::map<size_t, int> rowsByCells;
    TableRow row;
    for (Result<bool> more = reader.next(row); more && *more; more = reader.next(row)) {
        if (!row.badQuoting && row.cells.size() > 1 && !row.text.trimmed().startsWith(u'#'))
            ++rowsByCells[row.cells.size()];
    }
    Fit best;
    for (const auto &[cells, rows] : rowsByCells)
        best = std::max(best, Fit{rows, cells});
    return best;
}

} // namespace

std::optional<QChar> statedDelimiter(QStringView firstLine)
{
    QStringView line = firstLine.trimmed();
    if (firstLine.startsWith("sep="_L1, Qt::CaseInsensitive) && firstLine.size() >= 5)
        return firstLine[4]; // a tab would be trimmed away
    if (line.size() == 7 && line.startsWith(u"\"sep=", Qt::CaseInsensitive) && line.endsWith(u'"'))
        return line[5];
    return std::nullopt;
}

QChar likelyDelimiter(const QString &start)
{
    QChar likely = u',';
    Fit best;
    for (const QChar delimiter : {u',', u';', u'\t', u'|'}) {
        const Fit fit = fitOf(start, delimiter);
        if (fit > best) {
            best = fit;
            likely = delimiter;
        }
    }
    return likely;
}

} // namespace mizan

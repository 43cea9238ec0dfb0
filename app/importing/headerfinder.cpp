#include "app/importing/headerfinder.h"

#include "app/importing/columnmapping.h"
#include "app/importing/headermatcher.h"
#include "app/importing/textfold.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

QStringList cellList(const TableRow &row)
{
    return {row.cells.begin(), row.cells.end()};
}

/// How much a row means as a header; 0: nothing.
int scoreOf(const TableRow &row, const HeaderMatcher &matcher, const QMap<QString, QString> &map)
{
    if (row.badQuoting || row.isBlank())
        return 0;
    const ColumnMapping guess = guessedMapping(cellList(row), matcher);
    const int metrics = static_cast<int>(guess.metrics().size());
    const bool hasMonth = guess.column(u"month"_s).has_value();
    if (row.text.trimmed().startsWith(u'#') && (!hasMonth || metrics == 0))
        return 0;
    const auto named = std::ranges::count_if(map, [&row](const QString &header) {
        return !header.isEmpty() && std::ranges::any_of(row.cells, [&header](const QString &cell) {
            return cell.trimmed() == header.trimmed() || foldedWords(cell) == foldedWords(header);
        });
    });
    return 5 * static_cast<int>(named) + (hasMonth ? 3 : 0) + (guess.column(u"agency"_s) ? 2 : 0) +
           2 * metrics;
}

bool canBeHeader(const TableRow &row)
{
    return !row.badQuoting && !row.isBlank() && !row.text.trimmed().startsWith(u'#');
}

/// The number of cells that most rows have.
size_t usualWidth(const std::vector<TableRow> &rows)
{
    std::map<size_t, int> counts;
    for (const TableRow &row : rows) {
        if (canBeHeader(row))
            ++counts[row.cells.size()];
    }
    const auto usual = std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
    return usual == counts.end() ? 0 : usual->first;
}

} // namespace

std::optional<size_t> findHeaderRow(const std::vector<TableRow> &rows, const HeaderMatcher &matcher,
                                    const QMap<QString, QString> &map)
{
    std::optional<size_t> best;
    int bestScore = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        const int score = scoreOf(rows[i], matcher, map);
        if (score > bestScore) {
            bestScore = score;
            best = i;
        }
    }
    if (best)
        return best;
    const size_t width = usualWidth(rows);
    const auto first = std::ranges::find_if(
        rows, [width](const TableRow &row) { return canBeHeader(row) && row.cells.size() == width; });
    return first == rows.end() ? std::nullopt : std::optional(static_cast<size_t>(first - rows.begin()));
}

} // namespace mizan

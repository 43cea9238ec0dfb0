#include "app/importing/headerfinder.h"

#include "app/importing/columnmapping.h"
#include "app/importing/rowshape.h"
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

bool isComment(const TableRow &row)
{
    return row.text.trimmed().startsWith(u'#');
}

bool canBeHeader(const TableRow &row)
{
    return !row.badQuoting && !row.isBlank() && !isComment(row);
}

/// The number of cells that most rows have.
size_t usualWidth(std::span<const TableRow> rows)
{
    std::map<size_t, int> counts;
    for (const TableRow &row : rows) {
        if (canBeHeader(row))
            ++counts[row.cells.size()];
    }
    const auto usual = std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
    return usual == counts.end() ? 0 : usual->first;
}

QString nameIn(const TableRow &row, int column)
{
    return row.cell(column).toString().simplified();
}

/// What stands below a question that has no parts.
bool isAnswerWord(QStringView name)
{
    return name == u"Response" || name == u"Open-Ended Response";
}

/// @p below names parts of what @p above spans, or says below questions that they are answered.
bool isSecondRow(const TableRow &above, const TableRow &below, const TableRow &data)
{
    if (!isAllWords(below) || data.isBlank() || data.cell(0).trimmed().isEmpty())
        return false;
    const bool isKeyOpen = nameIn(above, 0).isEmpty() || nameIn(below, 0).isEmpty();
    bool namesParts = false;
    bool onlyAnswers = true;
    for (int i = 0; i < filledWidth(below); ++i) {
        const QString part = nameIn(below, i);
        namesParts = namesParts || (!part.isEmpty() && i > 0 && nameIn(above, i).isEmpty());
        onlyAnswers = onlyAnswers && (part.isEmpty() || isAnswerWord(part));
    }
    return isKeyOpen && (namesParts || onlyAnswers);
}

} // namespace

HeaderFinder::HeaderFinder(QMap<QString, QString> map)
    : m_map(std::move(map))
{
}

int HeaderFinder::meaningOf(const TableRow &row) const
{
    if (row.badQuoting || row.isBlank())
        return 0;
    const QStringList cells = cellList(row);
    const ColumnMapping guess = guessedMapping(cells, m_monthly);
    const int metrics = static_cast<int>(guess.metrics().size());
    const bool hasMonth = guess.column(u"month"_s).has_value();
    if (isComment(row) && (!hasMonth || metrics == 0))
        return 0;
    const auto named = std::ranges::count_if(m_map, [&cells](const QString &header) {
        return !header.isEmpty() && std::ranges::any_of(cells, [&header](const QString &cell) {
            return cell.trimmed() == header.trimmed() || foldedWords(cell) == foldedWords(header);
        });
    });
    const int monthly = (hasMonth ? 3 : 0) + (guess.column(u"agency"_s) ? 2 : 0) + 2 * metrics;
    const int leads = 2 * static_cast<int>(guessedMapping(cells, m_leads).columns.size());
    return 5 * static_cast<int>(named) + std::max(monthly, leads);
}

int HeaderFinder::fieldsIn(const TableRow &row) const
{
    const QStringList cells = cellList(row);
    return static_cast<int>(std::max(guessedMapping(cells, m_monthly).columns.size(),
                                     guessedMapping(cells, m_leads).columns.size()));
}

std::optional<size_t> HeaderFinder::find(std::span<const TableRow> rows) const
{
    std::optional<size_t> best;
    std::pair<bool, int> bestMeaning; // a lead whose stage is MQL means something, too, but holds a date
    for (size_t i = 0; i < rows.size(); ++i) {
        const int meaning = meaningOf(rows[i]);
        const std::pair<bool, int> ranked(isAllWords(rows[i]), meaning);
        if (meaning > 0 && ranked > bestMeaning) {
            bestMeaning = ranked;
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

HeaderRow headerFrom(std::span<const TableRow> rows)
{
    HeaderRow header;
    const TableRow &above = rows.front();
    const bool hasSecond = rows.size() > 2 && isSecondRow(above, rows[1], rows[2]);
    header.rows = hasSecond ? 2 : 1;
    const size_t width = std::max(above.cells.size(), hasSecond ? rows[1].cells.size() : 0);
    QString spanning;
    for (int i = 0; i < static_cast<int>(width); ++i) {
        const QString name = nameIn(above, i);
        const QString part = hasSecond ? nameIn(rows[1], i) : QString();
        spanning = name.isEmpty() ? spanning : name;
        const bool isPart = !part.isEmpty() && !isAnswerWord(part);
        header.names.append(isPart ? (spanning + u' ' + part).trimmed() : name);
    }
    return header;
}

} // namespace mizan

#include "app/importing/tablesearch.h"

#include "app/importing/rowshape.h"
#include "app/tables/limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr qint64 firstCharacters = 1'000'000; ///< of the rows that the header is searched in
constexpr size_t sampleRows = 3;
constexpr qsizetype keptGapRows = 1000;
constexpr qint64 longestPreamble = 15; ///< rows of names and values above a table

bool isBlank(const RawRow &row)
{
    return std::ranges::all_of(row.cells, [](std::string_view cell) {
        return std::ranges::all_of(cell, [](char c) { return c == ' ' || c == '\t'; });
    });
}

bool isComment(const RawRow &row)
{
    const std::string_view text = row.text.empty() ? row.cell(0) : row.text;
    const size_t start = text.find_first_not_of(" \t\"");
    return start != std::string_view::npos && text[start] == '#';
}

qint64 bytesOf(const RawRow &row)
{
    qint64 bytes = 0;
    for (const std::string_view cell : row.cells)
        bytes += static_cast<qint64>(cell.size()) + 1;
    return bytes;
}

bool sharesCell(const TableRow &one, const TableRow &other)
{
    for (size_t i = 0; i < one.cells.size() && i < other.cells.size(); ++i) {
        if (!one.cells[i].trimmed().isEmpty() && one.cells[i].trimmed() == other.cells[i].trimmed())
            return true;
    }
    return false;
}

/// Words in a column where every sample has a figure.
bool contrastsWith(const std::vector<TableRow> &samples, const TableRow &row)
{
    for (int i = 0; i < filledWidth(row) && !samples.empty(); ++i) {
        if (isWords(row.cell(i)) &&
            std::ranges::all_of(samples, [i](const TableRow &sample) { return isFigure(sample.cell(i)); }))
            return true;
    }
    return false;
}

} // namespace

TableSearch::TableSearch(QMap<QString, QString> map)
    : m_finder(std::move(map))
{
}

Result<> TableSearch::read(RawRowReader &rows, SearchLimits limits, bool startsWithSep)
{
    RawRow row;
    qint64 bytes = 0;
    while (m_row < limits.rows && bytes < limits.bytes) {
        const auto more = rows.next(row);
        if (!more)
            return failedLike(more);
        if (!*more)
            break;
        bytes += bytesOf(row);
        add(row, startsWithSep && m_row == 0);
        ++m_row;
    }
    return {};
}

void TableSearch::add(const RawRow &raw, bool isSep)
{
    if (m_first.size() < static_cast<size_t>(limits::headerSearchRows) &&
        m_firstCharacters < firstCharacters) {
        m_first.push_back(decoded(raw));
        if (isSep)
            m_first.back().cells.assign(1, QString());
        m_firstCharacters += m_first.back().text.size();
    }
    if (!isSep && !isBlank(raw) && !isComment(raw)) {
        addContent(raw);
        m_tableEnd = m_row + 1;
        m_gap.clear();
        m_gapHasComment = false;
        return;
    }
    m_pending.reset();
    m_gapHasComment = m_gapHasComment || isComment(raw);
    if (m_gap.size() < keptGapRows)
        m_gap.append(decoded(raw).text);
}

void TableSearch::addContent(const RawRow &raw)
{
    const bool afterGap = m_tableEnd < m_row;
    if (!m_pending && !afterGap && m_samples.size() == sampleRows)
        return; // by far the most rows
    const TableRow row = decoded(raw);
    if (m_pending && isFirstRowOf(m_pending->header, row))
        begin(std::move(*m_pending));
    m_pending.reset();
    if (!afterGap || !beginsTable(row)) {
        noteShape(row);
        return;
    }
    Beginning beginning{m_tableEnd, m_gap, row, m_row, m_gapHasComment};
    if (m_gapHasComment)
        begin(std::move(beginning));
    else
        m_pending = std::move(beginning);
}

bool TableSearch::beginsTable(const TableRow &row) const
{
    if ((!m_header && m_samples.empty()) || !looksLikeHeader(row))
        return false;
    if (m_gapHasComment && m_samples.empty())
        return true; // the table before had no rows
    if (m_header && !m_gapHasComment && m_header->cells == row.cells)
        return false; // the same header on the next page
    if (std::ranges::any_of(m_samples, [&row](const TableRow &sample) { return sharesCell(sample, row); }))
        return false;
    const TableRow &before = m_header ? *m_header : m_samples.front();
    return filledWidth(row) != filledWidth(before) || (m_header && sharesCell(*m_header, row)) ||
           contrastsWith(m_samples, row);
}

bool TableSearch::isFirstRowOf(const TableRow &header, const TableRow &row) const
{
    const int width = filledWidth(row);
    return width <= filledWidth(header) && 2 * width >= filledWidth(header) && holdsFigure(row);
}

void TableSearch::begin(Beginning beginning)
{
    m_header = beginning.header;
    m_samples.clear();
    m_further.push_back(std::move(beginning));
}

void TableSearch::noteShape(const TableRow &row)
{
    if (m_samples.empty() && looksLikeHeader(row))
        m_header = row;
    else if (m_samples.size() < sampleRows && filledWidth(row) > 1)
        m_samples.push_back(row);
}

/// What stands before the second beginning is no table: nothing like a header with a row below it, or a few
/// pairs of names and values.
bool TableSearch::isPreamble(const Beginning &next) const
{
    const auto end =
        static_cast<size_t>(std::min<qint64>(next.tableBefore, static_cast<qint64>(m_first.size())));
    const std::span<const TableRow> rows(m_first.data(), end);
    bool hasTable = false;
    bool isNarrow = true;
    bool namesLittle = true;
    for (size_t i = 0; i < rows.size(); ++i) {
        const bool isNote = rows[i].text.trimmed().startsWith(u'#');
        if (isNote || rows[i].isBlank())
            continue;
        isNarrow = isNarrow && filledWidth(rows[i]) <= 2;
        namesLittle = namesLittle && m_finder.fieldsIn(rows[i]) <= 1;
        const bool hasRow = i + 1 < rows.size() ? isFirstRowOf(rows[i], rows[i + 1]) : next.afterComment;
        hasTable = hasTable || (looksLikeHeader(rows[i]) && hasRow);
    }
    const bool isPairs = isNarrow && namesLittle && next.tableBefore <= longestPreamble &&
                         !next.afterComment && m_finder.fieldsIn(next.header) > 1;
    return !hasTable || isPairs;
}

std::optional<FoundTable> TableSearch::firstTable(qint64 end) const
{
    std::span<const TableRow> rows(m_first);
    if (end >= 0)
        rows = rows.first(static_cast<size_t>(std::min<qint64>(end, static_cast<qint64>(m_first.size()))));
    const auto found = m_finder.find(rows);
    if (!found)
        return std::nullopt;
    FoundTable table;
    const HeaderRow header = headerFrom(rows.subspan(*found));
    for (size_t i = 0; i < *found; ++i)
        table.preamble.append(rows[i].text);
    table.headers = header.names;
    table.bodyStart = static_cast<qint64>(*found) + header.rows;
    table.bodyEnd = end;
    return table;
}

std::vector<FoundTable> TableSearch::tables() const
{
    auto further = std::span<const Beginning>(m_further);
    if (!further.empty() && isPreamble(further.front()))
        further = further.subspan(1);
    std::vector<FoundTable> tables;
    if (auto first = firstTable(further.empty() ? -1 : further.front().tableBefore))
        tables.push_back(std::move(*first));
    for (size_t i = 0; i < further.size(); ++i) {
        FoundTable table;
        table.preamble = further[i].preamble;
        table.headers = headerFrom(std::span(&further[i].header, 1)).names;
        table.bodyStart = further[i].headerRow + 1;
        table.bodyEnd = i + 1 < further.size() ? further[i + 1].tableBefore : -1;
        tables.push_back(std::move(table));
    }
    return tables;
}

} // namespace mizan

#include "app/tables/rowqueue.h"

#include "app/tables/limits.h"
#include "app/tables/sheeterrors.h"
#include "app/tables/sheetlimits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

RowQueue::RowQueue(QString path)
    : m_path(std::move(path))
{
}

tl::unexpected<Error> RowQueue::refused(const QString &what) const
{
    return tl::make_unexpected(sheetHostile(m_path, what));
}

Result<> RowQueue::startRow(std::int64_t number)
{
    if (number <= m_row)
        return tl::make_unexpected(sheetDamaged(m_path, u"row %1 after row %2"_s.arg(number).arg(m_row)));
    m_row = number;
    m_rowBytes = 0;
    m_rowColumns = 0;
    return {};
}

/// The cells of a row that is not complete yet move to the front.
void RowQueue::recycle()
{
    m_rows.clear();
    m_rowsTaken = 0;
    m_cells.erase(m_cells.begin(), m_cells.begin() + static_cast<std::ptrdiff_t>(m_rowCells));
    m_text.erase(0, m_rowText);
    for (Cell &cell : m_cells)
        cell.start -= m_rowText;
    m_cellStart -= std::min(m_cellStart, m_rowText);
    m_rowCells = 0;
    m_rowText = 0;
}

Result<> RowQueue::endCell(std::int64_t column, CellKind kind, std::int64_t columns)
{
    const auto length = static_cast<std::int64_t>(m_text.size() - m_cellStart);
    if (length == 0)
        return {};
    if (m_row > sheetlimits::rows)
        return refused(u"row %1"_s.arg(m_row));
    if (columns > sheetlimits::columns || column + columns > sheetlimits::columns)
        return refused(u"row %1: column %2"_s.arg(m_row).arg(column + columns));
    if (column + columns > limits::columns)
        return fail(ErrorCode::TooManyColumns, {m_path, static_cast<int>(m_row), limits::columns});
    m_rowBytes += length * columns;
    m_rowColumns += columns;
    if (length > limits::cellBytes || m_rowBytes > limits::rowBytes)
        return fail(ErrorCode::CellTooLarge, {m_path, static_cast<int>(m_row), limits::cellBytes});
    if (m_cells.size() == m_rowCells || m_cells.back().column + m_cells.back().columns <= column) {
        m_cells.push_back({static_cast<std::int32_t>(column), static_cast<std::int32_t>(columns),
                           static_cast<std::uint32_t>(length), kind, m_cellStart});
        return {};
    }
    return tl::make_unexpected(
        sheetDamaged(m_path, u"row %1: column %2 after column %3"_s.arg(m_row)
                                 .arg(column + 1)
                                 .arg(m_cells.back().column + m_cells.back().columns)));
}

Result<> RowQueue::endRow(std::int64_t count)
{
    const std::int64_t number = m_row;
    m_row += count - 1;
    if (m_cells.size() == m_rowCells)
        return {}; // a blank row shows as a gap
    if (m_row > sheetlimits::rows)
        return refused(u"row %1"_s.arg(m_row));
    if (const auto charged = chargeRepeats(count); !charged)
        return charged;
    m_rows.push_back({number, count, m_rowCells, m_cells.size()});
    m_rowCells = m_cells.size();
    m_rowText = m_text.size();
    return {};
}

/// What stands in the file once and counts many times must not become more than a machine can take.
Result<> RowQueue::chargeRepeats(std::int64_t count)
{
    const auto cells = static_cast<std::int64_t>(m_cells.size() - m_rowCells);
    m_repeatedCells += m_rowColumns * count - cells;
    m_repeatedBytes += m_rowBytes * count - static_cast<std::int64_t>(m_text.size() - m_rowText);
    if (m_repeatedCells > sheetlimits::repeatedCells || m_repeatedBytes > sheetlimits::repeatedBytes)
        return refused(u"row %1: × %2"_s.arg(m_row - count + 1).arg(count));
    return {};
}

bool RowQueue::take(RawRow &row)
{
    if (m_rowsTaken == m_rows.size())
        return false;
    const Row &front = m_rows[m_rowsTaken];
    const std::int64_t number = front.number + m_timesTaken;
    if (m_lastGiven + 1 < number && m_blanksGiven < sheetlimits::blankRows) {
        ++m_blanksGiven;
        row.line = static_cast<int>(++m_lastGiven);
        row.cells.clear();
        row.kinds.clear();
        row.text = {};
        row.badQuoting = false;
        return true;
    }
    m_blanksGiven = 0;
    m_lastGiven = number;
    row.line = static_cast<int>(number);
    fill(row);
    if (++m_timesTaken == front.count) {
        m_timesTaken = 0;
        ++m_rowsTaken;
    }
    return true;
}

void RowQueue::fill(RawRow &row) const
{
    const Row &from = m_rows[m_rowsTaken];
    const Cell &last = m_cells[from.cellsEnd - 1];
    const auto width = static_cast<size_t>(last.column + last.columns);
    row.cells.assign(width, {});
    row.kinds.assign(width, CellKind::Text);
    row.text = {};
    row.badQuoting = false;
    for (size_t i = from.cells; i < from.cellsEnd; ++i) {
        const Cell &cell = m_cells[i];
        const std::string_view text(m_text.data() + cell.start, cell.length);
        for (auto at = size_t(cell.column); at < size_t(cell.column + cell.columns); ++at) {
            row.cells[at] = text;
            row.kinds[at] = cell.kind;
        }
    }
}

} // namespace mizan

// RowQueue: rows of a sheet between the parser that pushes cells and the reader that gives row by row.
#pragma once

#include "app/tables/rawrow.h"

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mizan {

/// Holds the rows of one piece of a file. Cells are kept as they stand in the file: blank ones not at all,
/// repeated ones and rows once; they are expanded when a row is taken.
class RowQueue
{
public:
    explicit RowQueue(QString path); ///< for messages

    /// Rows must come in the order of their numbers, from 1. Fails with SpreadsheetDamaged or
    /// SpreadsheetHostile.
    [[nodiscard]] Result<> startRow(std::int64_t number);
    /// A cell's text is appended to text() between these two calls. The cell stands in @p columns columns.
    void startCell() { m_cellStart = m_text.size(); }
    [[nodiscard]] Result<> endCell(std::int64_t column, CellKind kind, std::int64_t columns = 1);
    [[nodiscard]] std::string &text() { return m_text; }
    /// @p count: how often the row stands in the sheet, one after the other.
    [[nodiscard]] Result<> endRow(std::int64_t count = 1);

    /// The next complete row, with the blank rows before it; false where there is none.
    bool take(RawRow &row);
    /// Forgets the rows that were taken; to be called when take() has none left, before more is put in.
    void recycle();
    [[nodiscard]] std::int64_t row() const { return m_row; } ///< the one that was started last

private:
    struct Cell
    {
        std::int32_t column = 0;
        std::int32_t columns = 1;
        std::uint32_t length = 0;
        CellKind kind = CellKind::Text;
        size_t start = 0;
    };
    struct Row
    {
        std::int64_t number = 0;
        std::int64_t count = 1;
        size_t cells = 0; ///< the first one
        size_t cellsEnd = 0;
    };

    [[nodiscard]] Result<> chargeRepeats(std::int64_t count);
    [[nodiscard]] tl::unexpected<Error> refused(const QString &what) const;
    void fill(RawRow &row) const;

    QString m_path;
    std::string m_text;
    std::vector<Cell> m_cells;
    std::vector<Row> m_rows; ///< complete ones
    size_t m_rowsTaken = 0;
    std::int64_t m_timesTaken = 0; ///< of the front row

    std::int64_t m_row = 0;
    size_t m_rowCells = 0; ///< where the cells of the open row begin, or would
    size_t m_rowText = 0;  ///< where their text does
    size_t m_cellStart = 0;
    std::int64_t m_rowBytes = 0;
    std::int64_t m_rowColumns = 0; ///< that hold something
    std::int64_t m_repeatedCells = 0;
    std::int64_t m_repeatedBytes = 0;
    std::int64_t m_lastGiven = 0;
    std::int64_t m_blanksGiven = 0; ///< since the last row with cells
};

} // namespace mizan

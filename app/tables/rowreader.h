// RowReader: a table file as a stream of rows, whatever its format.
#pragma once

#include "app/tables/rawrow.h"

#include <QString>

#include <memory>
#include <vector>

namespace mizan {

/// One row as it stands in the file.
struct TableRow
{
    int line = 0; ///< where the row starts, from 1
    std::vector<QString> cells;
    std::vector<CellKind> kinds; ///< one a cell; empty: all are text
    QString text;                ///< as it stands in the file, without the line break at its end
    bool badQuoting = false;     ///< the quotes of the row do not match; its cells mean nothing

    [[nodiscard]] bool isBlank() const;
    /// The cell of a column; empty where the row is shorter or @p column is negative.
    [[nodiscard]] QStringView cell(int column) const;
    [[nodiscard]] CellKind kind(int column) const;
    bool operator==(const TableRow &) const = default;
};

/// A row with its cells as QString. The text of a sheet's row is its cells, parted by tabs.
[[nodiscard]] TableRow decoded(const RawRow &row);

/// Gives one row at a time, so that a file of any length needs the memory of its longest row only.
class RowReader
{
public:
    virtual ~RowReader() = default;
    /// Fills @p row with the next one; false after the last. Fails where a limit is passed or reading stops.
    [[nodiscard]] virtual Result<bool> next(TableRow &row) = 0;
};

/// The rows of any table file as decoded().
class DecodedRows : public RowReader
{
public:
    explicit DecodedRows(std::unique_ptr<RawRowReader> rows);
    [[nodiscard]] Result<bool> next(TableRow &row) override;

private:
    std::unique_ptr<RawRowReader> m_rows;
    RawRow m_raw;
};

} // namespace mizan

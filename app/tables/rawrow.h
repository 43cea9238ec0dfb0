// RawRow: one row of a table file as UTF-8, without a copy of its cells.
#pragma once

#include "app/base/result.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace mizan {

/// How far the file itself says what a cell is; text files know text only.
enum class CellKind : std::uint8_t {
    Text,
    Number,   ///< plain digits with a decimal point, whatever the file's language: `1234.5`, `-3`, `1e+20`
    Date,     ///< `2026-10-31`
    DateTime, ///< `2026-10-31 14:30:00`, without an offset
};

/// The views are valid until the reader's next row.
struct RawRow
{
    int line = 0; ///< where the row starts, from 1; of a sheet its row number
    std::vector<std::string_view> cells;
    std::vector<CellKind> kinds; ///< one a cell; empty: all are text
    std::string_view text;       ///< as it stands in a text file, without the line break at its end
    bool badQuoting = false;     ///< the quotes of the row do not match; its cells mean nothing

    /// The cell of a column; empty where the row is shorter or @p column is negative.
    [[nodiscard]] std::string_view cell(int column) const
    {
        return column >= 0 && static_cast<size_t>(column) < cells.size() ? cells[static_cast<size_t>(column)]
                                                                         : std::string_view();
    }
    [[nodiscard]] CellKind kind(int column) const
    {
        return column >= 0 && static_cast<size_t>(column) < kinds.size() ? kinds[static_cast<size_t>(column)]
                                                                         : CellKind::Text;
    }
};

/// Gives one row at a time, so that a file of any length needs the memory of its longest row only.
class RawRowReader
{
public:
    virtual ~RawRowReader() = default;
    /// Fills @p row with the next one; false after the last. Fails where a limit is passed or reading stops.
    [[nodiscard]] virtual Result<bool> next(RawRow &row) = 0;
    /// Bytes of the file consumed so far, for progress.
    [[nodiscard]] virtual qint64 position() const = 0;
};

} // namespace mizan

// XlsxRowLane: the short way for rows that are written as all programs write them.
#pragma once

#include "app/tables/xlsxcells.h"
#include "app/tables/xlsxrowlexer.h"

#include <vector>

namespace mizan {

/// Takes a row of the plainest form straight from the bytes, several times faster than a general XML parser.
/// It takes only what it knows to be well-formed and to mean the same to the parser; everything else it
/// declines.
class XlsxRowLane
{
public:
    using Outcome = XlsxRowLexer::Outcome;

    explicit XlsxRowLane(XlsxCells &cells)
        : m_cells(cells)
    {
    }

    /// Takes the row that @p bytes begins with, and its bytes, or leaves both as they are.
    [[nodiscard]] Result<Outcome> take(std::string_view &bytes);

private:
    struct Found
    {
        XlsxCell cell;
        std::string_view value;
        bool preservesSpace = false;
    };

    [[nodiscard]] bool readRow(XlsxRowLexer &lexer);
    [[nodiscard]] bool readCell(XlsxRowLexer &lexer);
    [[nodiscard]] bool readValue(XlsxRowLexer &lexer, Found &found);
    [[nodiscard]] Result<> put();
    [[nodiscard]] Result<> putCell(const Found &found);

    XlsxCells &m_cells;
    XlsxRowAttributes m_attributes;
    std::string_view m_rowNumber;
    std::vector<Found> m_found; ///< of the present row
    std::string m_text;
};

} // namespace mizan

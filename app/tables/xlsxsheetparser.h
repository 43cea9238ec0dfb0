// XlsxSheetParser: the bytes of an XLSX sheet as rows in a queue.
#pragma once

#include "app/tables/xlsxrowlane.h"
#include "app/tables/xlsxsheethandler.h"

namespace mizan {

/// The XML parser reads everything but the rows that XlsxRowLane takes from under it: these are whole
/// elements, so that the parser's document stays well-formed without them.
class XlsxSheetParser
{
public:
    /// @p usesLane: false gives every byte to the parser.
    XlsxSheetParser(const QString &path, std::string part, std::shared_ptr<const XlsxContext> context,
                    bool usesLane = true);

    [[nodiscard]] Result<> feed(std::string_view bytes);
    [[nodiscard]] Result<> finish();
    [[nodiscard]] RowQueue &queue() { return m_cells.queue(); }

private:
    enum class Stage {
        AboveRows,  ///< the parser gets tag by tag, so that no byte of the first row
        AmongRows,  ///< row by row by the lane or by the parser
        ParserOnly, ///< all by the parser
    };

    [[nodiscard]] Result<bool> step(std::string_view &rest);
    [[nodiscard]] Result<bool> readTag(std::string_view &rest);
    [[nodiscard]] Result<bool> readRow(std::string_view &rest);
    [[nodiscard]] Result<bool> parseRow(std::string_view &rest);
    [[nodiscard]] Result<bool> parse(std::string_view &rest, size_t count);

    XlsxCells m_cells;
    XlsxSheetHandler m_handler;
    XmlScanner m_scanner;
    XlsxRowLane m_lane;
    std::string m_pending; ///< bytes that wait for those behind them
    Stage m_stage;
};

} // namespace mizan

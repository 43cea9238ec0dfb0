// XlsxCells: cells as an XLSX sheet writes them, made into text on their way into a RowQueue.
#pragma once

#include "app/tables/rowqueue.h"
#include "app/tables/stringstore.h"
#include "app/tables/xlsxworkbook.h"

#include <optional>

namespace mizan {

/// What the attributes of a cell say.
struct XlsxCell
{
    enum class Type : std::uint8_t { Number, SharedString, Text, Boolean, Error, Date };

    /// Attributes @p reference (`AB12`), @p style and @p type; each may be empty.
    [[nodiscard]] static XlsxCell from(std::string_view reference, std::string_view style,
                                       std::string_view type);

    std::int64_t column = -1; ///< from 0; negative: the one after the cell before
    std::int64_t row = 0;     ///< from 1; 0: not said
    std::uint32_t style = 0;
    Type type = Type::Number;
};

class XlsxCells
{
public:
    XlsxCells(QString path, std::shared_ptr<const XlsxContext> context);

    /// @p number may be empty: then its first cell says it, or it is the next row.
    [[nodiscard]] Result<> startRow(std::string_view number);
    /// @p value: of a Text what it says, of others as it stands in the file.
    [[nodiscard]] Result<> add(const XlsxCell &cell, std::string_view value);
    [[nodiscard]] Result<> endRow();
    [[nodiscard]] RowQueue &queue() { return m_queue; }
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    [[nodiscard]] Result<CellKind> append(const XlsxCell &cell, std::string_view value);
    [[nodiscard]] CellKind appendNumber(std::uint32_t style, std::string_view value);
    [[nodiscard]] Result<> appendShared(std::string_view value);

    QString m_path;
    std::shared_ptr<const XlsxContext> m_context;
    std::optional<StringStore::Reader> m_strings;
    RowQueue m_queue;
    std::int64_t m_nextColumn = 0;
    bool m_isRowOpen = false; ///< its number is known
};

} // namespace mizan

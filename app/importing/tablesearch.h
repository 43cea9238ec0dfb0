// TableSearch: where the tables of a file begin and end, and which rows are their headers.
#pragma once

#include "app/importing/headerfinder.h"
#include "app/tables/rowreader.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace mizan {

/// A table of a file; rows are counted from 0 over the whole file or sheet.
struct FoundTable
{
    QStringList preamble; ///< the rows above the header, since the table before
    QStringList headers;
    qint64 bodyStart = 0; ///< the row below the header
    qint64 bodyEnd = -1;  ///< the row after the last one; negative: the file's end
    bool operator==(const FoundTable &) const = default;
};

/// How far rows are read in search of further tables.
struct SearchLimits
{
    qint64 rows = 0;
    qint64 bytes = 0; ///< of cells
};

/// Watches the rows of a file from its first one. A further table begins where, after blank rows or `#` rows,
/// a row of words stands that is no row of the table before: of another width, with a header that stood there
/// as well, or with words where figures were.
class TableSearch
{
public:
    /// @p map: field → header, as the user says.
    explicit TableSearch(QMap<QString, QString> map);

    /// Reads @p rows as far as needed. @p startsWithSep: the first row is a line `sep=;`.
    [[nodiscard]] Result<> read(RawRowReader &rows, SearchLimits limits, bool startsWithSep);
    /// Empty where no row could be a header.
    [[nodiscard]] std::vector<FoundTable> tables() const;

private:
    /// A row that began a further table, or may.
    struct Beginning
    {
        qint64 tableBefore = 0; ///< the row after that table's last one
        QStringList preamble;   ///< since then
        TableRow header;
        qint64 headerRow = 0;
        bool afterComment = false;
    };

    void add(const RawRow &raw, bool isSep);
    void addContent(const RawRow &raw);
    [[nodiscard]] bool beginsTable(const TableRow &row) const;
    [[nodiscard]] bool isFirstRowOf(const TableRow &header, const TableRow &row) const;
    void begin(Beginning beginning);
    void noteShape(const TableRow &row);
    [[nodiscard]] bool isPreamble(const Beginning &next) const;
    [[nodiscard]] std::optional<FoundTable> firstTable(qint64 end) const;

    HeaderFinder m_finder;
    std::vector<TableRow> m_first; ///< rows of the file
    qint64 m_firstCharacters = 0;
    std::vector<Beginning> m_further; ///< tables after the first
    std::optional<Beginning> m_pending;

    qint64 m_row = 0;      ///< that comes next
    qint64 m_tableEnd = 0; ///< the row after the last one that was neither blank nor a comment
    QStringList m_gap;     ///< texts of the rows since then
    bool m_gapHasComment = false;
    std::optional<TableRow> m_header; ///< a row like one, of the present table
    std::vector<TableRow> m_samples;  ///< of the present table
};

} // namespace mizan

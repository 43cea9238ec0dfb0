// TableFile: a text file or a spreadsheet whose table and header row have been found.
#pragma once

#include "app/base/result.h"
#include "app/importing/tablesearch.h"
#include "app/tables/rawrow.h"
#include "app/tables/rowreader.h"
#include "app/tables/sourcefile.h"

#include <QChar>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>

namespace mizan {

struct ImportRequest;

/// Which table of a file is meant and how it is parted; what is left out is recognised.
struct TableChoice
{
    QChar delimiter;
    QString sheet;              ///< of a spreadsheet; empty: the first visible one
    int table = 0;              ///< from 1; 0: the only one
    QMap<QString, QString> map; ///< field → header, as the user says

    [[nodiscard]] static TableChoice from(const ImportRequest &request);
};

/// Further tables are looked for in the first 8 MB of a text file and the first 2,000 rows of a sheet.
class TableFile
{
public:
    /// Fails with NoHeader where no row could be one, with SheetNotFound, NoSheets, TableNotFound, with
    /// SeveralTables where the choice between tables is open, or as reading does.
    [[nodiscard]] static Result<TableFile> open(SourceFile source, const TableChoice &choice);

    [[nodiscard]] const SourceFile &source() const { return m_source; }
    /// Null for a spreadsheet.
    [[nodiscard]] QChar delimiter() const { return m_delimiter; }
    [[nodiscard]] const QStringList &headers() const { return m_table.headers; }
    /// The rows above the header, as they stand in the file; they are skipped and counted.
    [[nodiscard]] const QStringList &preamble() const { return m_table.preamble; }
    /// The sheets of a spreadsheet that can be chosen, and the one that is read.
    [[nodiscard]] const QStringList &sheets() const { return m_sheets; }
    [[nodiscard]] const QString &sheet() const { return m_sheet; }
    /// The headers of each table, joined, where the file or sheet holds several.
    [[nodiscard]] const QStringList &tables() const { return m_tables; }
    /// Another reading of the rows below the header, to the end of the table.
    [[nodiscard]] Result<std::unique_ptr<RawRowReader>> rawRows() const;
    [[nodiscard]] Result<std::unique_ptr<RowReader>> rows() const;

private:
    TableFile() = default;
    Result<> openSheet(const QString &name);
    Result<> findDelimiter(QChar wanted);
    Result<> findTable(const TableChoice &choice);
    [[nodiscard]] Result<std::unique_ptr<RawRowReader>> allRows() const;

    SourceFile m_source;
    std::shared_ptr<const SheetFile> m_spreadsheet; ///< null: text
    int m_sheetIndex = 0;
    QString m_sheet;
    QStringList m_sheets;
    QChar m_delimiter;
    bool m_startsWithSep = false; ///< a first line `sep=;`, which is part of the preamble
    FoundTable m_table;
    QStringList m_tables;
};

} // namespace mizan

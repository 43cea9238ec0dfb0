#include "app/importing/tablefile.h"

#include "app/importing/importrequest.h"
#include "app/tables/csvscanner.h"
#include "app/tables/delimiter.h"
#include "app/tables/limits.h"
#include "app/tables/sheetfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

constexpr qint64 anyNumber = std::numeric_limits<qint64>::max();
constexpr SearchLimits textSearch{anyNumber, 8 * 1024 * 1024};
constexpr SearchLimits sheetSearch{2000, anyNumber}; ///< a sheet is read much slower

QStringList namesOf(const std::vector<Sheet> &sheets, bool visibleOnly)
{
    QStringList names;
    for (const Sheet &sheet : sheets) {
        if (sheet.isVisible || !visibleOnly)
            names.append(sheet.name);
    }
    return names;
}

/// The sheet of this very name, else the one that differs in case only; negative when there is none.
int sheetCalled(const QString &name, const std::vector<Sheet> &sheets)
{
    const QStringList names = namesOf(sheets, false);
    const qsizetype exact = names.indexOf(name);
    if (exact >= 0)
        return static_cast<int>(exact);
    const auto alike = std::ranges::find_if(names, [&name](const QString &other) {
        return other.trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return alike == names.end() ? -1 : static_cast<int>(alike - names.begin());
}

/// The rows of one table of a file.
class TableRows : public RawRowReader
{
public:
    TableRows(std::unique_ptr<RawRowReader> rows, const FoundTable &table)
        : m_rows(std::move(rows))
        , m_start(table.bodyStart)
        , m_end(table.bodyEnd < 0 ? anyNumber : table.bodyEnd)
    {
    }
    Result<bool> next(RawRow &row) override
    {
        for (; m_row < m_start; ++m_row) {
            auto more = m_rows->next(row);
            if (!more || !*more)
                return more;
        }
        return m_row++ < m_end ? m_rows->next(row) : Result<bool>(false);
    }
    qint64 position() const override { return m_rows->position(); }

private:
    std::unique_ptr<RawRowReader> m_rows;
    qint64 m_start;
    qint64 m_end;
    qint64 m_row = 0;
};

} // namespace

TableChoice TableChoice::from(const ImportRequest &request)
{
    return {request.delimiter, request.sheet, request.table, request.map};
}

Result<TableFile> TableFile::open(SourceFile source, const TableChoice &choice)
{
    TableFile file;
    file.m_source = std::move(source);
    const auto parted =
        file.m_source.isSpreadsheet() ? file.openSheet(choice.sheet) : file.findDelimiter(choice.delimiter);
    if (!parted)
        return failedLike(parted);
    if (!file.m_source.isSpreadsheet() && !choice.sheet.isEmpty())
        return fail(ErrorCode::NoSheets, {file.m_source.path});
    if (const auto found = file.findTable(choice); !found)
        return failedLike(found);
    return file;
}

Result<> TableFile::openSheet(const QString &name)
{
    auto opened = SheetFile::open(m_source.path);
    if (!opened)
        return failedLike(opened);
    m_spreadsheet = std::move(*opened);
    const auto &sheets = m_spreadsheet->sheets();
    m_sheetIndex = name.isEmpty() ? m_spreadsheet->defaultSheet() : sheetCalled(name, sheets);
    if (m_sheetIndex < 0 || static_cast<size_t>(m_sheetIndex) >= sheets.size())
        return fail(ErrorCode::SheetNotFound, {name, namesOf(sheets, false).join(u", "_s)});
    m_sheet = sheets[static_cast<size_t>(m_sheetIndex)].name;
    m_sheets = namesOf(sheets, true);
    return {};
}

Result<> TableFile::findDelimiter(QChar wanted)
{
    const auto source = bytesOf(m_source);
    if (!source)
        return failedLike(source);
    QByteArray bytes(limits::delimiterBytes, Qt::Uninitialized);
    const auto count = (*source)->read(bytes.data(), bytes.size());
    if (!count)
        return failedLike(count);
    const QString start = QString::fromUtf8(bytes.constData(), *count);
    const auto stated = statedDelimiter(QStringView(start).left(start.indexOf(u'\n')));
    m_startsWithSep = stated.has_value();
    if (!wanted.isNull())
        m_delimiter = wanted;
    else
        m_delimiter = stated ? *stated : likelyDelimiter(start);
    return {};
}

Result<> TableFile::findTable(const TableChoice &choice)
{
    const auto rows = allRows();
    if (!rows)
        return failedLike(rows);
    TableSearch search(choice.map);
    const auto read = search.read(**rows, m_spreadsheet ? sheetSearch : textSearch, m_startsWithSep);
    if (!read)
        return failedLike(read);
    const std::vector<FoundTable> tables = search.tables();
    const auto count = static_cast<int>(tables.size());
    if (count == 0)
        return fail(ErrorCode::NoHeader, {m_source.path});
    for (int i = 0; i < count && count > 1; ++i)
        m_tables.append(tables[static_cast<size_t>(i)].headers.join(u", "_s));
    if (choice.table > count)
        return fail(ErrorCode::TableNotFound, {m_source.path, choice.table, count});
    if (choice.table == 0 && count > 1)
        return fail(ErrorCode::SeveralTables, {m_source.path, count, m_tables.join(u"; "_s), m_tables});
    m_table = tables[static_cast<size_t>(std::max(choice.table, 1) - 1)];
    return {};
}

Result<std::unique_ptr<RawRowReader>> TableFile::allRows() const
{
    if (m_spreadsheet)
        return m_spreadsheet->rows(m_sheetIndex);
    auto source = bytesOf(m_source);
    if (!source)
        return failedLike(source);
    return std::make_unique<CsvScanner>(std::move(*source), m_delimiter, m_source.path);
}

Result<std::unique_ptr<RawRowReader>> TableFile::rawRows() const
{
    auto all = allRows();
    if (!all)
        return failedLike(all);
    return std::make_unique<TableRows>(std::move(*all), m_table);
}

Result<std::unique_ptr<RowReader>> TableFile::rows() const
{
    auto raw = rawRows();
    if (!raw)
        return failedLike(raw);
    return std::make_unique<DecodedRows>(std::move(*raw));
}

} // namespace mizan

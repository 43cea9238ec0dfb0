#include "app/importing/tablefile.h"

#include "app/importing/csvreader.h"
#include "app/importing/delimiter.h"
#include "app/importing/headerfinder.h"
#include "app/importing/headermatcher.h"
#include "app/importing/importlimits.h"

#include <vector>

namespace mizan {

namespace {

constexpr qsizetype headerSearchCharacters = 1'000'000;

QString headerText(const QString &cell)
{
    return cell.simplified();
}

/// Reads past the rows above the body.
Result<> skipRows(RowReader &rows, qsizetype count)
{
    TableRow row;
    for (qsizetype i = 0; i < count; ++i) {
        if (const auto more = rows.next(row); !more)
            return failedLike(more);
    }
    return {};
}

} // namespace

Result<TableFile> TableFile::open(SourceFile source, QChar delimiter, const QMap<QString, QString> &map)
{
    TableFile table;
    table.m_source = std::move(source);
    if (const auto found = table.findDelimiter(delimiter); !found)
        return failedLike(found);
    if (const auto found = table.findHeader(map); !found)
        return failedLike(found);
    return table;
}

Result<> TableFile::findDelimiter(QChar wanted)
{
    const auto more = textOf(m_source);
    if (!more)
        return failedLike(more);
    QString start;
    if (const auto read = (*more)(start); !read)
        return failedLike(read);
    const qsizetype lineEnd = start.indexOf(u'\n');
    const auto stated = statedDelimiter(QStringView(start).left(lineEnd < 0 ? start.size() : lineEnd));
    m_startsWithSep = stated.has_value();
    if (!wanted.isNull())
        m_delimiter = wanted;
    else
        m_delimiter = stated ? *stated : likelyDelimiter(start);
    return {};
}

Result<> TableFile::findHeader(const QMap<QString, QString> &map)
{
    auto reader = allRows();
    if (!reader)
        return failedLike(reader);
    std::vector<TableRow> first;
    qsizetype characters = 0;
    TableRow row;
    while (first.size() < static_cast<size_t>(limits::headerSearchRows) &&
           characters < headerSearchCharacters) {
        const auto more = (*reader)->next(row);
        if (!more)
            return failedLike(more);
        if (!*more)
            break;
        if (first.empty() && m_startsWithSep)
            row.cells.assign(1, QString());
        characters += row.text.size();
        first.push_back(row);
    }
    const auto header = findHeaderRow(first, HeaderMatcher(), map);
    if (!header)
        return fail(ErrorCode::NoHeader, {m_source.path});
    for (size_t i = 0; i < *header; ++i)
        m_preamble.append(first[i].text);
    for (const QString &cell : first[*header].cells)
        m_headers.append(headerText(cell));
    return {};
}

Result<std::unique_ptr<RowReader>> TableFile::allRows() const
{
    auto more = textOf(m_source);
    if (!more)
        return failedLike(more);
    return std::make_unique<CsvReader>(std::move(*more), m_delimiter, m_source.path);
}

Result<std::unique_ptr<RowReader>> TableFile::rows() const
{
    auto reader = allRows();
    if (!reader)
        return failedLike(reader);
    if (const auto skipped = skipRows(**reader, m_preamble.size() + 1); !skipped)
        return failedLike(skipped);
    return reader;
}

} // namespace mizan

#include "app/tables/csvscanner.h"

#include "app/tables/bytesearch.h"
#include "app/tables/limits.h"

#include <cstring>

namespace mizan {

namespace {

bool isBreak(char byte)
{
    return byte == '\n' || byte == '\r';
}

std::string_view between(const char *from, const char *end)
{
    return {from, static_cast<size_t>(end - from)};
}

/// Line breaks in a cell, CRLF being one.
int lineBreaks(std::string_view cell)
{
    int count = 0;
    const char *const end = cell.data() + cell.size();
    for (const char *at = cell.data();; ++at, ++count) {
        at = bytesearch::firstOf(at, end, '\n', '\r');
        if (at == end)
            return count;
        if (*at == '\r' && at + 1 < end && at[1] == '\n')
            ++at;
    }
}

} // namespace

CsvScanner::CsvScanner(std::unique_ptr<ByteSource> source, QChar delimiter, QString path)
    : m_source(std::move(source))
    , m_path(std::move(path))
    , m_delimiter(QString(delimiter).toStdString())
    , m_first(m_delimiter.front())
    , m_buffer(bytesearch::lookAhead)
    , m_start(m_buffer.data())
    , m_end(m_buffer.data())
{
}

Result<bool> CsvScanner::next(RawRow &row)
{
    for (;;) {
        if (m_start == m_end && m_ended)
            return false;
        Outcome outcome = parse(row);
        if (outcome == Outcome::Malformed)
            outcome = takeFirstLine(row);
        switch (outcome) {
        case Outcome::TooLong:
            return fail(ErrorCode::CellTooLarge, {m_path, m_line, limits::cellBytes});
        case Outcome::TooMany:
            return fail(ErrorCode::TooManyColumns, {m_path, m_line, limits::columns});
        case Outcome::NeedsMore:
            if (const auto loaded = load(); !loaded)
                return failedLike(loaded);
            break;
        default:
            finish(row);
            return true;
        }
    }
}

CsvScanner::Outcome CsvScanner::parse(RawRow &row)
{
    m_at = m_start;
    m_breaks = 0;
    m_rowEnded = false;
    row.cells.clear();
    row.badQuoting = false;
    while (!m_rowEnded) {
        if (row.cells.size() == static_cast<size_t>(limits::columns))
            return Outcome::TooMany;
        if (const Outcome outcome = parseCell(row.cells.emplace_back()); outcome != Outcome::Complete)
            return outcome;
        if (m_at - m_start > limits::rowBytes)
            return Outcome::TooLong;
    }
    return Outcome::Complete;
}

CsvScanner::Outcome CsvScanner::parseCell(std::string_view &cell)
{
    const char *from = m_at;
    if (from < m_end && *from == '"') {
        if (const Outcome outcome = parseQuoted(cell); outcome != Outcome::Complete)
            return outcome;
        return passBreak();
    }
    for (;; ++m_at) {
        m_at = bytesearch::firstOf(m_at, m_end, m_first, '\n', '\r');
        if (m_at == m_end || *m_at != m_first || isAtDelimiter())
            break;
    }
    if (m_at - from > limits::cellBytes)
        return Outcome::TooLong;
    cell = between(from, m_at);
    return passBreak();
}

/// A longer delimiter, whose first byte has been found; what is read may end inside it.
bool CsvScanner::isWholeDelimiter() const
{
    const size_t there = std::min(static_cast<size_t>(m_end - m_at), m_delimiter.size());
    return std::memcmp(m_at, m_delimiter.data(), there) == 0 && (there == m_delimiter.size() || !m_ended);
}

CsvScanner::Outcome CsvScanner::parseQuoted(std::string_view &cell)
{
    const char *from = ++m_at;
    bool hasDoubled = false;
    for (;;) {
        const char *quote = bytesearch::firstOf(m_at, m_end, '"');
        if (quote - from > limits::cellBytes || (quote == m_end && m_ended))
            return Outcome::Malformed;
        if (quote == m_end || (quote + 1 == m_end && !m_ended))
            return Outcome::NeedsMore;
        m_at = quote + 1;
        if (m_at == m_end || *m_at != '"')
            break;
        hasDoubled = true;
        ++m_at;
    }
    cell = between(from, m_at - 1);
    m_breaks += lineBreaks(cell);
    if (hasDoubled)
        cell = unescaped(cell);
    while (m_at < m_end && *m_at == ' ' && m_delimiter != " ")
        ++m_at;
    const bool goesOn = m_at < m_end && !isBreak(*m_at) && !isAtDelimiter();
    return goesOn ? Outcome::Malformed : Outcome::Complete;
}

/// Writes the cell without its doubled quotes to the same place of a second buffer: the row's text keeps
/// them.
std::string_view CsvScanner::unescaped(std::string_view cell)
{
    m_unescaped.resize(m_buffer.size());
    char *const to = m_unescaped.data() + (cell.data() - m_buffer.data());
    char *at = to;
    for (const char *from = cell.data(), *end = from + cell.size(); from < end;) {
        const char *quote = bytesearch::firstOf(from, end, '"');
        const char *after = std::min(quote + 1, end);
        at = std::copy(from, after, at);
        from = after + 1; // passes the second quote
    }
    return between(to, at);
}

/// After a cell: passes the delimiter, or the line break and with it the row's end.
CsvScanner::Outcome CsvScanner::passBreak()
{
    m_contentEnd = m_at;
    if (m_at == m_end) {
        m_rowEnded = m_ended;
        return m_ended ? Outcome::Complete : Outcome::NeedsMore;
    }
    if (*m_at == m_first) {
        if (static_cast<size_t>(m_end - m_at) < m_delimiter.size())
            return Outcome::NeedsMore;
        m_at += m_delimiter.size();
        return Outcome::Complete;
    }
    m_rowEnded = true;
    return passLineBreak();
}

CsvScanner::Outcome CsvScanner::passLineBreak()
{
    if (*m_at == '\r' && m_at + 1 == m_end && !m_ended)
        return Outcome::NeedsMore; // a line feed may follow
    m_at += *m_at == '\r' && m_at + 1 < m_end && m_at[1] == '\n' ? 2 : 1;
    ++m_breaks;
    return Outcome::Complete;
}

/// Reads on, at least as much as the row has already, so that a long row is not parsed over and over.
Result<> CsvScanner::load()
{
    const auto rest = m_end - m_start;
    m_piece = std::min(8 * m_piece, limits::scanBytes);
    const auto wanted = std::max<qsizetype>(m_piece, 2 * rest);
    std::memmove(m_buffer.data(), m_start, static_cast<size_t>(rest));
    m_buffer.resize(std::max(m_buffer.size(), static_cast<size_t>(wanted + bytesearch::lookAhead)));
    qsizetype size = rest;
    while (!m_ended && (size == rest || size < 2 * rest)) {
        const auto count = m_source->read(m_buffer.data() + size, wanted - size);
        if (!count)
            return failedLike(count);
        size += *count;
        m_ended = *count == 0;
    }
    m_start = m_buffer.data();
    m_end = m_start + size;
    return {};
}

/// The row whose quotes do not match: its first line, as one cell.
CsvScanner::Outcome CsvScanner::takeFirstLine(RawRow &row)
{
    m_at = bytesearch::firstOf(m_start, m_end, '\n', '\r');
    m_contentEnd = m_at;
    m_breaks = 0;
    row.cells.assign(1, between(m_start, m_at));
    row.badQuoting = true;
    if (m_at - m_start > limits::cellBytes)
        return Outcome::TooLong;
    if (m_at == m_end)
        return m_ended ? Outcome::Complete : Outcome::NeedsMore;
    return passLineBreak();
}

void CsvScanner::finish(RawRow &row)
{
    row.line = m_line;
    row.kinds.clear();
    row.text = between(m_start, m_contentEnd);
    m_line += m_breaks;
    m_start = m_at;
}

} // namespace mizan

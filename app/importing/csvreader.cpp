#include "app/importing/csvreader.h"

#include "app/importing/importlimits.h"

namespace mizan {

namespace {

/// Line breaks in @p text, CRLF being one.
int lineBreaks(QStringView text)
{
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n' || (text[i] == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n')))
            ++count;
    }
    return count;
}

} // namespace

CsvReader::CsvReader(MoreText more, QChar delimiter, QString path)
    : m_more(std::move(more))
    , m_path(std::move(path))
    , m_delimiter(delimiter)
{
}

CsvReader::CsvReader(const QString &text, QChar delimiter)
    : m_delimiter(delimiter)
    , m_text(text)
    , m_ended(true)
{
}

Result<bool> CsvReader::next(TableRow &row)
{
    for (;;) {
        if (m_start >= m_text.size() && m_ended)
            return false;
        m_at = m_start;
        m_rowEnded = false;
        switch (parse(row)) {
        case Outcome::Complete:
            finish(row, m_contentEnd);
            return true;
        case Outcome::Malformed:
            takeFirstLine(row);
            return true;
        case Outcome::TooLong:
            return fail(ErrorCode::CellTooLarge, {m_path, m_line, limits::cellCharacters});
        case Outcome::TooMany:
            return fail(ErrorCode::TooManyColumns, {m_path, m_line, limits::columns});
        case Outcome::NeedsMore:
            if (const auto loaded = load(); !loaded)
                return failedLike(loaded);
        }
    }
}

CsvReader::Outcome CsvReader::parse(TableRow &row)
{
    size_t count = 0;
    while (!m_rowEnded) {
        if (count == static_cast<size_t>(limits::columns))
            return Outcome::TooMany;
        if (row.cells.size() <= count)
            row.cells.emplace_back();
        if (const Outcome outcome = parseCell(row.cells[count]); outcome != Outcome::Complete)
            return outcome;
        ++count;
        if (m_at - m_start > limits::rowCharacters)
            return Outcome::TooLong;
    }
    row.cells.resize(count);
    return Outcome::Complete;
}

CsvReader::Outcome CsvReader::parseCell(QString &cell)
{
    cell.resize(0); // keeps its memory for the next row
    if (m_at == m_text.size()) {
        m_contentEnd = m_at;
        m_rowEnded = m_ended;
        return atEndOfText();
    }
    if (m_text[m_at] == u'"') {
        if (const Outcome outcome = parseQuoted(cell); outcome != Outcome::Complete)
            return outcome;
    } else {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_delimiter && !isBreak(m_at))
            ++m_at;
        if (m_at - from > limits::cellCharacters)
            return Outcome::TooLong;
        cell += QStringView(m_text).mid(from, m_at - from);
    }
    return readBreak();
}

CsvReader::Outcome CsvReader::parseQuoted(QString &cell)
{
    ++m_at;
    for (;;) {
        const qsizetype quote = m_text.indexOf(u'"', m_at);
        const qsizetype end = quote < 0 ? m_text.size() : quote;
        if (cell.size() + end - m_at > limits::cellCharacters || (quote < 0 && m_ended))
            return Outcome::Malformed;
        cell += QStringView(m_text).mid(m_at, end - m_at);
        if (quote < 0 || (quote + 1 == m_text.size() && !m_ended))
            return Outcome::NeedsMore;
        m_at = quote + 1;
        if (m_at == m_text.size() || m_text[m_at] != u'"')
            break;
        cell += u'"';
        ++m_at;
    }
    while (m_at < m_text.size() && m_text[m_at] == u' ' && m_delimiter != u' ')
        ++m_at;
    if (m_at < m_text.size() && m_text[m_at] != m_delimiter && !isBreak(m_at))
        return Outcome::Malformed;
    return Outcome::Complete;
}

/// After a cell: passes the delimiter, or the line break and with it the row's end.
CsvReader::Outcome CsvReader::readBreak()
{
    m_contentEnd = m_at;
    if (m_at == m_text.size()) {
        m_rowEnded = m_ended;
        return atEndOfText();
    }
    if (m_text[m_at] == m_delimiter) {
        ++m_at;
        return Outcome::Complete;
    }
    const bool isCarriageReturn = m_text[m_at] == u'\r';
    if (isCarriageReturn && m_at + 1 == m_text.size() && !m_ended)
        return Outcome::NeedsMore; // a line feed may follow
    ++m_at;
    if (isCarriageReturn && m_at < m_text.size() && m_text[m_at] == u'\n')
        ++m_at;
    m_rowEnded = true;
    return Outcome::Complete;
}

/// Reads on, at least as much as the row has already, so that a long row is not parsed over and over.
Result<> CsvReader::load()
{
    m_text.remove(0, m_start);
    m_start = 0;
    const qsizetype wanted = 2 * m_text.size();
    do {
        const auto more = m_more(m_text);
        if (!more)
            return failedLike(more);
        m_ended = !*more;
    } while (!m_ended && m_text.size() < wanted);
    return {};
}

void CsvReader::takeFirstLine(TableRow &row)
{
    m_at = m_start;
    while (m_at < m_text.size() && !isBreak(m_at))
        ++m_at;
    const qsizetype contentEnd = m_at;
    if (m_at < m_text.size()) {
        const bool isPair = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
        m_at += isPair ? 2 : 1;
    }
    finish(row, contentEnd);
    row.cells.assign(1, row.text);
    row.badQuoting = true;
}

void CsvReader::finish(TableRow &row, qsizetype contentEnd)
{
    const QStringView whole(m_text);
    row.line = m_line;
    row.text = whole.mid(m_start, contentEnd - m_start).toString();
    row.badQuoting = false;
    m_line += lineBreaks(whole.mid(m_start, m_at - m_start));
    m_start = m_at;
}

} // namespace mizan

// CsvReader: rows of delimited text, one at a time.
#pragma once

#include "app/importing/rowreader.h"

#include <functional>

namespace mizan {

/// Reads CSV and its kin as RFC 4180 has it, with CR, LF or CRLF at the end of rows. A quote that never
/// closes, or closes in the middle of a cell, spoils its own line only: reading goes on with the line after
/// it.
class CsvReader : public RowReader
{
public:
    /// Appends the next piece of text; false at the end.
    using MoreText = std::function<Result<bool>(QString &)>;

    /// @p path is for messages only.
    CsvReader(MoreText more, QChar delimiter, QString path = {});
    /// Reads text that is all there already.
    CsvReader(const QString &text, QChar delimiter);

    [[nodiscard]] Result<bool> next(TableRow &row) override;

private:
    enum class Outcome { Complete, NeedsMore, Malformed, TooLong, TooMany };

    Outcome parse(TableRow &row);
    Outcome parseCell(QString &cell);
    Outcome parseQuoted(QString &cell);
    Outcome readBreak();
    Outcome atEndOfText() const { return m_ended ? Outcome::Complete : Outcome::NeedsMore; }
    bool isBreak(qsizetype at) const { return m_text[at] == u'\n' || m_text[at] == u'\r'; }
    Result<> load();
    void takeFirstLine(TableRow &row);
    void finish(TableRow &row, qsizetype contentEnd);

    MoreText m_more;
    QString m_path;
    QChar m_delimiter;
    QString m_text;        ///< what is read and not yet consumed
    qsizetype m_start = 0; ///< of the present row
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_ended = false;
    bool m_rowEnded = false; ///< the present row's last cell was read
    qsizetype m_contentEnd = 0;
};

} // namespace mizan

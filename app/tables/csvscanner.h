// CsvScanner: rows of delimited text as UTF-8, without a copy of their cells.
#pragma once

#include "app/tables/bytesource.h"
#include "app/tables/rawrow.h"

#include <QChar>
#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace mizan {

/// Reads CSV and its kin as RFC 4180 has it, with CR, LF or CRLF at the end of rows. A quote that never
/// closes, or closes in the middle of a cell, spoils its own line only: reading goes on with the line after
/// it. Limits are counted in bytes.
class CsvScanner : public RawRowReader
{
public:
    /// @p path is for messages only.
    CsvScanner(std::unique_ptr<ByteSource> source, QChar delimiter, QString path = {});

    [[nodiscard]] Result<bool> next(RawRow &row) override;
    [[nodiscard]] qint64 position() const override { return m_source->position(); }

private:
    enum class Outcome { Complete, NeedsMore, Malformed, TooLong, TooMany };

    Outcome parse(RawRow &row);
    Outcome parseCell(std::string_view &cell);
    Outcome parseQuoted(std::string_view &cell);
    Outcome passBreak();
    Outcome passLineBreak();
    Outcome takeFirstLine(RawRow &row);
    bool isAtDelimiter() const { return *m_at == m_first && (m_delimiter.size() == 1 || isWholeDelimiter()); }
    bool isWholeDelimiter() const;
    std::string_view unescaped(std::string_view cell);
    Result<> load();
    void finish(RawRow &row);

    std::unique_ptr<ByteSource> m_source;
    QString m_path;
    std::string m_delimiter;       ///< as UTF-8
    char m_first;                  ///< byte of the delimiter
    std::vector<char> m_buffer;    ///< what is read and not yet consumed, with room to look ahead
    std::vector<char> m_unescaped; ///< cells with doubled quotes, each where it stands in the buffer
    const char *m_start = nullptr; ///< of the present row
    const char *m_at = nullptr;
    const char *m_end = nullptr; ///< of what is read
    const char *m_contentEnd = nullptr;
    qsizetype m_piece = 512; ///< bytes to be read at a time; grows, so that small texts cost little
    int m_line = 1;
    int m_breaks = 0; ///< line breaks of the present row
    bool m_ended = false;
    bool m_rowEnded = false; ///< the present row's last cell was read
};

} // namespace mizan

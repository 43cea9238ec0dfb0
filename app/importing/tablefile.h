// TableFile: a text file whose delimiter and header row have been found.
#pragma once

#include "app/base/result.h"
#include "app/importing/rowreader.h"
#include "app/importing/sourcefile.h"

#include <QChar>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>

namespace mizan {

class TableFile
{
public:
    /// Finds the header by its meaning, among the first rows. @p delimiter null: recognise. @p map: field →
    /// header, as the user says. Fails with NoHeader where no row could be one, or as reading does.
    [[nodiscard]] static Result<TableFile> open(SourceFile source, QChar delimiter,
                                                const QMap<QString, QString> &map);

    [[nodiscard]] const SourceFile &source() const { return m_source; }
    [[nodiscard]] QChar delimiter() const { return m_delimiter; }
    [[nodiscard]] const QStringList &headers() const { return m_headers; }
    /// The rows above the header, as they stand in the file.
    [[nodiscard]] const QStringList &preamble() const { return m_preamble; }
    /// Another reading of the rows below the header.
    [[nodiscard]] Result<std::unique_ptr<RowReader>> rows() const;

private:
    TableFile() = default;
    [[nodiscard]] Result<std::unique_ptr<RowReader>> allRows() const;
    Result<> findDelimiter(QChar wanted);
    Result<> findHeader(const QMap<QString, QString> &map);

    SourceFile m_source;
    QChar m_delimiter = u',';
    bool m_startsWithSep = false; ///< a first line `sep=;`, which is part of the preamble
    QStringList m_headers;
    QStringList m_preamble;
};

} // namespace mizan

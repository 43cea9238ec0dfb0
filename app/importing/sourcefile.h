// SourceFile: what is found out about a file before its rows are read.
#pragma once

#include "app/base/result.h"
#include "app/importing/csvreader.h"
#include "app/importing/encoding.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace mizan {

struct SourceFile
{
    QString path;
    QByteArray sha256;  ///< 32 bytes
    QDateTime modified; ///< UTC
    Encoding encoding = Encoding::Utf8;
};

/// Reads the whole file once. @p encodingName overrules what the bytes say; empty: recognise.
/// Fails with FileNotFound, FileIsFolder, FileUnreadable, FileEmpty, UnknownEncoding, SpreadsheetNotYet or
/// NotATable.
[[nodiscard]] Result<SourceFile> examineFile(const QString &path, const QString &encodingName);

/// The text of the file in pieces, from its beginning; each call starts another reading.
[[nodiscard]] Result<CsvReader::MoreText> textOf(const SourceFile &file);

} // namespace mizan

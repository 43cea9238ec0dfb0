// SourceFile: what is found out about a file before its rows are read.
#pragma once

#include "app/base/result.h"
#include "app/tables/encoding.h"
#include "app/tables/sheetfile.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace mizan {

struct SourceFile
{
    QString path;
    qint64 size = 0;                        ///< bytes
    QByteArray sha256;                      ///< 32 bytes
    QDateTime modified;                     ///< UTC
    SheetFormat sheets = SheetFormat::None; ///< of a spreadsheet; None: text
    Encoding encoding = Encoding::Utf8;     ///< of text
    bool isValidUtf8 = false;               ///< every byte of the file, so that it needs no decoding

    [[nodiscard]] bool isSpreadsheet() const { return sheets != SheetFormat::None; }
};

/// Reads the whole file once. @p encodingName overrules what the bytes say; empty: recognise.
/// Fails with FileNotFound, FileIsFolder, FileUnreadable, FileEmpty, UnknownEncoding or NotATable.
[[nodiscard]] Result<SourceFile> examineFile(const QString &path, const QString &encodingName);

} // namespace mizan

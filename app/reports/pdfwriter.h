// Writes a document as PDF: pages by QPdfWriter, date stamp, language, outline and identity by libqpdf.
#pragma once

#include "app/base/result.h"
#include "app/reports/document.h"

#include <QByteArray>
#include <QDateTime>
#include <QPageSize>
#include <QString>

namespace mizan {

struct PdfOptions
{
    QPageSize::PageSizeId pageSize = QPageSize::A4; ///< A4 or Letter
    QDateTime stamp;                                ///< UTC; SOURCE_DATE_EPOCH where it is set
};

/// The finished PDF in memory; the same document, options and language give the same bytes, in every process
/// whose main() calls QHashSeed::setDeterministicGlobalSeed() first (QPdfWriter's font order follows the hash
/// seed). Needs a QApplication, since Qt Charts does.
[[nodiscard]] Result<QByteArray> pdfBytes(const Document &document, const PdfOptions &options,
                                          const Language &language);
/// Writes it to @p path in one step: the old file stays until the new one is complete. Fails with
/// FileIsFolder, FolderNotWritable, DiskFull or WriteFailed.
[[nodiscard]] Result<> writePdf(const Document &document, const PdfOptions &options, const Language &language,
                                const QString &path);

} // namespace mizan

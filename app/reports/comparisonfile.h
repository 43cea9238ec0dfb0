// Writes a comparison as PDF, XLSX or CSV, by the ending of the file's name.
#pragma once

#include "app/reports/comparisonreport.h"
#include "app/reports/pdfwriter.h"

#include <optional>

namespace mizan {

enum class ComparisonFormat { Pdf, Xlsx, Csv };

/// By the ending of @p path, in upper or lower case; none for any other ending.
[[nodiscard]] std::optional<ComparisonFormat> comparisonFormatOf(const QString &path);

/// Writes the file in one step; the old one stays until the new one is complete. Fails with UnknownFileEnding
/// for other endings, else as writePdf() does. A PDF needs a QApplication, XLSX and CSV need none.
[[nodiscard]] Result<> writeComparison(const Comparison &comparison, const ComparisonOrigin &origin,
                                       const PdfOptions &options, const Language &language,
                                       const QString &path);

} // namespace mizan

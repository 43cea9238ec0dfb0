#include "app/reports/comparisonfile.h"

#include "app/reports/comparisonsheet.h"
#include "app/reports/replacefile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

Result<QByteArray> bytesOf(const Comparison &comparison, const ComparisonOrigin &origin,
                           ComparisonFormat format, const PdfOptions &options, const Language &language)
{
    switch (format) {
    case ComparisonFormat::Pdf:
        return pdfBytes(comparisonReport(comparison, origin, language), options, language);
    case ComparisonFormat::Xlsx:
        return comparisonXlsx(comparison, options.stamp, language);
    case ComparisonFormat::Csv:
        break;
    }
    return comparisonCsv(comparison, language);
}

} // namespace

std::optional<ComparisonFormat> comparisonFormatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "pdf"_L1)
        return ComparisonFormat::Pdf;
    if (ending == "xlsx"_L1)
        return ComparisonFormat::Xlsx;
    return ending == "csv"_L1 ? std::optional(ComparisonFormat::Csv) : std::nullopt;
}

Result<> writeComparison(const Comparison &comparison, const ComparisonOrigin &origin,
                         const PdfOptions &options, const Language &language, const QString &path)
{
    const auto format = comparisonFormatOf(path);
    if (!format)
        return fail(ErrorCode::UnknownFileEnding, {path, u".pdf, .xlsx, .csv"_s});
    const auto bytes = bytesOf(comparison, origin, *format, options, language);
    if (!bytes)
        return failedLike(bytes);
    return replaceFile(path, *bytes);
}

} // namespace mizan

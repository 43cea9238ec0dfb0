#include "app/reports/pdfwriter.h"

#include "app/base/latelibrary.h"
#include "app/reports/pdfbytes.h"
#include "app/reports/pdffinish.h"
#include "app/reports/replacefile.h"

#include <QFileInfo>

#include <exception>

using namespace Qt::StringLiterals;

namespace mizan {

Result<QByteArray> pdfBytes(const Document &document, const PdfOptions &options, const Language &language)
{
    const LaidOutDocument laidOut = layOut(document, options.pageSize, language);
    const QByteArray plain = plainPdf(document, laidOut, options.pageSize, language);
    const auto finish = lateFunction<decltype(finishedPdf)>(u"pdffinish"_s, "finishedPdf");
    if (!finish)
        return failedLike(finish);
    try {
        return (*finish)(plain, {document.title, language.code(), language.isRightToLeft(), options.stamp,
                                 laidOut.outline, laidOut.geometry.page.height()});
    } catch (const std::exception &problem) {
        return fail(ErrorCode::WriteFailed, {document.title, QString::fromUtf8(problem.what())});
    }
}

Result<> writePdf(const Document &document, const PdfOptions &options, const Language &language,
                  const QString &path)
{
    if (QFileInfo(path).isDir())
        return fail(ErrorCode::FileIsFolder, {path});
    const auto bytes = pdfBytes(document, options, language);
    if (!bytes)
        return failedLike(bytes);
    return replaceFile(path, *bytes);
}

} // namespace mizan

#include "app/reports/pdfwriter.h"

#include "app/base/latelibrary.h"
#include "app/reports/pdfbytes.h"
#include "app/reports/pdffinish.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <exception>

using namespace Qt::StringLiterals;

namespace mizan {

namespace {

/// Why a file could not be opened or written, from errno @p number.
tl::unexpected<Error> writeFailure(const QSaveFile &file, int number)
{
    const QFileInfo target(file.fileName());
    if (number == ENOSPC || number == EDQUOT || file.error() == QFileDevice::ResourceError)
        return fail(ErrorCode::DiskFull, {target.filePath()}, file.errorString());
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir() || !folder.isWritable() || number == EROFS)
        return fail(ErrorCode::FolderNotWritable, {folder.filePath()}, file.errorString());
    return fail(ErrorCode::WriteFailed, {target.filePath(), file.errorString()});
}

} // namespace

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
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return writeFailure(file, errno);
    if (file.write(*bytes) != bytes->size() || !file.flush())
        return writeFailure(file, errno);
    if (!file.commit())
        return writeFailure(file, errno);
    return {};
}

} // namespace mizan
